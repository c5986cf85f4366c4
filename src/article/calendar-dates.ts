import type { Span } from '../reading.ts';

/** A full date as written, with the ISO 8601 day that it names. */
export interface WrittenDate extends Span {
  /** `2025-10-31` */
  readonly value: string;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_ORDER = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '((?:1[6-9]|20|21)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

interface DateForm {
  readonly pattern: string;
  readonly read: (groups: readonly string[]) => readonly [year: string, month: string, day: string] | null;
}

/** The ways in which English texts write a whole date. A year is always there: none is ever added. */
const DATE_FORMS: readonly DateForm[] = [
  // 2025-11-01, 2025/11/01, 2025-11-01T14:03:00Z
  {
    pattern: `${YEAR}([-/.])(\\d{1,2})[-/.](\\d{1,2})(?:T\\d{2}:\\d{2}\\S{0,16})?`,
    read: ([year, , month, day]) => [year!, month!, day!],
  },
  // October 31, 2025; Oct. 31 2025; Oct 31st, 2025
  {
    pattern: `(${MONTHS})\\.?[ -]${DAY},?[ -]${YEAR}`,
    read: ([month, day, year]) => [year!, monthNumber(month!), day!],
  },
  // 31 October 2025; 31st of Oct., 2025; 31-Oct-2025
  {
    pattern: `${DAY}[ -](?:of )?(${MONTHS})\\.?,?[ -]${YEAR}`,
    read: ([day, month, year]) => [year!, monthNumber(month!), day!],
  },
  // 31/10/2025 and 10/31/2025, but never 10/11/2025, which two countries read in two ways
  {
    pattern: `(\\d{1,2})([/.])(\\d{1,2})[/.]${YEAR}`,
    read: ([first, , second, year]) => {
      const [a, b] = [Number(first), Number(second)];
      if (a === b || (a > 12 && b <= 12)) return [year!, second!, first!];
      return b > 12 && a <= 12 ? [year!, first!, second!] : null;
    },
  },
];

const MATCHERS = DATE_FORMS.map(({ pattern, read }) => ({
  regex: new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${pattern})(?![\\p{L}\\p{N}]|[-/]\\d)`, 'giu'),
  read,
}));

/** The full dates written in a line, in order. A day that no calendar has is none. */
export function findCalendarDates(line: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const { regex, read } of MATCHERS) {
    for (const match of line.matchAll(regex)) {
      const parts = read(match.slice(1).map((group) => group ?? ''));
      const value = parts && isoDay(...parts);
      if (value) dates.push({ start: match.index, end: match.index + match[0].length, value });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

function monthNumber(name: string): string {
  return String(MONTH_ORDER.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isoDay(year: string, month: string, day: string): string | null {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}
