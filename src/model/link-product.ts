/** The scaled product of two vectors of `size` numbers that begin at `i` in `a` and at `j` in `b`. */
export function product(a: Float32Array, i: number, b: ArrayLike<number>, j: number, size: number): number {
  let dot = 0;
  for (let d = 0; d < size; d++) dot += a[i + d]! * b[j + d]!;
  return dot / Math.sqrt(size);
}

/** 0..9 for words to the left, by the log2 of their distance; 10..19 for the same word and to the right. */
export function distanceBucket(delta: number): number {
  const magnitude = Math.min(9, Math.floor(Math.log2(Math.max(1, Math.abs(delta)))));
  return delta < 0 ? magnitude : magnitude + 10;
}
