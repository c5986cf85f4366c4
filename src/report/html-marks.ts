import type { Reading, Span } from '../reading.ts';
import type { Html } from './html-escape.ts';

/** A stretch of the article to wrap in an element. Marks may nest and cross; crossing ones are cut in pieces. */
export interface Mark extends Span {
  /** Breaks ties: of two marks over the same characters the lower one goes outside. */
  readonly rank: number;
  /** Makes the element around one piece. `first` and `last` tell whether it begins and ends the mark. */
  readonly wrap: (inner: readonly Html[], first: boolean, last: boolean) => Html;
}

interface Open {
  readonly mark: Mark;
  readonly inner: Html[];
  readonly first: boolean;
}

/**
 * Nests marks over one stretch of text: `write` gives the text between two offsets, and each mark wraps its pieces.
 * Every character within `bounds` is written exactly once, in order, whatever the marks are.
 */
export function nestMarks(
  bounds: Span,
  marks: readonly Mark[],
  write: (span: Span) => Html,
): readonly Html[] {
  const inside = marks
    .filter(({ start, end }) => start < end && start < bounds.end && end > bounds.start)
    .sort(outsideFirst);
  const cuts = new Set([bounds.start, bounds.end]);
  for (const { start, end } of inside) {
    if (start > bounds.start) cuts.add(start);
    if (end < bounds.end) cuts.add(end);
  }
  const root: Html[] = [];
  let stack: readonly Open[] = [];
  const points = [...cuts].sort((a, b) => a - b);
  let next = 0;
  for (const [at, point] of points.entries()) {
    const wanted = stack.map(({ mark }) => mark).filter(({ end }) => end > point);
    for (; next < inside.length && inside[next]!.start <= point; next++) wanted.push(inside[next]!);
    const end = points[at + 1];
    stack = reopened(root, stack, end === undefined ? [] : wanted.sort(outsideFirst), point);
    if (end !== undefined) (stack.at(-1)?.inner ?? root).push(write({ start: point, end }));
  }
  return root;
}

const outsideFirst = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end || a.rank - b.rank;

/** Closes what is not wanted, with all that was opened inside it, and opens the rest. */
function reopened(
  root: Html[],
  stack: readonly Open[],
  wanted: readonly Mark[],
  point: number,
): readonly Open[] {
  let kept = 0;
  while (kept < stack.length && stack[kept]!.mark === wanted[kept]) kept++;
  for (let at = stack.length - 1; at >= kept; at--) {
    const { mark, inner, first } = stack[at]!;
    (stack[at - 1]?.inner ?? root).push(mark.wrap(inner, first, mark.end <= point));
  }
  const opened = wanted.slice(kept).map((mark) => ({ mark, inner: [], first: mark.start >= point }));
  return [...stack.slice(0, kept), ...opened];
}

/** Paragraphs, and whatever visible characters lie between them, so that nothing of the text is lost. */
export function wholeText(text: Reading['article']['text'], paragraphs: readonly Span[]): Span[] {
  const out: Span[] = [];
  let from = 0;
  const stray = (to: number) => {
    if (/\S/.test(text.slice(from, to))) out.push({ start: from, end: to });
  };
  for (const paragraph of paragraphs) {
    stray(paragraph.start);
    out.push(paragraph);
    from = paragraph.end;
  }
  stray(text.length);
  return out;
}
