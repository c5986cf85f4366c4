/** What tells for or against a candidate, by name. */
export type Features<Asked, Candidate> = Readonly<Record<string, (asked: Asked, c: Candidate) => number>>;

/** A condition as a feature. */
export const one = (holds: boolean): number => (holds ? 1 : 0);

/** Shares below this count as this. */
const LEAST_SHARE = 1e-3;

/** A share of the model's on a log scale, 0 for the least that counts. */
export const logShare = (share: number): number => Math.log(Math.max(share, LEAST_SHARE) / LEAST_SHARE);

/** The sum of a candidate's features, each by its weight; one without a weight does not count. */
export function weigh<Asked, Candidate>(
  features: readonly (readonly [string, (asked: Asked, c: Candidate) => number])[],
  weights: Readonly<Record<string, number>>,
  asked: Asked,
  c: Candidate,
): number {
  let score = 0;
  for (const [name, feature] of features) if (weights[name]) score += weights[name] * feature(asked, c);
  return score;
}
