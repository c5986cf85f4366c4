/** Times that recur: every morning, annual, twice a week, Mondays. */

import { unitIn } from '../counting.ts';
import { monthOf } from '../nearest.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { durationValue } from '../step.ts';
import { PARTS_OF_DAY, SEASONS } from '../value.ts';

const ADJECTIVES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  semiannual: 'P6M',
  semiannually: 'P6M',
  annual: 'P1Y',
  annually: 'P1Y',
  annualized: 'P1Y',
  yearly: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
};

const set = (value: string): Resolution => ({ type: 'SET', value });

/** "Daily News", "Annual Report": a capital inside the sentence and a name after it. */
function isInName(m: Match, c: Context): boolean {
  const capital = /^[A-Z]/.test(c.textOf(m.first));
  return capital && (c.is(m.after, 'name') || c.is(m.first - 1, 'name'));
}

export const sets: readonly Rule[] = [
  {
    name: 'periodic-adjective', // annual, weekly
    pattern: `period:(${Object.keys(ADJECTIVES).join('|')})`,
    resolve: (m, c) => (isInName(m, c) ? null : set(ADJECTIVES[m.word('period')] ?? 'P1Y')),
  },
  {
    name: 'every-units', // every two years; every other day; every few weeks
    pattern:
      '(every|once every|each) (n:@number|vague:(few|several|couple of)|other:other) unit:(<unit>|<units>)',
    resolve: (m) => set(durationValue(m.has('n') ? m.number('n') : m.has('other') ? 2 : null, unitIn(m))),
  },
  {
    name: 'every-unit', // every day; each year; almost every week
    pattern: '(almost|nearly|virtually)? (every|each|every single|each and every) unit:(<unit>|<rare-unit>)',
    resolve: (m, c) => {
      const unit = unitIn(m);
      if (unit === 'second') return null;
      if (unit === 'weekend') return set('XXXX-WXX-WE');
      if (/each/.test(c.textOf(m.first)) && c.is(m.after, 'that')) return null;
      return set(durationValue(1, unit));
    },
  },
  {
    name: 'every-day-of-week', // every Monday; each Friday morning; Sundays
    pattern: '(every|each) (other)? weekday:<weekday> (part:<part-of-day>)?',
    resolve: (m) => {
      const day = `XXXX-WXX-${m.value('weekday', 'weekday')}`;
      const part = m.value('part', 'part-of-day');
      return set(part === null ? day : `${day}T${PARTS_OF_DAY[part]}`);
    },
  },
  {
    name: 'weekdays', // Mondays; Tuesday nights
    pattern: '(weekday:<weekdays>|one:<weekday> part:<parts-of-day>)',
    resolve: (m) => {
      const day = `XXXX-WXX-${m.value('weekday', 'weekdays') ?? m.value('one', 'weekday')}`;
      const part = m.value('part', 'parts-of-day');
      return set(part === null ? day : `${day}T${PARTS_OF_DAY[part]}`);
    },
  },
  {
    name: 'every-part-of-day', // every morning; each night
    pattern: '(almost|nearly)? (every|each) part:<part-of-day>',
    resolve: (m) => set(`XXXX-XX-XXT${PARTS_OF_DAY[m.value('part', 'part-of-day') ?? 0]}`),
  },
  {
    name: 'parts-of-day', // mornings; at nights
    pattern: '(?<=(on|in|most|some|at)) (the)? part:<parts-of-day>',
    resolve: (m) => set(`XXXX-XX-XXT${PARTS_OF_DAY[m.value('part', 'parts-of-day') ?? 0]}`),
  },
  {
    name: 'every-month-by-name', // every March; each summer
    pattern: '(every|each) (month:@month|season:<season>)',
    resolve: (m) => {
      const month = monthOf(m, 'month');
      if (month !== null) return set(`XXXX-${String(month).padStart(2, '0')}`);
      return set(`XXXX-${SEASONS[m.value('season', 'season') ?? 0]}`);
    },
  },
  {
    name: 'times-a-unit', // twice a week; three times a year; once every month
    pattern:
      '(once|twice|<small-number> times|<int> times|several times|many times) (a|an|per|each|every) unit:<unit>',
    resolve: (m) => set(durationValue(1, unitIn(m))),
  },
  {
    name: 'rate', // 15 a year; $5 million a month; per day
    pattern:
      '(?<=(<int>|<comma-int>|<decimal>|<money>|million|billion|thousand|hundred|dollars|barrels|people|percent|<percent>|times|cents|tons|cases)) (a|an) unit:<unit>',
    resolve: (m) => set(durationValue(1, unitIn(m))),
  },
  {
    name: 'per-unit',
    pattern: 'per unit:<unit>',
    resolve: (m) => set(durationValue(1, unitIn(m))),
  },
  {
    name: 'year-round', // year-round, year-by-year
    pattern: '(year - round|day - (to|by) - day)',
    resolve: (m, c) => set(/^year/i.test(c.textOf(m.first)) ? 'P1Y' : 'P1D'),
  },
];
