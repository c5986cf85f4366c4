/** A date that a page states. */
export interface PageDate {
  /** ISO 8601 calendar date in the zone in which the page states it; never converted into another. */
  readonly date: string;
  /** Where the first match stands in the text that was searched. */
  readonly index: number;
}

/** Order of day and month where both are numbers: `mdy` in the United States, `dmy` elsewhere, `null` where unknown. */
export type DateOrder = 'mdy' | 'dmy' | null;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:17|18|19|20)\\d\\d)';

/** A real day of the calendar as `YYYY-MM-DD`, or `null`. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1700 || year > 2200) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: RegExpExecArray, order: DateOrder) => string | null;
}

/** The forms in which pages write dates, the surest first. */
export const DATE_RULES: readonly DateRule[] = [
  {
    // 2025-11-01T08:30:00-05:00, 2025-11-01 08:30, 2025/11/01
    name: 'year first',
    pattern: new RegExp(`(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
    read: ([, year, , month, day]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // 20251101, 20251101T083000Z
    name: 'compact',
    pattern: new RegExp(`(?<![\\d.-])${YEAR}(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)`),
    read: ([, year, month, day]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // Nov. 1, 2025; November 1st 2025
    name: 'month first',
    pattern: new RegExp(
      `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?:\\d{1,2}:\\d\\d\\s?(?:[ap]\\.?m\\.?)?\\s+)?${YEAR}\\b`,
      'i',
    ),
    read: ([, month, day, year]) => isoDate(Number(year), monthOf(month), Number(day)),
  },
  {
    // Sat, 01 Nov 2025 08:30:00 GMT; 1st of November 2025; 01-Nov-2025
    name: 'day first',
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}\\b`,
      'i',
    ),
    read: ([, day, month, year]) => isoDate(Number(year), monthOf(month), Number(day)),
  },
  {
    // Sat Nov 01 08:30:00 EDT 2025, as Java and C print it
    name: 'year last',
    pattern: new RegExp(
      `\\b${MONTH}\\s+(\\d{1,2})\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z+:\\d-]{1,9}\\s+)?${YEAR}\\b`,
      'i',
    ),
    read: ([, month, day, year]) => isoDate(Number(year), monthOf(month), Number(day)),
  },
  {
    // 01.11.2025: dots put the day first everywhere
    name: 'dotted',
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`),
    read: ([, day, month, year]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // 11/01/2025: only where one number can be no month, or the page's country is known
    name: 'slashed',
    pattern: new RegExp(`(?<![\\d/])(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}(?![\\d/])`),
    read: ([, a, , b, year], order) => {
      const [x, y] = [Number(a), Number(b)];
      if (x === y || x > 12) return isoDate(Number(year), y, x);
      if (y > 12) return isoDate(Number(year), x, y);
      return order === null
        ? null
        : order === 'mdy'
          ? isoDate(Number(year), x, y)
          : isoDate(Number(year), y, x);
    },
  },
];

/** Seconds or milliseconds since 1970, of this century. */
function epochDate(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return null;
  const milliseconds = text.length >= 13 && !text.includes('.') ? Number(text) : Number(text) * 1000;
  return milliseconds < 946_684_800_000 ? null : new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * The first date written in a short text, or `null`. The date is taken as it is written: with `2025-11-01T23:30-05:00`
 * it is the first of November, the day it was at the publisher's.
 */
export function parseDate(text: string, order: DateOrder = null): PageDate | null {
  const trimmed = text.trim();
  const epoch = epochDate(trimmed);
  if (epoch !== null) return { date: epoch, index: 0 };
  let best: PageDate | null = null;
  for (const rule of DATE_RULES) {
    const found = rule.pattern.exec(text);
    const date = found === null ? null : rule.read(found, order);
    if (found !== null && date !== null && (best === null || found.index < best.index))
      best = { date, index: found.index };
  }
  return best;
}

/**
 * True for a date on which an article can have been published: not what empty fields hold (the epoch, year 1),
 * and not after `today`, a day of grace given for the zones east of the reader. Without `today` the future is open.
 */
export function isPlausible(date: string, today: string | null): boolean {
  if (date <= '1970-01-02' && date >= '1969-12-30') return false;
  if (date < '1700') return false;
  if (today === null) return true;
  const latest = new Date(`${today}T00:00:00Z`);
  latest.setUTCDate(latest.getUTCDate() + 1);
  return date <= latest.toISOString().slice(0, 10);
}
