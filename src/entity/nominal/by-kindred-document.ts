import type { Memory } from '../resolve-events.ts';
import { describedKey } from './described-key.ts';
import type { Description } from './description.ts';

/** Documents that news calls by either noun. */
const KINDRED: readonly (readonly string[])[] = [
  ['poll', 'survey'],
  ['bill', 'legislation', 'measure', 'proposal'],
  ['video', 'footage', 'clip', 'recording'],
  ['ad', 'advertisement', 'commercial'],
  ['book', 'biography', 'memoir'],
  ['article', 'story', 'piece', 'column', 'editorial', 'essay'],
  ['report', 'study', 'analysis'],
  ['letter', 'missive'],
];

/** "the survey" after "a new poll", where the text spoke of no survey before: the last of what is called by a like noun. */
export function byKindredDocument(memory: Memory, d: Description): number | null {
  if (d.noun.kind !== 'document' || d.owner !== null || memory.described.has(describedKey(d.noun)))
    return null;
  const others = KINDRED.find((nouns) => nouns.includes(d.noun.lemma)) ?? [];
  const found = others.map((lemma) => memory.described.get(describedKey({ ...d.noun, lemma }))?.at(-1) ?? -1);
  const last = Math.max(-1, ...found);
  return last < 0 ? null : last;
}
