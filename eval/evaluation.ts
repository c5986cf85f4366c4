import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEncoder } from '../src/model/encoder.ts';
import type { Tally } from './attribution-score.ts';
import { type AttributionEvaluation, compareAnnotators, evaluateAttributions } from './attributions.ts';
import { evaluateKeys, type KeyScore, keyNames } from './keys.ts';
import { evaluateNames, gumTexts, type NameScore, newsTexts } from './names.ts';
import { evaluateNested, type NestedEvaluation } from './nested.ts';
import { readPolnearSplit } from './polnear.ts';
import type { TextReader } from './read-texts.ts';
import { evaluateSpeakers, type SpeakerScore } from './speakers.ts';
import { evaluateTimes, type TimeEvaluation } from './times.ts';

/** Everything that is measured, as counts; what is made of it is in scores.ts and quality-page.ts. */
export interface Evaluation {
  /** Version of the model, as `models/en/model.json` names it. */
  readonly model: string;
  readonly attributions: AttributionEvaluation;
  readonly annotators: { readonly documents: number; readonly tally: Tally };
  readonly nested: NestedEvaluation;
  readonly times: TimeEvaluation;
  /** Wikinews, labelled for this project, and GUM dev, which is mostly no news. */
  readonly names: { readonly news: NameScore; readonly gum: NameScore };
  readonly speakers: readonly SpeakerScore[];
  readonly keys: readonly KeyScore[];
}

export interface EvaluationOptions {
  readonly corpora: string;
  readonly modelDirectory: string;
  /** Only so many documents and examples, to try things out. */
  readonly limit?: number;
  readonly onPart?: (part: string) => void;
}

/** Measures one part after another; the texts of a part are read on all cores. */
export async function evaluate(
  { read }: TextReader,
  { corpora, modelDirectory, limit = Number.POSITIVE_INFINITY, onPart }: EvaluationOptions,
): Promise<Evaluation> {
  const part = <Result>(name: string, work: () => Result): Result => {
    onPart?.(name);
    return work();
  };
  const documents = readPolnearSplit(join(corpora, 'polnear', 'dev'));
  const parameters = readFileSync(join(modelDirectory, 'model.json'), 'utf8');
  return {
    model: (JSON.parse(parameters) as { version: string }).version,
    attributions: await part('attributions of PolNeAR dev', () =>
      evaluateAttributions(documents.slice(0, limit), read),
    ),
    annotators: compareAnnotators(documents),
    nested: await part('nested attributions', () => evaluateNested(corpora, read, limit)),
    times: await part('times of MEANTIME', () => evaluateTimes(corpora)),
    names: {
      news: await part('names of Wikinews', () => evaluateNames(newsTexts(corpora).slice(0, limit), read)),
      gum: await part('names of GUM', () => evaluateNames(gumTexts(corpora, 'dev'), read)),
    },
    speakers: await part('speakers', async () =>
      evaluateSpeakers(corpora, await loadEncoder(modelDirectory)),
    ),
    keys: await part('keys of the examples', () => readKeys(read)),
  };
}

async function readKeys(read: TextReader['read']): Promise<KeyScore[]> {
  const scores = await Promise.all(
    keyNames().map((name) => evaluateKeys(async (article) => (await read(article)).reading, [name])),
  );
  return scores.flat();
}
