import type { Passage } from '../claim-index.ts';
import type { DisputeIndex } from './dispute-draft.ts';

/** Passages looked at after one that an inner voice's words may complete. */
const MOST = 4;

/**
 * A side with the inner words that complete its sentence: of "The paper says |that Lee promised| |Oslo a freeze|" the
 * paper's own words alone are a fragment. What the other side says stays the other side's: "rejects the claim that …".
 */
export function wholeSide(
  claims: DisputeIndex,
  side: readonly Passage[],
  other: readonly Passage[],
): Passage[] {
  return side.flatMap((passage) => {
    const whole = [passage];
    const from = (claims.placeOf.get(passage) ?? 0) + 1;
    for (const next of claims.passages.slice(from, from + MOST)) {
      const last = whole.at(-1)!;
      if (
        other.includes(next) ||
        last.attribution === null ||
        next.attribution?.parent !== last.attribution.id
      )
        break;
      if (next.sentence !== passage.sentence || next.start - last.end > 1) break;
      whole.push(next);
    }
    return whole.filter((one) => one === passage || !side.includes(one));
  });
}
