import { describe, expect, it } from 'vitest';
import { calibrationError, decilesOf, fitLogistic } from './calibration.ts';

describe('calibration', () => {
  it('sorts by decile, 1 into the highest', () => {
    const deciles = decilesOf([
      { confidence: 1, right: true },
      { confidence: 0.95, right: false },
      { confidence: 0.1, right: true },
    ]);
    expect(deciles.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.1, 1, 1],
      [0.9, 2, 0.5],
    ]);
  });

  it('has no error where the share is the confidence, and one where it is not', () => {
    const half = [
      { confidence: 0.5, right: true },
      { confidence: 0.5, right: false },
    ];
    expect(calibrationError(decilesOf(half))).toBe(0);
    expect(calibrationError(decilesOf([{ confidence: 0.9, right: false }]))).toBeCloseTo(0.9);
    expect(calibrationError([])).toBe(0);
  });

  it('finds the slope and intercept that confidences were bent by', () => {
    const judged = Array.from({ length: 4000 }, (_, n) => {
      const x = (n % 40) / 8 - 2;
      const share = 1 / (1 + Math.exp(-0.5 * x + 1));
      return { confidence: 1 / (1 + Math.exp(-x)), right: Math.floor(n / 40) / 100 < share };
    });
    const [slope, intercept] = fitLogistic(judged);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(intercept).toBeCloseTo(-1, 1);
  });
});
