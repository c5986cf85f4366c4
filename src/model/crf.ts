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
  const forward = sumScores(crf, emissions, count, false);
  const backward = sumScores(crf, emissions, count, true);
  const size = crf.start.length;
  const posteriors = new Float64Array(count);
  for (let t = 0; t < count; t++) {
    const row: number[] = [];
    for (let k = 0; k < size; k++)
      row.push(forward[t * size + k]! + backward[t * size + k]! - emissions[t * size + k]!);
    posteriors[t] = Math.exp(row[tags[t]!]! - logSumExp(row));
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

/** Log-sums of all paths up to (or, reversed, from) each word and tag, that word's emission included. */
function sumScores(crf: Crf, emissions: Float32Array, count: number, reversed: boolean): Float64Array {
  const size = crf.start.length;
  const out = new Float64Array(count * size);
  for (let n = 0; n < count; n++) {
    const t = reversed ? count - 1 - n : n;
    const previous = reversed ? t + 1 : t - 1;
    for (let k = 0; k < size; k++) {
      let sum: number;
      if (n === 0) sum = reversed ? crf.end[k]! : crf.start[k]!;
      else {
        const row: number[] = [];
        for (let other = 0; other < size; other++) {
          const move = reversed ? crf.transitions[k]![other]! : crf.transitions[other]![k]!;
          row.push(out[previous * size + other]! + move);
        }
        sum = logSumExp(row);
      }
      out[t * size + k] = sum + emissions[t * size + k]!;
    }
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
