/** What is counted from the day of publication: today, last week, later this month, two years ago. */
import type { UnitName } from '../../lexicon/time-words.ts';
import { firstDay, lastSpoken } from '../anchors.ts';
import { civilOf, type Day, daysInMonth, weekdayOf } from '../calendar.ts';
import { counted, countOf, offsetOf, unitIn } from '../counting.ts';
import { modOf } from '../modifiers.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { publication, step } from '../step.ts';
import { isAhead } from '../tense.ts';

/** The day is the unit's first: of the week, month or year. */
function isFirstOf(day: Day, unit: UnitName): boolean {
  const { month, day: of } = civilOf(day);
  if (unit === 'week') return weekdayOf(day) === 1;
  if (unit === 'month') return of === 1;
  return unit === 'year' && of === 1 && month === 1;
}

function isLastOf(day: Day, unit: UnitName): boolean {
  const { year, month, day: of } = civilOf(day);
  if (unit === 'week') return weekdayOf(day) === 7;
  if (unit === 'month') return of === daysInMonth(year, month);
  return unit === 'year' && month === 12 && of === 31;
}

/** "earlier this month" in an article of the 1st is the month before: the impossible is not chosen. */
function possibleOffset(published: Day | null, unit: UnitName, offset: number, mod: string): number {
  if (published === null || offset !== 0) return offset;
  if (mod === 'earlier' && isFirstOf(published, unit)) return -1;
  return mod === 'later' && isLastOf(published, unit) ? 1 : 0;
}

function thisUnit(m: Match, c: Context): Resolution {
  const unit = unitIn(m);
  const mod = m.word('mod');
  const offset = possibleOffset(c.published, unit, offsetOf(m.word('which')), mod);
  if (unit === 'weekend') return { type: 'DATE', ...weekend(c, offset), mod: modOf(mod) };
  return { type: 'DATE', ...step(publication(c.published), unit, offset), mod: modOf(mod) };
}

/** The weekend of this, the last or the next ISO week: "last weekend" is never one that has begun. */
const weekend = (c: Context, offset: number): { value: string; relative?: string } =>
  step(publication(c.published), 'weekend', offset);

/** "the weekend": the one that is over, unless it has begun or the words look ahead. */
function bareWeekend(m: Match, c: Context): Resolution {
  const begun = c.published !== null && weekdayOf(c.published) >= 6;
  const ahead = isAhead(c, m.first, m.after);
  return { type: 'DATE', ...weekend(c, begun || ahead ? 0 : -1), mod: modOf(m.word('mod')) };
}

const COUNT = '(n:@number|one:(a|an|one)|vague:@vagueNumber)';
const MOD = '(mod:(@earlyLate|@startOf) -?)?';

export const deictic: readonly Rule[] = [
  {
    name: 'today',
    pattern: '(mod:@earlyLate)? day:(today|yesterday|tomorrow)',
    resolve: (m, c) => {
      if (/^usa$/i.test(c.textOf(m.first - 1))) return null;
      const offset = { today: 0, yesterday: -1 }[m.word('day')] ?? 1;
      return { type: 'DATE', ...step(publication(c.published), 'day', offset), mod: modOf(m.word('mod')) };
    },
  },
  {
    name: 'day-after-tomorrow',
    pattern: 'the day which:(after tomorrow|before yesterday)',
    resolve: (m, c) => ({
      type: 'DATE',
      ...step(publication(c.published), 'day', m.word('which').startsWith('a') ? 2 : -2),
    }),
  },
  {
    name: 'this-unit', // this week; late last year; the end of next month; earlier this month
    pattern: `${MOD} which:@deictic (calendar|fiscal|financial|school|whole|entire)? unit:(<unit>|<rare-unit>) (?!- (<units>|old|<unit>))`,
    resolve: (m, c) => {
      const unit = unitIn(m);
      if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
      if (unit === 'day' && m.word('which') !== 'this') return null;
      if (unit === 'day') return { type: 'DATE', ...step(publication(c.published), 'day', 0) };
      return thisUnit(m, c);
    },
  },
  {
    name: 'the-last-year', // the last week: the one before this one
    pattern: `${MOD} the which:(last|next) unit:(quarter|weekend) (?! of)`,
    resolve: thisUnit,
  },
  {
    name: 'the-weekend', // over the weekend
    pattern: '(mod:(@earlyLate|@startOf))? (the|(?<=(at|over|on|during)) this)? weekend',
    resolve: (m, c) => (m.after - m.first > 1 ? bareWeekend(m, c) : null),
  },
  {
    name: 'this-month-by-name', // last October; early next March
    pattern: `${MOD} which:(this past|this coming|this|last|next|past|coming) month:@month (?! (<day-number>|<day-ordinal>) (?!<counted-noun>))`,
    resolve: (m, c) => {
      const month = m.value('month', 'month', 'doubtful-month', 'short-month');
      if (month === null) return null;
      if (c.published === null) {
        const side = offsetOf(m.word('which')) > 0 ? 'after' : 'before';
        return {
          type: 'DATE',
          value: `XXXX-${String(month).padStart(2, '0')}`,
          relative: `the month of that name ${side} publication`,
        };
      }
      const now = civilOf(c.published);
      const which = m.word('which');
      const offset = offsetOf(which);
      let year = now.year;
      if (offset < 0 && month >= now.month) year--;
      if (offset > 0 && month <= now.month) year++;
      return {
        type: 'DATE',
        value: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
        mod: modOf(m.word('mod')),
      };
    },
  },
  {
    name: 'month-of-deictic-year', // October of last year; June last year; next year's March
    pattern: `${MOD} month:@month (of)? which:(this|last|next) year`,
    resolve: (m, c) => {
      const month = m.value('month', 'month', 'doubtful-month', 'short-month');
      if (month === null) return null;
      const year = step(publication(c.published), 'year', offsetOf(m.word('which')));
      return {
        type: 'DATE',
        ...year,
        value: `${year.value}-${String(month).padStart(2, '0')}`,
        mod: modOf(m.word('mod')),
      };
    },
  },
  {
    name: 'ago', // two years ago; a week ago; several months ago; years ago
    pattern: `(mod:@approximately)? ${COUNT} (@filler)? unit:(<unit>|<units>|<rare-unit>) (and a half)? ago`,
    resolve: (m, c) => ({
      ...counted(publication(c.published), unitIn(m), countOf(m), -1),
      mod: modOf(m.word('mod')),
    }),
  },
  {
    name: 'years-ago',
    pattern:
      '(unit:<units> ago|(not)? (so|too|very)? long ago|(moments|a moment) ago|(a (long|short|little)?|some) (time|while) ago)',
    resolve: () => ({ type: 'DATE', value: 'PAST_REF' }),
  },
  {
    name: 'from-now', // two years from now; five years hence
    pattern: `(mod:@approximately)? ${COUNT} unit:(<unit>|<units>) (from (now|today)|hence)`,
    resolve: (m, c) => ({
      ...counted(publication(c.published), unitIn(m), countOf(m), 1),
      mod: modOf(m.word('mod')),
    }),
  },
  {
    name: 'year-end', // by year-end; the year's end; midyear
    pattern:
      '((the)? unit:(year|month) - end (year:<year>)?|midyear|mid - year|(?<=(by|at|until|before|since|to)) year end)',
    resolve: (m, c) => {
      const unit = m.has('unit') ? unitIn(m) : 'year';
      if (m.has('year')) return { type: 'DATE', value: m.word('year'), mod: 'END' };
      return {
        type: 'DATE',
        ...step(publication(c.published), unit, 0),
        mod: c.textOf(m.first).startsWith('mid') ? 'MID' : 'END',
      };
    },
  },
  {
    name: 'units-end', // the year's end
    pattern: "(the)? unit:(year|month) 's end",
    resolve: (m, c) => ({ type: 'DATE', ...step(publication(c.published), unitIn(m), 0), mod: 'END' }),
  },
  {
    name: 'the-unit-now', // the end of the year; later in the week; for the month
    pattern:
      "mod:(@startOf|(<early>|<late>) in the) unit:(year|month|week|decade|century|quarter|day) (?! (ended|ending|that|of|when|to|-|'s|<year>|<day-number>))",
    resolve: ofLast,
  },
  {
    name: 'entire-year', // the entire year, the whole week
    pattern: '(the (entire|whole)|(?<=for) the full) unit:(year|month|week|day)',
    resolve: ofLast,
  },
  {
    name: 'for-the-year', // for the year; later in the month
    pattern:
      '(?<=(for|in|during|through|throughout|of|on|over)) the unit:(year|month|day) (?=(<stop>|,|<break>|<close>|and|as|to|with|<dash>|<quote>))',
    resolve: ofLast,
  },
  {
    name: 'ended-the-day', // ended the day at 34
    pattern:
      '(?<=(end|ended|ending|close|closed|closing|finish|finished|finishing|start|started|open|opened)) the unit:(year|month|week|day)',
    resolve: ofLast,
  },
];

/** "the year" of a sentence or two which has named one is that one; else the present one. */
function ofLast(m: Match, c: Context): Resolution {
  const unit = unitIn(m);
  const mod = modOf(m.word('mod'));
  const last = lastSpoken(c, unit, 3);
  // A day's report goes on about its day; a year is soon left.
  if (last && !last.spoken.derived && m.first - last.spoken.after < (unit === 'day' ? 120 : 30)) {
    return { type: 'DATE', ...step({ day: firstDay(last.parts), name: '' }, unit, 0), mod };
  }
  return { type: 'DATE', ...step(publication(c.published), unit, 0), mod };
}
