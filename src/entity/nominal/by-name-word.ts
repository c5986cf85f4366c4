import type { NounClass } from '../classify-noun.ts';
import type { Draft } from '../draft.ts';
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
  ['poll', ['survey', 'poll']],
  ['survey', ['poll', 'survey']],
  ['law', ['act', 'law']],
  ['bill', ['act']],
  ['legislation', ['act', 'bill']],
  ['study', ['report', 'survey']],
  ['rule', ['regulation']],
  ['pact', ['agreement', 'accord', 'treaty', 'partnership']],
  ['agreement', ['accord', 'treaty', 'partnership', 'pact']],
  ['party', ['democrats', 'republicans', 'gop', 'labour', 'tories']],
]);

/** "the commission" is the Commission on Presidential Debates: the noun, or one used for it, is a word of the name. */
export function byNameWord(memory: Memory, d: Description): number | null {
  const { kind, plural } = d.noun;
  if (!(kind === 'organization' || kind === 'document') || plural) return null;
  const owner = d.phrase.owner && d.phrase.determiner === null ? memory.drafts[d.phrase.owner.draft] : null;
  if (owner && owner.type !== 'place') return null;
  for (const o of recent(memory, 120)) {
    const draft = memory.drafts[memory.referents[o.referent]?.draft ?? -1];
    if (!draft || draft.words.length < (kind === 'document' ? 2 : 1)) continue;
    if (draft.type !== 'organization' && !(kind === 'document' && draft.type === 'other')) continue;
    const said = d.modifiers.every(
      (m) => /^(?:u\.s\.|us|federal|national|central)$/.test(m) || draft.words.includes(m),
    );
    if (owner && !owner.words.every((word) => draft.words.includes(word))) continue;
    if (said && isNamedSo(draft, d.noun)) return o.referent;
  }
  return null;
}

/** Whether a noun, or one used for it, is a word of a name: of the "Quinnipiac Poll" it is "the survey". */
export const isNamedSo = (draft: Draft, { lemma }: NounClass): boolean =>
  draft.words.includes(lemma) || (NAME_WORDS.get(lemma) ?? []).some((word) => draft.words.includes(word));
