import type { InputResult, InputSuccess } from '../article/input-result.ts';
import { HearsayError } from '../errors.ts';
import type { Reader } from '../read.ts';
import type { Section } from '../report/terminal-style.ts';
import { EXIT } from './exit-codes.ts';
import { failureLine } from './failure-line.ts';
import { type Formatter, loadFormatter } from './formats.ts';
import type { KIND_NAMES } from './program.ts';
import { terminalOptions } from './terminal-options.ts';
import { write } from './write.ts';

/** The options of `hearsay read`, as commander gives them. */
export interface ReadOptions {
  readonly format: string;
  readonly section?: Section;
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly as?: (typeof KIND_NAMES)[number];
  readonly allowPrivate: boolean;
}

/** UTF-16 code units; longer than any article, shorter than what would seem to hang. */
const LONGEST_TEXT = 2_000_000;

/** `hearsay read`: each article is reported as soon as it is read; one that fails is named and the next is read. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  const { env, stdout } = process;
  const look = terminalOptions(
    { env, isTTY: stdout.isTTY ?? false, columns: stdout.columns },
    options.section,
  );
  const format = await loadFormatter(options.format, look);
  const job: Job = {
    reader: lazily(async () => (await import('../read.ts')).createReader()),
    format,
    first: true,
  };
  let failed = false;
  for (const file of files) {
    for await (const result of await inputs(file, options)) {
      const failure = await report(result, job);
      if (!failure) continue;
      failed = true;
      await write(
        process.stderr,
        `${failureLine(result.ok ? result.article.source : result.source, failure)}\n`,
      );
    }
  }
  return failed ? EXIT.inputFailed : EXIT.ok;
}

interface Job {
  readonly reader: () => Promise<Reader>;
  readonly format: Formatter;
  /** Articles reported so far. */
  count: number;
}

/** Loads the model when the first article is there, and not for a mistyped path. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

async function inputs(file: string, options: ReadOptions): Promise<AsyncGenerator<InputResult>> {
  const { readInput } = await import('../article/read-input.ts');
  const { published = null, outlet = null, title = null, byline = null } = options;
  return readInput(file, {
    given: { published, outlet, title, byline },
    stdin: process.stdin,
    allowPrivate: options.allowPrivate,
    limits: { text: LONGEST_TEXT * 2 },
    today: new Date().toISOString().slice(0, 10),
    ...(options.as === undefined ? {} : { as: options.as }),
  });
}

/** Reads and prints one input; gives the error where that is not possible. */
async function report(result: InputResult, job: Job): Promise<HearsayError | null> {
  if (!result.ok) return result.error;
  const refusal = await refuse(result);
  if (refusal) return refusal;
  try {
    const reader = await job.reader();
    const reading = await reader.read(result.article, {
      ...(result.blocks ? { blocks: result.blocks } : {}),
      ...(result.embeds ? { embeds: result.embeds } : {}),
    });
    await write(process.stdout, job.format(reading, job.count++));
    return null;
  } catch (error) {
    if (error instanceof HearsayError) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new HearsayError('reading-failed', `could not be read: ${message}`, result.article.source, {
      cause: error,
    });
  }
}

/** An article that the models cannot read, or not in a reasonable time. */
async function refuse({ article }: InputSuccess): Promise<HearsayError | null> {
  const { text, source } = article;
  if (text.length > LONGEST_TEXT) {
    return new HearsayError(
      'too-large',
      `holds ${text.length} characters, more than ${LONGEST_TEXT}`,
      source,
    );
  }
  const { foreignLanguage } = await import('../article/foreign-language.ts');
  const language = foreignLanguage(text);
  return language === null
    ? null
    : new HearsayError('not-english', `is not in English but in ${language}`, source);
}
