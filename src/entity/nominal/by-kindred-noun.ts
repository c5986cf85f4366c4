import type { Memory } from '../resolve-events.ts';
import { describedKey } from './described-key.ts';
import type { Description } from './description.ts';

/** Documents, bodies and persons that news calls by either noun. */
const KINDRED: readonly (readonly string[])[] = [
  ['poll', 'survey'],
  ['bill', 'legislation', 'measure', 'proposal'],
  ['video', 'footage', 'clip', 'recording'],
  ['ad', 'advertisement', 'commercial', 'spot', 'video'],
  ['book', 'biography', 'memoir'],
  ['article', 'story', 'piece', 'column', 'editorial', 'essay'],
  ['report', 'study', 'analysis'],
  ['letter', 'missive'],
  ['rule', 'regulation'],
  ['group', 'organization', 'organisation', 'coalition', 'association'],
  ['company', 'firm', 'business'],
  ['demonstrator', 'protester', 'protestor', 'marcher'],
  ['lawmaker', 'legislator'],
  ['worker', 'employee', 'staffer'],
  ['aide', 'adviser', 'advisor'],
  ['expert', 'analyst', 'scholar', 'academic', 'researcher', 'scientist'],
  ['attorney', 'lawyer', 'counsel'],
];

/** "the survey" after "a new poll", "the groups" after "five organizations", where the text spoke of none by that noun before: the last of what is called by a like one. */
export function byKindredNoun(memory: Memory, d: Description): number | null {
  if (d.owner !== null || memory.described.has(describedKey(d.noun))) return null;
  const others = KINDRED.filter((nouns) => nouns.includes(d.noun.lemma)).flat();
  const found = others.map((lemma) => memory.described.get(describedKey({ ...d.noun, lemma }))?.at(-1) ?? -1);
  const last = Math.max(-1, ...found);
  return last < 0 ? null : last;
}
