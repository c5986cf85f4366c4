import { OPPOSITES } from '../../lexicon/dispute-words.ts';
import type { Passage } from '../claim-index.ts';
import { type ContentWord, contentWords } from '../content-words.ts';
import { type FoundWords, type WordFinder, wordFinder } from '../word-finder.ts';
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
  weight,
} from './dispute-draft.ts';

/** How many characters on either side of the word tell of whom or what it is said. */
const BEFORE = 70;
const AFTER = 60;
/** Weight of the words that must be shared around the two. */
const ENOUGH = 3.5;
const NEAR = 12;
const MOST = 20;
const UNASSERTED =
  /\b(?:not|never|no|if|whether|would|could|may|might|should|must|unless|until|before|after|or|than)\b|n['’]t|\?/iu;

const NO_WORD_BEFORE = /(?<![\p{L}-])/uy;
const NO_WORD_AFTER = /(?![\p{L}-])/uy;

const PAIRS = OPPOSITES.map(
  (sides) => sides.map((side) => wordFinder(side, NO_WORD_BEFORE, NO_WORD_AFTER)) as [WordFinder, WordFinder],
);

const COPULA = /(?:\b(?:is|are|was|were|be|been|remains?|remained)|['’](?:s|re))(?:\s+\p{L}+ly)?\s+$/iu;
/** "They fell", said of what another just said that it rose. */
const ANAPHORIC =
  /^\W*(?:that )?(?:it|they|these|those|he|she)\s+(?:(?:had|have|has|actually|in fact)\s+)*$/iu;

interface Use {
  readonly passage: Passage;
  /** The passage's words before it. */
  readonly lead: string;
  readonly before: readonly ContentWord[];
  readonly around: readonly ContentWord[];
}

/** Two parties say opposite things of one thing: "exports rose" – "exports fell", "a safe bridge" – "the bridge was unsafe". */
export const oppositeWords: DisputeRule = {
  name: 'opposite-words',
  find: (claims) =>
    PAIRS.flatMap((sides) => {
      const [first, second] = sides.map((side) => side(claims.words)) as [FoundWords, FoundWords];
      const a = usesOf(claims, first, second);
      const b = a.length > 0 ? usesOf(claims, second, first) : [];
      return a.flatMap((one) => b.flatMap((other) => compare(claims, one, other)));
    }),
};

function usesOf(claims: DisputeIndex, word: FoundWords, opposite: FoundWords): Use[] {
  const uses: Use[] = [];
  for (const passage of word.candidates) {
    const match = word.first(passage);
    if (!match || opposite.first(passage)) continue;
    const at = passage.start + match.index;
    if (UNASSERTED.test(passage.text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const before = { start: Math.max(passage.start, at - BEFORE), end: at };
    const after = { start: at + match[0].length, end: Math.min(passage.end, at + match[0].length + AFTER) };
    const words = contentWords(claims.layer.words, before);
    uses.push({
      passage,
      lead: passage.text.slice(0, match.index),
      before: words,
      around: [...words, ...contentWords(claims.layer.words, after)],
    });
    if (uses.length >= MOST) break;
  }
  return uses;
}

function compare(claims: DisputeIndex, a: Use, b: Use): DisputeDraft[] {
  if ((!a.passage.attribution && !b.passage.attribution) || !isVouched(a.passage) || !isVouched(b.passage))
    return [];
  if (
    !differentParties(claims, a.passage, b.passage) ||
    isTelling(claims, a.passage, b.passage) ||
    differentTimes(claims, a.passage, b.passage)
  )
    return [];
  if (sentencesApart(a.passage, b.passage) > NEAR) return [];
  const sides: DisputeDraft['sides'] = [[a.passage], [b.passage]];
  if (areOfOneSubject(a, b)) return [{ kind: 'opposite', confidence: 0.6, sides }];
  if (isTakenUp(a, b)) return [{ kind: 'opposite', confidence: 0.55, sides }];
  const subject = sharedStems(a.before, b.before).length;
  const shared = sharedStems(a.around, b.around);
  const told = shared.reduce((sum, stem) => sum + weight(claims, stem), 0);
  if (subject < 1 || shared.length < 2 || told < ENOUGH) return [];
  return [
    {
      kind: 'opposite',
      confidence: Math.min(0.7, 0.35 + 0.1 * shared.length),
      sides,
    },
  ];
}

/** "The building is unsafe" – "The building is safe": one subject, right before its verb. */
function areOfOneSubject(a: Use, b: Use): boolean {
  const [x, y] = [a.before.at(-1), b.before.at(-1)];
  return x !== undefined && x.stem === y?.stem && COPULA.test(a.lead) && COPULA.test(b.lead);
}

/** "Exports rose" – "they fell": the later takes up the subject of the sentence before it by a pronoun. */
function isTakenUp(a: Use, b: Use): boolean {
  const [first, second] = a.passage.start < b.passage.start ? [a, b] : [b, a];
  return (
    first.passage.attribution !== null &&
    second.passage.attribution !== null &&
    first.before.length > 0 &&
    sentencesApart(first.passage, second.passage) <= 1 &&
    ANAPHORIC.test(second.lead)
  );
}
