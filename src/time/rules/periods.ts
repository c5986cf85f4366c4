/** Quarters, halves and seasons, with the year that the text gives or the one that publication does. */

import { lastSpoken } from '../anchors.ts';
import { addMonths, civilOf, type Day } from '../calendar.ts';
import { offsetOf } from '../counting.ts';
import { frameYear } from '../frame-year.ts';
import { modOf } from '../modifiers.ts';
import { twoDigitYear } from '../nearest.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { isAhead } from '../tense.ts';
import { SEASONS, yearValue } from '../value.ts';

/** The year that the expression itself gives, or `null`; `NaN` where it is "last year" and nobody knows the present one. */
function yearIn(m: Match, c: Context): number | null {
  if (m.has('year')) return Number(m.word('year'));
  if (m.has('short')) return twoDigitYear(m.word('short'), c.published);
  if (!m.has('which')) return null;
  return c.published === null ? Number.NaN : civilOf(c.published).year + offsetOf(m.word('which'));
}

/**
 * The year of a period without one: the latest that has begun; one still to come where the words look ahead,
 * or where it is the next and of the same year ("the fourth quarter", read in August).
 */
function nearestYear(published: Day, period: number, periods: number, ahead: boolean): number {
  const { year, month } = civilOf(published);
  const now = Math.floor(((month - 1) * periods) / 12) + 1;
  if (ahead) return period < now ? year + 1 : year;
  return period <= now + 1 ? year : year - 1;
}

function period(letter: 'Q' | 'H', periods: number) {
  return (m: Match, c: Context): Resolution | null => {
    const n = periodNumber(m, periods);
    if (n === null || n < 1 || n > periods) return null;
    let year = yearIn(m, c);
    const mod = modOf(m.word('mod'));
    if (year === null) {
      if (c.published === null) {
        return {
          type: 'DATE',
          value: `XXXX-${letter}${n}`,
          relative: `the ${letter}${n} nearest to publication`,
          mod,
        };
      }
      year = nearestYear(c.published, n, periods, isAhead(c, m.first, m.after));
    }
    if (Number.isNaN(year))
      return {
        type: 'DATE',
        value: `XXXX-${letter}${n}`,
        relative: `${letter}${n} of ${m.word('which')} year`,
        mod,
      };
    return { type: 'DATE', value: `${yearValue(year)}-${letter}${n}`, mod };
  };
}

function periodNumber(m: Match, periods: number): number | null {
  const word = m.word('nth');
  if (/^(final|last|closing)$/.test(word)) return periods;
  if (/^(opening|initial)$/.test(word)) return 1;
  if (/^[qh][1-4]$/.test(word)) return Number(word.slice(1));
  return m.value('nth', 'ordinal') ?? (Number.parseInt(word, 10) || null);
}

const NTH = 'nth:(<ordinal>|<day-ordinal>|final|closing|opening)';
const OF_YEAR =
  '((of|in|,)? (the)? (fiscal|fiscal year|calendar|calendar year|year)? (year:<year>|<apostrophe> short:<two-digits>)|(of|in)? which:(this|last|next) (fiscal)? year|of (the)? (current fiscal|current|fiscal) year)?';
const YEAR_BEFORE = "(the)? (fiscal)? (year:<year> ('s)?|which:(this|last|next) year ('s)?)";

const SEASON = 'season:<season>';

function season(m: Match, c: Context): Resolution | null {
  const index = m.value('season', 'season');
  if (index === null) return null;
  const letters = SEASONS[index];
  const mod = modOf(m.word('mod'));
  let year = yearIn(m, c);
  if (year === null || m.has('det')) {
    if (c.published === null)
      return { type: 'DATE', value: `XXXX-${letters}`, relative: 'the season nearest to publication', mod };
    const framed = /^(the)?$/.test(m.word('det')) ? frameYear(c, m.first, index * 3 + 3) : null;
    year = framed ?? seasonYear(c.published, index, m.word('det'), isAhead(c, m.first, m.after));
  }
  if (Number.isNaN(year))
    return { type: 'DATE', value: `XXXX-${letters}`, relative: `of ${m.word('which')} year`, mod };
  return { type: 'DATE', value: `${yearValue(year)}-${letters}`, mod };
}

/**
 * Spring is March to May, and so on; a winter has the year in which it begins. "This spring" is that of the calendar
 * year; a season without a word before it is the latest that has begun, or the next where it is about to.
 */
function seasonYear(published: Day, index: number, det: string, ahead: boolean): number {
  const shifted = civilOf(addMonths(published, -2));
  const now = shifted.year * 4 + Math.floor((shifted.month - 1) / 3);
  const { year, month } = civilOf(published);
  const offset = det === '' || det === 'the' ? null : offsetOf(det);
  if (offset === 0) return index === 3 && month <= 3 ? year - 1 : year;
  // The latest season of that name which has begun, the present one included.
  const latest = shifted.year - (shifted.year * 4 + index > now ? 1 : 0);
  const isNow = latest * 4 + index === now;
  if (offset === null)
    return ahead && !isNow ? latest + 1 : latest + (latest * 4 + index === now - 3 ? 1 : 0);
  return offset < 0 ? latest - (isNow ? 1 : 0) : latest + 1;
}

const MOD = '(mod:(@earlyLate|@startOf) -?)?';

export const periods: readonly Rule[] = [
  {
    name: 'nth-quarter', // the third quarter of 1998; last year's fourth quarter; third-quarter
    pattern: `${MOD} (the)? (fiscal)? ${NTH} (fiscal|calendar)? -? quarter ${OF_YEAR} (?! (of a|note|century|mile|pounder|final|finals|back))`,
    resolve: period('Q', 4),
  },
  {
    name: 'nth-quarter-of-year-before',
    pattern: `${MOD} ${YEAR_BEFORE} (fiscal)? ${NTH} -? quarter`,
    resolve: period('Q', 4),
  },
  {
    name: 'quarter-code', // Q3 2009; 2009 Q3
    pattern: 'nth:<quarter-code> (of)? (year:<year>|<apostrophe> short:<two-digits>)?',
    resolve: period('Q', 4),
  },
  { name: 'year-quarter-code', pattern: 'year:<year> -? nth:<quarter-code>', resolve: period('Q', 4) },
  {
    name: 'nth-half', // the first half of this year
    pattern: `${MOD} (the)? (fiscal)? ${NTH} -? half (?= (of (<year>|this year|last year|next year|the year|fiscal)|<stop>|,|and|<year>|last year|this year|profit|profits|earnings|results|net|loss|sales|<break>|<close>)) ${OF_YEAR}`,
    resolve: (m, c) => (isHalfOfYear(m, c) ? period('H', 2)(m, c) : null),
  },
  { name: 'nth-half-of-year-before', pattern: `${YEAR_BEFORE} ${NTH} -? half`, resolve: period('H', 2) },
  {
    name: 'half-code',
    pattern: 'nth:<half-code> (year:<year>)?',
    resolve: (m, c) => (m.has('year') ? period('H', 2)(m, c) : null),
  },
  {
    name: 'the-quarter', // in the quarter; the latest quarter; a year-earlier quarter is another rule
    pattern:
      '(the (latest|most recent|recent|just - ended|just ended|current)? quarter|(the)? latest quarter) (?! (of a|of an|century|mile|final|finals|back))',
    resolve: (m, c) => {
      const last = lastSpoken(c, 'quarter', 6);
      if (last?.parts.grain === 'quarter')
        return { type: 'DATE', value: `${yearValue(last.parts.year)}-Q${last.parts.quarter}` };
      if (c.published === null) return { type: 'DATE', value: 'XXXX-QX', relative: 'the quarter spoken of' };
      const { year, month } = civilOf(
        /current/.test(c.textOf(m.first + 1)) ? c.published : addMonths(c.published, -3),
      );
      return { type: 'DATE', value: `${yearValue(year)}-Q${Math.floor((month - 1) / 3) + 1}` };
    },
  },
  {
    name: 'season-of-year', // spring 1999; the winter of 1998; last year's summer
    pattern: `${MOD} (the)? ${SEASON} (of|,)? (year:<year>|<apostrophe> short:<two-digits>|which:(this|last|next) year)`,
    resolve: season,
  },
  {
    name: 'season', // this fall; last summer; in the spring
    pattern: `${MOD} det:(this past|this coming|this|last|next|the coming|the past|the) ${SEASON} (?! (of|from|in|to))`,
    resolve: (m, c) => {
      if (
        m.word('det') === 'the' &&
        m.word('season') === 'fall' &&
        !m.has('mod') &&
        !/^(in|by|until|during|since|for|this)$/i.test(c.textOf(m.first - 1))
      )
        return null;
      return c.is(m.after, 'name') ? null : season(m, c);
    },
  },
  {
    name: 'bare-season', // in autumn; until spring; early spring
    pattern: `(?<=(in|by|until|since|during|till|through)) ${SEASON} (?! of)`,
    resolve: (m, c) => (c.is(m.after, 'name') ? null : season(m, c)),
  },
  { name: 'early-season', pattern: `mod:@earlyLate ${SEASON}`, resolve: season },
];

/** The first half of a match is no half of a year. */
function isHalfOfYear(m: Match, c: Context): boolean {
  return (
    m.has('year') ||
    m.has('which') ||
    m.has('short') ||
    /^(profit|profits|earnings|results|net|loss|sales)$/i.test(c.textOf(m.after)) ||
    /year/.test(c.textOf(m.after - 1))
  );
}
