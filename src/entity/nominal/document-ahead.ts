import { lowerBound } from '../../text/lower-bound.ts';
import type { Memory } from '../resolve-events.ts';
import { isNamedSo } from './by-name-word.ts';
import type { Description } from './description.ts';

const AHEAD = 400;

/** "Voters split, |poll| finds. … The latest Halden Poll …": a headline's document that the text names further down. */
export function documentAhead(
  { drafts }: Memory,
  { noun, phrase, sentence, event }: Description,
): number | null {
  if (noun.kind !== 'document' || noun.plural || sentence > 1 || phrase.owner || phrase.determiner)
    return null;
  const first = lowerBound(drafts, (draft) => (draft.mentions[0]?.from ?? 0) <= event.from);
  const limit = event.from + AHEAD;
  for (let i = first; (drafts[i]?.mentions[0]?.from ?? limit) < limit; i++) {
    const draft = drafts[i]!;
    if (/^(?:organization|other)$/.test(draft.type) && draft.words.length > 1 && isNamedSo(draft, noun))
      return i;
  }
  return null;
}
