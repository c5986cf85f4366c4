import { type Ranker, rankByWeights } from './antecedent-score.ts';
import { DESCRIBED_WEIGHTS, type DescribedRanker, rankDescribedBy } from './described-score.ts';

/** How pronouns and role nouns choose whom they stand for. */
export interface Rankers {
  readonly pronoun: Ranker;
  readonly described: DescribedRanker;
}

/** By the learnt weights. */
export const LEARNT: Rankers = { pronoun: rankByWeights, described: rankDescribedBy(DESCRIBED_WEIGHTS) };
