import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from './lower-bound.ts';

test('is where a linear search would stop', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 22 }), (items, limit) => {
      const sorted = items.toSorted((a, b) => a - b);
      const found = sorted.findIndex((item) => item >= limit);
      expect(lowerBound(sorted, (item) => item < limit)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
