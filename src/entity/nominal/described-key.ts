import type { NounClass } from '../classify-noun.ts';

/** Under what a description is remembered: its noun and its number. */
export const describedKey = (noun: NounClass): string => `${noun.lemma}/${noun.plural}`;
