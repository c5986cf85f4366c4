import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath, type Crf, logSumExp } from './crf.ts';

/** Every path with its score, by brute force. */
function allPaths(crf: Crf, emissions: Float32Array, count: number): { tags: number[]; score: number }[] {
  const size = crf.start.length;
  let paths = crf.start.map((s, k) => ({ tags: [k], score: s + emissions[k]! }));
  for (let t = 1; t < count; t++) {
    paths = paths.flatMap(({ tags, score }) =>
      crf.start.map((_, k) => ({
        tags: [...tags, k],
        score: score + crf.transitions[tags.at(-1)!]![k]! + emissions[t * size + k]!,
      })),
    );
  }
  return paths.map(({ tags, score }) => ({ tags, score: score + crf.end[tags.at(-1)!]! }));
}

const score = fc.double({ min: -4, max: 4, noNaN: true });
const row = fc.array(score, { minLength: 3, maxLength: 3 });

describe('the conditional random field', () => {
  it('finds the best of all paths, and posteriors that sum over all paths', () => {
    fc.assert(
      fc.property(
        row,
        fc.array(row, { minLength: 3, maxLength: 3 }),
        row,
        fc.array(row, { minLength: 1, maxLength: 4 }),
        (start, transitions, end, rows) => {
          const crf = { start, transitions, end };
          const emissions = Float32Array.from(rows.flat());
          const paths = allPaths(crf, emissions, rows.length);
          const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
          const { tags, posteriors } = bestPath(crf, emissions, rows.length);
          const ours = paths.find((path) => path.tags.every((tag, t) => tag === tags[t]))!;
          expect(ours.score).toBeCloseTo(best.score, 4);
          const total = logSumExp(paths.map((path) => path.score));
          rows.forEach((_, t) => {
            const through = paths.filter((path) => path.tags[t] === tags[t]).map((path) => path.score);
            expect(posteriors[t]).toBeCloseTo(Math.exp(logSumExp(through) - total), 4);
          });
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('gives nothing for no words', () => {
    const crf = {
      start: [0, 0],
      transitions: [
        [0, 0],
        [0, 0],
      ],
      end: [0, 0],
    };
    expect(bestPath(crf, new Float32Array(0), 0)).toEqual({
      tags: new Uint8Array(0),
      posteriors: new Float64Array(0),
    });
  });
});
