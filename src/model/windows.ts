import type { Span } from '../reading.ts';

/** Words `first` … `last - 1`, read in one encoder pass. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Pieces in one window, `[CLS]` and `[SEP]` counted; as in training. */
export const WINDOW_PIECES = 256;
/** Pieces that two neighbouring windows share at least, so that a speaker just before the cut is still seen. */
const OVERLAP_PIECES = 64;

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

/** How far a word lies from the nearer edge of its window; an edge of the article is no edge. */
export function centrality(word: number, window: Window, count: number): number {
  const left = window.first === 0 ? count : word - window.first;
  const right = window.last === count ? count : window.last - 1 - word;
  return Math.min(left, right);
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
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : ascending[low - 1]!;
}
