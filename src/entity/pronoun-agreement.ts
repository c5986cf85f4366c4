import type { PronounFeatures } from './pronoun-features.ts';
import type { Referent } from './referent.ts';

/** Can the pronoun stand for the referent at all: number, gender, person or thing. */
export function agrees(f: PronounFeatures, r: Referent): boolean {
  if (f.human === false) return r.human !== true && !r.plural;
  if (f.human === true)
    return r.human !== false && !r.plural && !(f.gender && r.gender && f.gender !== r.gender);
  return (
    r.plural || r.collective || /^(?:every|each|neither|either|no|any)$/.test(r.phrase?.determiner ?? '')
  );
}
