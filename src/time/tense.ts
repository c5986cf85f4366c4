/**
 * Whether the words around an expression put it before or after the day of publication.
 *
 * A bare weekday in the news is the most recent one nine times in ten; what tells the tenth is near it:
 * "will meet Thursday", "scheduled to close Monday", "until Friday". The nearest cue decides, and a verb of saying
 * beside the expression dates the saying: "said Thursday that it will".
 */
import type { Context } from './rule.ts';

const REACH = 11;

const endsClause = (c: Context, token: number): boolean =>
  c.is(token, 'stop') || c.is(token, 'sentence-mark') || c.is(token, 'break') || c.is(token, 'quote');

/** `first` and `after` bound the expression's tokens. */
export function isAhead(c: Context, first: number, after: number): boolean {
  if (c.is(first - 1, 'until')) return true;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (endsClause(c, i)) break;
    if (isFutureCue(c, i)) return !isWouldBePast(c, i);
    // "to be delivered Wednesday"
    if (c.is(i, 'be') && /^to$/i.test(c.textOf(i - 1)) && i >= first - 4) return true;
    if (isPastVerb(c, i, first) && !isParticiple(c, i)) return false;
  }
  for (let i = after; i < after + REACH; i++) {
    if (endsClause(c, i) || i >= c.tape.kinds.length) break;
    if (isFutureCue(c, i)) return true;
    if (c.is(i, 'saying-past') || isPastOf(c, i)) return false;
    if (c.is(i, 'that')) break;
  }
  // "rain is likely by Friday"; "by Friday the water had fallen" was caught above.
  return /^by$/i.test(c.textOf(first - 1));
}

/** "had", "was", "were": what follows them is over. */
const isPastOf = (c: Context, token: number): boolean => /^(?:had|was|were)$/i.test(c.textOf(token));

/** For months: only what stands close by, on the left, decides against the nearest. */
export function tenseAt(c: Context, first: number, after: number): 'ahead' | 'behind' | null {
  if (c.is(first - 1, 'since')) return 'behind';
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    if (endsClause(c, i)) return null;
    if (isFutureCue(c, i)) return isWouldBePast(c, i) ? null : 'ahead';
    if (isPastVerb(c, i, first))
      return isParticiple(c, i) ? (isAhead(c, first, after) ? 'ahead' : null) : 'behind';
  }
  return null;
}

/** "plans to meet" looks ahead, "the plan rejected on Monday" does not. */
function isFutureCue(c: Context, token: number): boolean {
  if (!c.is(token, 'future-cue')) return false;
  const word = c.textOf(token).toLowerCase();
  const next = c.textOf(token + 1).toLowerCase();
  if (word === 'ahead') return next === 'of';
  return !/^(plan|set)/.test(word) || next === 'to' || next === 'for';
}

/** A known verb in the past, or beside the expression any word that ends like one. */
function isPastVerb(c: Context, token: number, first: number): boolean {
  if (c.is(token, 'saying-past')) return true;
  return first - token <= 2 && c.is(token, 'lower') && /.{3}ed$/.test(c.textOf(token));
}

/** "was expected to close Monday" may be either; "had been due" looks back. */
function isWouldBePast(c: Context, token: number): boolean {
  return c.is(token - 1, 'been');
}

/** "will be held Tuesday", "to be released": the participle tells nothing of the time. */
function isParticiple(c: Context, token: number): boolean {
  return c.is(token - 1, 'be');
}
