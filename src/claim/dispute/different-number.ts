import { BARE_COUNT, SAME_COUNT } from '../../lexicon/dispute-words.ts';
import { mentionsWithin, type Passage } from '../claim-index.ts';
import { type ContentWord, contentWords } from '../content-words.ts';
import {
  type DisputeDraft,
  type DisputeIndex,
  type DisputeRule,
  differentParties,
  differentTimes,
  isTelling,
  isVouched,
  sentencesApart,
  sharedStems,
} from './dispute-draft.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** Numbers that are told as changed or compared, so that two of them may both hold. */
const CHANGE =
  /\b(?:from\s+\S+(?:\s\S+){0,2}?\s+to|(?:up|down|rose|fell|raised|cut|increase[ds]?|compared|against|versus|earlier forecast|previously|an earlier|a year earlier|a year ago|last year['’]s|another|each|half of|of the|of them|additional|first|initially)\b)/iu;
/** The part of the words around two numbers that must be shared for both to count one thing, and how many at least. */
const PART = 0.6;
const SHARED = 2;
/** The part that must be shared where no party or place tells that it is one thing. */
const ALL = 0.8;
/** How far around a number its thing is looked for, in characters. */
const REACH = 70;
/** Polls differ without contradicting each other. */
const POLL =
  /\b(?:polls?|polling|surveys?|survey(?:ed)?|points?|leads?|leading|margin|ahead|voters|respondents)\b/iu;
/** How far "the figure is" reaches back, and how far two counts of one harm may stand apart. */
const NEAR = 2;
const HARM_REACH = 6;
const HARMS = new Set(['dead', 'injured', 'missing', 'arrested', 'displaced', 'turnout']);
/** With how many earlier quantities each is compared. */
const WINDOW = 40;

/** Two parties give different numbers for one thing: "nine people were killed" – "the number of dead at 41". */
export const differentNumber: DisputeRule = {
  name: 'different-number',
  find: (claims) => {
    const quantities = claims.passages
      .flatMap((passage) => quantitiesIn(claims, passage))
      .sort((a, b) => a.start - b.start);
    return quantities.flatMap((later, at) => {
      const found = quantities
        .slice(Math.max(0, at - WINDOW), at)
        .map((earlier) => compare(claims, earlier, later));
      const drafts = found.filter((draft) => draft !== null).sort((a, b) => b.confidence - a.confidence);
      return drafts.slice(0, 1);
    });
  },
};

function compare(claims: DisputeIndex, a: Quantity, b: Quantity): DisputeDraft | null {
  if (a.high >= b.low && b.high >= a.low) return null;
  if (!a.passage.attribution && !b.passage.attribution) return null;
  if (!isVouched(a.passage) || !isVouched(b.passage)) return null;
  if (
    !differentParties(claims, a.passage, b.passage) ||
    isTelling(claims, a.passage, b.passage) ||
    differentTimes(claims, a.passage, b.passage)
  )
    return null;
  if (CHANGE.test(around(a)) || CHANGE.test(around(b))) return null;
  const apart = sentencesApart(a.passage, b.passage);
  const anaphor = apart <= NEAR && (SAME_COUNT.test(b.passage.text) || BARE_COUNT.test(b.passage.text));
  const sameUnit = a.unit === b.unit && a.unit !== null;
  if (
    anaphor &&
    (sameUnit || b.unit === null || (a.unit === null && b.unit === 'year')) &&
    !ambiguous(claims, a)
  )
    return draft(a.passage, b.passage, 0.7);
  if (!sameUnit) return null;
  if (HARMS.has(a.unit!))
    return apart <= HARM_REACH && sameParties(claims, a.passage, b.passage) !== 'other'
      ? draft(a.passage, b.passage, 0.6)
      : null;
  if (POLL.test(a.passage.text) || POLL.test(b.passage.text) || ambiguous(claims, a) || ambiguous(claims, b))
    return null;
  const part = sharedPart(claims, a, b);
  const parties = sameParties(claims, a.passage, b.passage);
  if (part < (parties === 'same' ? PART : ALL) || parties === 'other') return null;
  return draft(a.passage, b.passage, Math.min(0.7, 0.35 + 0.35 * part));
}

const draft = (a: Passage, b: Passage, confidence: number): DisputeDraft => ({
  kind: 'number',
  confidence,
  sides: [[a], [b]],
});

/** The passage around a quantity. */
function around({ passage, start, end }: Quantity): string {
  return passage.text.slice(Math.max(0, start - passage.start - 40), end - passage.start + 30);
}

/** The part of the words around the two numbers that they share, the counted noun left out; 0 where they are too few. */
function sharedPart(claims: DisputeIndex, a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map(({ passage, start, end, unit }) =>
    contentWords(claims.layer.words, {
      start: Math.max(passage.start, start - REACH),
      end: Math.min(passage.end, end + REACH),
    }).filter((word) => word.stem !== unit),
  ) as [ContentWord[], ContentWord[]];
  const shared = sharedStems(x, y).length;
  return shared >= SHARED ? shared / Math.min(x.length, y.length) : 0;
}

/** Whether the earlier passage has several numbers, of which "the figure" may mean any. */
function ambiguous(claims: DisputeIndex, { passage, unit }: Quantity): boolean {
  return quantitiesIn(claims, passage).filter((other) => other.unit === unit).length > 1;
}

/** Whether the passages name the same parties or places, others, or are silent on one side. */
function sameParties(claims: DisputeIndex, a: Passage, b: Passage): 'same' | 'other' | 'silent' {
  const entities = (passage: Passage): string[] =>
    mentionsWithin(claims.mentions, passage).map(({ entity }) => entity.id);
  const [first, second] = [entities(a), entities(b)];
  if (first.length === 0 || second.length === 0) return 'silent';
  return first.some((id) => second.includes(id)) ? 'same' : 'other';
}
