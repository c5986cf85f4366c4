/**
 * How often Hearsay is right: `npm run eval -- [--corpora DIR] [--check]`.
 *
 * Reads annotated texts through the public API, prints the figures and writes `eval/scores.json` and
 * `docs/quality.md`; with `--check` writes nothing and compares. Exit codes: see {@link EXIT}.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelDirectory } from '../src/model-directory.ts';
import type { Span } from '../src/reading.ts';
import { MEASURES, percentages } from './attribution-score.ts';
import { DEFAULT_CORPORA, missingCorpora, WHERE_FROM } from './corpora.ts';
import { type Evaluation, evaluate } from './evaluation.ts';
import { qualityPage } from './quality-page.ts';
import { createTextReader } from './read-texts.ts';
import { fallsOf, type Scores, scoresOf, TOLERANCE } from './scores.ts';

/** How the command ends. */
const EXIT = { ok: 0, fallen: 1, usage: 2, noCorpora: 3 } as const;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCORES = join(ROOT, 'eval', 'scores.json');
const PAGE = join(ROOT, 'docs', 'quality.md');

const HELP = `npm run eval -- [--corpora DIR] [--check] [--model DIR] [--limit N] [--predictions FILE]

  --corpora DIR   where the annotated texts are; else $HEARSAY_CORPORA, else ${DEFAULT_CORPORA}
  --check         compare with eval/scores.json and write nothing; fails when a figure falls by more than ${TOLERANCE}
  --model DIR     another model than models/en; then nothing is written either
  --limit N       only N articles, to try something out; then nothing is written or compared
  --predictions FILE   write what was found in PolNeAR, as the reference scorer reads it

Exit codes: 0 done, 1 a figure fell (--check), 2 wrong usage or nothing to compare with, 3 no corpora.

${WHERE_FROM}`;

const say = (text: string) => process.stdout.write(text);
const complain = (text: string) => process.stderr.write(text);

interface Options {
  readonly corpora: string;
  readonly check: boolean;
  readonly model: string | undefined;
  readonly limit: number | undefined;
  readonly predictions: string | undefined;
}

function options(): Options | 'help' {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      check: { type: 'boolean', default: false },
      model: { type: 'string' },
      limit: { type: 'string' },
      predictions: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new Error('--limit takes a number of articles, such as 10');
  const corpora = resolve(values.corpora ?? process.env.HEARSAY_CORPORA ?? join(ROOT, DEFAULT_CORPORA));
  return { corpora, check: values.check, model: values.model, limit, predictions: values.predictions };
}

async function main(): Promise<number> {
  let asked: Options | 'help';
  try {
    asked = options();
  } catch (error) {
    complain(`${(error as Error).message}\n\n${HELP}`);
    return EXIT.usage;
  }
  if (asked === 'help') {
    say(HELP);
    return EXIT.ok;
  }
  const missing = missingCorpora(asked.corpora);
  if (missing.length > 0) {
    complain(`Nothing was measured: ${asked.corpora} lacks ${missing.join(', ')}.\n\n${WHERE_FROM}`);
    return EXIT.noCorpora;
  }
  return measure(asked);
}

async function measure({ corpora, check, model, limit, predictions }: Options): Promise<number> {
  if (check && !existsSync(SCORES)) {
    complain('There is no eval/scores.json to compare with; run without --check first.\n');
    return EXIT.usage;
  }
  const start = performance.now();
  const reader = createTextReader(model);
  try {
    const evaluation = await evaluate(reader, {
      corpora,
      modelDirectory: model ?? modelDirectory(),
      onPart: (part) => complain(`${seconds(start).padStart(5)} s  ${part}\n`),
      ...(limit === undefined ? {} : { limit }),
    });
    const scores = scoresOf(evaluation);
    say(table(evaluation, scores));
    complain(`${seconds(start).padStart(5)} s  done\n`);
    if (predictions !== undefined) writeFileSync(predictions, predictionLines(evaluation));
    if (limit !== undefined) return EXIT.ok;
    if (check) return compare(scores);
    if (model === undefined) write(scores, evaluation);
    return EXIT.ok;
  } finally {
    await reader.close();
  }
}

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(0);

/** The reference scorer's table, then the other figures. */
function table({ attributions: { tally, documents } }: Evaluation, { figures, model }: Scores): string {
  const number = (figure: number) => figure.toFixed(1).padStart(6);
  const lines = MEASURES.map((measure) => {
    const { p, r, f } = percentages(tally[measure]);
    return `${measure.padEnd(14)}${number(p)}${number(r)} ${number(f)}${String(tally[measure].gold).padStart(8)}`;
  });
  const others = Object.entries(figures).filter(([name]) => !name.startsWith('attribution '));
  return [
    `PolNeAR dev (not test), ${documents} documents, model ${model}`,
    'metric             P     R     F1    gold',
    ...lines,
    '',
    ...others.map(([name, figure]) => `${name.padEnd(30)}${number(figure)}`),
    '',
  ].join('\n');
}

/** `{"doc", "attributions": [{source, cue, content}]}` a line, each role a list of `[start, end]`. */
function predictionLines({ attributions: { found } }: Evaluation): string {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
  const lines = [...found].map(([doc, attributions]) =>
    JSON.stringify({
      doc,
      attributions: attributions.map(({ source, cue, content }) => ({
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      })),
    }),
  );
  return `${lines.join('\n')}\n`;
}

function write(scores: Scores, evaluation: Evaluation): void {
  writeFileSync(SCORES, `${JSON.stringify(scores, null, 2)}\n`);
  writeFileSync(PAGE, qualityPage(evaluation));
  say('\nWritten: eval/scores.json, docs/quality.md\n');
}

function compare(scores: Scores): number {
  const before = JSON.parse(readFileSync(SCORES, 'utf8')) as Scores;
  const falls = fallsOf(before, scores);
  for (const { figure, before: was, now } of falls)
    complain(`FELL: ${figure}: ${was.toFixed(1)} → ${now === null ? 'not measured' : now.toFixed(1)}\n`);
  if (falls.length > 0) return EXIT.fallen;
  say(`No figure is more than ${TOLERANCE} below eval/scores.json.\n`);
  return EXIT.ok;
}

process.exitCode = await main();
