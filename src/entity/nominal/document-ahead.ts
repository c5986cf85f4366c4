import type { Memory } from '../resolve-events.ts';
import { isNamedSo } from './by-name-word.ts';
import type { Description } from './description.ts';
import { draftsAhead } from './drafts-ahead.ts';

const AHEAD = 400;

/** "Voters split, |poll| finds. … The latest Halden Poll …": a headline's document that the text names further down. */
export function documentAhead(memory: Memory, { noun, phrase, sentence, event }: Description): number | null {
  if (noun.kind !== 'document' || noun.plural || sentence > 1 || phrase.owner || phrase.determiner)
    return null;
  for (const draft of draftsAhead(memory, event.from, AHEAD)) {
    const titled = /^(?:organization|other)$/.test(draft.type) && draft.words.length > 1;
    if (titled && isNamedSo(draft, noun)) return draft.index;
  }
  return null;
}
