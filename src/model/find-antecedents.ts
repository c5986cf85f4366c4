import type { Word } from '../text/layer.ts';
import { logSumExp } from './crf.ts';
import { distanceBucket, product } from './link-product.ts';
import { MENTION_VECTOR_COUNT, MENTION_VECTORS, type Pointers, type WindowVectors } from './parameters.ts';
import type { AntecedentFinder } from './scores.ts';
import type { Window } from './windows.ts';
import { wordsAt } from './words-at.ts';

/** Mention vectors → for an anaphor, which words speak of what it stands for: those of its own window, as in training. */
export function findAntecedents(
  words: readonly Word[],
  mentions: readonly WindowVectors[],
  windowOf: Int32Array,
  pointers: Pointers,
): AntecedentFinder {
  return (phrase, head) => {
    const { first: at, last: past } = wordsAt(words, head);
    const window = at < past ? mentions[windowOf[at]!] : undefined;
    if (!window) return null;
    const own = wordsAt(words, phrase);
    let known: Shares | undefined;
    const shares = (): Shares => (known ??= sharesIn(window, at, own, pointers));
    return {
      nobody: () => shares().nobody,
      of: (mention) => {
        const { first, last } = wordsAt(words, mention);
        if (last <= window.first || first >= window.last) return null;
        let sum = 0;
        for (let word = Math.max(first, window.first); word < Math.min(last, window.last); word++)
          sum += shares().words[word - window.first]!;
        return sum;
      },
    };
  };
}

interface Shares {
  /** By word of the window. */
  readonly words: Float64Array;
  readonly nobody: number;
}

/** The softmax over a window's words and nobody, those in `own` left out. */
function sharesIn(
  { first, last, vectors }: WindowVectors,
  at: number,
  own: Window,
  { distance, nothing }: Pointers,
): Shares {
  const size = nothing.length;
  const row = (word: number, vector: number): number =>
    ((word - first) * MENTION_VECTOR_COUNT + vector) * size;
  const query = row(at, MENTION_VECTORS.anaphorQuery);
  const scores: number[] = [];
  for (let word = first; word < last; word++) {
    const dot = product(vectors, query, vectors, row(word, MENTION_VECTORS.antecedentKey), size);
    scores.push(
      own.first <= word && word < own.last
        ? Number.NEGATIVE_INFINITY
        : dot + distance[0]![distanceBucket(word - at)]!,
    );
  }
  const none = product(vectors, query, nothing, 0, size);
  const total = logSumExp([...scores, none]);
  return {
    words: Float64Array.from(scores, (score) => Math.exp(score - total)),
    nobody: Math.exp(none - total),
  };
}
