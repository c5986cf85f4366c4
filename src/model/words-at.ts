import type { Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Window } from './windows.ts';

/** The words that a span touches, as a range of indices; empty where it touches none. */
export const wordsAt = (words: readonly Word[], { start, end }: Span): Window => ({
  first: lowerBound(words, (word) => word.end <= start),
  last: lowerBound(words, (word) => word.start < end),
});
