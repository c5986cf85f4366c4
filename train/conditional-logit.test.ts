import { describe, expect, it } from 'vitest';
import { type Choice, fitConditionalLogit } from './conditional-logit.ts';

const choice = (right: number, ...vectors: number[][]): Choice => ({
  right,
  vectors: vectors.map((v) => Float64Array.from(v)),
});

describe('fitConditionalLogit', () => {
  it('finds which feature tells the right one', () => {
    const choices = [choice(0, [1, 0], [0, 1]), choice(1, [0, 0], [1, 1]), choice(0, [1, 1], [0, 0])];
    const [telling, idle] = fitConditionalLogit(choices, { penalty: Float64Array.of(0.1, 0.1) });
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(idle!)).toBeLessThan(telling!);
  });

  it('reaches the share that was chosen', () => {
    const of = (right: number) => choice(right, [1], [0]);
    const [weight] = fitConditionalLogit([of(0), of(0), of(0), of(1)], { penalty: Float64Array.of(1e-6) });
    expect(weight).toBeCloseTo(Math.log(3), 3);
  });

  it('holds weights to zero by the penalty', () => {
    const one = [choice(0, [1], [0])];
    const [loose] = fitConditionalLogit(one, { penalty: Float64Array.of(0.1) });
    const [tight] = fitConditionalLogit(one, { penalty: Float64Array.of(10) });
    expect(tight).toBeLessThan(loose! / 5);
  });
});
