import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times.ts';
import { expectTimes } from './marked-times.ts';

const PIECES = [
  'the', 'of', 'a', 'last', 'next', 'this', 'Friday', 'May', 'march', '3', '1998', '98', "'", ',', '.', '-', '–', '"', '\n\n',
  'two', 'twenty', 'half', 'and', 'years', 'week', 'ago', 'later', 'quarter', 'third', 'Oct.', 'a.m.', '10:30', '2.50', '1/2',
  '$', '#', '1980s', 'every', 'morning', 'said', 'until', 'the day before', 'that year', 'Christmas', '👾', '\u202e', '\0', 'é', 'FY', 'Q3',
  'GMT', 'earlier', 'fiscal', '00', '13', '31', '99999999999999999999', '0000', '/', ':', 'centuries', 'a million',
]; // biome-ignore format: one list
const mess = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n', '  ')), {
    maxLength: 60,
  })
  .map((pairs) => pairs.map(([piece, space]) => piece + space).join(''));
const dates = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  fc.string(),
);
const VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|P(?:\d+(?:\.\d+)?|X)(?:[DWMYQ]|DE|CE|ML|WE)|PT(?:\d+(?:\.\d+)?|X)[HMS]|[\dX]{1,4}|[\dX]{4}-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|Q[\dX]|H[\dX]|SP|SU|FA|WI)(?:T(?:\d\d:\d\dZ?|MO|AF|EV|NI|MI))?)$/;

describe('findTimes', () => {
  it('numbers the expressions in text order', () => {
    expect(findTimes('Today, Friday and 1996.', { published: '1998-02-18' }).map((time) => time.id)).toEqual([
      't1',
      't2',
      't3',
    ]);
  });

  it('gives spans without prepositions, types and modifiers', () => {
    const text = 'By late last year, after more than two years, it struck at 10 a.m. every day.';
    const found = findTimes(text, { published: '1998-02-18' });
    expect(found.map(({ start, end, type, mod }) => [text.slice(start, end), type, mod])).toEqual([
      ['late last year', 'DATE', 'END'],
      ['more than two years', 'DURATION', 'MORE_THAN'],
      ['10 a.m.', 'TIME', undefined],
      ['every day', 'SET', undefined],
    ]);
  });

  it('takes a time of publication for its date', () => {
    expectTimes('It fell {today=1998-02-18}.', '1998-02-18T23:59:00-08:00');
  });

  it('finds nothing in nothing', () => {
    expect(findTimes('', { published: null })).toEqual([]);
    expect(findTimes(' \n ', { published: '1998-02-18' })).toEqual([]);
  });

  it('holds its promises on any text and date', () => {
    fc.assert(
      fc.property(fc.oneof(mess, fc.string({ unit: 'binary' })), dates, (text, published) => {
        const found = findTimes(text, { published });
        let end = 0;
        return found.every((time, index) => {
          const words = text.slice(time.start, time.end);
          const sound =
            time.start >= end && words !== '' && words === words.trim() && time.end <= text.length;
          end = time.end;
          return sound && time.id === `t${index + 1}` && VALUE.test(time.value);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('says what an unknown date is relative to, and only an unknown one', () => {
    fc.assert(
      fc.property(mess, (text) => {
        const isUnknown = /^(?!P).*X/;
        return findTimes(text, { published: null })
          .filter(({ type }) => type === 'DATE' || type === 'TIME')
          .every(({ value, relative }) => isUnknown.test(value) === (relative !== undefined));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on what came before', () => {
    fc.assert(
      fc.property(mess, dates, (text, published) => {
        const once = JSON.stringify(findTimes(text, { published }));
        return once === JSON.stringify(findTimes(text, { published }));
      }),
      { numRuns: 50 },
    );
  });
});

describe('without a date of publication', () => {
  const relatives = (text: string) =>
    findTimes(text, { published: null }).map(({ value, relative }) => [value, relative]);

  it('what the text itself dates is dated, and nothing is said to be relative', () => {
    expect(relatives('On Oct. 3, 1998, for two years, in the 1980s, every Monday.')).toEqual([
      ['1998-10-03', undefined],
      ['P2Y', undefined],
      ['198', undefined],
      ['XXXX-WXX-1', undefined],
    ]);
  });

  it('the rest says what it is relative to, and is never today', () => {
    expect(
      relatives('He left Friday, yesterday, last week, this year, two months ago, and returns tomorrow.'),
    ).toEqual([
      ['XXXX-WXX-5', 'the Friday before publication'],
      ['XXXX-XX-XX', 'the day before publication'],
      ['XXXX-WXX', 'the week before publication'],
      ['XXXX', 'the year of publication'],
      ['XXXX-XX', '2 months before publication'],
      ['XXXX-XX-XX', 'the day after publication'],
    ]);
    expect(relatives('On Oct. 3, in May, they will meet Friday night.')).toEqual([
      ['XXXX-10-03', 'the 3 October nearest to publication'],
      ['XXXX-05', 'the May nearest to publication'],
      ['XXXX-WXX-5TNI', 'the Friday after publication'],
    ]);
  });

  it('what is counted from a date of the text is dated', () => {
    expect(relatives('On Jan. 5, 1998 he left. The following day he returned.')).toEqual([
      ['1998-01-05', undefined],
      ['1998-01-06', undefined],
    ]);
  });

  it('treats a date that is none as unknown', () => {
    for (const published of ['1998-02-31', 'yesterday', '98-02-18', '']) {
      expect(findTimes('Today.', { published })[0]?.value).toBe('XXXX-XX-XX');
    }
  });
});

describe('hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '7'],
    ['the of', 'the of '],
    ['numbers', '1 '],
    ['joined numbers', '1-'],
    ['dotted numbers', '1.'],
    ['fractions', '1/1/'],
    ['number words', 'twenty '],
    ['weekdays', 'Friday '],
    ['months', 'by May '],
    ['that night', 'that night '],
    ['a year earlier', 'a year earlier '],
    ['durations, then an anaphor', 'two years that day '],
    ['apostrophes', "'s"],
    ['quotes', '"'],
    ['letters', 'x'],
    ['spaces', ' '],
    ['line feeds', '\n'],
    ['surrogates', '\ud83d'],
  ];

  /** Processor time, the least of three: what else the machine does counts less. */
  function cost(text: string): number {
    const runs = [0, 1, 2].map(() => {
      const before = process.cpuUsage();
      findTimes(text, { published: '1998-02-18' });
      const used = process.cpuUsage(before);
      return used.user + used.system;
    });
    return Math.min(...runs);
  }

  it.each(hostile)('takes time linear in the length of %s', (_, unit) => {
    const small = unit.repeat(Math.ceil(10_000 / unit.length));
    const large = unit.repeat(Math.ceil(160_000 / unit.length));
    // Sixteen times the text: linear is 16, quadratic 256. A millisecond's allowance for what is too fast to measure.
    expect(cost(large)).toBeLessThan(64 * Math.max(1000, cost(small)));
  });

  it('a megabyte is no trouble', () => {
    expect(findTimes('the of '.repeat(150_000), { published: null })).toEqual([]);
    expect(findTimes('9'.repeat(1_000_000), { published: null })).toEqual([]);
  });
});
