import type { TimeExpression } from '../../reading.ts';
import { type ClaimIndex, lastStarting, type Passage } from '../claim-index.ts';
import {
  type DisputeDraft,
  type DisputeIndex,
  type DisputeRule,
  differentParties,
  isTelling,
  isVouched,
  sharedStems,
} from './dispute-draft.ts';

/** How many words two passages must share, and what part of the shorter, to speak of one dated event. */
const SHARED = 3;
const PART = 0.6;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** With how many earlier dated passages each is compared. */
const WINDOW = 30;

/** Two parties give one event different days: "signed on 3 May" – "signed it on 5 May". */
export const differentDate: DisputeRule = {
  name: 'different-date',
  find: (claims) => {
    const dated = datedPassages(claims);
    return dated.flatMap((b, at) =>
      dated.slice(Math.max(0, at - WINDOW), at).flatMap((a) => compare(claims, a, b)),
    );
  },
};

interface Dated {
  readonly passage: Passage;
  readonly value: string;
}

/** Passages with exactly one day in them. */
function datedPassages({ times, passages }: ClaimIndex): Dated[] {
  const days = new Map<Passage, TimeExpression[]>();
  for (const time of times) {
    const passage = passages[lastStarting(passages, time.start)];
    if (passage && time.end <= passage.end) days.set(passage, [...(days.get(passage) ?? []), time]);
  }
  return [...days].flatMap(([passage, found]) =>
    found.length === 1 && DAY.test(found[0]!.value) ? [{ passage, value: found[0]!.value }] : [],
  );
}

function compare(claims: DisputeIndex, a: Dated, b: Dated): DisputeDraft[] {
  if (
    a.value === b.value ||
    !differentParties(claims, a.passage, b.passage) ||
    isTelling(claims, a.passage, b.passage)
  )
    return [];
  if ((!a.passage.attribution && !b.passage.attribution) || !isVouched(a.passage) || !isVouched(b.passage))
    return [];
  const [x, y] = [a, b].map(({ passage }) => claims.contents[claims.placeOf.get(passage)!]!) as [
    never[],
    never[],
  ];
  const shared = sharedStems(x, y).length;
  if (shared < SHARED || shared < PART * Math.min(x.length, y.length)) return [];
  return [{ kind: 'date', confidence: 0.55, sides: [[a.passage], [b.passage]] }];
}
