import type { Span } from '../../reading.ts';
import { type ClaimIndex, mentionsAny, mentionsWithin, type Passage, within } from '../claim-index.ts';
import { clauseEnd } from '../position/clause-end.ts';
import { isClaim } from './denial.ts';
import type { DisputeDraft, DisputeIndex, DisputeRule } from './dispute-draft.ts';
import { findDenied } from './find-denied.ts';
import { justBefore } from './points-back.ts';

const DENIES =
  /(?<![\p{L}])(?<!\b(?:not|never|to|cannot|could|would|may|might|will)\s)(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:es|ed|ing)|contradict(?:s|ed|ing)?)(?![\p{L}])/giu;
const HINTS = ['den', 'reject', 'dismiss', 'refut', 'rebut', 'disput', 'contradict'];
/** "This is something that the government rejects": what is denied stands before the verb. */
const SOMETHING =
  /(?:^|[;,]\s)(?:\p{L}+,?\s)?(?:this|that|it) (?:is|was) (?:something|an? \p{L}+)(?: that| which)? [^;,]{1,80}$/iu;
/** How far before the verb its subject may stand. */
const SUBJECT_REACH = 60;

/**
 * A denial told in the writer's own words that was not read as an attribution: "Duarte rejects that criticism". It
 * counts only with a party before the verb and a claim as its object.
 */
export const denialInWords: DisputeRule = {
  name: 'denial-in-words',
  find: (claims) =>
    claims.passages.flatMap((passage) =>
      passage.own && mentionsAny(passage, HINTS) ? draftsIn(claims, passage) : [],
    ),
};

function draftsIn(claims: DisputeIndex, passage: Passage): DisputeDraft[] {
  const { text, reach, start } = passage;
  return [...text.matchAll(DENIES)].slice(0, 2).flatMap((match): DisputeDraft[] => {
    const verb = { start: start + match.index, end: start + match.index + match[0].length };
    const denier = subjectOf(claims, passage, verb.start);
    if (!denier || isCue(claims, verb)) return [];
    const after = verb.end - start;
    const rest = { start: verb.end, end: start + clauseEnd(reach, after) };
    const isBefore = SOMETHING.test(text.slice(0, match.index));
    if (!isBefore && !isClaim(claims.layer.text.slice(rest.start, rest.end))) return [];
    const denied = isBefore ? justBefore(claims, passage, denier) : findDenied(claims, passage, rest, denier);
    return denied
      ? [
          {
            kind: 'denial',
            confidence: Math.max(0.3, denied.confidence - 0.1),
            sides: [[denied.passage], [passage]],
          },
        ]
      : [];
  });
}

/** The party nearest before the verb in its clause, by entity. */
function subjectOf({ mentions }: ClaimIndex, passage: Passage, verb: number): string | null {
  const before = { start: Math.max(passage.start, verb - SUBJECT_REACH), end: verb };
  return mentionsWithin(mentions, before).at(-1)?.entity.id ?? null;
}

/** Whether an attribution has the verb for its cue: then the rule of denials sees to it. */
function isCue({ taken }: DisputeIndex, verb: Span): boolean {
  return within(taken, { start: verb.start - 40, end: verb.end + 40 }).some(
    (span) => span.start < verb.end && verb.start < span.end,
  );
}
