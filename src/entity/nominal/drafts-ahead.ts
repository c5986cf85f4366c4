import { lowerBound } from '../../text/lower-bound.ts';
import type { Draft } from '../draft.ts';
import type { Memory } from '../resolve-events.ts';

/** The entities that the text names for the first time in the `words` tokens after one, in text order. */
export function* draftsAhead({ drafts }: Memory, from: number, words: number): Generator<Draft> {
  const first = lowerBound(drafts, (draft) => (draft.mentions[0]?.from ?? 0) <= from);
  for (let i = first; (drafts[i]?.mentions[0]?.from ?? Number.POSITIVE_INFINITY) < from + words; i++)
    yield drafts[i] as Draft;
}
