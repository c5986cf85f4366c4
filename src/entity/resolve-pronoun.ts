import { CONJUNCTIONS } from '../lexicon/function-words.ts';
import { type Asked, askedBy, candidatesFor } from './antecedent-candidate.ts';
import { isWord, spanOfTokens, token, tokenRange } from './document.ts';
import type { Event } from './events.ts';
import { isOrphan } from './orphan-pronoun.ts';
import { agrees } from './pronoun-agreement.ts';
import { THIRD_PERSON } from './pronoun-features.ts';
import type { Memory } from './resolve-events.ts';

/**
 * Whom a third-person pronoun takes up: the best of what was spoken of shortly before, or null where nothing agrees.
 * Inside a quotation the article's "he" and the quotation's are not the same: the quotation's own words come first,
 * and its speaker, who says "I", is barred.
 */
export function resolvePronoun(memory: Memory, event: Event, word: string): number | null {
  return choosePronoun(memory, event, word)?.referent ?? null;
}

/** A referent, and how surely it is the one. */
export interface Chosen {
  readonly referent: number;
  readonly share: number;
}

/** The same as {@link resolvePronoun}, and how surely. */
export function choosePronoun(memory: Memory, event: Event, word: string): Chosen | null {
  const features = THIRD_PERSON.get(word);
  if (!features || isOrphan(memory.doc, event.from)) return null;
  const asked = askedBy(memory, event, features);
  if (!asked) return null;
  const barred = barredReferents(memory, event, asked.quotation);
  const announced = comingUp(memory, event, asked, barred);
  if (announced) return announced;
  const choice = memory.rankers.pronoun(asked, candidatesFor(memory, event, asked, barred), memory);
  return choice && { referent: choice.candidate.referent.index, share: choice.share };
}

/** From this share of the model's on a name that follows in the sentence is whom a pronoun announces. */
const COMES_UP = { share: 0.6, words: 40 } as const;

/** "In |her| statement, Ana Ruiz said": the name comes after its pronoun in one sentence, and the model points there. */
function comingUp(memory: Memory, event: Event, asked: Asked, barred: ReadonlySet<number>): Chosen | null {
  const { doc, names, referents } = memory;
  const sentence = token(doc, event.from)?.sentence;
  if (!asked.pointed) return null;
  for (let i = event.to; i < event.to + COMES_UP.words && token(doc, i)?.sentence === sentence; i++) {
    const at = names[i];
    const referent = at?.from === i ? referents[at.draft] : undefined;
    if (!at || !referent || barred.has(at.draft) || !agrees(asked.features, referent)) continue;
    const share = asked.pointed.of(spanOfTokens(doc, at)) ?? 0;
    if (share >= COMES_UP.share) return { referent: at.draft, share };
  }
  return null;
}

/** Whom the subject tells, meets, asks, by name: "he told |Ruiz|", "she said to |Ruiz|" is somebody else. */
function objectOf({ doc, names }: Memory, { from, phrase, sourceOf, ...event }: Event): number | null {
  if (sourceOf.length === 0) return null;
  const to = phrase?.to ?? event.to;
  const sentence = token(doc, from)?.sentence;
  for (let i = to; i < to + 5; i++) {
    const t = token(doc, i);
    if (!isWord(t) || t?.sentence !== sentence || CONJUNCTIONS.has(t?.lower ?? '')) return null;
    const at = names[i];
    if (at) return i > to ? at.draft : null;
  }
  return null;
}

/** How far into what is said a name still cannot be its speaker's: further on, writers do return to the name. */
const BARRED_WORDS = 12;

/** Who speaks of a party by name in the words that follow is not that party; nor does a speaker say "he" of himself. */
export function barredReferents(memory: Memory, event: Event, quotation: number): Set<number> {
  const barred = new Set<number>();
  for (const a of event.sourceOf) {
    for (const span of a.content) {
      const { from, to } = tokenRange(memory.doc, span);
      for (let i = Math.max(from, event.to), n = 0; i < to && n < BARRED_WORDS; i++, n++) {
        const at = memory.names[i];
        if (at) barred.add(at.draft);
      }
    }
  }
  const object = objectOf(memory, event);
  if (object !== null) barred.add(object);
  if (/^(?:who|whom|which|that)$/.test(token(memory.doc, event.from - 1)?.lower ?? '')) {
    const comma = token(memory.doc, event.from - 2)?.text === ',';
    const before = memory.names[event.from - (comma ? 3 : 2)];
    if (before) barred.add(before.draft);
  }
  const enclosing = memory.attributions[memory.inContentOf[event.from] ?? -1];
  const speaker = enclosing ? memory.speaker.get(enclosing.id) : null;
  if (quotation >= 0 && speaker !== null && speaker !== undefined) barred.add(speaker);
  return barred;
}
