import type { Span } from '../reading.ts';

/** A line without its line break and outer spaces; blank where `start === end`. */
export interface Line extends Span {
  /** Spaces before the first visible character. */
  readonly indent: number;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const SPACE = /[\s\u200b\u2060]/;

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The lines of a stretch of text, whichever line breaks it uses. */
export function findLines(text: string, within: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  const push = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start, end });
    lines.push({ ...trimmed, indent: trimmed.start - start });
  };
  let from = within.start;
  // A slice, so that a search never runs on past `within`.
  for (const match of text.slice(within.start, within.end).matchAll(BREAK)) {
    push(from, within.start + match.index);
    from = within.start + match.index + match[0].length;
  }
  push(from, within.end);
  return lines;
}
