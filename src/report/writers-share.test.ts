import { expect, test } from 'vitest';
import { emptyReading, plainReading, sampleReading } from './sample-reading.ts';
import { writersShare } from './writers-share.ts';

test('without attributions every word is the writer’s own', () => {
  expect(writersShare(plainReading)).toMatchObject({ words: 6, own: 6 });
  expect(writersShare(plainReading).sentences).toHaveLength(2);
});

test('content, sources and cues are not the writer’s own', () => {
  const reading = sampleReading('It rained. Late on Monday Ann said the dam held.', {
    voices: [{ id: 'v2', kind: 'person' }],
    attributions: [{ voice: 'v2', source: 'Ann', cue: 'said', content: ['the dam held'] }],
  });
  const { words, own, sentences } = writersShare(reading);
  expect([words, own]).toEqual([10, 5]);
  expect(sentences).toEqual([{ start: 0, end: 10 }]);
});

test('overlapping contents are counted once', () => {
  const reading = sampleReading('Ann said Bob said it held.', {
    voices: [{ id: 'v2', kind: 'person' }],
    attributions: [
      { voice: 'v2', source: 'Ann', content: ['Bob said it held'] },
      { voice: 'v2', parent: 'a1', source: 'Bob', content: ['it held'] },
    ],
  });
  expect(writersShare(reading)).toMatchObject({ words: 6, own: 1, sentences: [] });
});

test('no words, no share', () => {
  expect(writersShare(emptyReading)).toEqual({ words: 0, own: 0, sentences: [] });
});
