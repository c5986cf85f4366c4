import { expect, test } from 'vitest';
import { dateWords } from './date-words.ts';

test.each([
  ['2026-03-14', '14 Mar 2026'],
  ['2026-03', 'Mar 2026'],
  ['2026', '2026'],
  ['2026-03-14T09:30', '14 Mar 2026 09:30'],
  ['2026-03-14TNI', '14 Mar 2026'],
  ['2026-W12', 'week 12 of 2026'],
  ['2026-W12-WE', 'weekend of week 12 of 2026'],
  ['2025-FA', 'autumn 2025'],
  ['2025-Q3', 'third quarter of 2025'],
  ['199', 'the 1990s'],
  ['PAST_REF', 'PAST_REF'],
  ['2026-13', '2026-13'],
])('%s is %s', (value, words) => {
  expect(dateWords(value)).toBe(words);
});
