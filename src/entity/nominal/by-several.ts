import { matchRole } from '../match-role.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';
import { recent } from './recent.ts';

/** "the senators" after "Mr. Grassley and Mr. Leahy": the last named together, where each bears the role. */
export function bySeveral(memory: Memory, d: Description): number | null {
  const pair = /^(?:couple|pair|duo|two|both)$/.test(d.noun.lemma);
  if (!(pair || (d.noun.kind === 'person' && d.noun.plural)) || d.phrase.owner) return null;
  for (const o of recent(memory, 40)) {
    const phrase = memory.referents[o.referent]?.phrase;
    if (!phrase?.coordinated || d.sentence - o.sentence > 6) continue;
    const members = new Set<number>();
    for (let i = phrase.from; i < phrase.coreTo; i++)
      if (memory.names[i]) members.add(memory.names[i]?.draft ?? -1);
    const every = [...members].every((m) => {
      const draft = memory.drafts[m];
      return (
        draft?.type === 'person' &&
        (pair ||
          /^(?:man|woman|person|politician|leader|candidate|rival)$/.test(d.noun.lemma) ||
          matchRole(d.noun.lemma, d.modifiers, draft) > 0.9)
      );
    });
    if (members.size > 1 && every) return o.referent;
  }
  return null;
}
