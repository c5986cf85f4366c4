import { lowerBound } from '../text/lower-bound.ts';
import { logSumExp } from './crf.ts';
import { distanceBucket, product } from './link-product.ts';
import {
  LINK_VECTOR_COUNT,
  LINK_VECTORS,
  type Pointers,
  type RoleScores,
  type WindowVectors,
} from './parameters.ts';
import { shareSentence, type WordPlaces } from './word-places.ts';
import type { WordRun } from './word-runs.ts';

/** One cue with what was linked to it. */
export interface LinkedCue {
  readonly cue: WordRun;
  readonly source: WordRun | null;
  readonly contents: readonly WordRun[];
  /** Mean probability of its links among the candidates, 0..1. */
  readonly linkProbability: number;
}

/** No link is longer than this many words; it keeps long articles linear. */
const REACH = 400;

/**
 * Links whole spans: every content to its best cue, every cue to its best source or to none. A source may serve
 * several cues ("X said A and added B"), as in PolNeAR. A word's link is scored as in
 * Dozat & Manning 2017, summed over the words of the span that it may point to.
 *
 * What grammar tells goes before the scores: a source stands in its cue's sentence (2,065 of 2,066 in PolNeAR dev), a
 * content goes to a cue of its own sentence where there is one, else of its paragraph, and no cue is without words.
 *
 * @param places sentences and paragraphs of the words; without them every cue and source in reach is a candidate
 * @param runs role runs in text order; label 0 source, 1 cue, 2 content
 * @returns one entry a cue that has a content, in text order
 */
export function linkSpans(
  runs: readonly WordRun[],
  scores: RoleScores,
  pointers: Pointers,
  places: WordPlaces | null = null,
): LinkedCue[] {
  const cues = runs.filter((run) => run.label === 1);
  const sources = runs.filter((run) => run.label === 0);
  const contents = new Map<WordRun, Held[]>();
  for (const run of runs.flatMap((each) => (each.label === 2 ? splitBetweenCues(each, cues, places) : []))) {
    const near = cuesNear(cues, run, places);
    const best = vote(run, near, CONTENT_TO_CUE, scores, pointers);
    if (!best) continue;
    const cue = near[best.index]!;
    contents.set(cue, [
      ...(contents.get(cue) ?? []),
      { run, near, votes: best.votes, probability: best.probability },
    ]);
  }
  feedBareCues(cues, contents);
  return cues.flatMap((cue) => {
    const held = contents.get(cue);
    if (!held) return [];
    const near = within(sources, cue).filter((source) => !places || shareSentence(source, cue, places));
    const best = vote(cue, near, CUE_TO_SOURCE, scores, pointers)!;
    const probabilities = [best.probability, ...held.map((h) => h.probability)];
    return [
      {
        cue,
        source: near[best.index] ?? null,
        contents: held.map((h) => h.run),
        linkProbability: probabilities.reduce((a, b) => a + b) / probabilities.length,
      },
    ];
  });
}

/**
 * A content that runs on into the next sentence is parted there if that sentence has a cue of its own:
 * "Ann warned |us against it. It would be late,| Bea said."
 */
function splitBetweenCues(run: WordRun, cues: readonly WordRun[], places: WordPlaces | null): WordRun[] {
  if (!places || places.sentence[run.first] === places.sentence[run.last - 1]) return [run];
  const { sentence } = places;
  const own = new Set(within(cues, run).flatMap((cue) => [sentence[cue.first], sentence[cue.last - 1]]));
  const parts: WordRun[] = [];
  let first = run.first;
  for (let word = run.first + 1; word < run.last; word++) {
    const begins = sentence[word] !== sentence[word - 1];
    if (!begins || !own.has(sentence[word]) || !own.has(sentence[first])) continue;
    parts.push({ ...run, first, last: word });
    first = word;
  }
  return [...parts, { ...run, first, last: run.last }];
}

/** A content with its candidates and what each was voted. */
interface Held {
  readonly run: WordRun;
  readonly near: readonly WordRun[];
  readonly votes: readonly number[];
  readonly probability: number;
}

/** The least probability with which a cue without words takes a content from a cue that has several. */
const LEAST = 0.1;

/** A cue is no cue without words: one that was left without takes the likeliest of those that another can spare. */
function feedBareCues(cues: readonly WordRun[], contents: Map<WordRun, Held[]>): void {
  const bare = new Set(cues.filter((cue) => !contents.has(cue)));
  if (bare.size === 0) return;
  const offers = [...contents].flatMap(([from, items]) =>
    items.length < 2
      ? []
      : items.flatMap((item) =>
          item.near.flatMap((cue, n) =>
            bare.has(cue) && item.votes[n]! >= LEAST ? [{ cue, from, item, p: item.votes[n]! }] : [],
          ),
        ),
  );
  for (const { cue, from, item, p } of offers.sort((a, b) => b.p - a.p)) {
    const items = contents.get(from)!;
    if (!bare.has(cue) || items.length < 2 || !items.includes(item)) continue;
    contents.set(
      from,
      items.filter((other) => other !== item),
    );
    contents.set(cue, [{ ...item, probability: p }]);
    bare.delete(cue);
  }
}

/** The cues in reach: those of the content's own sentence where there are any, else of its paragraph, else all. */
function cuesNear(cues: readonly WordRun[], run: WordRun, places: WordPlaces | null): readonly WordRun[] {
  const all = within(cues, run);
  if (!places) return all;
  const same = all.filter((cue) => shareSentence(cue, run, places));
  if (same.length > 0) return same;
  const paragraph = places.paragraph[run.first];
  const beside = all.filter((cue) => places.paragraph[cue.first] === paragraph);
  return beside.length > 0 ? beside : all;
}

/** The runs, in text order, that stand within reach of another; a binary search finds the first. */
function within(runs: readonly WordRun[], run: WordRun): WordRun[] {
  const low = lowerBound(runs, (each) => each.last < run.first - REACH);
  const out: WordRun[] = [];
  for (let i = low; i < runs.length && runs[i]!.first <= run.last + REACH; i++) out.push(runs[i]!);
  return out;
}

/** Which of a word's vectors make a kind of link, and whether there may be nothing at its other end. */
interface LinkKind {
  readonly query: number;
  readonly key: number;
  readonly distance: 0 | 1;
  readonly optional: boolean;
}

const CONTENT_TO_CUE: LinkKind = {
  query: LINK_VECTORS.contentQuery,
  key: LINK_VECTORS.cueKey,
  distance: 0,
  optional: false,
};
const CUE_TO_SOURCE: LinkKind = {
  query: LINK_VECTORS.cueQuery,
  key: LINK_VECTORS.sourceKey,
  distance: 1,
  optional: true,
};

/**
 * Each word of a span gives its probability to the candidates; the mean decides.
 *
 * @returns the best candidate's index and mean probability, and those of all; `candidates.length` stands for none of them (optional
 * links only); `undefined` where there is nothing to choose from
 */
function vote(
  from: WordRun,
  candidates: readonly WordRun[],
  kind: LinkKind,
  scores: RoleScores,
  pointers: Pointers,
): { index: number; probability: number; votes: readonly number[] } | undefined {
  const sums = new Array<number>(candidates.length + (kind.optional ? 1 : 0)).fill(0);
  if (sums.length === 0) return undefined;
  for (let i = from.first; i < from.last; i++) {
    const row = candidates.map((to) => wordToSpan(i, to, kind, scores, pointers));
    if (kind.optional) row.push(wordToNothing(i, scores, pointers));
    const total = logSumExp(row);
    row.forEach((score, n) => {
      sums[n]! += Math.exp(score - total);
    });
  }
  const votes = sums.map((sum) => sum / (from.last - from.first));
  const index = votes.indexOf(Math.max(...votes));
  return { index, probability: votes[index]!, votes };
}

function wordToSpan(i: number, to: WordRun, kind: LinkKind, scores: RoleScores, pointers: Pointers): number {
  const window = commonWindow(i, to, scores);
  if (!window) return Number.NEGATIVE_INFINITY;
  const size = pointers.nothing.length;
  const { vectors } = window;
  const bias = pointers.distance[kind.distance]!;
  const row: number[] = [];
  for (let j = Math.max(to.first, window.first); j < Math.min(to.last, window.last); j++) {
    const dot = product(
      vectors,
      at(i, window, kind.query, size),
      vectors,
      at(j, window, kind.key, size),
      size,
    );
    row.push(dot + bias[distanceBucket(j - i)]!);
  }
  return logSumExp(row);
}

function wordToNothing(i: number, scores: RoleScores, { nothing }: Pointers): number {
  const window = scores.windows[scores.windowOf[i]!]!;
  const size = nothing.length;
  return product(window.vectors, at(i, window, LINK_VECTORS.cueQuery, size), nothing, 0, size);
}

/** The window of the word if it reaches the span, else the span's if it reaches the word. */
function commonWindow(i: number, to: WordRun, { windows, windowOf }: RoleScores): WindowVectors | undefined {
  const own = windows[windowOf[i]!]!;
  if (to.first < own.last && to.last > own.first) return own;
  const theirs = windows[windowOf[to.first]!]!;
  return i >= theirs.first && i < theirs.last ? theirs : undefined;
}

function at(word: number, window: WindowVectors, vector: number, size: number): number {
  return ((word - window.first) * LINK_VECTOR_COUNT + vector) * size;
}
