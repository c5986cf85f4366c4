import type { InputFailure } from '../article/input-result.ts';
import { failureLine } from './failure-line.ts';

/** The failures of a run, kept to be listed at its end. */
export interface FailureList {
  readonly add: (failure: InputFailure) => void;
  readonly count: () => number;
  /** One line each: where and why; nothing in them can act on a terminal. */
  readonly lines: () => readonly string[];
}

/** So many are listed by name; a million broken files must not fill the memory or the screen. */
const LISTED = 1000;

/** Collects failures. */
export function createFailureList(): FailureList {
  const lines: string[] = [];
  let count = 0;
  return {
    add: (failure) => {
      count += 1;
      if (lines.length < LISTED) lines.push(failureLine(failure.source, failure.error));
    },
    count: () => count,
    lines: () => (count > lines.length ? [...lines, `… and ${count - lines.length} more`] : lines),
  };
}
