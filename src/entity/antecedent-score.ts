import type { Asked, Candidate } from './antecedent-candidate.ts';
import { ANTECEDENT_FEATURES } from './antecedent-features.ts';
import weights from './antecedent-weights.generated.json' with { type: 'json' };
import { weigh } from './features.ts';
import type { PronounFeatures } from './pronoun-features.ts';
import type { Memory } from './resolve-events.ts';

/** Pronouns that behave alike: one person's, a thing's, several persons' or a body's. */
export type PronounClass = 'person' | 'thing' | 'several';

export const classOf = (f: PronounFeatures): PronounClass =>
  f.human === true ? 'person' : f.human === false ? 'thing' : 'several';

/** A weight for each feature, by class of pronoun. */
type ByClass = Readonly<Record<PronounClass, Readonly<Record<string, number>>>>;

/** What weighs where the model points to somebody too, and where there is nothing but the text. */
export interface AntecedentWeights {
  readonly pointed: ByClass;
  readonly alone: ByClass;
}

/** Learnt from labelled news: `train/antecedents.ts`. */
export const WEIGHTS: AntecedentWeights = weights;

/** Who was chosen, and how surely: its share of exp(score) among all. */
export interface Choice {
  readonly candidate: Candidate;
  readonly share: number;
}

/** Chooses among candidates; null where there are none. */
export type Ranker = (asked: Asked, candidates: readonly Candidate[], memory: Memory) => Choice | null;

const FEATURES = Object.entries(ANTECEDENT_FEATURES);

/** The candidate of the highest score, the nearest of equals. */
export function rankBy({ pointed, alone }: AntecedentWeights): Ranker {
  return (asked, candidates) => {
    const own = (asked.pointed ? pointed : alone)[classOf(asked.features)];
    const scores = candidates.map((c) => weigh(FEATURES, own, asked, c));
    const top = Math.max(...scores);
    const candidate = candidates[scores.indexOf(top)];
    return candidate
      ? { candidate, share: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) }
      : null;
  };
}

/** By the learnt weights. */
export const rankByWeights: Ranker = rankBy(WEIGHTS);
