import { CLAIM_NOUNS, UNTRUE } from '../../lexicon/dispute-words.ts';
import type { Passage } from '../claim-index.ts';
import type { DisputeDraft, DisputeIndex, DisputeRule } from './dispute-draft.ts';
import { findDenied } from './find-denied.ts';
import { justBefore } from './points-back.ts';

/** "That is false", "the report was nonsense", "There is not a scrap of paper to support that". */
const POINTING =
  /(?:^|[\s"“‘'(])(?:that|this|it|these|those|they|them|he|she|(?:the|these|those|such|all|any|his|her|their|its)\s+(?:[\p{L}'’-]+\s+){0,3}?(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|figures?|numbers?|rumou?rs?|stor(?:y|ies)|statements?|notion|idea|account|version|criticisms?|narrative|comments?|remarks?))(?:['’]s|['’]re|\b)/iu;
/** What somebody sings of his own: to call an opponent a liar, a policy wrong or a plan absurd denies no statement. */
const NO_DENIAL =
  /\b(?:if|whether|don['’]t think|do not think|does not think|not false|not wrong|not a lie|policy|policies|decision|law|bill|plan)\b/iu;
const SHORT = 160;
/** "Said it was not", "said they were neither": the words of the statement before, with a no. */
const ELLIPTIC =
  /^\W*(?:that )?(?:it|they|he|she|this|that)\s+(?:(?:was|were|is|are|did|had|has|does|do|would|will)(?:\s+(?:not|neither|nothing of the (?:kind|sort)|no such thing)|n['’]t))\W*$/iu;

/** Somebody's words that what was said is untrue, without a cue of denying: "called the allegation false", "It's a lie". */
export const calledUntrue: DisputeRule = {
  name: 'called-untrue',
  find: (claims) =>
    claims.passages.flatMap((passage) => (passage.attribution ? draftsIn(claims, passage) : [])),
};

function draftsIn(claims: DisputeIndex, passage: Passage): DisputeDraft[] {
  const { attribution, text } = passage;
  if (!attribution || attribution.negated || attribution.act === 'ask' || attribution.act === 'deny')
    return [];
  if (text.length <= SHORT && ELLIPTIC.test(text)) return elliptic(claims, passage);
  const match = text.length <= SHORT ? UNTRUE.exec(text) : null;
  if (!match || !POINTING.test(text) || NO_DENIAL.test(text)) return [];
  if (!isPredicate(text, match.index)) return [];
  const denied = findDenied(claims, passage, { start: passage.start, end: passage.start + match.index });
  return denied
    ? [
        {
          kind: 'denial',
          confidence: Math.max(0.3, denied.confidence - 0.1),
          sides: [[denied.passage], [passage]],
        },
      ]
    : [];
}

/** What "it was not" speaks of: what another said just before. */
function elliptic(claims: DisputeIndex, passage: Passage): DisputeDraft[] {
  const denied = justBefore(claims, passage, null);
  return denied?.passage.attribution
    ? [{ kind: 'opposite', confidence: denied.confidence, sides: [[denied.passage], [passage]] }]
    : [];
}

/** Whether the word is said of something ("was false", "the claim false") and does not stand before a noun ("false names"). */
function isPredicate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at).toLowerCase();
  const lastNoun = /([\p{L}'’]+)\W*$/u.exec(before)?.[1] ?? '';
  return (
    /\b(?:is|are|was|were|be|been|as|(?<!there)['’]s|['’]re|simply|just|completely|totally|absolutely|entirely)\s*(?:all |a |an |pure |\p{L}+ly |["“‘'])*$/iu.test(
      before,
    ) ||
    (lastNoun.length > 5 && CLAIM_NOUNS.has(lastNoun))
  );
}
