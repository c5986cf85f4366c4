/** What rules read off the words that count: last, this and next; the unit; how many of it. */
import { UNIT_NAMES, type UnitName } from '../lexicon/time-words.ts';
import type { Match, Resolution } from './rule.ts';
import { type Anchor, step } from './step.ts';

const OFFSETS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
};

/** -1, 0 or 1 for "last", "this", "next" and their like; the last word of the phrase decides. */
export function offsetOf(which: string): number {
  const words = which.split(/\s+/);
  return OFFSETS[words[words.length - 1] ?? ''] ?? 0;
}

export function unitIn(m: Match, name = 'unit'): UnitName {
  return UNIT_NAMES[m.value(name, 'unit', 'units', 'rare-unit', 'short-units') ?? 3] ?? 'day';
}

/** How far back an "ago" lies, as a DATE of the unit that was counted in; unknown numbers are PAST_REF. */
export function counted(anchor: Anchor, unit: UnitName, count: number | null, sign: 1 | -1): Resolution {
  if (count === null || !Number.isFinite(count) || count > 100_000) {
    return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  }
  if (!Number.isInteger(count) && unit === 'year')
    return { type: 'DATE', ...step(anchor, 'month', Math.round(count * 12) * sign) };
  return { type: 'DATE', ...step(anchor, unit, Math.trunc(count) * sign) };
}

export function countOf(m: Match): number | null {
  if (m.has('n')) return m.number('n');
  if (m.has('one')) return 1;
  return /couple/.test(m.word('vague')) ? 2 : null;
}
