/*
 * For the command line (src/cli/read.ts), how to use this:
 *
 *   const interrupt = catchInterrupt();                      // batch-interrupt.ts; SIGINT → interrupt.signal, twice → dies
 *   const progress = createProgress(process.stderr, { total });         // progress.ts; silent unless stderr is a terminal
 *   const results = readMany(locators, {
 *     input: { as, allowPrivate, given: { published, outlet, title }, stdin: process.stdin, today },
 *     signal: interrupt.signal,
 *     onProgress: progress.update,
 *   });
 *   for await (const result of results) {
 *     progress.hide();                                       // before anything is printed
 *     if (result.ok) print(result.reading, result.input);    // in the order of the inputs
 *     else failures.add(result);                             // createFailureList(), batch-failures.ts
 *   }
 *   progress.finish();
 *   for (const line of failures.lines()) process.stderr.write(`${line}\n`);
 *   if (interrupt.signal.aborted) exit 130
 *
 * What the models cannot read (batch-refuse.ts: other languages, over-long texts) comes as a failure too.
 * `countArticles(locators)` (batch-count.ts) gives createProgress its `total`, for the time left.
 * Few articles are read in this process with all threads; many in worker processes, one thread each (worker.ts).
 */
import { availableParallelism } from 'node:os';
import type { InputFailure, InputSuccess, RawDocument } from '../article/input-result.ts';
import { openDocuments } from '../article/open-documents.ts';
import { readDocument } from '../article/read-document.ts';
import type { InputOptions } from '../article/read-input.ts';
import { HearsayError } from '../errors.ts';
import type { Reader, ReaderOptions } from '../read.ts';
import type { Reading } from '../reading.ts';
import { inOrder } from './batch-order.ts';
import { refuseArticle } from './batch-refuse.ts';
import { createPool, type Pool } from './worker-pool.ts';

/** One article read. */
export interface BatchSuccess {
  readonly ok: true;
  readonly reading: Reading;
  /** What the input told beside the article: redirects, date of change. The article itself is in the reading. */
  readonly input: Pick<InputSuccess, 'modified' | 'redirects' | 'address'>;
}

export type BatchResult = BatchSuccess | InputFailure;

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number;
  readonly failed: number;
}

/** How many articles are read. */
export interface BatchOptions {
  readonly input?: InputOptions;
  readonly reader?: ReaderOptions;
  /** Processes at work; by default as many as the machine has cores. */
  readonly workers?: number;
  /** Ends the reading after the result at hand. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BatchProgress) => void;
  /** Another worker file, for tests. */
  readonly workerUrl?: URL;
}

/** Up to this many articles are not worth the start of workers, each of which loads the model. */
const FEW = 4;

/**
 * Reads all articles of all locators, and gives the results in the order of the inputs. Several are read at once on
 * all cores, but only about two for each core are in flight, and no more are opened before the caller takes results:
 * memory does not grow with their number. A reading is the same as if its article had been read alone.
 * Never throws for one article's sake; a worker that dies fails its article and is replaced.
 */
export async function* readMany(
  locators: readonly string[],
  options: BatchOptions = {},
): AsyncGenerator<BatchResult> {
  const documents = openAll(locators, options)[Symbol.asyncIterator]();
  const first: (RawDocument | InputFailure)[] = [];
  for (let next = await documents.next(); next.done !== true; next = await documents.next()) {
    first.push(next.value);
    if (first.length > FEW) break;
  }
  const workers = Math.max(1, options.workers ?? availableParallelism());
  const many = first.length > FEW && (workers > 1 || options.workerUrl !== undefined);
  const work = many ? poolWork(workers, options) : localWork(options);
  const source = chain(first, documents);
  let done = 0;
  let failed = 0;
  try {
    for await (const result of inOrder(source, work.run, work.width, options.signal)) {
      if (result.ok) done += 1;
      else failed += 1;
      options.onProgress?.({ done, failed });
      yield result;
    }
  } finally {
    await work.close();
  }
}

async function* openAll(
  locators: readonly string[],
  options: BatchOptions,
): AsyncGenerator<RawDocument | InputFailure> {
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  for (const locator of locators) yield* openDocuments(locator, { ...options.input, ...signal });
}

async function* chain<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Something that reads documents, `width` of them at once. */
interface Work {
  readonly width: number;
  readonly run: (raw: RawDocument | InputFailure) => Promise<BatchResult>;
  readonly close: () => Promise<void>;
}

/** Reads in this process; the model is loaded when the first article needs it, and once. */
function localWork(options: BatchOptions): Work {
  let reader: Promise<Reader> | null = null;
  let running: Promise<unknown> = Promise.resolve();
  const load = () => {
    reader ??= import('../read.ts').then(({ createReader }) => createReader(options.reader));
    return reader;
  };
  const run = (raw: RawDocument | InputFailure) => {
    const result = readOne(raw, load, options.input ?? {});
    running = result.catch(() => undefined);
    return result;
  };
  // A process that exits amid an inference is aborted by native code: what is at work is waited for, if not for ever.
  return { width: 1, run, close: () => within(running, 10_000) };
}

/** Waits for a promise, at most so many milliseconds. */
async function within(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, limit]);
  clearTimeout(timer);
}

function poolWork(workers: number, options: BatchOptions): Work {
  const { given, today } = options.input ?? {};
  const setup: WorkerSetup = {
    reader: { threads: 1, ...options.reader },
    input: { ...(given === undefined ? {} : { given }), ...(today === undefined ? {} : { today }) },
  };
  const pool: Pool<RawDocument, BatchResult> = createPool(workers, setup, options.workerUrl);
  return {
    width: workers * 2,
    run: async (raw) =>
      raw.ok ? revived(await pool.run(raw).catch((error) => failed(raw.source, error))) : raw,
    close: pool.close,
  };
}

/** What a worker is started with. */
export interface WorkerSetup {
  readonly reader: ReaderOptions;
  readonly input: Pick<InputOptions, 'given' | 'today'>;
}

/** Reads one document with a reader, in whatever process this runs. */
export async function readOne(
  raw: RawDocument | InputFailure,
  load: () => Promise<Reader>,
  input: Pick<InputOptions, 'given' | 'today'>,
): Promise<BatchResult> {
  if (!raw.ok) return raw;
  const result = await readDocument(raw, input);
  if (!result.ok) return result;
  const { article, blocks, embeds, ok: _, ...rest } = result;
  const refusal = refuseArticle(article);
  if (refusal !== null) return { ok: false, source: article.source, error: refusal };
  const reader = await load();
  try {
    const layout = {
      ...(blocks === undefined ? {} : { blocks }),
      ...(embeds === undefined ? {} : { embeds }),
    };
    return { ok: true, reading: await reader.read(article, layout), input: rest };
  } catch (error) {
    return failed(article.source, error);
  }
}

function failed(source: string | null, error: unknown): InputFailure {
  if (error instanceof HearsayError) return { ok: false, source: error.source ?? source, error };
  const reason = error instanceof Error ? error.message : String(error);
  const wrapped = new HearsayError('reading-failed', `could not be read: ${reason}`, source, {
    cause: error,
  });
  return { ok: false, source, error: wrapped };
}

/** An error loses its class on the way between processes. */
function revived(result: BatchResult): BatchResult {
  if (result.ok || result.error instanceof HearsayError) return result;
  const { code, message, source } = result.error as HearsayError;
  return { ok: false, source: result.source, error: new HearsayError(code, message, source) };
}
