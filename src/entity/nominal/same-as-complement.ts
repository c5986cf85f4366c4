import { token } from '../document.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/** "the city of Phoenix" is Phoenix. */
export function sameAsComplement(memory: Memory, { phrase, noun }: Description): number | null {
  if (
    !/^(?:city|state|town|county|village|republic|kingdom|province|country|commonwealth|island)$/.test(
      noun.lemma,
    )
  )
    return null;
  if (token(memory.doc, phrase.coreTo)?.lower !== 'of') return null;
  const at = memory.names[phrase.coreTo + 1];
  return at && memory.drafts[at.draft]?.type === 'place' ? at.draft : null;
}
