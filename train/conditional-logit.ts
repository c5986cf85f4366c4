/** One choice: the feature vectors of what could be chosen, and which was right. */
export interface Choice {
  readonly vectors: readonly Float64Array[];
  readonly right: number;
  readonly weight?: number;
}

/** How hard weights are held to zero, by feature; how many steps are taken. */
export interface FitOptions {
  readonly penalty: Float64Array;
  readonly steps?: number;
}

/**
 * Weights of a conditional logit (McFadden 1974): the right one's share of exp(score) among its rivals made large,
 * with an L2 penalty. The loss is convex, so accelerated gradient steps (Nesterov) reach its one minimum; no chance.
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  { penalty, steps = 400 }: FitOptions,
): Float64Array {
  const n = penalty.length;
  const total = choices.reduce((sum, c) => sum + (c.weight ?? 1), 0);
  const step = 1 / steepest(choices, penalty, total);
  let weights = new Float64Array(n);
  let ahead = new Float64Array(n);
  for (let k = 0; k < steps; k++) {
    const slope = gradient(choices, ahead, penalty, total);
    const next = new Float64Array(n);
    const momentum = k / (k + 3);
    const leap = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      next[i] = ahead[i]! - step * slope[i]!;
      leap[i] = next[i]! + momentum * (next[i]! - weights[i]!);
    }
    weights = next;
    ahead = leap;
  }
  return weights;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

function gradient(
  choices: readonly Choice[],
  weights: Float64Array,
  penalty: Float64Array,
  total: number,
): Float64Array {
  const out = new Float64Array(weights.length);
  for (const { vectors, right, weight = 1 } of choices) {
    const scores = vectors.map((v) => dot(v, weights));
    const top = Math.max(...scores);
    const shares = scores.map((s) => Math.exp(s - top));
    const sum = shares.reduce((a, b) => a + b, 0);
    vectors.forEach((v, j) => {
      const by = (weight * (shares[j]! / sum - (j === right ? 1 : 0))) / total;
      if (Math.abs(by) > 1e-9) for (let i = 0; i < v.length; i++) out[i]! += by * v[i]!;
    });
  }
  for (let i = 0; i < out.length; i++) out[i]! += (penalty[i]! * weights[i]!) / total;
  return out;
}

/** A bound on the curvature: half the mean of the largest squared distance between two vectors of one choice. */
function steepest(choices: readonly Choice[], penalty: Float64Array, total: number): number {
  let sum = 0;
  for (const { vectors, right, weight = 1 } of choices) {
    let far = 0;
    for (const v of vectors) far = Math.max(far, squaredDistance(v, vectors[right]!));
    sum += weight * far;
  }
  return sum / total / 2 + Math.max(...penalty) / total + 1e-9;
}

function squaredDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum;
}
