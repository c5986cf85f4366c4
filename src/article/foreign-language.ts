import { LANGUAGE_WORDS, OTHER_SCRIPTS } from '../lexicon/language-words.ts';

/** How much of a text is looked at: UTF-16 code units, from its beginning. */
const SAMPLE = 20_000;
/** Fewer function words of a language than this prove nothing. */
const FEWEST = 6;
const FEWEST_LETTERS = 40;

/**
 * The language of a text that is surely not English: "German", or "Arabic script"; `null` for English and for
 * what cannot be told (a few words, names, noise). Counts letters by script and function words by language.
 */
export function foreignLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return foreignScript(sample) ?? foreignWords(sample);
}

function foreignScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS) return null;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (latin >= letters.length / 2) return null;
  const counts = OTHER_SCRIPTS.map(
    ([name, script]) => [name, letters.filter((l) => script.test(l)).length] as const,
  );
  const [name, count] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return count > letters.length / 3 ? `${name} script` : null;
}

function foreignWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = [...LANGUAGE_WORDS].map(([name, list]) => ({
    name,
    count: words.filter((word) => list.has(word)).length,
  }));
  const english = scores.find(({ name }) => name === 'English')!.count;
  const best = scores.reduce((a, b) => (b.count > a.count ? b : a));
  const sure = best.count >= FEWEST && best.count > english * 2 && best.count >= words.length * 0.12;
  return best.name !== 'English' && sure ? best.name : null;
}
