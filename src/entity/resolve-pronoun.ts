import { type Asked, agrees, REACH, scoreAntecedent, WEIGHTS } from './antecedent-score.ts';
import { token, tokenRange } from './document.ts';
import type { Event } from './events.ts';
import { isOrphan } from './orphan-pronoun.ts';
import { THIRD_PERSON } from './pronoun-features.ts';
import type { Occurrence, Referent } from './referent.ts';
import type { Memory } from './resolve-events.ts';

/**
 * Whom a third-person pronoun takes up: the best of what was spoken of shortly before, or null where nothing agrees.
 * Inside a quotation the article's "he" and the quotation's are not the same: the quotation's own words come first,
 * and its speaker, who says "I", is barred.
 */
export function resolvePronoun(memory: Memory, event: Event, word: string): number | null {
  const features = THIRD_PERSON.get(word);
  const t = token(memory.doc, event.from);
  if (!features || !t || isOrphan(memory.doc, event.from)) return null;
  const asked: Asked = {
    features,
    at: event.from,
    sentence: t.sentence,
    paragraph: t.paragraph,
    quotation: t.quotation,
  };
  const barred = barredReferents(memory, event, t.quotation);
  const favoured = favouredReferent(memory, event, t.quotation);
  let best: number | null = null;
  let bestScore = -Infinity;
  for (let i = memory.occurrences.length - 1, n = 0; i >= 0 && n < REACH.occurrences; i--, n++) {
    const o = memory.occurrences[i] as Occurrence;
    if (t.sentence - o.sentence > REACH.sentences) break;
    const r = memory.referents[o.referent] as Referent;
    if (barred.has(o.referent) || !agrees(features, r) || inOwnQuotation(memory, event, o)) continue;
    const score =
      scoreAntecedent(asked, o, r, memory.counts[o.referent] ?? 1) +
      (o.referent === favoured ? 1 : 0) +
      (inOwnContent(memory, event, o) ? WEIGHTS.ownContent : 0);
    if (score > bestScore) {
      bestScore = score;
      best = o.referent;
    }
  }
  return best;
}

/** Who speaks of a party by name in the words that follow is not that party; nor does a speaker say "he" of himself. */
/** How far into what is said a name still cannot be its speaker's: further on, writers do return to the name. */
const BARRED_WORDS = 12;

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
  if (/^(?:who|whom|which|that)$/.test(token(memory.doc, event.from - 1)?.lower ?? '')) {
    const before = memory.names[event.from - 2] ?? memory.names[event.from - 3];
    if (before) barred.add(before.draft);
  }
  const enclosing = memory.attributions[memory.inContentOf[event.from] ?? -1];
  const speaker = enclosing ? memory.speaker.get(enclosing.id) : null;
  if (quotation >= 0 && speaker !== null && speaker !== undefined) barred.add(speaker);
  return barred;
}

/** "Clinton said |she| thinks": in reported speech without quotation marks the speaker is near at hand. */
function favouredReferent(memory: Memory, event: Event, quotation: number): number | null {
  const enclosing = memory.attributions[memory.inContentOf[event.from] ?? -1];
  return enclosing && quotation < 0 ? (memory.speaker.get(enclosing.id) ?? null) : null;
}

/** "'Trump is unfit,' |she| said": what stands in the quotation that she says is not she. */
function inOwnQuotation(memory: Memory, event: Event, o: Occurrence): boolean {
  return o.quotation >= 0 && inOwnContent(memory, event, o);
}

function inOwnContent(memory: Memory, event: Event, o: Occurrence): boolean {
  const start = token(memory.doc, o.from)?.start ?? 0;
  return event.sourceOf.some((a) => a.content.some((c) => c.start <= start && start < c.end));
}
