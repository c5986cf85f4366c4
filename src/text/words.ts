import type { Word } from './layer.ts';

/**
 * A run of letters and digits with the combining marks that follow them, or one other visible character.
 * Spaces, control, format, private-use and unassigned characters and lone surrogates belong to no word.
 * Every alternative consumes what it looks at, so the scan is linear on any input.
 */
const WORD = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)|[^\s\p{C}]/gu;

/**
 * The words of a text in order: BERT's basic tokens (Devlin et al. 2019), but with their offsets and
 * neither lowercased nor stripped of accents.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      alphanumeric: match[1] !== undefined,
    });
  }
  return words;
}
