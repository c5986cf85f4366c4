/**
 * Counting from a day by calendar units, and saying so in words where the day is not known.
 */
import type { UnitName } from '../lexicon/time-words.ts';
import { addMonths, civilOf, type Day } from './calendar.ts';
import { centuryValue, dayValue, decadeValue, monthValue, weekValue, yearValue } from './value.ts';

/** A day to count from, and what to call it where it is not known. */
export interface Anchor {
  readonly day: Day | null;
  readonly name: string;
}

export interface Stepped {
  readonly value: string;
  readonly relative?: string;
  /** Its year was set by the text before it. */
  readonly framed?: boolean;
}

export const publication = (day: Day | null): Anchor => ({ day, name: 'publication' });

/** Values of which nothing is known but the unit. */
export const UNKNOWN: Readonly<Record<UnitName, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

/** "the week before publication", "3 days after publication", "the month of publication" */
export function wordsFor(unit: string, count: number, anchor: string): string {
  if (count === 0) return `the ${unit} of ${anchor}`;
  const side = count < 0 ? 'before' : 'after';
  const n = Math.abs(count);
  return n === 1 ? `the ${unit} ${side} ${anchor}` : `${n} ${unit}s ${side} ${anchor}`;
}

const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** The unit of calendar time that lies `count` units after (negative: before) the one that holds the anchor. */
export function step(anchor: Anchor, unit: UnitName, count: number): Stepped {
  const { day } = anchor;
  if (day === null) return { value: UNKNOWN[unit], relative: wordsFor(unit, count, anchor.name) };
  return { value: steppedValue(day, unit, count) };
}

function steppedValue(day: Day, unit: UnitName, count: number): string {
  const whole = Math.trunc(count);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayValue(day);
    case 'day':
      return dayValue(day + whole);
    case 'weekend':
      return `${weekValue(day + whole * 7)}-WE`;
    case 'week':
      return weekValue(day + whole * 7);
    case 'fortnight':
      return weekValue(day + whole * 14);
    case 'month': {
      const { year, month } = civilOf(addMonths(day, whole));
      return monthValue(year, month);
    }
    case 'quarter': {
      const { year, month } = civilOf(addMonths(day, whole * 3));
      return `${yearValue(year)}-Q${quarterOf(month)}`;
    }
    case 'year':
      return yearValue(Math.max(0, civilOf(day).year + whole));
    case 'decade':
      return decadeValue(Math.max(0, civilOf(day).year + whole * 10));
    case 'century':
      return centuryValue(Math.max(0, civilOf(day).year + whole * 100));
    case 'millennium':
      return String(Math.max(0, Math.floor(civilOf(day).year / 1000) + whole));
  }
}

const LETTERS: Readonly<Record<UnitName, string>> = {
  second: 'TXS',
  minute: 'TXM',
  hour: 'TXH',
  day: 'XD',
  weekend: 'XWE',
  week: 'XW',
  fortnight: 'XW',
  month: 'XM',
  quarter: 'XQ',
  year: 'XY',
  decade: 'XDE',
  century: 'XCE',
  millennium: 'XML',
};

/** A TIMEX3 duration: `P18M`, `PT30M`, `P2DE`; `null` for a number that is not told: `PXY`. */
export function durationValue(count: number | null, unit: UnitName): string {
  const n = count !== null && unit === 'fortnight' ? count * 2 : count;
  const sub = halves(n, unit);
  return sub ?? `P${LETTERS[unit].replace('X', n === null ? 'X' : String(n))}`;
}

/** Half an hour is thirty minutes; half a year, six months. */
function halves(count: number | null, unit: UnitName): string | null {
  if (count !== 0.5) return null;
  if (unit === 'hour') return 'PT30M';
  if (unit === 'year') return 'P6M';
  if (unit === 'day') return 'PT12H';
  if (unit === 'century') return 'P50Y';
  return unit === 'decade' ? 'P5Y' : null;
}
