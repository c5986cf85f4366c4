import type { Attribution, Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** The fields of an attribution that decide whose words are whose. */
export type Owning = Pick<Attribution, 'id' | 'parent' | 'content'>;

/**
 * For each word the index of the innermost attribution whose content holds it, or -1 for the writer's own.
 *
 * A child is always further in than its parents, whatever their sizes ("The report says …, according to sources …":
 * two attributions of one content); among strangers the shorter content is further in. Contents may overlap, be
 * empty or reach outside the text. Near-linear in words plus spans: every word is painted once, innermost first.
 */
export function wordOwners(words: readonly Word[], attributions: readonly Owning[]): Int32Array {
  const ranges = attributions.map((attribution) => attribution.content.map((span) => wordRange(words, span)));
  const sizes = ranges.map((spans) => spans.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0));
  const ranks = nestingRanks(attributions, sizes);
  const inward = attributions.map((_, index) => index);
  inward.sort((a, b) => ranks[a]!.size - ranks[b]!.size || ranks[b]!.depth - ranks[a]!.depth || a - b);

  const owners = new Int32Array(words.length).fill(-1);
  const nextFree = Int32Array.from({ length: words.length + 1 }, (_, index) => index);
  for (const index of inward) {
    for (const [from, to] of ranges[index]!) paint(owners, nextFree, from, to, index);
  }
  return owners;
}

interface Rank {
  /** The least number of words on the way out: no child ranks as larger than its parents. */
  readonly size: number;
  readonly depth: number;
}

function nestingRanks(attributions: readonly Owning[], sizes: readonly number[]): Rank[] {
  const parents = parentIndexes(attributions);
  const ranks: (Rank | undefined)[] = new Array(attributions.length);
  for (let index = 0; index < attributions.length; index++) {
    const way: number[] = [];
    for (let at = index; at >= 0 && !ranks[at]; at = parents[at]!) way.push(at);
    for (const at of way.reverse()) {
      const outer = parents[at]! >= 0 ? ranks[parents[at]!] : undefined;
      ranks[at] = outer
        ? { size: Math.min(sizes[at]!, outer.size), depth: outer.depth + 1 }
        : { size: sizes[at]!, depth: 0 };
    }
  }
  return ranks as Rank[];
}

/**
 * The index of each attribution's parent, or -1. A parent that is not there counts as none, and a circle of
 * parents is cut at its last member, so that whoever follows parents outward arrives.
 */
export function parentIndexes(attributions: readonly Pick<Attribution, 'id' | 'parent'>[]): number[] {
  const indexOf = new Map(attributions.map((attribution, index) => [attribution.id, index]));
  const parents = attributions.map(({ parent }) => (parent === null ? -1 : (indexOf.get(parent) ?? -1)));
  const seen = new Int32Array(attributions.length).fill(-1);
  for (let start = 0; start < parents.length; start++) {
    for (let at = start, last = -1; at >= 0; last = at, at = parents[at]!) {
      if (seen[at] === start) {
        parents[last] = -1;
        break;
      }
      if (seen[at] !== -1) break;
      seen[at] = start;
    }
  }
  return parents;
}

function paint(owners: Int32Array, nextFree: Int32Array, from: number, to: number, owner: number): void {
  for (let at = find(nextFree, from); at < to; at = find(nextFree, at)) {
    owners[at] = owner;
    nextFree[at] = at + 1;
  }
}

/** Union-find with path halving: the first unpainted word at or after `at`. */
function find(nextFree: Int32Array, at: number): number {
  let here = at;
  while (nextFree[here] !== here) {
    nextFree[here] = nextFree[nextFree[here]!]!;
    here = nextFree[here]!;
  }
  return here;
}

/** Indexes of the words that lie wholly inside `span`: `[first, afterLast)`. */
export function wordRange(words: readonly Word[], span: Span): [number, number] {
  const from = firstIndex(words, (word) => word.start >= span.start);
  const to = firstIndex(words, (word) => word.end > span.end);
  return [from, Math.max(from, to)];
}

/** Binary search: the first word for which `holds`, given that it holds for all after it. */
function firstIndex(words: readonly Word[], holds: (word: Word) => boolean): number {
  return lowerBound(words, (word) => !holds(word));
}
