import type { Occurrence } from '../referent.ts';
import type { Memory } from '../resolve-events.ts';

/** The last occurrences, latest first. */
export function* recent(memory: Memory, limit: number): Generator<Occurrence> {
  for (let i = memory.occurrences.length - 1, n = 0; i >= 0 && n < limit; i--, n++)
    yield memory.occurrences[i] as Occurrence;
}
