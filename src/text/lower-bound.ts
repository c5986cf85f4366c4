/**
 * The first index of a sorted list at which `before` no longer holds, by binary search; its length where it always does.
 *
 * @param before true for the items that come before the place that is looked for
 */
export function lowerBound<T>(sorted: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
