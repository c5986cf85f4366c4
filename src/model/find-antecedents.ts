import type { Word } from '../text/layer.ts';
import { distanceBucket, product } from './link-product.ts';
import { MENTION_VECTOR_COUNT, MENTION_VECTORS, type Pointers } from './parameters.ts';
import type { AntecedentFinder } from './scores.ts';
import type { Window } from './windows.ts';
import { wordsAt } from './words-at.ts';

/** How many words back and ahead an antecedent is looked for; in training it was as far as an article went. */
const REACH_WORDS = 1000;

/** {@link distanceBucket} of all distances within reach, from the farthest back. */
const BUCKETS = Uint8Array.from({ length: 2 * REACH_WORDS + 1 }, (_, i) => distanceBucket(i - REACH_WORDS));

/** Anaphors whose answers are kept: what reads an article asks the same ones again. */
const KEPT = 256;

/** What follows an anaphor and is one itself names nobody. As in training. */
const PRONOUNS = new Set(
  'he she it they him her them his hers its their theirs himself herself itself themselves i me my we us our you your who whom whose which that'.split(
    ' ',
  ),
);

/** Mention vectors, for each word one after the other → for an anaphor, which words speak of what it stands for. */
export function findAntecedents(
  words: readonly Word[],
  mentions: Float32Array,
  pointers: Pointers,
): AntecedentFinder {
  const kept = new Map<string, Shares>();
  let flags: Uint8Array | undefined;
  const isPronoun = (): Uint8Array =>
    (flags ??= Uint8Array.from(words, ({ text }) => (PRONOUNS.has(text.toLowerCase()) ? 1 : 0)));
  return (phrase, head) => {
    const { first, last } = wordsAt(words, head);
    if (first >= last) return null;
    const at = last - 1;
    const reach = {
      first: Math.max(0, at - REACH_WORDS),
      last: Math.min(words.length, at + REACH_WORDS + 1),
    };
    const own = wordsAt(words, phrase);
    const key = `${at} ${own.first} ${own.last}`;
    const isOpen = (word: number): boolean =>
      (word < own.first || word >= own.last) && !(word > at && isPronoun()[word] === 1);
    let known = kept.get(key);
    const shares = (): Shares => {
      if (known) return known;
      known = sharesIn(reach, mentions, at, isOpen, pointers);
      if (kept.size >= KEPT) kept.clear();
      kept.set(key, known);
      return known;
    };
    return {
      nobody: () => shares().nobody,
      of: (mention) => {
        const { first, last } = wordsAt(words, mention);
        if (last <= reach.first || first >= reach.last) return null;
        let sum = 0;
        for (let word = Math.max(first, reach.first); word < Math.min(last, reach.last); word++)
          sum += shares().words[word - reach.first]!;
        return sum;
      },
      best: () => {
        const shareOf = shares().words;
        let best = 0;
        for (let i = 1; i < reach.last - reach.first; i++) if (shareOf[i]! > shareOf[best]!) best = i;
        return words[reach.first + best]!;
      },
    };
  };
}

interface Shares {
  /** By word of the reach, and last of nobody. */
  readonly words: Float64Array;
  readonly nobody: number;
}

/** The softmax over the open words in reach and nobody. */
function sharesIn(
  { first, last }: Window,
  vectors: Float32Array,
  at: number,
  isOpen: (word: number) => boolean,
  { distance, nothing }: Pointers,
): Shares {
  const size = nothing.length;
  const row = (word: number, vector: number): number => (word * MENTION_VECTOR_COUNT + vector) * size;
  const query = row(at, MENTION_VECTORS.anaphorQuery);
  const scores = new Float64Array(last - first + 1).fill(Number.NEGATIVE_INFINITY);
  for (let word = first; word < last; word++) {
    if (!isOpen(word)) continue;
    const dot = product(vectors, query, vectors, row(word, MENTION_VECTORS.antecedentKey), size);
    scores[word - first] = dot + distance[0]![BUCKETS[word - at + REACH_WORDS]!]!;
  }
  scores[last - first] = product(vectors, query, nothing, 0, size);
  let highest = scores[last - first]!;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > highest) highest = scores[i]!;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - highest);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return { words: scores, nobody: scores[last - first]! };
}
