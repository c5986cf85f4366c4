import type { Memory } from '../resolve-events.ts';
import { isNamedSo } from './by-name-word.ts';
import { canBeCalled } from './by-sort.ts';
import type { Description } from './description.ts';
import { draftsAhead } from './drafts-ahead.ts';

const AHEAD = 200;

/** "|A House panel| voted … The House Oversight Committee voted …": news opens with what sort of body it is, and names it further down by the words that it used. */
export function bodyAhead(memory: Memory, { noun, modifiers, event, sentence }: Description): number | null {
  if (noun.kind !== 'organization' || noun.plural || sentence > 2 || event.sourceOf.length === 0) return null;
  for (const draft of draftsAhead(memory, event.from, AHEAD)) {
    const { index, type, words } = draft;
    const called =
      type === 'organization' && words.length > 1 && (isNamedSo(draft, noun) || canBeCalled(draft, noun));
    if (called && modifiers.some((word) => word.length > 3 && words.includes(word))) return index;
  }
  return null;
}
