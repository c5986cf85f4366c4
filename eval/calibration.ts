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
