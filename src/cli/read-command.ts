import type { InputFailure, InputKind } from '../article/input-result.ts';
import { failure } from '../article/open-documents.ts';
import type { InputOptions } from '../article/read-input.ts';
import type { Reading } from '../reading.ts';
import type { Section } from '../report/terminal-style.ts';
import { oneLine } from '../report/visible.ts';
import { type BatchSuccess, readMany } from './batch.ts';
import { countArticles } from './batch-count.ts';
import { createFailureList } from './batch-failures.ts';
import { catchInterrupt } from './batch-interrupt.ts';
import { LONGEST_TEXT } from './batch-refuse.ts';
import { EXIT } from './exit-codes.ts';
import { type Formatter, loadFormatter } from './formats.ts';
import { createProgress } from './progress.ts';
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
  readonly as?: InputKind;
  readonly allowPrivate: boolean;
}

/** `hearsay read`: each article is reported as soon as it is read; those that fail are named at the end. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  const { env, stdout, stderr } = process;
  const surroundings = { env, isTTY: stdout.isTTY ?? false, columns: stdout.columns };
  const format = await loadFormatter(options.format, terminalOptions(surroundings, options.section));
  const interrupt = catchInterrupt();
  // Only a terminal shows the time left, for which the articles are counted first.
  const total = stderr.isTTY ? await countArticles(files) : null;
  const progress = createProgress(stderr, { total });
  const failures = createFailureList();
  let count = 0;
  const results = readMany(files, {
    input: inputOptions(options),
    signal: interrupt.signal,
    onProgress: progress.update,
  });
  for await (const result of results) {
    progress.hide();
    if (result.ok && result.input.redirects?.length) await write(stderr, redirectLine(result.input));
    const text = result.ok ? formatted(format, result.reading, count++) : result;
    if (typeof text === 'string') await write(stdout, text);
    else failures.add(text);
  }
  progress.finish();
  interrupt.release();
  for (const line of failures.lines()) await write(stderr, `${line}\n`);
  if (interrupt.signal.aborted) return EXIT.interrupted;
  return failures.count() > 0 ? EXIT.inputFailed : EXIT.ok;
}

/** Where an address led, so that nobody takes the one page for the other. */
function redirectLine({ redirects = [], address }: BatchSuccess['input']): string {
  return `${oneLine(`hearsay: ${[...redirects, address ?? ''].join(' → ')}`)}\n`;
}

/** The report, or why this article has none. */
function formatted(format: Formatter, reading: Reading, nth: number): string | InputFailure {
  try {
    return format(reading, nth);
  } catch (error) {
    return failure(reading.article.source, error);
  }
}

function inputOptions(options: ReadOptions): InputOptions {
  const { published = null, outlet = null, title = null, byline = null, allowPrivate, as } = options;
  return {
    given: { published, outlet, title, byline },
    stdin: process.stdin,
    allowPrivate,
    // Four bytes may make one character; the article's own length is looked at when it is decoded.
    limits: { text: LONGEST_TEXT * 4 },
    today: new Date().toISOString().slice(0, 10),
    ...(as === undefined ? {} : { as }),
  };
}
