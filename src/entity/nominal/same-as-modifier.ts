import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/** Nouns that say no more of a name than of what sort it is. */
const SORTS =
  /^(?:airline|app|chain|coalition|company|faction|firm|group|movement|network|organi[sz]ation|platform)$/;

/** "the BLM |group|": the noun only says what the name before it is. */
export function sameAsModifier({ drafts }: Memory, { phrase, noun }: Description): number | null {
  const { owner, head } = phrase;
  if (!owner || noun.plural || !SORTS.test(noun.lemma) || owner.to !== head || phrase.determiner !== 'the')
    return null;
  return /^(?:organization|other|group)$/.test(drafts[owner.draft]?.type ?? '') ? owner.draft : null;
}
