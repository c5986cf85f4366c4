import { token } from '../document.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/** "Trump's wife, |Melania|, spoke": the name stands right after it. */
export function inApposition(memory: Memory, { phrase, noun }: Description): number | null {
  if (noun.kind !== 'person' || noun.plural || token(memory.doc, phrase.coreTo)?.text !== ',') return null;
  const at = memory.names[phrase.coreTo + 1];
  return at &&
    /^[,.]$/.test(token(memory.doc, at.to)?.text ?? '') &&
    memory.drafts[at.draft]?.type === 'person'
    ? at.draft
    : null;
}
