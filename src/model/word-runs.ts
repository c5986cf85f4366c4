/** Words `first` … `last - 1` that carry one label. */
export interface WordRun {
  readonly label: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Begin/inside tags → runs. Tag 0 is outside; label k has begin tag 2k+1 and inside tag 2k+2.
 * An inside tag that continues nothing begins a run.
 */
export function wordRuns(tags: ArrayLike<number>): WordRun[] {
  const runs: { label: number; first: number; last: number }[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    const label = (tag - 1) >> 1;
    const open = runs.at(-1);
    if (tag % 2 === 0 && open && open.label === label && open.last === i) open.last = i + 1;
    else runs.push({ label, first: i, last: i + 1 });
  }
  return runs;
}
