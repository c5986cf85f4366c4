import {
  ARTICLES,
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
} from '../lexicon/function-words.ts';
import type { Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { stem } from './stem.ts';
import { wordRange } from './word-owners.ts';

/** A word that carries what a passage is about. */
export interface ContentWord extends Span {
  readonly stem: string;
  readonly text: string;
}

const EMPTY: readonly string[] = [
  ARTICLES,
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
].flatMap((list) => [...list]);
/** Words of saying and of little meaning that would make any two statements look alike. */
const LIGHT: readonly string[] =
  `say said says saying tell told tells ask asked asks add added adds call called calls claim claimed claims according report reported reports reportedly statement insist insisted insists deny denied denies mr mrs ms dr sir
  also just still now then even only very really much well yes not no never back way thing things something anything nothing lot get got go going come make made take took put give given know think believe want like see look good bad new old
  time year years month months week weeks day days hour hours today last next first second ago later earlier people person man woman per cent percent million billion thousand hundred quite rather however meanwhile instead though yet`.split(
    /\s+/,
  );
const LIGHT_WORDS: ReadonlySet<string> = new Set([...EMPTY, ...LIGHT]);

/** The content words within a span, in text order; numbers are none. */
export function contentWords(words: readonly Word[], span: Span): ContentWord[] {
  const found: ContentWord[] = [];
  const [from, to] = wordRange(words, span);
  for (let at = from; at < to; at++) {
    const { start, end, text, alphanumeric } = words[at]!;
    if (!alphanumeric || text.length < 3 || LIGHT_WORDS.has(text.toLowerCase())) continue;
    if (/\d/.test(text) || !/\p{L}/u.test(text)) continue;
    found.push({ start, end, text, stem: stem(text) });
  }
  return found;
}
