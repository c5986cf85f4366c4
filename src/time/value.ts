/**
 * TIMEX3 values as strings (TimeML 1.2.1): ISO 8601, with X for what is not known and the TIMEX letters
 * for seasons (SP SU FA WI), quarters (Q1), halves (H1), weekends (WE) and parts of the day (MO AF EV NI).
 */
import { civilOf, type Day, dayOf, mondayOf, weekOf } from './calendar.ts';

export const PARTS_OF_DAY = ['MO', 'AF', 'EV', 'NI', 'MI'] as const;
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const yearValue = (year: number): string => pad(year, 4);

export const monthValue = (year: number | null, month: number): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month, 2)}`;

export const dateValue = (year: number | null, month: number, day: number): string =>
  `${monthValue(year, month)}-${pad(day, 2)}`;

export function dayValue(day: Day): string {
  const { year, month, day: of } = civilOf(day);
  return dateValue(year, month, of);
}

export function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

export const decadeValue = (year: number): string => pad(Math.floor(year / 10), 3);
export const centuryValue = (year: number): string => pad(Math.floor(year / 100), 2);

export function clockValue(date: string, hour: number, minute: number, suffix = ''): string {
  return `${date}T${pad(hour, 2)}:${pad(minute, 2)}${suffix}`;
}

/** What a value tells, as far as it tells it; `null` where it is no date at all (a duration, a set, a reference). */
export interface KnownParts {
  readonly grain:
    | 'day'
    | 'weekend'
    | 'week'
    | 'month'
    | 'season'
    | 'quarter'
    | 'half'
    | 'year'
    | 'decade'
    | 'century';
  readonly year: number;
  readonly month?: number;
  /** The day itself, or the Monday of a week or weekend. */
  readonly day?: Day;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: number;
}

const SHAPE =
  /^(\d{4})(?:-(?:W(\d\d)(?:-(\d|WE))?|Q([1-4])|H([12])|(SP|SU|FA|WI)|(\d\d)(?:-(\d\d)(?:T.*)?)?))?$|^(\d{3})$|^(\d\d)$/;

/** Reads a value back; values with X in them say nothing that could be counted from. */
export function partsOf(value: string): KnownParts | null {
  const m = SHAPE.exec(value);
  if (!m) return null;
  if (m[9]) return { grain: 'decade', year: Number(m[9]) * 10 };
  if (m[10]) return { grain: 'century', year: Number(m[10]) * 100 };
  const year = Number(m[1]);
  if (m[2]) {
    const day = mondayOf(year, Number(m[2]));
    if (m[3] && m[3] !== 'WE')
      return {
        grain: 'day',
        year,
        month: civilOf(day + Number(m[3]) - 1).month,
        day: day + Number(m[3]) - 1,
      };
    return { grain: m[3] ? 'weekend' : 'week', year, month: civilOf(day).month, day };
  }
  if (m[4]) return { grain: 'quarter', year, quarter: Number(m[4]) };
  if (m[5]) return { grain: 'half', year, half: Number(m[5]) };
  if (m[6]) return { grain: 'season', year, season: SEASONS.indexOf(m[6] as 'SP') };
  if (!m[7]) return { grain: 'year', year };
  const month = Number(m[7]);
  if (!m[8]) return { grain: 'month', year, month };
  return { grain: 'day', year, month, day: dayOf({ year, month, day: Number(m[8]) }) };
}
