import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading, Span } from '../reading.ts';
import { BRAT_CONFIG, bratReport } from './brat.ts';
import { damReading, emptyReading, hostileReading, sampleReading, sampleReadings } from './sample-reading.ts';

interface Standoff {
  readonly spans: Map<string, { type: string; pieces: [number, number][]; words: string }>;
  readonly events: Map<string, Record<string, string>>;
  readonly lines: string[];
}

/** Reads standoff as brat does: by line as Python splits them, columns by tab, offsets in code points. */
function parseStandoff(ann: string): Standoff {
  const lines = ann.split(/[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/).filter((line) => line !== '');
  const spans: Standoff['spans'] = new Map();
  const events: Standoff['events'] = new Map();
  for (const line of lines) {
    const [id = '', middle = '', words = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [, type = '', offsets = ''] = /^(\S+) ([\d ;]+)$/.exec(middle) ?? [];
      const pieces = offsets.split(';').map((piece) => piece.split(' ').map(Number) as [number, number]);
      spans.set(id, { type, pieces, words });
    } else if (id.startsWith('E')) {
      events.set(
        id,
        Object.fromEntries(middle.split(' ').map((part) => part.split(':') as [string, string])),
      );
    }
  }
  return { spans, events, lines };
}

const squeezed = (words: string) => words.replace(/[\s\u001c-\u001e\u0085]+/g, '');

describe.each(Object.entries(sampleReadings))('the standoff of the %s reading', (_, reading) => {
  const { spans, events, lines } = parseStandoff(bratReport(reading));
  const points = [...reading.article.text];

  test('every line is one that brat knows', () => {
    for (const line of lines)
      expect(line).toMatch(
        /^(T\d+\t\S+ \d[\d ;]*\t.+|E\d+\t\S+.*|R\d+\t.*|A\d+\t.*|#\d+\tAnnotatorNotes E\d+\t.+)$/u,
      );
  });

  test('each span’s words are those of the text at its offsets', () => {
    for (const { pieces, words } of spans.values()) {
      expect(pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words);
    }
  });

  test('comes back as the attributions it was made from', () => {
    expect(events.size).toBe(reading.attributions.length);
    for (const [at, event] of [...events.values()].entries()) {
      for (const [role, key] of [
        ['Source', 'source'],
        ['Cue', 'cue'],
        ['Content', 'content'],
      ] as const) {
        const expected = reading.attributions[at]![key].map(({ start, end }: Span) =>
          reading.article.text.slice(start, end),
        );
        const found = spans.get(event[role] ?? '')?.words ?? '';
        expect(squeezed(found)).toBe(squeezed(expected.join('')));
      }
    }
  });
});

test('an article without attributions gives an empty file', () => {
  expect(bratReport(emptyReading)).toBe('');
});

test('the lines of an attribution, its parent and its notes', () => {
  const ann = bratReport(damReading);
  expect(ann).toContain('T1\tSource 0 19\tThe Lowland Tribune\nT2\tCue 20 28\treported\n');
  expect(ann).toContain('\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n');
  expect(ann).toContain('\nR1\tNested Arg1:E2 Arg2:E1\n');
  expect(ann).toContain('\nA8\tAct E4 deny\n');
  expect(ann).toContain(
    '#3\tAnnotatorNotes E3\tThe Lowland Tribune ← two officials familiar with the matter ← Maren Holt\n',
  );
});

test('content in two pieces is one discontinuous span', () => {
  expect(bratReport(damReading)).toMatch(
    /\tContent \d+ \d+;\d+ \d+\tThe leak loses 40 cubic metres an hour\n/,
  );
});

test('content over paragraphs is cut at the line breaks', () => {
  const reading = sampleReading('🌊 He: “One.\n\n\tTwo.”', {
    voices: [{ id: 'v2', kind: 'unnamed' }],
    attributions: [{ voice: 'v2', source: 'He', content: ['“One.\n\n\tTwo.”'] }],
  });
  expect(bratReport(reading)).toContain('T2\tContent 6 11;14 19\t“One. Two.”\n');
});

test('without a source, and without a cue, as PolNeAR names it', () => {
  const bare: Reading = {
    ...damReading,
    attributions: [{ ...damReading.attributions[0]!, source: [], cue: [] }],
  };
  expect(bratReport(bare)).toMatch(/E1\tAttribution-no-source:T2 Content:T1\n/);
});

test('text cannot forge a line', () => {
  expect(parseStandoff(bratReport(hostileReading)).events.size).toBe(hostileReading.attributions.length);
});

test('any text and spans come back', () => {
  const offset = fc.nat({ max: 30 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), offset, offset, (text, a, b) => {
      const cut = (at: number) => [...text].slice(0, at).join('').length;
      const content = [{ start: cut(Math.min(a, b)), end: cut(Math.max(a, b)) }];
      const reading: Reading = {
        ...emptyReading,
        article: { ...emptyReading.article, text },
        attributions: [{ ...damReading.attributions[0]!, source: [], cue: [], content }],
      };
      const points = [...text];
      for (const { pieces, words } of parseStandoff(bratReport(reading)).spans.values()) {
        expect(pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words);
      }
    }),
  );
});

test('the configuration names every type that is written', () => {
  const types = new Set([...parseStandoff(bratReport(damReading)).spans.values()].map(({ type }) => type));
  for (const type of types) expect(BRAT_CONFIG).toMatch(new RegExp(`^${type}\\b`, 'm'));
});
