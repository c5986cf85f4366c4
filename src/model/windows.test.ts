import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centrality, cutWindows, sentenceRuns, sentenceStarts, WINDOW_PIECES } from './windows.ts';

describe('windows', () => {
  it('cover every word, fit the model, move on, and overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2000 }),
        fc.array(fc.nat(2000), { maxLength: 60 }),
        (counts, starts) => {
          const windows = cutWindows(
            counts,
            [...new Set([0, ...starts])].sort((a, b) => a - b),
          );
          const covered = new Set<number>();
          windows.forEach(({ first, last }, n) => {
            for (let i = first; i < last; i++) covered.add(i);
            const pieces = counts.slice(first, last).reduce((a, b) => a + b, 0);
            expect(pieces).toBeLessThanOrEqual(WINDOW_PIECES - 2);
            const before = windows[n - 1];
            if (before) {
              expect(first).toBeGreaterThan(before.first);
              expect(first).toBeLessThan(before.last);
            }
          });
          expect(covered.size).toBe(counts.length);
        },
      ),
      { seed: 1 },
    );
  });

  it('start where a sentence starts', () => {
    const counts = new Array<number>(WINDOW_PIECES + 100).fill(1);
    const second = cutWindows(counts, [0, WINDOW_PIECES - 50])[1]!;
    expect(second.first).toBe(WINDOW_PIECES - 50);
  });

  it('are judged by how far a word’s whole sentence lies from a cut; the article’s own edges are no cuts', () => {
    const window = { first: 50, last: 100 };
    expect(centrality(92, { first: 90, last: 95 }, window, 300)).toBe(300 + 5);
    expect(centrality(94, { first: 90, last: 95 }, window, 300)).toBe(300 + 5);
    expect(centrality(0, { first: 0, last: 9 }, { first: 0, last: 100 }, 300)).toBe(300 + 91);
  });

  it('count less where they cut the word’s sentence', () => {
    expect(centrality(90, { first: 80, last: 120 }, { first: 50, last: 100 }, 300)).toBe(9);
  });

  it('know each word’s sentence', () => {
    const a = { first: 0, last: 2 };
    const b = { first: 2, last: 5 };
    expect(sentenceRuns([0, 2], 5)).toEqual([a, a, b, b, b]);
    expect(sentenceRuns([2], 5)).toEqual([a, a, b, b, b]);
    expect(sentenceRuns([], 0)).toEqual([]);
  });

  it('find the words that start sentences', () => {
    const words = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1 }));
    expect(
      sentenceStarts(words, [
        { start: 0, end: 3 },
        { start: 4, end: 9 },
      ]),
    ).toEqual([0, 2]);
  });
});
