import { PRONOUNS } from '../lexicon/function-words.ts';
import type { AntecedentFinder } from '../model/scores.ts';
import { type Document, isWord, token, tokenRange } from './document.ts';
import type { Event } from './events.ts';
import { nominalStart } from './find-nominals.ts';
import { type NameMap, readPhrase } from './phrase.ts';
import { pointedFromSource } from './pointed-from.ts';

/** Below this share of the model's a word is no antecedent. */
const LEAST_SHARE = 0.3;

/** What heads no noun phrase, as far as its form tells. */
const NO_NOUN = /^(?:said|says)$|(?:ed|ing)$/;

/**
 * Noun phrases that no list of nouns finds, since they name neither persons nor bodies, and to which the model points from a source: "a handwritten |note|" of
 * "it says". Takes events in text order, and gives those that are missing.
 */
export function pointedNominals(
  doc: Document,
  names: NameMap,
  events: readonly Event[],
  antecedents: AntecedentFinder,
): Event[] {
  const covered = new Uint8Array(doc.tokens.length);
  for (const { from, to } of events) covered.fill(1, from, to);
  const out: Event[] = [];
  for (const event of events) {
    const pointed = pointedFromSource(doc, event, antecedents);
    if (!pointed) continue;
    const best = pointed.best();
    if ((pointed.of(best) ?? 0) < LEAST_SHARE) continue;
    const { to } = tokenRange(doc, best);
    const head = to - 1;
    const word = token(doc, head);
    if (covered[head] || names[head] || !isWord(word) || NO_NOUN.test(word?.lower ?? '')) continue;
    if (PRONOUNS.has(word?.lower ?? '')) continue;
    const start = nominalStart(doc, head, names);
    covered.fill(1, start, head + 1);
    out.push({
      from: start,
      to: head + 1,
      kind: 'nominal',
      draft: null,
      phrase: readPhrase(doc, start, head + 1, names),
      sourceOf: [],
    });
  }
  return out;
}
