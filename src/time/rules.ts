import type { Rule } from './rule.ts';
import { anaphora } from './rules/anaphora.ts';
import { calendarDates } from './rules/calendar-dates.ts';
import { clockTimes } from './rules/clock-times.ts';
import { deictic } from './rules/deictic.ts';
import { durations } from './rules/durations.ts';
import { holidays } from './rules/holidays.ts';
import { periods } from './rules/periods.ts';
import { sets } from './rules/sets.ts';
import { vague } from './rules/vague.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';

/**
 * Every rule, in the order that decides between two which match the same words; between others the longer wins.
 * So "a year" after "15" is a rate before it is a length, and a year ago beside a quarter is a quarter before
 * it is a year.
 */
export const RULES: readonly Rule[] = [
  ...calendarDates,
  ...holidays,
  ...clockTimes,
  ...anaphora,
  ...deictic,
  ...weekdays,
  ...periods,
  ...years,
  ...sets,
  ...durations,
  ...vague,
];
