import { describe, expect, it } from 'vitest';
import { findTimes } from '../find-times.ts';
import { expectTimes } from '../marked-times.ts';

describe('times that recur', () => {
  it.each([
    'It meets {every day=P1D}, {every week=P1W} and {each year=P1Y}.',
    'It meets {every morning=XXXX-XX-XXTMO}.',
    'It meets {every Monday=XXXX-WXX-1} and {each Friday=XXXX-WXX-5}.',
    'It meets on {Sundays=XXXX-WXX-7}.',
    'It meets {twice a week=P1W} and {three times a year=P1Y}.',
    'It meets {once a month=P1M}.',
    'It meets {every two years=P2Y} and {every other day=P2D}.',
    'A {daily=P1D}, {weekly=P1W}, {monthly=P1M}, {quarterly=P1Q} and {annual=P1Y} report.',
    'It makes 15 {a year=P1Y}.',
    'It costs $5 million {a month=P1M}.',
    'It makes 30 miles {per hour=PT1H}.',
    'It meets {every summer=XXXX-SU} and {each March=XXXX-03}.',
  ])('%s', (text) => expectTimes(text));

  it('are sets, and rates are too', () => {
    const types = findTimes('It sells 15 a year, every Monday, weekly.', { published: null }).map(
      (t) => t.type,
    );
    expect(types).toEqual(['SET', 'SET', 'SET']);
  });

  it('are not the names of newspapers', () => expectTimes('The Daily News and Publishers Weekly wrote so.'));
});
