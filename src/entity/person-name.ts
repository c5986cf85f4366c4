import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/titles.ts';
import { type Document, isCapitalized, isWord, type Token, token } from './document.ts';
import type { NameMention } from './name-mention.ts';

export interface PersonName {
  /** Titles in the mention or before it, lower case. */
  readonly titles: readonly string[];
  /** Folded given names or initials, in order. */
  readonly given: readonly string[];
  /** The folded words of the family name, particles included; empty for a given name alone. */
  readonly family: readonly string[];
  /** All folded words of the name without titles and suffixes. */
  readonly words: readonly string[];
}

/** Reads a person's name apart. Titles that stand before the mention ("Mr. |Trump|") belong to it. */
export function readPersonName(doc: Document, n: NameMention, fold: (s: string) => string): PersonName {
  const titles: string[] = [];
  let from = n.from;
  while (from < n.to - 1 && TITLES.has(token(doc, from)?.lower ?? '')) {
    titles.push(token(doc, from)?.lower ?? '');
    from++;
    if (token(doc, from)?.text === '.') from++;
  }
  for (let i = n.from - 1, seen = 0; i >= 0 && seen < 3; i--) {
    const t = token(doc, i);
    if (t?.text === '.' && TITLES.has(token(doc, i - 1)?.lower ?? '')) continue;
    if (!t || !isCapitalized(t) || !TITLES.has(t.lower)) break;
    titles.push(t.lower);
    seen++;
  }
  const words: string[] = [];
  for (let i = from; i < n.to; i++) {
    const t = token(doc, i) as Token;
    if (isWord(t) && !NAME_SUFFIXES.has(t.lower)) words.push(fold(t.text.replace(/\.$/, '')));
  }
  let split = words.length - 1;
  while (split > 1 && NAME_PARTICLES.has(words[split - 1] as string)) split--;
  if (split === 1 && words.length > 2 && NAME_PARTICLES.has(words[1] as string)) split = 1;
  return { titles, given: words.slice(0, split), family: words.slice(Math.max(0, split)), words };
}
