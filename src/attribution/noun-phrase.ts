import type { Span } from '../reading.ts';
import { type CueWord, cueWords } from './cue-words.ts';

/** Words that end a noun phrase read forwards. */
const STOP = new Set(
  'that to not whether if how why what when who whom which where about against on in at during by for over as after before via through under because since while until amid but is are was were be been being has have had will would could can should may might must do does did said says saying there then it he she they we i you so only just late early earlier later again and or than'.split(
    ' ',
  ),
);
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow|last|next|this|recently|repeatedly|privately|publicly|january|february|march|april|june|july|august|september|october|november|december)$/;
const PRONOUN = /^(?:him|her|them|me|us|you|it|everyone|everybody|nobody|themselves|himself|herself)$/;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|some|many|several|two|three|both|all|these|those)$/;
const LONGEST = 12;

/** Words that end a subject read backwards from its verb. */
const BEFORE_SUBJECT =
  /^(?:that|which|but|and|when|after|because|if|while|as|said|says|then|where|who|in|on|at|by|for|to|although|though|since|whereas|so|yet|meanwhile|however)$/;
const BETWEEN_SUBJECT_AND_VERB =
  /^(?:has|had|have|is|are|was|were|been|also|later|earlier|still|previously|recently|then|reportedly|allegedly|once|even|today|yesterday|\p{L}+ly)$/u;
const PHRASE_OF_TIME =
  /(?: (?:on|in|late on|early on) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)| (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))$/;

/** Only blanks between two words, no mark and no line break. */
export const adjoin = (text: string, a: Span, b: Span): boolean =>
  /^[ \u00a0]+$/.test(text.slice(a.end, b.start));

/**
 * The noun phrase that the words begin with: a pronoun, or all words up to a verb, a preposition, a time or a mark.
 * `null` where they begin with one of those.
 */
export function nounPhraseAt(text: string, words: readonly CueWord[]): Span | null {
  const first = words[0];
  if (!first || STOP.has(first.text) || DAY.test(first.text)) return null;
  const alone = PRONOUN.test(first.text) && !(first.text === 'her' && continues(text, words, 0));
  if (alone) return { start: first.start, end: first.end };
  let end = 0;
  while (end + 1 < words.length && end < LONGEST && continues(text, words, end)) end++;
  if (end === 0 && DETERMINER.test(first.text)) return null;
  return { start: first.start, end: words[end]!.end };
}

/** Whether the word after `words[at]` goes on with the noun phrase: "members of the board and their lawyers". */
function continues(text: string, words: readonly CueWord[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!next || !adjoin(text, word, next)) return false;
  if (next.text === 'of' || next.text === 'and') {
    const third = words[at + 2];
    return third !== undefined && !STOP.has(third.text) && !DAY.test(third.text) && !/ing$/.test(third.text);
  }
  // "a memo to Washington | outlining", but "told the meeting"
  if (/ing$/.test(next.text) && !DETERMINER.test(word.text)) return false;
  return !STOP.has(next.text) && !DAY.test(next.text);
}

/**
 * The noun phrase that ends right before `at`, the subject of the verb there; auxiliaries, adverbs and a time
 * ("the Courier on Friday also quoted") may stand between.
 *
 * @param from nothing before this offset belongs to it
 */
export function nounPhraseBefore(text: string, at: number, from: number): Span | null {
  const start = Math.max(from, at - 120);
  let words = cueWords(text, { start, end: at });
  if (start > from && words[0]?.start === start) words = words.slice(1);
  let end = words.length;
  const last = words.at(-1);
  if (last && !adjoin(text, last, { start: at, end: at })) return null;
  while (end > 0 && BETWEEN_SUBJECT_AND_VERB.test(words[end - 1]!.text)) end--;
  const time = end > 0 && PHRASE_OF_TIME.exec(text.slice(start, words[end - 1]!.end));
  while (time && end > 0 && words[end - 1]!.start >= start + time.index) end--;
  let first = end;
  while (first > 0 && (first === end || adjoin(text, words[first - 1]!, words[first]!))) {
    const of = words[first]?.text === 'of';
    if (BEFORE_SUBJECT.test(words[first - 1]!.text) && !of && !isJoiningName(text, words, first - 1)) break;
    first--;
  }
  return first < end && end - first <= LONGEST
    ? { start: words[first]!.start, end: words[end - 1]!.end }
    : null;
}

/** "the Bank for International Settlements", "Smith and Jones": inside a name. */
function isJoiningName(text: string, words: readonly CueWord[], at: number): boolean {
  if (at === 0 || !/^(?:and|for|in|on)$/.test(words[at]!.text)) return false;
  return [words[at - 1]!, words[at + 1]!].every(
    (word) => word !== undefined && /^\p{Lu}/u.test(text.charAt(word.start)),
  );
}
