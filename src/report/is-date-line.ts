import type { Reading, Span, TimeExpression } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** Words besides the time that a date line may have: "Updated", "GMT". */
const MOST_BESIDES = 2;

/** A date line is short; nothing longer need be looked at. */
const LONGEST = 80;

/**
 * Whether a sentence does nothing but date the article or an entry of it: "Monday, 16 March 2026 | Updated 14:20 GMT",
 * "18:42". It holds a time, and at most two words besides.
 */
export function isDateLine(reading: Reading, sentence: Span): boolean {
  if (sentence.end - sentence.start > LONGEST) return false;
  const within = timesWithin(reading.times, sentence);
  if (within.length === 0) return false;
  const words = [...reading.article.text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}]+/gu)];
  const besides = words.filter(({ index }) => {
    const at = sentence.start + index;
    return !within.some(({ start, end }) => start <= at && at < end);
  });
  return besides.length <= MOST_BESIDES;
}

/** The times that begin in the sentence; `times` stands in text order. */
function timesWithin(times: readonly TimeExpression[], { start, end }: Span): TimeExpression[] {
  const found: TimeExpression[] = [];
  const first = lowerBound(times, (time) => time.start < start);
  for (let at = first; at < times.length && times[at]!.start < end; at++) found.push(times[at]!);
  return found;
}
