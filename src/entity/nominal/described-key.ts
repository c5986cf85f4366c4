import type { NounClass } from '../classify-noun.ts';

/** Nouns that say the same of one owner: "the Clinton |camp|", which lists have as a group, is her campaign. */
const SAME: ReadonlyMap<string, string> = new Map([['camp/true', 'campaign/false']]);

/** Under what a description is remembered: its noun and its number. */
export const describedKey = (noun: NounClass): string => {
  const key = `${noun.lemma}/${noun.plural}`;
  return SAME.get(key) ?? key;
};
