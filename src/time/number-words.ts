import { TIME_WORDS } from '../lexicon/time-words.ts';

const SMALL = TIME_WORDS['small-number'] ?? {};
const TENS = TIME_WORDS.tens ?? {};

const MULTIPLES: Readonly<Record<string, number>> = {
  __proto__: null as never,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};

/**
 * The number that a phrase writes: "18", "2,000", "2.5", "twenty-four", "two and a half", "a hundred", "3 1/2".
 * `NaN` where it writes none.
 */
export function numberFrom(phrase: string): number {
  let total = 0;
  let current = Number.NaN;
  for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an' || word === '') {
      if (Number.isNaN(current)) current = 1;
    } else if (word in MULTIPLES) {
      total += (Number.isNaN(current) ? 1 : current) * (MULTIPLES[word] ?? 1);
      current = 0;
    } else if (word === 'half') {
      // "two and one half": the "one" counted halves.
      current = Number.isNaN(current) ? 0.5 : current + 0.5;
    } else {
      current = (Number.isNaN(current) ? 0 : current) + wordValue(word);
    }
  }
  if (/\b(and|-) ?-?\s?one\b.*\bhalf/.test(phrase)) current -= 1;
  return total + (Number.isNaN(current) ? (total > 0 ? 0 : Number.NaN) : current);
}

function wordValue(word: string): number {
  const named = SMALL[word] ?? TENS[word];
  if (named !== undefined) return named;
  const fraction = /^(\d{1,3})\/(\d{1,3})$/.exec(word);
  if (fraction) return Number(fraction[1]) / Math.max(1, Number(fraction[2]));
  return /^\d[\d,]*(\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : Number.NaN;
}
