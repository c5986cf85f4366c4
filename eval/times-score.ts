/**
 * TempEval-3 scoring of time expressions (UzZaman et al., SemEval 2013 task 1): gold and system tags are paired one
 * to one, identical spans first, then overlapping ones, the longest overlap first. `value` is compared as a string.
 */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
}

export interface Counts {
  gold: number;
  system: number;
  /** Pairs whose spans are identical. */
  strict: number;
  /** Pairs whose spans overlap. */
  relaxed: number;
  /** Overlapping pairs with the same value, with the same type. */
  value: number;
  type: number;
}

/** F1 in per cent, one decimal. */
export interface TimeScores {
  readonly gold: number;
  readonly system: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly type: number;
}

export const noCounts = (): Counts => ({ gold: 0, system: 0, strict: 0, relaxed: 0, value: 0, type: 0 });

interface Pair {
  readonly gold: number;
  readonly system: number;
  readonly overlap: number;
  readonly same: boolean;
}

/** The one-to-one pairing of two lists of tags, by index. */
export function pairTimexes(gold: readonly Timex[], system: readonly Timex[]): readonly Pair[] {
  const pairs: Pair[] = [];
  gold.forEach((a, i) => {
    system.forEach((b, j) => {
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (overlap > 0)
        pairs.push({ gold: i, system: j, overlap, same: a.start === b.start && a.end === b.end });
    });
  });
  pairs.sort(
    (p, q) =>
      Number(q.same) - Number(p.same) ||
      q.overlap - p.overlap ||
      (gold[p.gold]?.start ?? 0) - (gold[q.gold]?.start ?? 0) ||
      (system[p.system]?.start ?? 0) - (system[q.system]?.start ?? 0),
  );
  const usedGold = new Set<number>();
  const usedSystem = new Set<number>();
  return pairs.filter(({ gold: i, system: j }) => {
    if (usedGold.has(i) || usedSystem.has(j)) return false;
    usedGold.add(i);
    usedSystem.add(j);
    return true;
  });
}

/** Adds one document to the counts. */
export function countDocument(counts: Counts, gold: readonly Timex[], system: readonly Timex[]): void {
  counts.gold += gold.length;
  counts.system += system.length;
  for (const pair of pairTimexes(gold, system)) {
    const a = gold[pair.gold];
    const b = system[pair.system];
    counts.relaxed++;
    if (pair.same) counts.strict++;
    if (a?.value === b?.value) counts.value++;
    if (a?.type === b?.type) counts.type++;
  }
}

/** F1 = 2·right / (gold + system). */
export function scoresOf(counts: Counts): TimeScores {
  const f1 = (right: number) => Math.round((2000 * right) / Math.max(1, counts.gold + counts.system)) / 10;
  return {
    gold: counts.gold,
    system: counts.system,
    strict: f1(counts.strict),
    relaxed: f1(counts.relaxed),
    value: f1(counts.value),
    type: f1(counts.type),
  };
}
