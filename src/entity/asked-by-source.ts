import type { Event } from './events.ts';
import { THIRD_PERSON } from './pronoun-features.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The phrase of a source that the model may have stand for somebody, and its head, in token indices; `null` for a name, a relative pronoun, "one of the aides". */
export function askedBySource({
  kind,
  phrase,
  sourceOf,
  from,
  to,
}: Event): { readonly phrase: Range; readonly head: Range } | null {
  if (sourceOf.length === 0 || !phrase) return null;
  if (kind === 'pronoun')
    return THIRD_PERSON.has(phrase.pronoun ?? '') ? { phrase: { from, to }, head: { from, to } } : null;
  if (kind !== 'nominal' || phrase.coordinated || !phrase.noun || phrase.head >= phrase.coreTo) return null;
  return { phrase, head: { from: phrase.coreTo - 1, to: phrase.coreTo } };
}
