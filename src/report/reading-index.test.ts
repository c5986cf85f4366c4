import { describe, expect, test } from 'vitest';
import { readingIndex, spansText } from './reading-index.ts';
import { damReading, sampleReading } from './sample-reading.ts';

describe('a chain', () => {
  test('runs from the outermost voice to the one that speaks', () => {
    const index = readingIndex(damReading);
    expect(index.chain(damReading.attributions[2]!)).toEqual(['v2', 'v3', 'v4']);
    expect(index.ancestry(damReading.attributions[2]!).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  test('names one who speaks of his own words once', () => {
    const reading = sampleReading('Ann regretted what she called a leak.', {
      voices: [{ id: 'v2', kind: 'person', name: 'Ann' }],
      attributions: [
        { voice: 'v2', source: 'Ann', content: ['what she called a leak'] },
        { voice: 'v2', parent: 'a1', source: 'she', content: ['a leak'] },
      ],
    });
    expect(readingIndex(reading).chain(reading.attributions[1]!)).toEqual(['v2']);
  });

  test('ends where parents run in a circle, and where one is missing', () => {
    const [first] = damReading.attributions;
    const circle = [
      { ...first!, id: 'x', parent: 'y' },
      { ...first!, id: 'y', parent: 'x', voice: 'v3' },
    ];
    const index = readingIndex({ ...damReading, attributions: circle });
    expect(index.chain(circle[0]!)).toEqual(['v3', 'v2']);
    expect(index.ancestry({ ...first!, parent: 'nobody' })).toHaveLength(1);
  });
});

test('unknown ids give null', () => {
  const index = readingIndex(damReading);
  expect([index.voice('v99'), index.voice(null), index.time('t99'), index.statement('')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('pieces are joined by a space, or for people by an ellipsis', () => {
  const spans = [
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ];
  expect([spansText('a b', spans), spansText('a b', spans, ' … ')]).toEqual(['a b', 'a … b']);
});
