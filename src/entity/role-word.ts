import { PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { Token } from './document.ts';

/** A compound's last part: "vice-president" → "president". */
export const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** Is the word a noun or title for one person. */
export const isRoleWord = (t: Token | null): boolean =>
  t !== null &&
  ((PERSON_NOUNS.get(t.lower) ?? PERSON_NOUNS.get(lastPart(t.lower)))?.plural === false ||
    (TITLES.get(t.lower)?.role ?? null) !== null);
