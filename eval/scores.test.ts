import { describe, expect, it } from 'vitest';
import { fallsOf, type Scores } from './scores.ts';

const scores = (figures: Record<string, number>): Scores => ({
  split: 'dev',
  model: 'm',
  figures,
  facts: { P: 90 },
});

describe('comparing with eval/scores.json', () => {
  it('lets a figure fall by half a point, and no more', () => {
    expect(fallsOf(scores({ a: 70.1 }), scores({ a: 69.6 }))).toEqual([]);
    expect(fallsOf(scores({ a: 70.1 }), scores({ a: 69.5 }))).toEqual([
      { figure: 'a', before: 70.1, now: 69.5 },
    ]);
  });

  it('lets figures rise and new ones come', () => {
    expect(fallsOf(scores({ a: 50 }), scores({ a: 80, b: 1 }))).toEqual([]);
  });

  it('names what is no longer measured', () => {
    expect(fallsOf(scores({ a: 50 }), scores({}))).toEqual([{ figure: 'a', before: 50, now: null }]);
  });

  it('does not hold the facts', () => {
    expect(fallsOf({ ...scores({}), facts: { P: 99 } }, scores({}))).toEqual([]);
  });
});
