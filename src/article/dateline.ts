import { AGENCIES } from '../lexicon/outlet-words.ts';
import { findCalendarDates } from './calendar-dates.ts';

/** What the dateline at the start of a report says: "WASHINGTON, Oct 31, 2025 (Reuters) -". */
export interface Dateline {
  /** As written, `null` for a bare "(Reuters) -". */
  readonly place: string | null;
  readonly agency: string | null;
  /** ISO date where the dateline has a year, else `null`: a year is never guessed. */
  readonly published: string | null;
}

const LOOK = 160;
const MONTH = '\\p{Lu}\\p{L}{2,8}\\.?';
const DATE = `(?:\\p{Lu}\\p{L}{2,8}\\.?,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,4}(?:, \\p{Lu}[\\p{L}.'’ -]{1,24}){0,2}?";
const AGENCY = '[(/](?<agency>[^()/\\n]{2,40})[)/]';
const DATELINE = new RegExp(
  `^(?:(?<place>${PLACE})(?:,? (?<date>${DATE}))?)?\\s{0,2}(?:${AGENCY})?\\s{0,2}(?:--|[-–—])\\s{0,2}(?=["“'‘\\p{L}\\p{N}])`,
  'u',
);

/**
 * Reads the dateline that a line begins with. It is one only with a place in capitals or an agency in brackets:
 * "Mother-in-law", "Trump - who" and "Rome - the city" are none.
 */
export function findDateline(line: string): Dateline | null {
  const match = DATELINE.exec(line.slice(0, LOOK));
  if (!match) return null;
  const { place, date, agency } = match.groups as Record<string, string | undefined>;
  const capitals =
    place !== undefined && /^\p{Lu}[\p{Lu}.'’/-]+(?:[ ,]|$)/u.test(place) && /\p{Lu}{3}/u.test(place);
  const bracketed = agency !== undefined && isAgency(agency);
  if (!bracketed && !(capitals && (date !== undefined || /\s(?:--|[-–—])\s{0,2}$/.test(match[0]))))
    return null;
  return {
    place: place ?? null,
    agency: bracketed ? agency : null,
    published: (date && findCalendarDates(date)[0]?.value) || null,
  };
}

/** A known agency, or capitalised words as a smaller wire writes its name: "(Continental Wire)". */
function isAgency(name: string): boolean {
  return AGENCIES.has(name) || /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}$/u.test(name);
}
