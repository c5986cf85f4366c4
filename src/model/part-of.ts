import type { Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { ROLE_TAGS, type RoleScores } from './parameters.ts';
import type { WordPlaces } from './word-places.ts';
import { wordsAt } from './words-at.ts';

/** Some words of a text with their scores, as a text of their own. */
export interface Part {
  readonly words: readonly Word[];
  readonly scores: RoleScores;
  readonly places: WordPlaces | null;
}

/** Low enough that no word outside the content takes a role. */
const NEVER = -1e4;

/**
 * From a content's first word to its last; what stands between its pieces has no role. `null` for a content without words.
 *
 * @param content its pieces, ascending
 */
export function partOf(
  words: readonly Word[],
  { roles, windows, windowOf }: RoleScores,
  places: WordPlaces | null,
  content: readonly Span[],
): Part | null {
  const runs = content.map((span) => wordsAt(words, span)).filter((run) => run.first < run.last);
  if (runs.length === 0) return null;
  const first = runs[0]!.first;
  const last = runs.at(-1)!.last;
  const own = roles.slice(first * ROLE_TAGS, last * ROLE_TAGS);
  for (let gap = 1; gap < runs.length; gap++)
    for (let word = runs[gap - 1]!.last; word < runs[gap]!.first; word++) {
      const row = (word - first) * ROLE_TAGS;
      own.fill(NEVER, row + 1, row + ROLE_TAGS);
    }
  const inWindow = windowOf.subarray(first, last);
  const lowest = inWindow.reduce((least, window) => Math.min(least, window));
  return {
    words: words.slice(first, last),
    scores: {
      count: last - first,
      roles: own,
      windows: windows
        .slice(lowest, inWindow.reduce((most, window) => Math.max(most, window)) + 1)
        .map((window) => ({ ...window, first: window.first - first, last: window.last - first })),
      windowOf: inWindow.map((window) => window - lowest),
    },
    places: places && {
      sentence: places.sentence.subarray(first, last),
      paragraph: places.paragraph.subarray(first, last),
    },
  };
}
