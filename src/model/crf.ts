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
  const tags = viterbi(crf, emissions, count);
  const size = crf.start.length;
  const forward = sums(crf, emissions, count, false);
  const backward = sums(crf, emissions, count, true);
  const posteriors = new Float64Array(count);
  for (let t = 0; t < count; t++) {
    let total = 0;
    for (let k = 0; k < size; k++) total += forward[t * size + k]! * backward[t * size + k]!;
    posteriors[t] = (forward[t * size + tags[t]!]! * backward[t * size + tags[t]!]!) / total;
  }
  return { tags, posteriors };
}

function viterbi(crf: Crf, emissions: Float32Array, count: number): Uint8Array {
  const size = crf.start.length;
  const back = new Uint8Array(count * size);
  let score = crf.start.map((s, k) => s + (emissions[k] ?? 0));
  for (let t = 1; t < count; t++) {
    const next = new Array<number>(size);
    for (let to = 0; to < size; to++) {
      let best = 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < size; from++) {
        const through = score[from]! + crf.transitions[from]![to]!;
        if (through > highest) {
          highest = through;
          best = from;
        }
      }
      back[t * size + to] = best;
      next[to] = highest + emissions[t * size + to]!;
    }
    score = next;
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

/**
 * Sums over all paths up to each word and tag, its emission included (or, reversed, from there on, its emission not
 * included), each word's sums scaled to one (Rabiner 1989, section V.A): much cheaper than log-sums.
 */
function sums(crf: Crf, emissions: Float32Array, count: number, reversed: boolean): Float64Array {
  const size = crf.start.length;
  const out = new Float64Array(count * size);
  const moves = crf.transitions.map((row) => row.map(Math.exp));
  const edge = (reversed ? crf.end : crf.start).map(Math.exp);
  let before = new Float64Array(size);
  for (let n = 0; n < count; n++) {
    const t = reversed ? count - 1 - n : n;
    const given = new Float64Array(size);
    let total = 0;
    for (let k = 0; k < size; k++) {
      let sum = n === 0 ? edge[k]! : 0;
      if (n > 0) {
        for (let other = 0; other < size; other++) {
          sum += before[other]! * (reversed ? moves[k]![other]! : moves[other]![k]!);
        }
      }
      given[k] = sum;
      total += sum;
    }
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < size; k++) highest = Math.max(highest, emissions[t * size + k]!);
    const next = new Float64Array(size);
    let scale = 0;
    for (let k = 0; k < size; k++) {
      next[k] = given[k]! * Math.exp(emissions[t * size + k]! - highest);
      scale += next[k]!;
    }
    for (let k = 0; k < size; k++) {
      next[k]! /= scale;
      out[t * size + k] = reversed ? given[k]! / total : next[k]!;
    }
    before = next;
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
