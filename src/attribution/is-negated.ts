import type { Span } from '../reading.ts';
import { findCues, isBe } from './cue-lexicon.ts';
import { type CueWord, cueWords, cueWordsOf } from './cue-words.ts';

const NOT = /^(?:not|never|neither|nor|without|hardly|scarcely|barely|cannot|nobody|noone)$|n't$/;
/** Words that may stand between a negation and the verb it negates: "did not immediately say". */
const BETWEEN =
  /^(?:\p{L}+ly|yet|even|ever|exactly|once|at|all|been|be|being|have|has|had|anything|much|too|very)$/u;
const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|am|be|been|being|has|have|had|will|would|could|can|should|may|might|must)$/;
/** "failed to mention", "stopped short of saying": said by none of the words for "not". */
const IMPLIED =
  /\b(?:fail(?:s|ed|ing)? to|stop(?:s|ped|ping)? short of|neglect(?:s|ed)? to|avoid(?:s|ed|ing)?|no longer|yet to|nor do(?:es)?|(?:ha(?:s|d|ve|ving)|with) no (?:intention|intent|plans?|desire|wish|interest|knowledge|recollection|memory|objections?))\b/;
/** "would not say" is a refusal, as the act tells. */
const WOULD_NOT = /\b(?:won't|wouldn't|(?:will|would) not) /;
const NOBODY = /^(?:nobody|no one|no-one|none|neither|nothing|few|no (?:\p{L}+ ?){1,4})\b/iu;
/** Verbs of not believing; "have doubts" and "no doubt" are nouns. */
const DOUBTING = /^(?:doubt|doubted|doubting|disbelieve[sd]?|mistrust(?:s|ed)?|distrust(?:s|ed)?)$/;
const NOUN_AFTER =
  /^(?:no|any|some|little|much|the|an?|his|her|their|its|my|our|cast(?:s|ing)?|rais(?:e|es|ed|ing)|express(?:es|ed|ing)?|sow(?:s|ed|ing)?|without|in|into|beyond|of|have|has|had)$/;
/** "not only said": the saying itself is affirmed. */
const AFFIRMED_AFTER = /^(?:only|just|merely|simply)$/;
/** How far before the cue an auxiliary may stand. */
const WINDOW = 48;

/**
 * Whether the text says that the act did not take place: "did not say", "never said", "no official said".
 * "denied" and "refused" are acts, and not negated. Words of the content never negate the act.
 */
export function isNegated(
  text: string,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): boolean {
  const first = cue[0];
  if (!first) return false;
  if (source[0] && NOBODY.test(text.slice(source[0].start, source[0].end))) return !isFew(text, source[0]);
  const inside = cueWordsOf(text, cue).slice(0, 24);
  if (WOULD_NOT.test(inside.map((word) => word.text).join(' '))) return false;
  if (IMPLIED.test(inside.map((word) => word.text).join(' '))) return true;
  const negated = isNegatedVerb(text, first, content, inside);
  // To doubt is not to believe, and not to doubt is to believe.
  return inside.some(
    ({ text: word }, at) => DOUBTING.test(word) && !NOUN_AFTER.test(inside[at - 1]?.text ?? ''),
  )
    ? !negated
    : negated;
}

function isNegatedVerb(
  text: string,
  first: Span,
  content: readonly Span[],
  inside: readonly CueWord[],
): boolean {
  return negatesVerb(inside) || negatesVerb([...before(text, first, content), ...inside.slice(0, 1)]);
}

/** "few said" and "neither denied" stay as they are; only "few" is not a plain negation. */
const isFew = (text: string, span: Span): boolean => /^few\b/i.test(text.slice(span.start, span.start + 4));

/** The auxiliaries and adverbs that stand unbroken right before the cue and belong to no content. */
function before(text: string, cue: Span, content: readonly Span[]): CueWord[] {
  const edge = content.reduce((max, span) => (span.end <= cue.start ? Math.max(max, span.end) : max), 0);
  let from = Math.max(edge, cue.start - WINDOW);
  if (from > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) {
    while (from < cue.start && /[\p{L}\p{N}]/u.test(text.charAt(from))) from++;
  }
  const slice = text.slice(from, cue.start);
  const clause =
    Math.max(
      slice.lastIndexOf('.'),
      slice.lastIndexOf(';'),
      slice.lastIndexOf('\n'),
      slice.lastIndexOf(','),
    ) + 1;
  const words = cueWords(text, { start: from + clause, end: cue.start });
  let start = words.length;
  while (start > 0 && isVerbal(words[start - 1]!.text)) start--;
  return words.slice(start);
}

const isVerbal = (word: string): boolean =>
  AUXILIARY.test(word) || NOT.test(word) || BETWEEN.test(word) || isBe(word);

/** A negation with nothing but auxiliaries and adverbs between it and a verb of the lexicon. */
function negatesVerb(words: readonly CueWord[]): boolean {
  const tokens = words.map((word) => word.text);
  const at = tokens.findIndex((word) => NOT.test(word));
  if (at < 0 || AFFIRMED_AFTER.test(tokens[at + 1] ?? '')) return false;
  const next = tokens.findIndex((word, index) => index > at && !isVerbal(word));
  if (next < 0) return tokens.length > at + 1;
  return (
    next === tokens.length - 1 ||
    findCues(tokens.slice(next, next + 4)).some((match) => match.from === 0) ||
    next <= at + 2
  );
}
