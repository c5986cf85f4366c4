import type { Span } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** Words `first` … `last - 1`, read in one encoder pass. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Pieces in one window, `[CLS]` and `[SEP]` counted; as in training. In windows of 256 `en-5`'s weights have relation F1 0.6 and nested 1.1 lower on PolNeAR dev, and take a twentieth less time. */
export const WINDOW_PIECES = 512;
/**
 * Pieces that two neighbouring windows share at least, beside the sentence that the first one cuts, so that a speaker just
 * before the cut is still seen. In windows of 256, with 8 the relation F1 on PolNeAR dev was 0.7 lower, nested 1.5, with 32 about the same.
 */
const OVERLAP_PIECES = 16;

/**
 * Cuts an article into overlapping windows. A window starts where a sentence starts, if one starts in its second half.
 *
 * @param pieceCounts pieces of each word
 * @param sentenceStarts indices of the words that start a sentence, ascending
 * @returns windows in text order that cover every word; none for no words
 */
export function cutWindows(pieceCounts: readonly number[], sentenceStarts: readonly number[]): Window[] {
  const room = WINDOW_PIECES - 2;
  const windows: Window[] = [];
  let first = 0;
  while (first < pieceCounts.length) {
    let last = first;
    for (let used = 0; last < pieceCounts.length && used + pieceCounts[last]! <= room; last++)
      used += pieceCounts[last]!;
    windows.push({ first, last });
    if (last >= pieceCounts.length) break;
    let back = last;
    for (let used = 0; back > first + 1 && used < OVERLAP_PIECES; back--) used += pieceCounts[back - 1]!;
    const start = lastAtMost(sentenceStarts, back);
    first = start > first + (last - first) / 2 ? start : back;
  }
  return windows;
}

/**
 * How well a window reads a word: how far the word's sentence lies from the nearer edge of the window. A sentence is so
 * read in one window as a whole; of one that no window holds, each word counts by itself, and less than any whole one.
 *
 * @param sentence the words of the word's sentence
 * @param count words of the article; its own edges are no edges
 */
export function centrality(word: number, sentence: Window, window: Window, count: number): number {
  const whole = fromEdge(sentence, window, count);
  return whole >= 0 ? count + whole : fromEdge({ first: word, last: word + 1 }, window, count);
}

function fromEdge(run: Window, window: Window, count: number): number {
  const left = window.first === 0 ? count : run.first - window.first;
  const right = window.last === count ? count : window.last - run.last;
  return Math.min(left, right);
}

/** Each word's sentence as a run of words, from the words that start one. */
export function sentenceRuns(starts: readonly number[], count: number): Window[] {
  const runs = new Array<Window>(count);
  const bounds = starts[0] === 0 ? [...starts, count] : [0, ...starts, count];
  for (let n = 0; n + 1 < bounds.length; n++) {
    const run = { first: bounds[n]!, last: bounds[n + 1]! };
    for (let word = run.first; word < run.last; word++) runs[word] = run;
  }
  return runs;
}

/** The words that start a sentence. */
export function sentenceStarts(words: readonly Span[], sentences: readonly Span[]): number[] {
  const starts: number[] = [];
  let next = 0;
  words.forEach((word, index) => {
    if (next < sentences.length && word.start >= sentences[next]!.start) {
      starts.push(index);
      while (next < sentences.length && sentences[next]!.start <= word.start) next++;
    }
  });
  return starts;
}

function lastAtMost(ascending: readonly number[], limit: number): number {
  return ascending[lowerBound(ascending, (item) => item <= limit) - 1] ?? -1;
}
