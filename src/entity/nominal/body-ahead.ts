import { lowerBound } from '../../text/lower-bound.ts';
import type { Memory } from '../resolve-events.ts';
import { isNamedSo } from './by-name-word.ts';
import { canBeCalled } from './by-sort.ts';
import type { Description } from './description.ts';

const AHEAD = 200;

/** "|A House panel| voted … The House Oversight Committee voted …": news opens with what sort of body it is, and names it further down by the words that it used. */
export function bodyAhead(
  { drafts }: Memory,
  { noun, modifiers, event, sentence }: Description,
): number | null {
  if (noun.kind !== 'organization' || noun.plural || sentence > 2 || event.sourceOf.length === 0) return null;
  const first = lowerBound(drafts, (draft) => (draft.mentions[0]?.from ?? 0) <= event.from);
  const limit = event.from + AHEAD;
  for (let i = first; (drafts[i]?.mentions[0]?.from ?? limit) < limit; i++) {
    const draft = drafts[i]!;
    const called =
      draft.type === 'organization' &&
      draft.words.length > 1 &&
      (isNamedSo(draft, noun) || canBeCalled(draft, noun));
    if (called && modifiers.some((word) => word.length > 3 && draft.words.includes(word))) return i;
  }
  return null;
}
