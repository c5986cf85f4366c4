import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../reading.ts';
import { CSV_COLUMNS, csvHeader, csvReport, csvRows } from './csv.ts';
import { damReading, emptyReading, hostileReading, sampleReadings } from './sample-reading.ts';
import { visible } from './visible.ts';

/** A reader of RFC 4180 for these tests: rows of cells. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const table = (reading: Reading) => {
  const [names = [], ...rows] = parseCsv(csvReport(reading).slice(1));
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
};

test('begins with a byte order mark, ends each row with CR LF', () => {
  expect(csvReport(damReading).startsWith('\ufeffarticle,outlet,title,')).toBe(true);
  expect(csvReport(damReading).endsWith('\r\n')).toBe(true);
});

test('an article without a word is a header alone', () => {
  expect(csvReport(emptyReading)).toBe(csvHeader());
});

test('several readings share one header', () => {
  const both = csvHeader() + csvRows(damReading) + csvRows(hostileReading);
  expect(parseCsv(both.slice(1))).toHaveLength(
    1 + damReading.statements.length + hostileReading.statements.length,
  );
});

describe('a row', () => {
  const rows = table(damReading);

  test('is a statement with its chain', () => {
    expect(rows[3]).toMatchObject({
      article: 'vessa-dam',
      outlet: 'The Meridian Courier',
      published: '2026-03-14',
      statement: 's4',
      text: 'that the lowlands pay for the whole repair of the Vessa dam',
      voice: 'Maren Holt',
      voice_kind: 'person',
      chain: 'The Lowland Tribune ← two officials familiar with the matter ← Maren Holt',
      depth: '3',
      act: 'demand',
      negated: 'no',
      form: 'indirect',
      confidence: '0.9',
    });
  });

  test('of the writer has no chain, act or confidence', () => {
    expect(rows[0]).toMatchObject({
      voice: 'the writer',
      voice_kind: 'writer',
      chain: '',
      act: '',
      confidence: '',
    });
  });

  test('leaves the unknown empty', () => {
    expect(rows[3]).toMatchObject({ hedge: '', addressee: '', said_on: '', voice_count: '' });
  });

  test('tells of disputes, dates and the text’s own spans', () => {
    const row = rows.find(({ text }) => text?.startsWith('The meeting was'));
    expect(row).toMatchObject({
      disputed: 'the water talks',
      said_on: '2026-03-12',
      speaks_for: 'Holt’s office',
    });
    const spans = row?.spans?.split(' ').map((span) => span.split(':').map(Number)) ?? [];
    expect(spans.map(([start, end]) => damReading.article.text.slice(start, end)).join(' ')).toBe(row?.text);
  });
});

describe('no cell is a formula', () => {
  const FORMULA = /^[\s"]*[=+\-@\t\r\n＝＋－＠]/;

  test.each(Object.entries(sampleReadings))('in the %s reading', (_, reading) => {
    for (const row of table(reading))
      for (const value of Object.values(row)) expect(value).not.toMatch(FORMULA);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['-1+1', "'-1+1"],
    ['-5', "'-5"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    [' =1', "' =1"],
    ['"=1"', `'"=1"`],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['“-5”', '“-5”'],
  ])('%j becomes %j', (text, expected) => {
    const reading = {
      ...emptyReading,
      statements: [{ id: 's1', attribution: null, spans: [], text, chain: [] }],
    };
    expect(table(reading)[0]?.text).toBe(expected);
  });

  test('any text comes back from the file, but for what is made visible or escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const reading = {
          ...emptyReading,
          statements: [{ id: 's1', attribution: null, spans: [], text, chain: [] }],
        };
        const back = table(reading)[0]?.text ?? '';
        expect(back).not.toMatch(FORMULA);
        expect(back.replace(/^'/, '')).toBe(visible(text).replace(/\r\n?/g, '\n').replace(/^'/, ''));
      }),
    );
  });
});

test('columns have names of their own', () => {
  expect(new Set(CSV_COLUMNS.map(([name]) => name)).size).toBe(CSV_COLUMNS.length);
});
