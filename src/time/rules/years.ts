/** Bare years, decades and centuries. */
import { modOf } from '../modifiers.ts';
import { twoDigitYear } from '../nearest.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { publication, step } from '../step.ts';
import { centuryValue, decadeValue, yearValue } from '../value.ts';

const MOD = '(mod:(@earlyLate|@startOf) -?)?';

const COUNTING =
  /^(some|nearly|almost|least|over|only|roughly|approximately|than|another|about|around|or|to|exceed|exceeded)$/i;
const STREET = /^(street|avenue|ave|st|road|rd|drive|boulevard|blvd|lane|way|plaza|broadway)\.?$/i;

/** A four-figure number is a year unless what stands beside it counts something or names a product. */
function isYear(m: Match, c: Context): boolean {
  const at = m.tokenOf('year');
  if (isCounted(c, at)) return false;
  if (m.has('mod')) return true;
  const before = at - 1;
  if (c.is(before, 'time-preposition')) return true;
  if (c.is(before, 'name') && c.tape.ends[before] === (c.tape.starts[at] ?? 0) - 1) {
    return c.is(at + 1, 'possessive') || isEventName(c.textOf(before));
  }
  if (c.is(before, '-') && !c.is(before - 1, 'year')) return c.is(before - 1, 'word');
  if (c.is(before, '/') || c.is(at + 1, '/')) return c.is(before - 1, 'year') || c.is(at + 2, 'year');
  return true;
}

/** "2000 people", "the 1,500-meter", "some 2000 American troops", "1900 Main Street", "1900 GMT" */
function isCounted(c: Context, at: number): boolean {
  const next = at + 1;
  const classes = ['counted-noun', 'units', 'short-units', 'percent', 'meridiem', 'zone-name'];
  if (classes.some((name) => c.is(next, name))) return true;
  if (c.is(next, '-') && ['unit', 'lower', 'units'].some((name) => c.is(next + 1, name))) return true;
  if (c.is(next, 'name') && (STREET.test(c.textOf(next)) || STREET.test(c.textOf(next + 1)))) return true;
  const isRound = c.textOf(at).endsWith('00');
  return isRound && COUNTING.test(c.textOf(at - 1)) && (c.is(next, 'name') || c.is(next, 'lower'));
}

/** "Expo 2010", "World Cup 2014", "WWDC 2005" are held in that year; "Windows 2000" and "Flight 1999" are not. */
const isEventName = (word: string): boolean =>
  /^(Cup|Olympics|Games|Expo|Fair|Summit|Conference|Congress|Convention|Show|Awards|Championship|Championships|Election|Elections)$/.test(
    word,
  ) || /^[A-Z]{3,}$/.test(word);

function decade(m: Match, c: Context): Resolution | null {
  const digits = m.has('decade') ? m.word('decade').replace(/\D/g, '') : '';
  let year: number;
  if (digits.length === 4) year = Number(digits);
  else if (digits.length === 2) year = twoDigitYear(digits, c.published);
  else year = 1900 + (m.value('tens', 'decade-word') ?? 0) * 10;
  if (digits.length === 4 && (year < 1000 || year > 2100)) return null;
  // "the 1800s" are a century, "the 2000s" as yet a decade.
  if (digits.endsWith('00') && digits.length === 4 && year < 2000) {
    return { type: 'DATE', value: centuryValue(year), mod: modOf(m.word('mod')) };
  }
  return { type: 'DATE', value: decadeValue(year), mod: modOf(m.word('mod')) };
}

export const years: readonly Rule[] = [
  {
    name: 'year', // in 1998; early 1998; mid-1998
    pattern: `${MOD} ((the)? (calendar|fiscal|financial)? year|calendar|fiscal -?|the fiscal)? year:<year>`,
    resolve: (m, c) =>
      isYear(m, c)
        ? { type: 'DATE', value: yearValue(Number(m.word('year'))), mod: modOf(m.word('mod')) }
        : null,
  },
  {
    name: 'old-year', // in 1066
    pattern: `(?<=(in|since|of|from|until|circa|year)) (mod:@earlyLate)? year:<old-year>`,
    resolve: (m, c) => {
      const counted = isCounted(c, m.tokenOf('year')) || c.is(m.after, 'word') || c.is(m.after, '-');
      return counted ? null : { type: 'DATE', value: yearValue(Number(m.word('year'))) };
    },
  },
  {
    name: 'short-year', // '98
    pattern:
      '(?<=(<time-preposition>|<early>|<late>|mid|fiscal|-)) <apostrophe> short:<two-digits> (?!(<apostrophe>|<quote>|-|<percent>|<unit>|<units>))',
    resolve: (m, c) => ({ type: 'DATE', value: yearValue(twoDigitYear(m.word('short'), c.published)) }),
  },
  {
    name: 'second-year-of-range', // 1914-18, 1990/91
    pattern: '(?<=year:<year> (-|/)) short:<two-digits> (?!(-|/|<units>|<percent>|<counted-noun>))',
    resolve: (m) => {
      const first = Number(m.word('year'));
      const short = Number(m.word('short'));
      const year = first - (first % 100) + short;
      return { type: 'DATE', value: yearValue(year < first ? year + 100 : year) };
    },
  },
  {
    name: 'fiscal-code', // FY2013
    pattern: 'code:<fiscal-code>',
    resolve: (m, c) => {
      const digits = m.word('code').slice(2);
      return {
        type: 'DATE',
        value: yearValue(digits.length === 4 ? Number(digits) : twoDigitYear(digits, c.published)),
      };
    },
  },
  {
    name: 'spoken-year', // nineteen ninety-eight
    pattern:
      '(?<=(in|of|since|by|until|from|,|@month|<ordinal>)) nineteen -? (tens:<tens> (-? ones:<small-number>)?|short:<two-digits>)',
    resolve: (m) => ({
      type: 'DATE',
      value: yearValue(
        1900 +
          (m.has('short') ? Number(m.word('short')) : 0) +
          (m.value('tens', 'tens') ?? 0) +
          (m.has('ones') ? (m.value('ones', 'small-number') ?? 0) : 0),
      ),
    }),
  },
  {
    name: 'decade', // the early 1980s; the '60s; the mid-'90s
    pattern: `(the)? ${MOD} (<apostrophe>)? decade:<decade-number>`,
    resolve: (m, c) => {
      const digits = m.word('decade').replace(/\D/g, '');
      // "in her 30s" is an age, "in the high 60s" a temperature.
      if (digits.length === 2 && !c.is(m.tokenOf('decade') - 1, 'apostrophe')) {
        const before = c.textOf(m.first - 1).toLowerCase();
        if (
          (!m.has('mod') && !/^the/.test(c.textOf(m.first).toLowerCase())) ||
          /^(his|her|their|my|our|your|its)$/.test(before)
        )
          return null;
        if (/^[123]0$/.test(digits) || /^mid/.test(m.word('mod'))) return null;
      }
      return decade(m, c);
    },
  },
  {
    name: 'decade-in-words', // the sixties, the late nineteen-eighties
    pattern: `the ${MOD} (nineteen)? -? tens:<decade-word>`,
    resolve: decade,
  },
  {
    name: 'century', // the 19th century, the late twentieth century
    pattern: `(the)? ${MOD} n:(<number-ordinal>|<day-ordinal>|<ordinal>|<tens> -? <ordinal>) -? century`,
    resolve: (m) => {
      const tens = m.value('n', 'tens');
      const digits = Number.parseInt(m.word('n'), 10);
      const ones = m.value('n', 'ordinal');
      const n =
        digits ||
        (tens === null
          ? ones
          : tens +
            (ORDINALS.indexOf(
              m
                .word('n')
                .split(/[\s-]+/)
                .pop() ?? '',
            ) +
              1));
      if (!n || n > 30) return null;
      return { type: 'DATE', value: centuryValue((n - 1) * 100), mod: modOf(m.word('mod')) };
    },
  },
  {
    name: 'turn-of-the-century',
    pattern: '(the turn of)? (the|this) century',
    resolve: (m, c) => {
      if (m.after - m.first < 3 && c.textOf(m.first).toLowerCase() === 'the') return null;
      return { type: 'DATE', ...step(publication(c.published), 'century', 0) };
    },
  },
];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
