/** Dates that a calendar names: day, month and year, with the parts that the text leaves out filled in. */
import { addMonths, civilOf, dayOf, isCivil, nthWeekday, weekdayOf } from '../calendar.ts';
import { modOf } from '../modifiers.ts';
import { monthOf, nearestDay, nearestMonth, twoDigitYear, weekdayIn } from '../nearest.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { dateValue, dayValue, monthValue, weekValue } from '../value.ts';

const dayIn = (m: Match): number => Number.parseInt(m.word('day'), 10);

function fullDate(m: Match): Resolution | null {
  const year = m.has('year') ? Number(m.word('year')) : null;
  const month = monthOf(m, 'month');
  const day = dayIn(m);
  if (year === null || month === null || !isCivil({ year, month, day })) return null;
  return { type: 'DATE', value: dateValue(year, month, day) };
}

function monthDay(m: Match, c: Context): Resolution | null {
  const month = monthOf(m, 'month');
  const day = dayIn(m);
  if (month === null || !isCivil({ year: 2000, month, day })) return null;
  return { type: 'DATE', ...nearestDay(c, m, month, day) };
}

function monthYear(m: Match): Resolution | null {
  const month = monthOf(m, 'month');
  const year = m.has('short') ? twoDigitYear(m.word('short'), null) : Number(m.word('year'));
  return month === null ? null : { type: 'DATE', value: monthValue(year, month), mod: modOf(m.word('mod')) };
}

const WEEKDAY = '((<weekday>|<weekday-short>) ,? (the)?)?';

export const calendarDates: readonly Rule[] = [
  {
    name: 'month-day-year', // Friday, Oct. 3, 1998
    pattern: `${WEEKDAY} month:@month (the)? day:@dayOfMonth (,|of)? year:(<year>|<old-year>)`,
    resolve: fullDate,
  },
  {
    name: 'day-month-year', // 3 October 1998
    pattern: `${WEEKDAY} (the)? day:@dayOfMonth (-|of|/)? month:@month (,|-|of|/)? year:(<year>|<old-year>)`,
    resolve: fullDate,
  },
  {
    name: 'attack-of-september-11', // the Sept. 11 attacks: before month-day, which would take the nearest // 9/11; the Sept. 11 attacks
    pattern:
      '(<fraction>|<short-month> <day-number>|<month> <day-number>) (?=(terror|terrorist)? (attack|attacks|hijackings|hijackers|commission|terrorists|tragedy))',
    resolve: (m, c) => {
      const text = c.textOf(m.first) + c.textOf(m.first + 1);
      const known = c.published === null || c.published >= dayOf({ year: 2001, month: 9, day: 11 });
      return known && /^(9\/11|sept)/i.test(text) && /11/.test(text)
        ? { type: 'DATE', value: '2001-09-11' }
        : null;
    },
  },
  {
    name: 'month-day-before-full-date', // from Oct. 3 to Nov. 5, 1996; Oct. 3-5, 1996
    pattern: `month:@month day:@dayOfMonth (?=(-|to|and|through|until|<dash>) (<weekday> ,?)? (@month)? @dayOfMonth ,? year:<year>)`,
    resolve: fullDate,
  },
  {
    name: 'second-day-of-range-with-year',
    pattern: '(?<=month:@month @dayOfMonth (-|to|and|through|<dash>)) day:@dayOfMonth ,? year:<year>',
    resolve: fullDate,
  },
  {
    name: 'month-day', // Oct. 3
    pattern: `${WEEKDAY} month:@month (the)? day:@dayOfMonth (?!(- <int>)? (<counted-noun>|<percent>|<units>))`,
    resolve: monthDay,
  },
  {
    name: 'day-month', // the 3rd of October
    pattern: `${WEEKDAY} (the)? day:@dayOfMonth (of|-)? month:@month`,
    resolve: monthDay,
  },
  {
    name: 'word-day-of-month', // the first of May, October third
    pattern: '((the)? day:<ordinal> of month:(<month>|<doubtful-month>))',
    resolve: (m, c) => {
      const month = monthOf(m, 'month');
      const day = m.value('day', 'ordinal');
      return month && day && isCivil({ year: 2000, month, day })
        ? { type: 'DATE', ...nearestDay(c, m, month, day) }
        : null;
    },
  },
  {
    name: 'month-word-day', // October third, as broadcasters' scripts have it
    pattern:
      '((<weekday>) ,?)? month:(<month>|<doubtful-month>) (tens:<tens> -?)? day:<ordinal> (?! (-? quarter|half|week|day|of))',
    resolve: (m, c) => {
      const month = monthOf(m, 'month');
      const day = (m.value('tens', 'tens') ?? 0) + (m.value('day', 'ordinal') ?? 0);
      return month && isCivil({ year: 2000, month, day })
        ? { type: 'DATE', ...nearestDay(c, m, month, day) }
        : null;
    },
  },
  {
    name: 'week-of-month', // the last week of March; the first week in May 1999
    pattern: '(the)? nth:(<ordinal>|last|final) week (of|in) month:@month (,? year:<year>)?',
    resolve: (m, c) => {
      const month = monthOf(m, 'month');
      if (month === null) return null;
      const of = m.has('year')
        ? { value: monthValue(Number(m.word('year')), month) }
        : nearestMonth(c, m, month);
      const year = Number(of.value.slice(0, 4));
      if (Number.isNaN(year)) return { type: 'DATE', ...of };
      const nth = /last|final/.test(m.word('nth')) ? -1 : (m.value('nth', 'ordinal') ?? 1);
      // A week belongs to the month of its Thursday, as it belongs to the year (ISO 8601).
      return nth > 5 ? null : { type: 'DATE', value: weekValue(nthWeekday(year, month, 4, nth)) };
    },
  },
  {
    name: 'second-day-of-range', // Oct. 3-5; from the 3rd to the 5th of October
    pattern:
      '(?<=month:@month @dayOfMonth (-|to|and|through|<dash>)) day:@dayOfMonth (?! (<counted-noun>|<percent>|<units>|<month>))',
    resolve: monthDay,
  },
  {
    name: 'first-day-of-range', // 3-5 October
    pattern: '(the)? day:@dayOfMonth (?=(-|to|and|through|<dash>) (the)? @dayOfMonth (of)? month:@month)',
    resolve: monthDay,
  },
  {
    name: 'month-year', // early October 1998, Oct. '98
    pattern:
      '(mod:(@earlyLate|@startOf))? month:@month (,|of|in)? (year:(<year>|<old-year>)|<apostrophe> short:<two-digits>)',
    resolve: monthYear,
  },
  {
    name: 'month-before-month-year', // June and July 1998
    pattern: 'month:@month (?=(and|to|through|-|or|<dash>) @month (,|of)? year:<year>)',
    resolve: monthYear,
  },
  {
    name: 'bare-month', // October; in May; earlier this March is a deictic
    pattern: '(mod:(@earlyLate|@startOf))? month:@month',
    resolve: (m, c) => {
      const month = monthOf(m, 'month');
      if (month === null || !isMonthHere(m, c)) return null;
      return { type: 'DATE', ...nearestMonth(c, m, month), mod: modOf(m.word('mod')) };
    },
  },
  {
    name: 'iso-date', // 1998-10-03
    pattern: 'date:<iso-date>',
    resolve: (m) => {
      const [year = 0, month = 0, day = 0] = m.word('date').split('-').map(Number);
      return isCivil({ year, month, day }) ? { type: 'DATE', value: dateValue(year, month, day) } : null;
    },
  },
  {
    name: 'slash-date', // 10/03/98, month first as in American news, unless only the day can be first
    pattern: 'date:<slash-date>',
    resolve: (m, c) => {
      const [a = 0, b = 0, y = 0] = m.word('date').split('/').map(Number);
      const year = y > 99 ? y : twoDigitYear(String(y), c.published);
      const [month, day] = a <= 12 ? [a, b] : [b, a];
      return isCivil({ year, month, day }) ? { type: 'DATE', value: dateValue(year, month, day) } : null;
    },
  },
  {
    name: 'nine-eleven',
    pattern: '(the)? date:<fraction> (?! (<counted-noun>|of|<percent>|<units>|<unit>))',
    resolve: (m, c) => {
      const known = c.published === null || c.published >= dayOf({ year: 2001, month: 9, day: 11 });
      return known && m.word('date') === '9/11' ? { type: 'DATE', value: '2001-09-11' } : null;
    },
  },
  {
    name: 'weekday-the-nth', // Friday the 13th
    pattern: 'weekday:<weekday> ,? the day:<day-ordinal>',
    resolve: (m, c) => {
      const weekday = weekdayIn(m, 'weekday');
      if (c.published === null || weekday === null) return null;
      const from = civilOf(c.published);
      // The latest such day: back from this month, at most as far as the calendar repeats.
      for (let back = 0; back < 40; back++) {
        const { year, month } = civilOf(addMonths(dayOf({ ...from, day: 1 }), -back));
        const day = dayOf({ year, month, day: dayIn(m) });
        if (isCivil({ year, month, day: dayIn(m) }) && day <= c.published && weekdayOf(day) === weekday) {
          return { type: 'DATE', value: dayValue(day) };
        }
      }
      return null;
    },
  },
  {
    name: 'the-day-of-this-month', // on the 15th
    pattern:
      '(?<=(on|until|by|since|from|before|after)) the day:<day-ordinal> (?=(<stop>|,|<break>|<close>|<until>|at|when))',
    resolve: (m, c) => {
      if (c.published === null) return null;
      const day = dayIn(m);
      const { year, month } = civilOf(c.published);
      return isCivil({ year, month, day })
        ? { type: 'DATE', value: dayValue(dayOf({ year, month, day })) }
        : null;
    },
  },
];

/** "May" and its like are also names and verbs; a bare one is a month where the words before it say so. */
function isMonthHere(m: Match, c: Context): boolean {
  const at = m.tokenOf('month');
  if (!c.is(at, 'doubtful-month') && !c.is(at, 'short-month')) return true;
  if (m.has('mod') || at > m.first) return true;
  const before = at - 1;
  const next = at + 1;
  if (c.is(next, 'name') && !c.is(next, 'weekday')) return false;
  const isMay = /^may$/i.test(c.textOf(at));
  if (c.is(next, 'saying-past') || (isMay && c.is(next, 'future-cue'))) return false;
  if (c.is(before, 'time-preposition'))
    return !isMay || /^(in|since|until|during|through)$/i.test(c.textOf(before)) || !c.namesPersonMay();
  if (c.is(at, 'short-month')) return false;
  if (
    c.is(before, 'word') &&
    /^(the|a|an|its|their|his|her|our|'s|’s|every|each|all)$/i.test(c.textOf(before))
  )
    return true;
  if (isMay) return false;
  if (c.is(next, 'possessive')) return true;
  const startsSentence = before < 0 || c.is(before, 'stop') || c.is(before, 'break') || c.is(before, 'quote');
  return startsSentence
    ? c.is(next, 'lower')
    : c.is(before, 'lower') && !c.is(next, 'name') && c.textOf(at) !== c.textOf(at).toUpperCase();
}
