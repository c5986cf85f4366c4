import { ACTION_VERBS, BEFORE_VERB } from '../lexicon/stance-words.ts';
import type { Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';

/** How many words may stand between a conjunction and the verb it joins: "and forever abandon". */
const REACH = 3;
/** What makes a word of the list a noun: "the release of", "an end to", "his support". */
const NOUN_BEFORE =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|of|for|in|on|with|by|from|no|any|some|more|less|new|full|further)$/;
const NOUN_AFTER = /^(?:of|and|or|from|is|are|was|were|has|had|,|\.|-)$/;
/** What comes after one of these is no longer in the row: "free them if they sign and leave". */
const SUBORDINATE = /^(?:if|unless|because|when|while|which|who|whom|so|before|after|until|where|although)$/;

/**
 * Cuts a row of joined verb phrases at the commas and conjunctions that join them; what holds only one, or joins
 * nouns, stays whole.
 *
 * @example "Ukraine give up land, cut its troops and forever abandon its plans"
 *   → "Ukraine give up land" · "cut its troops" · "forever abandon its plans"
 */
export function splitVerbPhrases(words: readonly Word[]): Span[] {
  if (words.length === 0) return [];
  const lower = words.map((word) => word.text.toLowerCase());
  const starts: number[] = [0];
  let verbSeen = false;
  for (let at = 0; at < words.length; at++) {
    if (SUBORDINATE.test(lower[at]!)) break;
    if (verbSeen && joins(lower[at]!)) {
      const verb = joinedVerb(lower, at + 1);
      if (verb >= 0) {
        starts.push(afterJoint(lower, at));
        at = verb;
      }
    } else if (isVerb(lower, at)) verbSeen = true;
  }
  return starts
    .map((from, index) => trimmed(words, lower, from, starts[index + 1] ?? words.length))
    .filter((span) => span !== null);
}

const joins = (word: string): boolean => word === ',' || word === ';' || word === 'and' || word === 'or';

function isVerb(lower: readonly string[], at: number): boolean {
  if (!ACTION_VERBS.has(lower[at]!)) return false;
  if (lower[at - 1] === 'to') return true;
  return !NOUN_BEFORE.test(lower[at - 1] ?? '') && !NOUN_AFTER.test(lower[at + 1] ?? '.');
}

/** Index of the base verb that begins the next phrase, or -1. */
function joinedVerb(lower: readonly string[], from: number): number {
  let at = from;
  while (at < lower.length && (joins(lower[at]!) || lower[at] === 'that')) at++;
  for (const limit = at + REACH; at < lower.length && at < limit; at++) {
    if (ACTION_VERBS.has(lower[at]!)) return NOUN_AFTER.test(lower[at + 1] ?? '') ? -1 : at;
    if (!BEFORE_VERB.has(lower[at]!) && !/..ly$/.test(lower[at]!)) return -1;
  }
  return -1;
}

function afterJoint(lower: readonly string[], at: number): number {
  let after = at;
  while (after < lower.length && joins(lower[after]!)) after++;
  return after;
}

/** The words from `from` to `to` without marks and joints at the edges and without a leading "that". */
function trimmed(words: readonly Word[], lower: readonly string[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (
    first <= last &&
    (!words[first]!.alphanumeric || lower[first] === 'that') &&
    !/[$£€]/.test(lower[first]!)
  )
    first++;
  while (last >= first && (joins(lower[last]!) || (!words[last]!.alphanumeric && !/[%)]/.test(lower[last]!))))
    last--;
  return first <= last ? { start: words[first]!.start, end: words[last]!.end } : null;
}
