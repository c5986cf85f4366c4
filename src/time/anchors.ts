/** Which earlier expression an anaphoric one ("a year earlier", "the following day") is counted from. */
import type { Day } from './calendar.ts';
import { dayOf } from './calendar.ts';
import type { Context, Spoken } from './rule.ts';
import type { Anchor } from './step.ts';
import { type KnownParts, partsOf } from './value.ts';

const BEFORE = 'the time spoken of before';

/** Coarser to finer; an anchor must be at least as fine as what is counted. */
const GRAINS = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'week', 'weekend', 'day'];

export const isAsFineAs = (parts: KnownParts, grain: string): boolean =>
  GRAINS.indexOf(parts.grain) >= GRAINS.indexOf(grain);

/** The first day of what is known. */
export function firstDay(parts: KnownParts): Day {
  if (parts.day !== undefined) return parts.day;
  if (parts.month !== undefined) return dayOf({ year: parts.year, month: parts.month, day: 1 });
  const month = parts.quarter ? parts.quarter * 3 - 2 : parts.half ? parts.half * 6 - 5 : 1;
  return dayOf({ year: parts.year, month, day: 1 });
}

/** The nearest expression before that is a dated one, at least as fine as `grain`. */
export function lastSpoken(
  c: Context,
  grain: string,
  reach = 8,
): { spoken: Spoken; parts: KnownParts } | null {
  const limit = Math.max(0, c.spoken.length - 40);
  for (let i = c.spoken.length - 1, seen = 0; i >= limit && seen < reach; i--) {
    const spoken = c.spoken[i];
    if (!spoken || spoken.type === 'DURATION' || spoken.type === 'SET') continue;
    seen++;
    const parts = partsOf(spoken.value);
    if (parts && isAsFineAs(parts, grain)) return { spoken, parts };
  }
  return null;
}

/** The day to count from for an anaphoric expression: the last one named, else the day of publication. */
export function lastAnchor(c: Context, grain: string): Anchor {
  const last = lastSpoken(c, grain);
  if (last) return { day: firstDay(last.parts), name: BEFORE };
  return c.spoken.length > 0 && c.published === null
    ? { day: null, name: BEFORE }
    : { day: c.published, name: 'publication' };
}
