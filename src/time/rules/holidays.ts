/** Holidays, resolved to the nearest one or to that of the year which the text gives. */
import { HOLIDAYS, type HolidayRule } from '../../lexicon/holidays.ts';
import { civilOf, type Day, dayOf, easterOf, nthWeekday } from '../calendar.ts';
import { offsetOf } from '../counting.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { dateValue, dayValue, PARTS_OF_DAY } from '../value.ts';

/** The holiday's day in a year. */
export function holidayIn(rule: HolidayRule, year: number): Day | null {
  if ('once' in rule) return null;
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('day' in rule) return dayOf({ year, month: rule.month, day: rule.day });
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
}

function nearest(rule: HolidayRule, published: Day, which: string): Day | null {
  const { year } = civilOf(published);
  const days = [year - 1, year, year + 1].flatMap((y) => holidayIn(rule, y) ?? []);
  const offset = which === '' ? 0 : offsetOf(which);
  const possible = days.filter((day) => (offset < 0 ? day < published : offset > 0 ? day > published : true));
  const near = possible.sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return near[0] ?? null;
}

function holiday(m: Match, c: Context): Resolution | null {
  const rule =
    HOLIDAYS[
      m
        .word('holiday')
        .replace(/\s*(['’]s|-)\s*/g, ' $1 ')
        .replace('’', "'")
        .replace(/\./g, '')
        .replace(/\s+/g, ' ')
        .trim()
    ];
  // Holidays are written with a capital; "may day" in lower case is none.
  if (!rule || !/^(the|[A-Z])/.test(c.textOf(m.tokenOf('holiday')))) return null;
  const part = m.value('part', 'part-of-day');
  const as = (date: string, relative?: string): Resolution =>
    part === null
      ? { type: 'DATE', value: date, relative }
      : { type: 'TIME', value: `${date}T${PARTS_OF_DAY[part]}`, relative };
  if ('once' in rule) return as(rule.once);
  if (m.has('year')) return as(dayValue(holidayIn(rule, Number(m.word('year'))) ?? 0));
  const day = c.published === null ? null : nearest(rule, c.published, m.word('which'));
  if (day !== null) return as(dayValue(day));
  const unknown =
    'day' in rule
      ? dateValue(null, rule.month, rule.day)
      : 'month' in rule
        ? `XXXX-${String(rule.month).padStart(2, '0')}-XX`
        : 'XXXX-XX-XX';
  const words = c.tape.text.slice(c.tape.starts[m.tokenOf('holiday')] ?? 0, c.tape.ends[m.after - 1] ?? 0);
  return as(unknown, `the ${words.replace(/^the /i, '')} nearest to publication`);
}

/** The longer first: "Christmas Eve" before "Christmas". */
const names = Object.keys(HOLIDAYS).sort((a, b) => b.length - a.length);

export const holidays: readonly Rule[] = [
  {
    name: 'holiday', // Christmas Eve; last Thanksgiving; Labor Day 1998
    pattern: `(which:(this|last|next))? holiday:(${names.join('|')}) (part:<part-of-day>|,? (of)? year:<year>)? (?! <name>)`,
    resolve: holiday,
  },
];
