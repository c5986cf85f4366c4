/** What was said with a confidence of this decile, and how much of it was right. */
export interface Decile {
  /** Lower edge: 0, 0.1, … 0.9. */
  readonly from: number;
  readonly count: number;
  /** Mean confidence, 0..1. */
  readonly confidence: number;
  /** Share that was right, 0..1. */
  readonly right: number;
}

/** One thing that was said: how surely, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The deciles that hold anything, lowest first. */
export function decilesOf(judged: readonly Judged[]): Decile[] {
  return Array.from({ length: 10 }, (_, tenth) => tenth).flatMap((tenth) => {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (inside.length === 0) return [];
    return [
      {
        from: tenth / 10,
        count: inside.length,
        confidence: inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length,
        right: inside.filter((one) => one.right).length / inside.length,
      },
    ];
  });
}

/** Expected calibration error (Naeini et al., AAAI 2015): the mean distance of confidence and share, 0..1. */
export function calibrationError(deciles: readonly Decile[]): number {
  const all = deciles.reduce((sum, { count }) => sum + count, 0);
  return deciles.reduce(
    (sum, { count, confidence, right }) => sum + (count / Math.max(1, all)) * Math.abs(confidence - right),
    0,
  );
}

const ROUNDS = 50;

/**
 * Slope and intercept on log-odds that make confidences fit what was right: logistic regression by Newton's method
 * (Platt 1999). Confidences of 0 and 1 count as 0.0001 and 0.9999.
 */
export function fitLogistic(judged: readonly Judged[]): [slope: number, intercept: number] {
  const rows = judged.map(({ confidence, right }) => {
    const p = Math.min(Math.max(confidence, 1e-4), 1 - 1e-4);
    return { x: Math.log(p / (1 - p)), y: right ? 1 : 0 };
  });
  const likelihood = (a: number, b: number) =>
    rows.reduce((sum, { x, y }) => sum - Math.log1p(Math.exp((y ? -1 : 1) * (a * x + b))), 0);
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    // Gradient and Hessian of the log-likelihood, with a trace of ridge so that they can always be solved.
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-3, 0, 1e-3];
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-slope * x - intercept));
      const w = p * (1 - p);
      ga += (y - p) * x;
      gb += y - p;
      haa += w * x * x;
      hab += w * x;
      hbb += w;
    }
    const det = haa * hbb - hab * hab;
    const [da, db] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
    // A whole step may overshoot where most confidences are near one.
    const before = likelihood(slope, intercept);
    let step = 1;
    while (step > 1e-6 && likelihood(slope + step * da, intercept + step * db) < before) step /= 2;
    slope += step * da;
    intercept += step * db;
  }
  return [slope, intercept];
}
