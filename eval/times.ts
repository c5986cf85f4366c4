/**
 * Time expressions against gold: `npm run eval:times -- --corpora DIR`, DIR being the folder that holds `time/`.
 *
 * MEANTIME (Minard et al., LREC 2016; CC BY 4.0) is news, what `findTimes` is for. WikiWars (Mazur and Dale, EMNLP
 * 2010; CC BY-SA 3.0) is history with TIMEX2 values: a check on coverage, not a goal. TempEval-3 rules, see
 * times-score.ts. The corpora stay where they are; nothing of them is written.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { findTimes } from '../src/time/find-times.ts';
import {
  type Counts,
  countDocument,
  noCounts,
  scoresOf,
  type TimeScores,
  type Timex,
} from './times-score.ts';

interface GoldDocument {
  readonly id: string;
  /** Date of the document, ISO 8601. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

export interface TimeEvaluation {
  readonly meantime: TimeScores;
  /** The documents at odd places: looked at rarely while the rules were written. The others were their school. */
  readonly meantimeHeldOut: TimeScores;
  readonly wikiwars: TimeScores;
}

/** Scores `findTimes` on the corpora under `corporaDir/time`. Rejects where a file is missing. */
export async function evaluateTimes(corporaDir: string): Promise<TimeEvaluation> {
  const meantime = await readGold(join(corporaDir, 'time', 'meantime.jsonl'));
  const wikiwars = await readGold(join(corporaDir, 'time', 'wikiwars.jsonl'));
  return {
    meantime: scored(meantime),
    meantimeHeldOut: scored(meantime.filter((_, index) => index % 2 === 1)),
    wikiwars: scored(wikiwars),
  };
}

async function readGold(path: string): Promise<GoldDocument[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}

function scored(documents: readonly GoldDocument[]): TimeScores {
  const counts: Counts = noCounts();
  for (const { text, dct, timexes } of documents) {
    countDocument(counts, timexes, findTimes(text, { published: dct }));
  }
  return scoresOf(counts);
}

function line(name: string, s: TimeScores): string {
  const figures = [s.strict, s.relaxed, s.value, s.type].map((figure) => figure.toFixed(1).padStart(8));
  return `${name.padEnd(22)}${String(s.gold).padStart(6)}${String(s.system).padStart(7)}${figures.join('')}\n`;
}

async function main(): Promise<void> {
  const at = argv.indexOf('--corpora');
  const corpora = resolve(at >= 0 ? (argv[at + 1] ?? '') : '../shared/corpora');
  const result = await evaluateTimes(corpora);
  stdout.write(`${'F1'.padEnd(22)}  gold system  strict relaxed   value    type\n`);
  stdout.write(line('MEANTIME', result.meantime));
  stdout.write(line('  held-out half', result.meantimeHeldOut));
  stdout.write(line('WikiWars (TIMEX2)', result.wikiwars));
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await main();
