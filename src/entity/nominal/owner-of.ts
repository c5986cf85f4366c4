import { token } from '../document.ts';
import type { Event } from '../events.ts';
import type { Phrase } from '../phrase.ts';
import { THIRD_PERSON } from '../pronoun-features.ts';
import type { Memory } from '../resolve-events.ts';
import { resolvePronoun } from '../resolve-pronoun.ts';

/** The referent that owns a description: by name ("|Clinton|'s campaign", "the |Clinton| campaign") or pronoun ("|her| campaign"); "the Democratic candidate" is owned by nobody. */
export function ownerOf(memory: Memory, event: Event, phrase: Phrase): number | null {
  const { owner } = phrase;
  const adjective =
    owner && /^(?:group|other)$/.test(owner.type) && token(memory.doc, owner.to)?.lower !== "'s";
  if (owner && !adjective) return owner.draft;
  const word = token(memory.doc, phrase.from)?.lower ?? '';
  if (phrase.determiner !== word || !THIRD_PERSON.get(word)?.possessive) return null;
  const last = memory.occurrences.at(-1);
  if (last?.from === phrase.from && last.to === phrase.from + 1) return last.referent;
  return resolvePronoun(memory, { ...event, from: phrase.from, to: phrase.from + 1, sourceOf: [] }, word);
}
