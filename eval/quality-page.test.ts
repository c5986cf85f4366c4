import { describe, expect, it } from 'vitest';
import { noTally } from './attribution-score.ts';
import type { Evaluation } from './evaluation.ts';
import { COMMAND, qualityPage } from './quality-page.ts';
import { scoresOf } from './scores.ts';

const count = { right: 1, found: 2, gold: 4 };
const times = { gold: 3, system: 3, strict: 50, relaxed: 60, value: 40, type: 40 };
const names = { documents: 2, strict: count, lenient: count };

const evaluation: Evaluation = {
  model: 'en-9',
  attributions: {
    documents: 2,
    tally: { ...noTally(), relation: count },
    modelAlone: noTally(),
    classes: new Map([
      ['missed', 3],
      ['right', 1],
    ]),
    judged: [{ confidence: 0.9, right: true }],
    found: new Map(),
    byDocument: [
      { doc: 'worse', gold: 2, found: 1, relation: 10 },
      { doc: 'better', gold: 2, found: 1, relation: 60 },
    ],
  },
  annotators: { documents: 0, tally: noTally() },
  nested: { documents: 1, contents: 3, inner: noTally() },
  times: { meantime: times, meantimeHeldOut: times, wikiwars: times },
  names: { news: names, gum: names },
  speakers: [{ kind: 'all', right: 1, total: 2 }],
  keys: [{ name: 'a', facts: [{ kind: 'act', what: 'x', found: true }] }],
};

describe('docs/quality.md', () => {
  const page = qualityPage(evaluation);

  it('says which split it is, and how to get it again', () => {
    expect(page).toContain('development texts, not on a test split');
    expect(page).toContain('are published ones on PolNeAR');
    expect(page).toContain(COMMAND);
  });

  it('names the worst first', () => {
    expect(page.indexOf('`worse`')).toBeLessThan(page.indexOf('`better`'));
  });

  it('has precision, recall and F1 of the counts', () => {
    expect(page).toContain('| relation | 50.0 | 25.0 | 33.3 | 4 |');
  });

  it('has a figure in every cell, whatever there is to divide by', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('eval/scores.json', () => {
  it('has figures to one decimal in an order that does not change', () => {
    const { figures } = scoresOf(evaluation);
    expect(figures).toMatchObject({ 'attribution relation F1': 33.3, 'keys all': 100, 'speakers all': 50 });
    expect(Object.keys(figures)).toEqual(Object.keys(scoresOf(evaluation).figures));
    expect(Object.values(figures).every((figure) => Math.round(figure * 10) / 10 === figure)).toBe(true);
  });
});
