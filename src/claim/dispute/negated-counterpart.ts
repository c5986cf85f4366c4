import type { Span } from '../../reading.ts';
import { mentionsAny, type Passage } from '../claim-index.ts';
import { type ContentWord, contentWords } from '../content-words.ts';
import {
  type DisputeDraft,
  type DisputeIndex,
  type DisputeRule,
  differentParties,
  differentTimes,
  isTelling,
  sentencesApart,
  sharedStems,
  weight,
} from './dispute-draft.ts';

/** "Is not", "was never": what follows is what the subject is said not to be. */
const COPULA = "(?:is|are|was|were|['’]s|['’]re|am|['’]m|be|been|being)";
const NOT_BEING =
  /(?<![\p{L}])(?:(?:is|are|was|were|am|['’]s|['’]re|['’]m)\s+(?:not|never)|(?:is|was|were|are)n['’]t)(?![\p{L}])/giu;
/** "There was no": what follows is said not to have been. */
const NOTHING =
  /(?<![\p{L}])there (?:is|was|were|are|has been|have been) (?:no|never (?:a|any))(?![\p{L}])/giu;
/** "Has not", "never": what follows is said not to have been done. */
const NOT_DOING =
  /(?<![\p{L}])(?:(?:has|have|had|did|does|do)\s+(?:not|never)|(?:has|have|had|did|does|do)n['’]t|(?<!(?:is|are|was|were|['’]s|['’]re)\s)never)(?![\p{L}])/giu;
/** "No ballots had been burned", "no such promise was made": the subject is none. */
const NO_SUBJECT =
  /(?<=^\W*(?:that )?)no (?:such )?(?=(?:\p{L}+ ){1,3}?(?:has|have|had|was|were|is|are)\b)/giu;
/** How near what "no such" speaks of must stand. */
const NEAR_SUCH = 1;
const HINTS = ['no ', 'not', 'never', "n't", 'n’t', 'there '];
const ANY_NEGATION =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|den(?:y|ied|ies|ying))\b|n['’]t\b/iu;
const UNASSERTED =
  /\b(?:if|whether|unless|until|would|could|should|may|might|must|want|need|hope|wish|let|please|only|because)\b|\?/iu;
const NO_KNOWLEDGE =
  /^\s*(?:(?:immediately|yet|exactly|really|even)\s+)?(?:know|say|think|believe|want|comment|respond|answer|elaborate|clear|sure|aware|known|just|only|necessarily|enough|include|mean|expect|see|remember|care|understand)\b/iu;
/** How far a negation reaches, in characters. */
const REACH = 90;
/** How many sentences the two may stand apart where a single word links them. */
const NEAR = 5;
/** "There was no row" names a whole event; "a row" of it may stand farther off. */
const NEAR_NOTHING = 15;
/** The part of the negated words, by weight, that the other side must hold. */
const ENOUGH = 0.75;
/** The same for what "there was no" near by. */
const HALF = 0.5;
/** Numbers of negations looked at in one sentence, and of sentences that may hold a word that links. */
const MOST = 6;
const COMMON = 12;
/** Acts whose content nobody vouches for. */
const NOT_VOUCHED = /^(?:ask|deny|demand|propose|intend|feel|warn|promise|refuse)$/;

type Kind = 'being' | 'existing' | 'doing' | 'subject';
const NEGATIONS: readonly (readonly [Kind, RegExp])[] = [
  ['existing', NOTHING],
  ['being', NOT_BEING],
  ['doing', NOT_DOING],
  ['subject', NO_SUBJECT],
];

/** One says a thing and another says that it is not: "bankrupt in all but name" – "We are not bankrupt". */
export const negatedCounterpart: DisputeRule = {
  name: 'negated-counterpart',
  find: (claims) =>
    claims.passages.flatMap((passage) => (passage.attribution ? draftsIn(claims, passage) : [])),
};

function draftsIn(claims: DisputeIndex, passage: Passage): DisputeDraft[] {
  const { text, start, attribution } = passage;
  if (!attribution || attribution.negated || NOT_VOUCHED.test(attribution.act)) return [];
  if (!mentionsAny(passage, HINTS)) return [];
  const drafts = NEGATIONS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].slice(0, MOST).flatMap((match): DisputeDraft[] => {
      const after = match.index + match[0].length;
      const clause = /^[^,;:.!?—–]*/u.exec(text.slice(after, after + REACH))![0];
      if (NO_KNOWLEDGE.test(clause) || UNASSERTED.test(clause)) return [];
      if (UNASSERTED.test(text.slice(Math.max(0, match.index - 60), match.index))) return [];
      return counterpart(claims, passage, { start: start + after, end: start + after + clause.length }, kind);
    }),
  );
  return drafts.slice(0, 1);
}

function counterpart(claims: DisputeIndex, passage: Passage, scope: Span, kind: Kind): DisputeDraft[] {
  const words = contentWords(claims.layer.words, scope).slice(0, 8);
  const stems = [...new Set(words.map((word) => word.stem))];
  const total = stems.reduce((sum, stem) => sum + weight(claims, stem), 0);
  const places = new Set(stems.flatMap((stem) => (claims.places.get(stem) ?? []).slice(0, COMMON)));
  let best: { other: Passage; score: number } | null = null;
  for (const place of places) {
    const other = claims.passages[place]!;
    if (!mayContradict(claims, passage, other)) continue;
    const shared = sharedStems(words, claims.contents[place]!);
    if (!holds(claims, kind, words, shared, other, passage)) continue;
    const score = shared.reduce((sum, stem) => sum + weight(claims, stem), 0) / total;
    if (score < (kind === 'existing' && sentencesApart(passage, other) <= NEAR ? HALF : ENOUGH)) continue;
    const ranked = score - 0.02 * Math.min(20, sentencesApart(passage, other));
    if (!best || ranked > best.score) best = { other, score: ranked };
  }
  return best
    ? [
        {
          kind: 'opposite',
          confidence: Math.min(0.75, 0.3 + 0.35 * best.score),
          sides: [[best.other], [passage]],
        },
      ]
    : [];
}

function mayContradict(claims: DisputeIndex, passage: Passage, other: Passage): boolean {
  return (
    !ANY_NEGATION.test(other.text) &&
    !UNASSERTED.test(other.text) &&
    differentParties(claims, passage, other) &&
    !isTelling(claims, passage, other) &&
    !differentTimes(claims, passage, other)
  );
}

/** Whether the other side affirms what is negated: is it, has it, or did it. */
function holds(
  claims: DisputeIndex,
  kind: Kind,
  words: readonly ContentWord[],
  shared: readonly string[],
  other: Passage,
  passage: Passage,
): boolean {
  const first = words[0];
  if (!first || !shared.includes(first.stem)) return false;
  if (kind === 'subject')
    return shared.length >= (sentencesApart(passage, other) <= NEAR_SUCH ? Math.min(2, words.length) : 2);
  if (kind === 'doing')
    return shared.length >= (sentencesApart(passage, other) <= NEAR ? 2 : 3) && /^\p{Ll}/u.test(first.text);
  if (kind === 'existing' && sentencesApart(passage, other) > NEAR_NOTHING) return false;
  if (kind !== 'existing' && (other.attribution === null || sentencesApart(passage, other) > NEAR))
    return shared.length >= 3 && kind === 'being';
  const said = claims.contents[claims.placeOf.get(other)!]!.find((word) => word.stem === first.stem)!;
  const before = other.text.slice(Math.max(0, said.start - other.start - 40), said.start - other.start);
  if (kind === 'existing')
    return /(?:^|\s)(?:an?|the|his|her|their|its)\s+(?:[\p{L}-]+\s+){0,2}["“‘']?$/iu.test(before);
  return (
    /^[\s"“‘'(]*(?:an? |the )?$/iu.test(other.text.slice(0, said.start - other.start)) ||
    AFFIRMED.test(before)
  );
}

const AFFIRMED = new RegExp(`${COPULA}\\s+(?:[\\p{L}-]+\\s+){0,2}["“‘']?$`, 'iu');
