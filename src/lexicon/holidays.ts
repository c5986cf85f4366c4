/**
 * Holidays and named days of American and British news, by the rule that dates them.
 * Written for Hearsay from general knowledge; licence: MIT, as the project.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  /** The `nth` (-1: last) `weekday` (1 Monday) of a month, and some days after it. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days after Easter Sunday. */
  | { readonly easter: number }
  /** Happened once. */
  | { readonly once: string };

export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'boxing day': { month: 12, day: 26 },
  "new year 's day": { month: 1, day: 1 },
  "new year 's eve": { month: 12, day: 31 },
  "new year 's": { month: 1, day: 1 },
  'independence day': { month: 7, day: 4 },
  'the fourth of july': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  "valentine 's day": { month: 2, day: 14 },
  "st patrick 's day": { month: 3, day: 17 },
  "april fool 's day": { month: 4, day: 1 },
  'may day': { month: 5, day: 1 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  halloween: { month: 10, day: 31 },
  'bastille day': { month: 7, day: 14 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'presidents day': { month: 2, weekday: 1, nth: 3 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  "mother 's day": { month: 5, weekday: 7, nth: 2 },
  "father 's day": { month: 6, weekday: 7, nth: 3 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'good friday': { easter: -2 },
  'palm sunday': { easter: -7 },
  'ash wednesday': { easter: -46 },
  'black monday': { once: '1987-10-19' },
  'd - day': { once: '1944-06-06' },
};
