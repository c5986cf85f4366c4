import { readFileSync, writeFileSync } from 'node:fs';
import type { SpeakerLabel } from '../eval/speakers.ts';
import type { AntecedentWeights, PronounClass } from '../src/entity/antecedent-score.ts';
import {
  type Example,
  examplesOf,
  FEATURE_NAMES,
  type Labelled,
  loadLabelled,
  rightIn,
} from './antecedent-examples.ts';
import { type Choice, fitConditionalLogit } from './conditional-logit.ts';

const CLASSES: readonly PronounClass[] = ['person', 'thing', 'several'];
const FOLDS = 4;
/** Readings of the documents, each with the weights of the one before. */
const ROUNDS = 2;
/** What all pronouns share is held to zero less than what sets a class apart. Chosen by cross-validation. */
const PENALTY = { shared: 4, apart: 10 } as const;
/** By hand, for what the labels have no case of: they hold no attribution within another's words. */
const GIVEN: Readonly<Record<string, number>> = { reporter: 1, otherQuotation: -1 };
/** With what the first reading resolves. */
const FIRST = { words: -0.5, source: 0.8, subject: 0.5, oblique: -1, frequency: 0.4, further: -1 } as const;
const START: AntecedentWeights = { person: FIRST, thing: FIRST, several: { ...FIRST, plural: 1 } };

/**
 * Fits the weights of `src/entity/antecedent-weights.generated.json` on all labels but the blind ones, and tells first
 * how weights so fitted do on documents held out.
 */
function main(corpora: string): void {
  const labels = ['./speakers.jsonl', '../eval/speakers.jsonl'].flatMap(labelsIn);
  const documents = loadLabelled(
    corpora,
    labels.filter(({ set }) => set !== 'blind'),
  );
  crossValidate(documents);
  const out = new URL('../src/entity/antecedent-weights.generated.json', import.meta.url);
  writeFileSync(out, `${JSON.stringify(learn(documents), null, 1)}\n`);
}

const labelsIn = (path: string): SpeakerLabel[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SpeakerLabel);

/** Documents are dealt to the folds in turn; each is judged by weights that saw none of its fold. */
function crossValidate(documents: readonly Labelled[]): void {
  const right = new Map<string, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (i: number): boolean => i % FOLDS === fold;
    const weights = learn(documents.filter((_, i) => !held(i)));
    for (const document of documents.filter((_, i) => held(i)))
      for (const [kind, verdicts] of rightIn(document, weights)) {
        const key = `${document.labels[0]?.set} ${kind}`;
        right.set(key, [...(right.get(key) ?? []), ...verdicts]);
      }
  }
  for (const [kind, verdicts] of right) {
    const sum = verdicts.reduce((a, b) => a + b, 0);
    const share = ((100 * sum) / verdicts.length).toFixed(1);
    console.log(`held out: ${kind} ${sum} / ${verdicts.length} ${share} %`);
  }
}

function learn(documents: readonly Labelled[]): AntecedentWeights {
  let weights = START;
  for (let round = 0; round < ROUNDS; round++)
    weights = weightsFrom(documents.flatMap((document) => examplesOf(document, weights)));
  return weights;
}

/** Each feature has a weight that all classes share and one that sets a class apart; their sum is written. */
function weightsFrom(examples: readonly Example[]): AntecedentWeights {
  const n = FEATURE_NAMES.length;
  const penalty = new Float64Array(n * (1 + CLASSES.length)).fill(PENALTY.apart);
  penalty.fill(PENALTY.shared, 0, n);
  const choices: Choice[] = examples
    .filter(({ right, vectors }) => right >= 0 && vectors.length > 1)
    .map(({ right, vectors, pronounClass }) => ({
      right,
      vectors: vectors.map((v) => widen(v, CLASSES.indexOf(pronounClass))),
    }));
  const found = fitConditionalLogit(choices, { penalty });
  const of = (index: number): Record<string, number> =>
    Object.fromEntries(
      FEATURE_NAMES.map((name, i) => [
        name,
        Math.round(1000 * (found[i]! + found[n * (1 + index) + i]!)) / 1000 || (GIVEN[name] ?? 0),
      ]),
    );
  return { person: of(0), thing: of(1), several: of(2) };
}

/** A vector with its copy at the place of its class. */
function widen(vector: Float64Array, pronounClass: number): Float64Array {
  const wide = new Float64Array(vector.length * (1 + CLASSES.length));
  wide.set(vector);
  wide.set(vector, vector.length * (1 + pronounClass));
  return wide;
}

main(process.argv[2] ?? '../shared/corpora');
