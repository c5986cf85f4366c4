import { isCueWord } from './cue-lexicon.ts';
import { cueWords } from './cue-words.ts';

/** The shortest text that can hold source, cue and content: "He said no one came" is five words. */
const FEWEST_WORDS = 5;
const MARKS = /["“«]|(?<!\p{L})[‘'](?=\p{L})/u;
const PHRASES = /\b(?:according|per|in the (?:words|opinion|view|eyes) of|sources?|citing)\b/i;
/** Cue words that mostly mean something else; by themselves they are no reason to read a content again. */
const WEAK = new Set(
  'be set hold held look looks looked looking like likes second back backed show shows post posts text read case cases sign signs bar hit cut pan rip bill file files log name names named term terms mean means record number keep keeps lead give take put make makes made raise raised lay bid plan plans table issue issues work state states account order orders call calls charge move talks deal deals deliver address stand sue fight fights attack attacks attacked protest protests ban bans offer offers story letter speech message messages support report reports share shares register update release choice effort efforts attempt attempts agreement aim decision love rate rank block project projects point points'.split(
    ' ',
  ),
);

/**
 * Whether it is worth asking the model about a text: it is long enough, and a cue of the lexicon, a phrase that
 * names a source, or a quotation mark stands in it. Cheap; the model is never asked about most short contents.
 */
export function mayHoldAttribution(text: string): boolean {
  const words = cueWords(text, { start: 0, end: text.length });
  if (words.length < FEWEST_WORDS) return false;
  return (
    words.some(({ text: word }) => !WEAK.has(word) && isCueWord(word)) ||
    PHRASES.test(text) ||
    MARKS.test(text)
  );
}
