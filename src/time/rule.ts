import type { TimeType } from '../reading.ts';
import type { Day } from './calendar.ts';
import type { Tape } from './tape.ts';

/** What a rule makes of what it matched. */
export interface Resolution {
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: string | undefined;
  readonly relative?: string | undefined;
  /** Counted from another expression, so that nothing more is counted from it ("a year earlier"). */
  readonly derived?: boolean;
  /** Its year was set by the text before it. */
  readonly framed?: boolean;
}

/** A match of a rule's pattern, by token. */
export interface Match {
  /** Index of the first token, and the one after the last. */
  readonly first: number;
  readonly after: number;
  has(name: string): boolean;
  /** The characters that the group matched, in lower case; empty where it matched nothing. */
  word(name: string): string;
  /** The first token of the group. */
  tokenOf(name: string): number;
  /** The number that the group writes in digits or words. */
  number(name: string): number;
  /** The value that one of the lexicon's classes gives the group's word, or `null`. */
  value(name: string, ...classes: string[]): number | null;
}

/** An expression already resolved, for those that follow to be counted from. */
export interface Spoken extends Resolution {
  readonly first: number;
  readonly after: number;
}

export interface Context {
  readonly tape: Tape;
  readonly published: Day | null;
  /** What has been resolved so far, in text order. */
  readonly spoken: readonly Spoken[];
  /** Whether the token belongs to a class of the grammar; false outside the text. */
  is(token: number, className: string): boolean;
  /** The token's characters; empty outside the text. */
  textOf(token: number): string;
  /** Whether the text speaks of somebody called May: "Mrs. May", "Theresa May". */
  namesPersonMay(): boolean;
  /** Whether the text is history rather than news, see frame-year.ts. */
  isHistory(): boolean;
}

export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** `null`: on a second look, no time. */
  readonly resolve: (match: Match, context: Context) => Resolution | null;
}
