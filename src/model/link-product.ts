/**
 * The scaled product of two vectors of `size` numbers, a multiple of four, that begin at `i` in `a` and at `j` in `b`. Four sums at once: none waits for the one before.
 */
export function product(a: Float32Array, i: number, b: ArrayLike<number>, j: number, size: number): number {
  let [w, x, y, z] = [0, 0, 0, 0];
  for (let d = 0; d < size; d += 4) {
    w += a[i + d]! * b[j + d]!;
    x += a[i + d + 1]! * b[j + d + 1]!;
    y += a[i + d + 2]! * b[j + d + 2]!;
    z += a[i + d + 3]! * b[j + d + 3]!;
  }
  return (w + x + y + z) / Math.sqrt(size);
}

/** 0..9 for words to the left, by the log2 of their distance; 10..19 for the same word and to the right. */
export function distanceBucket(delta: number): number {
  const magnitude = Math.min(9, Math.floor(Math.log2(Math.max(1, Math.abs(delta)))));
  return delta < 0 ? magnitude : magnitude + 10;
}
