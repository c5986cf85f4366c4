import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  isCivil,
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekOf,
} from './calendar.ts';

const day = (iso: string) => {
  const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
  return dayOf({ year, month, day: of });
};

describe('the calendar', () => {
  it('goes from dates to days and back', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => dayOf(civilOf(n)) === n));
    expect(day('1970-01-01')).toBe(0);
  });

  it('agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        const { year, month, day: of } = civilOf(n);
        const same =
          date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === of;
        return same && weekdayOf(n) % 7 === date.getUTCDay();
      }),
    );
  });

  it('counts ISO weeks', () => {
    expect(weekOf(day('1998-02-18'))).toEqual({ year: 1998, week: 8 });
    expect(weekOf(day('2010-01-03'))).toEqual({ year: 2009, week: 53 });
    expect(mondayOf(2009, 53)).toBe(day('2009-12-28'));
  });

  it('knows what is a date', () => {
    expect(isCivil({ year: 1996, month: 2, day: 29 })).toBe(true);
    expect(isCivil({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isCivil({ year: 1998, month: 13, day: 1 })).toBe(false);
  });

  it('keeps to the month when it adds months', () => {
    expect(addMonths(day('1998-03-31'), -1)).toBe(day('1998-02-28'));
    expect(addMonths(day('1998-01-15'), -13)).toBe(day('1996-12-15'));
  });

  it('finds Easter and the nth weekday', () => {
    expect(easterOf(1998)).toBe(day('1998-04-12'));
    expect(easterOf(2000)).toBe(day('2000-04-23'));
    expect(nthWeekday(1998, 11, 4, 4)).toBe(day('1998-11-26'));
    expect(nthWeekday(1998, 5, 1, -1)).toBe(day('1998-05-25'));
  });
});
