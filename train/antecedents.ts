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
/** What all pronouns share is held to zero less than what sets a class apart. */
const PENALTY = { shared: Number(process.env.L2 ?? 1), apart: Number(process.env.L2C ?? 4) } as const;

const START: AntecedentWeights = {
  person: {
    words: -0.5,
    source: 0.8,
    subject: 0.5,
    oblique: -1,
    frequency: 0.4,
    further: -1,
    otherParagraph: -0.2,
  },
  thing: { words: -0.5, source: 0.8, subject: 0.5, oblique: -1, frequency: 0.4, further: -1 },
  several: { words: -0.5, source: 0.8, subject: 0.5, oblique: -1, frequency: 0.4, further: -1, plural: 1 },
};

/** Fits the weights of `src/entity/antecedent-weights.generated.json` and tells how they do on documents held out. */
function main(corpora: string): void {
  const path = new URL('./speakers.jsonl', import.meta.url);
  const labels = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SpeakerLabel);
  if (process.env.EXTRA)
    labels.push(
      ...readFileSync(new URL('../eval/speakers.jsonl', import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as SpeakerLabel)
        .filter((l) => l.set !== 'blind'),
    );
  const documents = loadLabelled(corpora, labels);
  const out = new URL('../src/entity/antecedent-weights.generated.json', import.meta.url);
  crossValidate(documents);
  writeFileSync(out, `${JSON.stringify(learn(documents), null, 1)}\n`);
}

function crossValidate(documents: readonly Labelled[]): void {
  const right: Record<string, number[]> = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(documents.filter((_, i) => i % FOLDS !== fold));
    documents.forEach((d, i) => {
      if (i % FOLDS !== fold) return;
      for (const [name, oks] of rightIn(d, weights)) {
        const kind = `${d.labels[0]!.set === 'train' ? 'train' : 'dev'} ${name}`;
        right[kind] ??= [];
        right[kind].push(...oks);
      }
    });
  }
  for (const [kind, oks] of Object.entries(right))
    console.log(
      `held out: ${kind} ${oks.reduce((a, b) => a + b, 0)} / ${oks.length} ${((100 * oks.reduce((a, b) => a + b, 0)) / oks.length).toFixed(1)} %`,
    );
}

function learn(documents: readonly Labelled[]): AntecedentWeights {
  let weights = START;
  for (let round = 0; round < ROUNDS; round++)
    weights = fitWeights(documents.flatMap((d) => examplesOf(d, weights)));
  return weights;
}

/** Each feature has a weight that all classes share and one that sets a class apart; their sum is written. */
function fitWeights(examples: readonly Example[]): AntecedentWeights {
  const n = FEATURE_NAMES.length;
  const penalty = new Float64Array(n * (1 + CLASSES.length)).fill(PENALTY.apart);
  penalty.fill(PENALTY.shared, 0, n);
  const choices: Choice[] = examples
    .filter((e) => e.right >= 0 && e.vectors.length > 1)
    .map((e) => ({
      right: e.right,
      vectors: e.vectors.map((v) => widen(v, CLASSES.indexOf(e.pronounClass))),
    }));
  const found = fitConditionalLogit(choices, { penalty });
  const of = (c: number): Record<string, number> =>
    Object.fromEntries(
      FEATURE_NAMES.map((name, i) => [name, Math.round(1000 * (found[i]! + found[n * (1 + c) + i]!)) / 1000]),
    );
  return { person: of(0), thing: of(1), several: of(2) };
}

function widen(vector: Float64Array, pronounClass: number): Float64Array {
  const wide = new Float64Array(vector.length * (1 + CLASSES.length));
  wide.set(vector);
  wide.set(vector, vector.length * (1 + pronounClass));
  return wide;
}

main(process.argv[2] ?? '../shared/corpora');
