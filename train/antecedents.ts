import { readFileSync, writeFileSync } from 'node:fs';
import type { SpeakerLabel } from '../eval/speakers.ts';
import type { AntecedentWeights, PronounClass } from '../src/entity/antecedent-score.ts';
import { BY_RULES, type DescribedWeights } from '../src/entity/described-score.ts';
import { loadEncoder } from '../src/model/encoder.ts';
import { modelDirectory } from '../src/model-directory.ts';
import {
  DESCRIBED_FEATURE_NAMES,
  type Example,
  examplesOf,
  FEATURE_NAMES,
  type Labelled,
  loadLabelled,
  rightIn,
  type Weights,
} from './antecedent-examples.ts';
import { type Choice, fitConditionalLogit } from './conditional-logit.ts';

const CLASSES: readonly PronounClass[] = ['person', 'thing', 'several'];
const FOLDS = 4;
/** Readings of the documents, each with the weights of the one before. */
const ROUNDS = 2;
/** What all pronouns share is held to zero less than what sets a class apart. Chosen by cross-validation. */
const PENALTY = { shared: 4, apart: 10, described: 2 } as const;
/** By hand, for what the labels have no case of: they hold no attribution within another's words. */
const GIVEN: Readonly<Record<string, number>> = { reporter: 1, otherQuotation: -1 };
/** With what the first reading resolves. */
const FIRST = { words: -0.5, source: 0.8, subject: 0.5, oblique: -1, frequency: 0.4, further: -1 } as const;
const BY_CLASS = { person: FIRST, thing: FIRST, several: { ...FIRST, plural: 1 } };
const START: Weights = {
  pronoun: { pointed: BY_CLASS, alone: BY_CLASS },
  described: BY_RULES,
};

/**
 * Fits the weights of `src/entity/antecedent-weights.generated.json` on all labels but the blind ones and those that the model learnt from, and tells first
 * how weights so fitted do on documents held out.
 */
async function main(corpora: string, model: string): Promise<void> {
  const labels = ['./speakers.jsonl', '../eval/speakers.jsonl'].flatMap(labelsIn);
  const documents = await loadLabelled(
    corpora,
    labels.filter(({ set }) => set !== 'blind' && set !== 'pointers'),
    await loadEncoder(model),
  );
  crossValidate(documents);
  const { pronoun, described } = learn(documents);
  const write = (name: string, weights: unknown): void =>
    writeFileSync(
      new URL(`../src/entity/${name}.generated.json`, import.meta.url),
      `${JSON.stringify(weights, null, 1)}\n`,
    );
  write('antecedent-weights', pronoun);
  write('described-weights', described);
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

function learn(documents: readonly Labelled[]): Weights {
  let weights = START;
  for (let round = 0; round < ROUNDS; round++) {
    const examples = documents.flatMap((document) => examplesOf(document, weights));
    weights = {
      pronoun: { pointed: weightsFrom(examples), alone: weightsFrom(examples.map(unpointed)) },
      described: describedFrom(examples),
    };
  }
  return weights;
}

const learnable = ({ right, vectors }: Example): boolean => right >= 0 && vectors.length > 1;

function describedFrom(examples: readonly Example[]): DescribedWeights {
  const choices = examples.filter((e) => e.pronounClass === null && learnable(e));
  const penalty = new Float64Array(DESCRIBED_FEATURE_NAMES.length).fill(PENALTY.described);
  const found = fitConditionalLogit(choices, { penalty });
  return Object.fromEntries(
    DESCRIBED_FEATURE_NAMES.map((name, i) => [name, Math.round(1000 * found[i]!) / 1000]),
  );
}

/** What the model points to. */
const POINTED = new Set(['pointed', 'notSeen'].map((name) => FEATURE_NAMES.indexOf(name)));

/** The same choice with nothing but the text. */
const unpointed = (example: Example): Example =>
  example.pronounClass === null
    ? example
    : { ...example, vectors: example.vectors.map((v) => v.map((x, i) => (POINTED.has(i) ? 0 : x))) };

/** Each feature has a weight that all classes share and one that sets a class apart; their sum is written. */
function weightsFrom(examples: readonly Example[]): AntecedentWeights['alone'] {
  const n = FEATURE_NAMES.length;
  const penalty = new Float64Array(n * (1 + CLASSES.length)).fill(PENALTY.apart);
  penalty.fill(PENALTY.shared, 0, n);
  const choices: Choice[] = examples
    .filter(learnable)
    .flatMap(({ right, vectors, pronounClass }) =>
      pronounClass === null
        ? []
        : [{ right, vectors: vectors.map((v) => widen(v, CLASSES.indexOf(pronounClass))) }],
    );
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

await main(process.argv[2] ?? '../shared/corpora', process.argv[3] ?? modelDirectory());
