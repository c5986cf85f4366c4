import type { AntecedentFinder, Antecedents } from '../model/scores.ts';
import { type Document, spanOfTokens } from './document.ts';
import type { Event } from './events.ts';
import { isPart, type Phrase } from './phrase.ts';
import { THIRD_PERSON } from './pronoun-features.ts';

/** Whom the model has a role noun stand for. */
export const pointedFrom = (
  doc: Document,
  { from, coreTo, to }: Phrase,
  antecedents: AntecedentFinder,
): Antecedents | null =>
  antecedents(spanOfTokens(doc, { from, to }), spanOfTokens(doc, { from: coreTo - 1, to: coreTo }));

/** The same of a source, be it a pronoun or a role noun; `null` for what is neither: a name, a relative pronoun, several joined, "one of the aides". */
export function pointedFromSource(
  doc: Document,
  event: Event,
  antecedents: AntecedentFinder,
): Antecedents | null {
  const { kind, phrase, sourceOf } = event;
  if (sourceOf.length === 0 || !phrase) return null;
  if (kind === 'pronoun') {
    const place = spanOfTokens(doc, event);
    return THIRD_PERSON.has(phrase.pronoun ?? '') ? antecedents(place, place) : null;
  }
  if (kind !== 'nominal' || phrase.coordinated || !phrase.noun || isPart(phrase)) return null;
  return pointedFrom(doc, phrase, antecedents);
}
