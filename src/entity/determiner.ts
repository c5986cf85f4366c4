import { ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from '../lexicon/function-words.ts';

/** Does the word open a noun phrase. */
export const isDeterminer = (word: string): boolean =>
  ARTICLES.has(word) ||
  DEMONSTRATIVES.has(word) ||
  POSSESSIVES.has(word) ||
  QUANTIFIERS.has(word) ||
  /^\p{N}/u.test(word);
