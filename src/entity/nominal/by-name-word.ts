import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';
import { recent } from './recent.ts';

/** Words of names that a common noun stands for. */
const NAME_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['union', ['association', 'federation', 'workers', 'brotherhood', 'teamsters', 'guild']],
  [
    'agency',
    [
      'administration',
      'service',
      'services',
      'bureau',
      'department',
      'office',
      'investigations',
      'fbi',
      'cia',
      'nsa',
      'epa',
      'irs',
      'i.r.s.',
    ],
  ],
  ['department', ['ministry']],
  ['court', ['tribunal']],
  ['bank', ['reserve', 'fargo', 'chase', 'citigroup', 'barclays', 'hsbc']],
  ['team', ['fc', 'united']],
  ['group', ['alliance', 'coalition', 'network', 'association', 'society', 'movement', 'front']],
  ['organization', ['association', 'foundation', 'institute', 'alliance', 'society', 'federation']],
  ['company', ['inc', 'corp', 'corporation', 'co', 'ltd', 'group']],
  ['party', ['democrats', 'republicans', 'gop', 'labour', 'tories']],
]);

/** "the commission" is the Commission on Presidential Debates: the noun, or one used for it, is a word of the name. */
export function byNameWord(memory: Memory, d: Description): number | null {
  if (d.noun.kind !== 'organization' || d.noun.plural || (d.phrase.owner && d.phrase.determiner === null))
    return null;
  const words = new Set([d.noun.lemma, ...(NAME_WORDS.get(d.noun.lemma) ?? [])]);
  for (const o of recent(memory, 120)) {
    const draft = memory.drafts[memory.referents[o.referent]?.draft ?? -1];
    if (draft?.type !== 'organization' || draft.words.length < 1) continue;
    const said = d.modifiers.every(
      (m) => /^(?:u\.s\.|us|federal|national)$/.test(m) || draft.words.includes(m),
    );
    if (said && draft.words.some((w) => words.has(w))) return o.referent;
  }
  return null;
}
