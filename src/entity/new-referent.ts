import type { Phrase } from './phrase.ts';
import type { Memory } from './resolve-events.ts';

/** Words that stand for many where their noun is left out. */
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|those|these|others|more|both|many|several|few|some)$/;

/** Somebody or something that the text describes and that is nobody spoken of before. Returns its index. */
export function newReferent(memory: Memory, phrase: Phrase, owner: number | null): number {
  const { noun } = phrase;
  const kind = noun?.kind ?? 'other';
  const human = kind === 'person' || kind === 'group' ? true : kind === 'other' ? null : false;
  const index = memory.referents.length;
  memory.referents.push({
    index,
    human,
    plural: noun !== null && (noun.plural || kind === 'group' || MANY.test(noun.lemma)),
    gender: noun?.gender ?? null,
    collective: kind === 'organization' || kind === 'outlet',
    thing: kind === 'other',
    draft: null,
    owner,
    phrase,
  });
  memory.counts.push(0);
  return index;
}
