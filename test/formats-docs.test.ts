import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotationsReport } from '../src/report/annotations.ts';
import { BRAT_CONFIG, bratReport } from '../src/report/brat.ts';
import { CSV_COLUMNS } from '../src/report/csv.ts';
import { jsonldReport } from '../src/report/jsonld.ts';
import { damReading, sampleReading } from '../src/report/sample-reading.ts';

/** `docs/formats.md` is held to the code: what it names exists, and what exists is named. */
const DOCS = readFileSync(new URL('../docs/formats.md', import.meta.url), 'utf8');
const section = (name: string) => DOCS.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
const rows = (text: string) =>
  [...text.matchAll(/^\| (.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | '))
    .filter(([first]) => /^\[?`/.test(first ?? ''));
const coded = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** A reading in which nothing is empty, so that every field shows. */
const full = {
  ...damReading,
  disputes: damReading.disputes.map((dispute) => ({ ...dispute, rule: 'r' })),
};

test('every field of the reading that any format names exists', () => {
  const named =
    DOCS.match(
      /`(article|voices|attributions|statements|times|entities|disputes|positions|gaps|wording|sentences)\.\w+`/g,
    ) ?? [];
  expect(named.length).toBeGreaterThan(50);
  for (const path of named) {
    const [layer = '', field = ''] = path.slice(1, -1).split('.');
    const value: unknown = full[layer as keyof typeof full];
    expect(Array.isArray(value) ? value[0] : value, path).toHaveProperty(field);
  }
});

describe('json', () => {
  const table = rows(section('json'));

  test('the table has every field of the reading', () => {
    expect(table.map(([name = '']) => coded(name)[0])).toEqual(Object.keys(full));
  });

  test('and every field of the objects in it', () => {
    for (const [name = '', holds = ''] of table) {
      const value: unknown = full[coded(name)[0] as keyof typeof full];
      const item = Array.isArray(value) ? value[0] : value;
      if (typeof item === 'object')
        expect(coded(holds), name).toEqual(expect.arrayContaining(Object.keys(item)));
    }
  });
});

test('csv: the columns, in order', () => {
  expect(rows(section('csv')).map(([name = '']) => coded(name)[0])).toEqual(
    CSV_COLUMNS.map(([name]) => name),
  );
});

test('annotations: every field that is written, and every purpose', () => {
  const named = new Set(coded(section('annotations')));
  const collection: unknown = JSON.parse(annotationsReport(full));
  const purposes = new Set<unknown>();
  for (const [key, value] of entries(collection)) {
    if (key !== '@context' && key !== 'name') expect(named).toContain(key);
    if (key === 'purpose') purposes.add(value);
  }
  const documented = rows(section('annotations')).map(([name = '']) => coded(name)[0]);
  for (const purpose of purposes) expect(documented).toContain(purpose);
});

test('jsonld: every type and property that is written is named, and the other way round', () => {
  const memo = sampleReading('The memo says “it leaks”. It backs that it leaks.', {
    voices: [{ id: 'v2', kind: 'document', name: 'The memo' }],
    attributions: [
      { voice: 'v2', content: ['“it leaks”'], form: 'direct' },
      { voice: 'v2', content: ['that it leaks'] },
      { voice: 'v2', content: ['it leaks'], act: 'support' },
    ],
  });
  const acme = sampleReading('Acme says it leaks.', {
    voices: [{ id: 'v2', kind: 'organization', name: 'Acme' }],
    attributions: [{ voice: 'v2', source: 'Acme', content: ['it leaks'] }],
  });
  const disputing = { ...full, attributions: full.attributions.map((a) => ({ ...a, time: a.time ?? 't1' })) };
  const written = new Set<string>();
  for (const reading of [disputing, memo, acme]) {
    for (const [key, value] of entries(JSON.parse(jsonldReport(reading))['@graph'])) {
      if (key === '@type') for (const type of [value].flat()) written.add(String(type));
      else if (!key.startsWith('@')) written.add(key);
    }
  }
  const table = rows(section('jsonld'));
  const both = [...section('jsonld').matchAll(/^\| both \| (.*?) \|/gm)].flatMap(([, names = '']) =>
    coded(names),
  );
  const named = new Set([
    ...table.flatMap(([types = '', properties = '']) => [...coded(types), ...coded(properties)]),
    ...both,
  ]);
  expect([...written].filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !written.has(name))).toEqual([]);
});

test('brat: the configuration as it is, and every type of line', () => {
  expect(section('brat')).toContain(BRAT_CONFIG);
  const named = new Set(coded(section('brat')));
  for (const line of bratReport(damReading).trim().split('\n')) {
    expect(named).toContain(line[0]);
    expect(named).toContain((line.split('\t')[1] ?? '').split(/[ :]/)[0]);
  }
});

test('every format of the command line is in the table', async () => {
  const { FORMAT_NAMES } = await import('../src/cli/formats.ts');
  const table = rows(DOCS.split(/^## /m)[0] ?? '').map(([name = '']) => coded(name)[0]);
  expect([...table].sort()).toEqual([...FORMAT_NAMES].sort());
});

/** Every key and value of an object, at any depth. */
function* entries(value: unknown): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [key, inner];
    yield* entries(inner);
  }
}
