/** What is counted from a time spoken of before: a year earlier, the following day, that week. */
import { firstDay, lastAnchor, lastSpoken } from '../anchors.ts';
import { counted, countOf, unitIn } from '../counting.ts';
import { modOf } from '../modifiers.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { durationValue, publication, step, wordsFor } from '../step.ts';
import { type KnownParts, partsOf, yearValue } from '../value.ts';

/** Some years away from a period of a year: the same period of the other year, as tables of earnings have it. */
function yearsFrom(parts: KnownParts, years: number): string | null {
  const year = yearValue(parts.year + years);
  if (parts.grain === 'quarter') return `${year}-Q${parts.quarter}`;
  if (parts.grain === 'half') return `${year}-H${parts.half}`;
  if (parts.grain === 'month' && parts.month) return `${year}-${String(parts.month).padStart(2, '0')}`;
  return parts.grain === 'year' ? year : null;
}

/** The period of a year spoken of last: a quarter, half, month or year, days and weeks passed over. */
export function lastPeriod(c: Context, reach = 6): KnownParts | null {
  for (let i = c.spoken.length - 1; i >= 0 && i >= c.spoken.length - reach; i--) {
    const parts = partsOf(c.spoken[i]?.value ?? '');
    if (c.spoken[i]?.derived) continue;
    if (parts && ['quarter', 'half', 'month', 'year'].includes(parts.grain)) return parts;
  }
  return null;
}

/** "a year earlier": in the same period of the year before; where none was named, the year before publication's. */
export function yearEarlier(c: Context, years: number): Resolution {
  const last = lastPeriod(c);
  const value = last && yearsFrom(last, years);
  if (value) return { type: 'DATE', value, derived: true };
  return { type: 'DATE', ...step(publication(c.published), 'year', years), derived: true };
}

function earlierOrLater(m: Match, c: Context): Resolution | null {
  const unit = unitIn(m);
  const count = countOf(m);
  const sign = /later|after/.test(m.word('side')) ? 1 : -1;
  const mod = modOf(m.word('mod'));
  if (unit === 'year' && count !== null && Number.isInteger(count) && count < 3000)
    return { ...yearEarlier(c, sign * count), mod };
  if (count === null || unit === 'hour' || unit === 'minute' || unit === 'second')
    return { type: 'DURATION', value: durationValue(count, unit), mod };
  return { ...counted(lastAnchor(c, unit === 'month' ? 'month' : 'day'), unit, count, sign), mod };
}

const COUNT = '(n:@number|one:(a|an|one)|vague:@vagueNumber)';

export const anaphora: readonly Rule[] = [
  {
    name: 'units-earlier', // a year earlier; two days later; three weeks before
    pattern: `(mod:@approximately)? ${COUNT} (@filler)? unit:(<unit>|<units>|<rare-unit>) side:(earlier|later|previously|afterward|afterwards)`,
    resolve: earlierOrLater,
  },
  {
    name: 'units-before', // a year before, at the end of a clause
    pattern: `(mod:@approximately)? ${COUNT} unit:(<unit>|<units>) side:before (?=(<stop>|,|<break>|<close>|<quote>))`,
    resolve: earlierOrLater,
  },
  {
    name: 'units-later-unknown', // years later; hours earlier
    pattern: 'unit:<units> side:(earlier|later)',
    resolve: (m) => ({ type: 'DURATION', value: durationValue(null, unitIn(m)) }),
  },
  {
    name: 'year-ago', // year-earlier, the year-ago quarter, the year-before period
    pattern: '(the|a)? year - (ago|earlier|before) (quarter|period|month|half)?',
    resolve: (_m, c) => yearEarlier(c, -1),
  },
  {
    name: 'a-year-ago', // beside a quarter: the same quarter
    pattern: '(mod:@approximately)? (a|one) year ago',
    resolve: (m, c) => {
      const last = c.spoken[c.spoken.length - 1];
      const parts = last && m.first - last.after < 25 ? partsOf(last.value) : null;
      if (parts && (parts.grain === 'quarter' || parts.grain === 'half')) return yearEarlier(c, -1);
      return { type: 'DATE', ...step(publication(c.published), 'year', -1), mod: modOf(m.word('mod')) };
    },
  },
  {
    name: 'the-following-unit', // the following day; the previous year; the next week
    pattern:
      '(the|<early> the|<late> the) which:(following|next|previous|preceding|prior|same|very next) unit:(<unit>|weekend|quarter)',
    resolve: (m, c) => {
      const unit = unitIn(m);
      const which = m.word('which');
      const sign = which === 'same' ? 0 : /following|next/.test(which) ? 1 : -1;
      if (unit === 'minute' || unit === 'hour') return null;
      // "over the next month" is a length.
      if (
        which === 'next' &&
        unit !== 'day' &&
        /^(over|in|during|within|for|throughout)$/i.test(c.textOf(m.first - 1))
      )
        return null;
      if (which === 'same' && unit === 'year' && !lastSpoken(c, 'year')) return null;
      const anchor = lastAnchor(c, unit === 'weekend' ? 'day' : unit === 'fortnight' ? 'week' : unit);
      return { type: 'DATE', ...step(anchor, unit, sign), derived: sign < 0 };
    },
  },
  {
    name: 'the-same-period', // the same month last year is two expressions; the same period a year earlier too
    pattern: '(the)? previous unit:(year|month|week|quarter)',
    resolve: (m, c) => ({ type: 'DATE', ...step(lastAnchor(c, unitIn(m)), unitIn(m), -1), derived: true }),
  },
  {
    name: 'prior-year', // the prior-year quarter, year-over-year comparisons of earnings
    pattern: '(prior|previous) - year (quarter|period)?',
    resolve: (_m, c) => yearEarlier(c, -1),
  },
  {
    name: 'the-day-before', // the day after; the year before; not "the day before he died"
    pattern:
      '(the|a) unit:(day|week|month|year|night) side:(before|after|previous|earlier|later) (?=(<stop>|,|<break>|<close>|<quote>|and|but|<dash>))',
    resolve: (m, c) => {
      const unit = m.word('unit') === 'night' ? 'day' : unitIn(m);
      const sign = m.word('side') === 'after' || m.word('side') === 'later' ? 1 : -1;
      if (unit === 'year') return yearEarlier(c, sign);
      return { type: 'DATE', ...step(lastAnchor(c, unit), unit, sign) };
    },
  },
  {
    name: 'that-unit', // that day; that same week; that year
    pattern:
      '(that|that same|that very|the very same) unit:(day|week|weekend|month|year|quarter|decade|century)',
    resolve: (m, c) => {
      const unit = unitIn(m);
      const last = lastSpoken(c, unit === 'weekend' ? 'week' : unit === 'century' ? 'century' : unit);
      if (!last) return c.published === null ? { type: 'DATE', ...unresolved(unit) } : null;
      if (unit === 'year') return { type: 'DATE', value: yearValue(last.parts.year) };
      return { type: 'DATE', ...step({ day: firstDay(last.parts), name: '' }, unit, 0) };
    },
  },
  {
    name: 'month-of-that-year', // April of that year; in May of the same year
    pattern: 'month:@month (of)? (that|the same|the following|the next|the previous) year',
    resolve: (m, c) => {
      const month = m.value('month', 'month', 'doubtful-month', 'short-month');
      const last = lastSpoken(c, 'year');
      if (month === null || !last) return null;
      const which = c.textOf(m.after - 2).toLowerCase();
      const offset = which === 'following' || which === 'next' ? 1 : which === 'previous' ? -1 : 0;
      return {
        type: 'DATE',
        value: `${yearValue(last.parts.year + offset)}-${String(month).padStart(2, '0')}`,
      };
    },
  },
];

const unresolved = (unit: string): { value: string; relative: string } => ({
  value:
    unit === 'year'
      ? 'XXXX'
      : unit === 'month'
        ? 'XXXX-XX'
        : unit.startsWith('week')
          ? 'XXXX-WXX'
          : 'XXXX-XX-XX',
  relative: wordsFor(unit, 0, 'the time spoken of before'),
});
