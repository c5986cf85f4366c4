import { MEASURES, percentages, type Tally } from './attribution-score.ts';
import { calibrationError, decilesOf } from './calibration.ts';
import type { Evaluation } from './evaluation.ts';
import { tallyKeys } from './keys.ts';

/**
 * What `eval/scores.json` holds. `figures` are held by `--check`: per cent, more is better. `facts` are told beside
 * them and may go either way.
 */
export interface Scores {
  readonly split: string;
  readonly model: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, number>>;
}

/** How far a figure may fall, in points. */
export const TOLERANCE = 0.5;

export const oneDecimal = (figure: number): number => Math.round(figure * 10) / 10;

/** The figures of an evaluation, to one decimal, in an order that does not change. */
export function scoresOf(evaluation: Evaluation): Scores {
  return {
    split: 'PolNeAR dev, MEANTIME, GUM dev; not test',
    model: evaluation.model,
    figures: rounded(figuresOf(evaluation)),
    facts: rounded(factsOf(evaluation)),
  };
}

function figuresOf({ attributions, nested, times, names, speakers, keys }: Evaluation): Row[] {
  const right = (kind: string) => speakers.find((score) => score.kind === kind);
  const keyTally = tallyKeys(keys).get('all');
  return [
    ...f1Of('attribution', attributions.tally),
    f1('nested relation F1', nested.inner.relation),
    ...(['strict', 'relaxed', 'value'] as const).map(
      (measure): Row => [`times ${measure} F1`, times.meantime[measure]],
    ),
    ['times value F1, held-out half', times.meantimeHeldOut.value],
    f1('names strict F1, news', names.news.strict),
    f1('names lenient F1, news', names.news.lenient),
    f1('names strict F1, GUM', names.gum.strict),
    f1('names lenient F1, GUM', names.gum.lenient),
    ...['pronoun', 'role', 'all', 'blind'].map(
      (kind): Row => [`speakers ${kind}`, share(right(kind)?.right, right(kind)?.total)],
    ),
    ['keys all', share(keyTally?.found, keyTally?.of)],
  ];
}

function factsOf({ attributions, annotators, nested, names, speakers, keys }: Evaluation): Row[] {
  const { tally, modelAlone, classes, judged, documents } = attributions;
  const all = percentages(tally.relation);
  return [
    ['attribution documents', documents],
    ['attribution gold', tally.relation.gold],
    ['attribution found', tally.relation.found],
    ['attribution relation P', all.p],
    ['attribution relation R', all.r],
    ['attribution calibration error', 100 * calibrationError(decilesOf(judged))],
    ...[...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]): Row => [`class ${name}`, n]),
    ...f1Of('model alone', modelAlone),
    ...f1Of('one annotator against another', annotators.tally),
    ['nested gold', nested.inner.relation.gold],
    ['names gold, GUM', names.gum.strict.gold],
    ['names gold, news', names.news.strict.gold],
    ['speakers labels', speakers.find(({ kind }) => kind === 'all')?.total ?? 0],
    ...[...tallyKeys(keys)].map(([kind, { found, of }]): Row => [`keys ${kind}`, share(found, of)]),
  ];
}

type Row = [name: string, figure: number];

const f1 = (name: string, count: Tally['relation']): Row => [name, percentages(count).f];

const f1Of = (name: string, tally: Tally): Row[] =>
  MEASURES.map((measure) => f1(`${name} ${measure} F1`, tally[measure]));

const share = (right = 0, of = 0): number => (of > 0 ? (100 * right) / of : 0);

const rounded = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(rows.map(([name, figure]) => [name, oneDecimal(figure)]));

/** A figure that fell further than {@link TOLERANCE}, or is no longer measured (`now` is `null`). */
export interface Fall {
  readonly figure: string;
  readonly before: number;
  readonly now: number | null;
}

/** The figures of `before` that `now` lacks or has lower by more than {@link TOLERANCE}. */
export function fallsOf(before: Scores, now: Scores): Fall[] {
  return Object.entries(before.figures).flatMap(([figure, was]) => {
    const is = now.figures[figure] ?? null;
    // Figures have one decimal: what is 0.5 in them may be 0.5000000000000071 in their difference.
    return is !== null && oneDecimal(was - is) <= TOLERANCE ? [] : [{ figure, before: was, now: is }];
  });
}
