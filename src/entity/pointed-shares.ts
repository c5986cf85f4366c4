import type { Antecedents } from '../model/scores.ts';
import { spanOfTokens, token } from './document.ts';
import { recent } from './nominal/recent.ts';
import type { Memory } from './resolve-events.ts';

/** How many occurrences back one is looked for that the model points to, and how many words on a name. */
const REACH = { occurrences: 500, ahead: 1000 } as const;

/** By referent, the model's probabilities of all places that speak of it: those read so far, and names from token `after` on. */
export function pointedShares(memory: Memory, pointed: Antecedents, after: number): Map<number, number> {
  const shares = new Map<number, number>();
  const add = (referent: number, at: { readonly from: number; readonly to: number }): boolean => {
    const share = pointed.of(spanOfTokens(memory.doc, at));
    if (share !== null) shares.set(referent, (shares.get(referent) ?? 0) + share);
    return share !== null;
  };
  for (const o of recent(memory, REACH.occurrences)) if (!add(o.referent, o)) break;
  for (let i = after; i < after + REACH.ahead && token(memory.doc, i); i++) {
    const at = memory.names[i];
    if (at?.from === i && !add(at.draft, at)) break;
  }
  return shares;
}
