import { expect, test } from 'vitest';
import { isDateLine } from './is-date-line.ts';
import { sampleReading } from './sample-reading.ts';

const reading = sampleReading(
  'Monday, 16 March 2026 | Updated 14:20 GMT\n\nThe dam broke on Friday.\n\nHe lied.',
  {
    times: [
      { at: 'Monday, 16 March 2026', type: 'DATE', value: '2026-03-16' },
      { at: '14:20', type: 'TIME', value: '2026-03-16T14:20' },
      { at: 'Friday', type: 'DATE', value: '2026-03-13' },
    ],
  },
);

test('a line of dates and at most two words is one; a sentence with a date, or without one, is not', () => {
  expect(reading.sentences.map((sentence) => isDateLine(reading, sentence))).toEqual([true, false, false]);
});
