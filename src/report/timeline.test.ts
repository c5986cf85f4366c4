import { describe, expect, test } from 'vitest';
import { damReading, plainReading, sampleReading } from './sample-reading.ts';
import { sortKey, timeline } from './timeline.ts';

describe('the timeline', () => {
  const entries = timeline(damReading);

  test('runs in order of time and keeps publication, saying and telling apart', () => {
    expect(entries.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'told 2025-FA',
      'said 2026-03-12',
      'said 2026-03-12',
      'said 2026-03-13',
      'published 2026-03-14',
      'told 2026-W12',
      'told 2026-03-20',
      'told 2026-04',
      'told 2026-04-01',
    ]);
  });

  test('says on whose word a time is told, outermost voice first', () => {
    const begin = entries.find(({ value }) => value === '2026-04-01');
    expect(begin?.voices.map(({ name }) => name)).toEqual(['State radio', 'the ministry of works']);
    expect(entries.find(({ value }) => value === '2025-FA')?.voices).toEqual([]);
  });

  test('leaves out durations, sets and what names no date', () => {
    const reading = sampleReading('Every day, for two hours, now and then, once upon a time.', {
      times: [
        { at: 'Every day', type: 'SET', value: 'P1D' },
        { at: 'two hours', type: 'DURATION', value: 'PT2H' },
        { at: 'now', type: 'DATE', value: 'PRESENT_REF' },
      ],
    });
    expect(timeline(reading)).toEqual([]);
  });

  test('is empty for an article without dates', () => {
    expect(timeline(plainReading)).toEqual([]);
  });
});

test.each([
  ['2026', '2026-00-00'],
  ['2026-03', '2026-03-00'],
  ['2026-03-14T09:00', '2026-03-14T09:00'],
  ['2026-W01', '2025-12-29'],
  ['2026-W12-WE', '2026-03-21'],
  ['2026-Q2', '2026-04-00'],
  ['2025-FA', '2025-09-00'],
  ['199', '1990-00-00'],
  ['PAST_REF', null],
  ['XXXX-05', null],
  ['', null],
])('%s sorts as %s', (value, key) => {
  expect(sortKey(value)).toBe(key);
});
