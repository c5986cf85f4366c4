import { describe, expect, it } from 'vitest';
import { countDocument, noCounts, pairTimexes, scoresOf } from './times-score.ts';

const timex = (start: number, end: number, value = '2001', type = 'DATE') => ({ start, end, value, type });

describe('TempEval-3 scoring', () => {
  it('pairs identical spans before overlapping ones', () => {
    const pairs = pairTimexes([timex(0, 10), timex(5, 15)], [timex(5, 15), timex(0, 4)]);
    expect(pairs.map(({ gold, system }) => [gold, system])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('pairs the longest overlap where none is identical, and each tag once', () => {
    const pairs = pairTimexes([timex(0, 10)], [timex(0, 3), timex(4, 10)]);
    expect(pairs.map(({ system }) => system)).toEqual([1]);
  });

  it('does not pair what only touches', () => {
    expect(pairTimexes([timex(0, 5)], [timex(5, 9)])).toEqual([]);
  });

  it('counts span, value and type apart', () => {
    const counts = noCounts();
    countDocument(
      counts,
      [timex(0, 4), timex(10, 14, 'P1Y', 'DURATION'), timex(20, 24)],
      [timex(0, 4), timex(9, 14, 'P1Y', 'SET')],
    );
    expect(counts).toEqual({ gold: 3, system: 2, strict: 1, relaxed: 2, value: 2, type: 1 });
    expect(scoresOf(counts)).toMatchObject({ strict: 40, relaxed: 80, value: 80, type: 40 });
  });

  it('is zero, not a division by zero, on nothing', () => {
    expect(scoresOf(noCounts()).value).toBe(0);
  });
});
