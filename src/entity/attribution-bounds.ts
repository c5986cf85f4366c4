import type { LinkedAttribution } from '../attribution/linked.ts';

/** Where the first of its spans starts. */
export const startOf = (a: LinkedAttribution): number =>
  Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.start), Number.MAX_SAFE_INTEGER);

/** Where the last of its spans ends. */
export const endOf = (a: LinkedAttribution): number =>
  [...a.source, ...a.cue, ...a.content].reduce((n, s) => Math.max(n, s.end), 0);
