/** A linear-chain conditional random field's parameters (Lafferty, McCallum & Pereira 2001), all log-scores. */
export interface Crf {
  readonly start: readonly number[];
  /** `transitions[from][to]`. */
  readonly transitions: readonly (readonly number[])[];
  readonly end: readonly number[];
}

/** One path through the tags: the best one, with each tag's posterior probability. */
export interface TagPath {
  readonly tags: Uint8Array;
  readonly posteriors: Float64Array;
}

/**
 * The best tag sequence (Viterbi) and the posterior of each of its tags (forward-backward).
 *
 * @param emissions `count × crf.start.length` scores, row by row
 */
export function bestPath(crf: Crf, emissions: Float32Array, count: number): TagPath {
  const size = crf.start.length;
  const { scores, moves } = flatMoves(crf);
  const tags = viterbi(crf, scores, emissions, count);
  const odds = oddsOf(emissions, count, size);
  const forward = forwardSums(crf.start, moves, odds, count);
  const backward = backwardSums(crf.end, moves, odds, count);
  const posteriors = new Float64Array(count);
  for (let t = 0, row = 0; t < count; t++, row += size) {
    let total = 0;
    for (let k = row; k < row + size; k++) total += forward[k]! * backward[k]!;
    posteriors[t] = (forward[row + tags[t]!]! * backward[row + tags[t]!]!) / total;
  }
  return { tags, posteriors };
}

/** A model's transitions row by row, and what they stand for. */
interface FlatMoves {
  readonly scores: Float64Array;
  readonly moves: Float64Array;
}

/** A model has two fields, and an article's contents make dozens of short texts: each is laid out once. */
const FLAT = new WeakMap<Crf, FlatMoves>();

function flatMoves(crf: Crf): FlatMoves {
  const known = FLAT.get(crf);
  if (known) return known;
  const scores = new Float64Array(crf.transitions.flat());
  const made = { scores, moves: scores.map(Math.exp) };
  FLAT.set(crf, made);
  return made;
}

/** @param scores the transitions, row by row */
function viterbi(crf: Crf, scores: Float64Array, emissions: Float32Array, count: number): Uint8Array {
  const size = crf.start.length;
  const back = new Uint8Array(count * size);
  let score = Float64Array.from(crf.start, (s, k) => s + (emissions[k] ?? 0));
  let next = new Float64Array(size);
  for (let t = 1; t < count; t++) {
    for (let to = 0; to < size; to++) {
      let best = 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (let from = 0, move = to; from < size; from++, move += size) {
        const through = score[from]! + scores[move]!;
        if (through > highest) {
          highest = through;
          best = from;
        }
      }
      back[t * size + to] = best;
      next[to] = highest + emissions[t * size + to]!;
    }
    [score, next] = [next, score];
  }
  const tags = new Uint8Array(count);
  if (count === 0) return tags;
  let tag = score.reduce((best, s, k) => (s + crf.end[k]! > score[best]! + crf.end[best]! ? k : best), 0);
  for (let t = count - 1; t >= 0; t--) {
    tags[t] = tag;
    tag = back[t * size + tag]!;
  }
  return tags;
}

/** What the emissions stand for, each word's highest made one: both directions need these, and `exp` is what costs. */
function oddsOf(emissions: Float32Array, count: number, size: number): Float64Array {
  const odds = new Float64Array(count * size);
  for (let row = 0; row < odds.length; row += size) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = row; k < row + size; k++) if (emissions[k]! > highest) highest = emissions[k]!;
    for (let k = row; k < row + size; k++) odds[k] = Math.exp(emissions[k]! - highest);
  }
  return odds;
}

/**
 * Sums over all paths up to each word and tag, its emission included, each word's sums scaled to one (Rabiner 1989,
 * section V.A): much cheaper than log-sums.
 */
function forwardSums(
  start: readonly number[],
  moves: Float64Array,
  odds: Float64Array,
  count: number,
): Float64Array {
  const size = start.length;
  const out = new Float64Array(count * size);
  for (let t = 0, row = 0; t < count; t++, row += size) {
    let scale = 0;
    for (let k = 0; k < size; k++) {
      let sum = 0;
      if (t === 0) sum = Math.exp(start[k]!);
      else
        for (let from = 0, move = k; from < size; from++, move += size)
          sum += out[row - size + from]! * moves[move]!;
      out[row + k] = sum * odds[row + k]!;
      scale += out[row + k]!;
    }
    for (let k = row; k < row + size; k++) out[k]! /= scale;
  }
  return out;
}

/** The same from each word and tag on, its emission not included. */
function backwardSums(
  end: readonly number[],
  moves: Float64Array,
  odds: Float64Array,
  count: number,
): Float64Array {
  const size = end.length;
  const out = new Float64Array(count * size);
  const after = new Float64Array(size);
  const given = new Float64Array(size);
  for (let t = count - 1, row = t * size; t >= 0; t--, row -= size) {
    let total = 0;
    let scale = 0;
    for (let k = 0; k < size; k++) {
      let sum = 0;
      if (t === count - 1) sum = Math.exp(end[k]!);
      else for (let to = 0; to < size; to++) sum += after[to]! * moves[k * size + to]!;
      given[k] = sum;
      total += sum;
    }
    for (let k = 0; k < size; k++) {
      out[row + k] = given[k]! / total;
      given[k]! *= odds[row + k]!;
      scale += given[k]!;
    }
    for (let k = 0; k < size; k++) after[k] = given[k]! / scale;
  }
  return out;
}

/** log Σ exp, without overflow. */
export function logSumExp(values: readonly number[]): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const v of values) if (v > highest) highest = v;
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  let sum = 0;
  for (const v of values) sum += Math.exp(v - highest);
  return highest + Math.log(sum);
}
