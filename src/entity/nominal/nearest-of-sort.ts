import type { Memory } from '../resolve-events.ts';
import { byDescription } from './by-description.ts';
import { bySort } from './by-sort.ts';
import type { Description } from './description.ts';
import { recent } from './recent.ts';

/**
 * "Exxon Mobil fell. |The company| …" is not "Google's parent company" of the first paragraph: a bare noun that only
 * says of what sort something is takes up who was spoken of last, whether under a name or under that noun.
 */
export function nearestOfSort(memory: Memory, d: Description): number | null {
  if (d.modifiers.length > 0 || d.owner !== null) return null;
  const named = bySort(memory, d);
  const described = named === null ? null : byDescription(memory, d);
  if (named === null || described === null || named === described) return named;
  for (const { referent } of recent(memory, 120))
    if (referent === named || referent === described) return referent;
  return named;
}
