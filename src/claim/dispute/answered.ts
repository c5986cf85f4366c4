import type { Attribution } from '../../reading.ts';
import { lastStarting, type Passage } from '../claim-index.ts';
import { denierWords, speaksOf } from './denier-words.ts';
import { type DisputeIndex, differentParties, isVouched } from './dispute-draft.ts';
import type { Denied } from './find-denied.ts';

/** What may stand before the source of a sentence that answers the one before: "But the embassy denied". */
const OPENING = /^[\s"“‘'(]*(?:(?:but|however|and|yet|still|meanwhile|in response),?\s+)?(?:the |an? )?$/iu;

/**
 * What a denial in other words answers: "TTV reported that a Lorvik diplomat had been asked to leave. Lorvik's embassy
 * denied that any of its staff had been expelled." The denial opens its sentence, and the sentence just before it
 * tells, on somebody else's word, something of the one who denies.
 */
export function answered(
  claims: DisputeIndex,
  denial: Passage,
  { parent, source, cue }: Attribution,
): Denied | null {
  const sentence = claims.layer.sentences[lastStarting(claims.layer.sentences, cue[0]?.start ?? 0)];
  const first = source[0];
  if (parent !== null || !sentence || !first || first.start < sentence.start) return null;
  if (!OPENING.test(claims.layer.text.slice(sentence.start, first.start))) return null;
  const denier = denierWords(claims, denial);
  for (let place = (claims.placeOf.get(denial) ?? 0) - 1; place >= 0; place--) {
    const passage = claims.passages[place]!;
    if (passage.sentence < denial.sentence - 1) return null;
    if (passage.sentence === denial.sentence || passage.attribution === null) continue;
    if (!isVouched(passage) || passage.attribution.act === 'deny') continue;
    if (differentParties(claims, denial, passage) && speaksOf(claims, passage, denier))
      return { passage, confidence: 0.5 };
  }
  return null;
}
