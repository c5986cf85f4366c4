import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { Quotation } from '../text/layer.ts';
import { merged } from './spans.ts';

/** A content as a text of its own, and the way back. */
export interface InnerText {
  readonly text: string;
  /** Spans of the outer text that a span of the inner one stands for: several where it crosses a break. */
  readonly toOuter: (span: Span) => Span[];
}

interface Piece {
  readonly inner: number;
  readonly outer: number;
  readonly length: number;
}

const ENDED = /[.!?…][\])}"'”’»]*$/;
const OPENERS = `"'“‘«„`;
const CLOSERS = `"'”’»`;

/**
 * Makes a content look as the model knows texts: without the quotation marks around it or a leading "that", the
 * first letter capital, a full stop at the end; the pieces of a split content one after the other. Characters are
 * changed one for one or added between pieces, so every offset maps back exactly.
 *
 *     said that |she had asked for leave|  →  She had asked for leave.
 *     |“I believe him,”| she said. |“He knew.”|  →  I believe him. He knew.
 */
export function innerText(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): InnerText {
  const pieces: Piece[] = [];
  let made = '';
  const starts = new Map(quotations.map((quotation) => [quotation.outer.start, quotation]));
  content.forEach((span, index) => {
    const bare = unquoted(text, index === 0 ? withoutThat(text, span) : span, starts);
    if (bare.start >= bare.end) return;
    let words = text.slice(bare.start, bare.end);
    const next = content[index + 1];
    const gap = next ? text.slice(span.end, next.start) : null;
    if (gap === null || /[.!?\n]/.test(gap)) words = words.replace(/[,;:]$/, '.');
    if (made === '' || ENDED.test(made)) words = capitalised(words);
    if (made !== '') made += previousGap(text, content, index).includes('\n') ? '\n\n' : ' ';
    pieces.push({ inner: made.length, outer: bare.start, length: words.length });
    made += words;
  });
  if (made !== '' && !ENDED.test(made)) made += '.';
  return { text: made, toOuter: (span) => mapBack(pieces, span) };
}

/** An attribution of a content read as a text of its own, with the offsets of the article. */
export const moved = (raw: RawAttribution, toOuter: (span: Span) => Span[]): RawAttribution => ({
  source: merged(raw.source.flatMap(toOuter)),
  cue: merged(raw.cue.flatMap(toOuter)),
  content: merged(raw.content.flatMap(toOuter)),
  confidence: raw.confidence,
});

function previousGap(text: string, content: readonly Span[], index: number): string {
  return text.slice(content[index - 1]!.end, content[index]!.start);
}

/** Without the marks of a quotation that holds the whole piece. */
function unquoted(text: string, span: Span, starts: ReadonlyMap<number, Quotation>): Span {
  let { start, end } = span;
  const quotation = starts.get(start);
  if (quotation && quotation.outer.end >= end - 1) {
    start = quotation.inner.start;
    end = Math.min(end, quotation.inner.end);
  } else if (!quotation && OPENERS.includes(text.charAt(start)) && !hasMark(text, start + 1, end)) start++;
  else if (!quotation && CLOSERS.includes(text.charAt(end - 1)) && !hasMark(text, start, end - 1)) end--;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const hasMark = (text: string, from: number, to: number): boolean => /["“”«»]/.test(text.slice(from, to));

function withoutThat(text: string, span: Span): Span {
  const skip =
    /^that\s+(?=\S)/i.exec(text.slice(span.start, Math.min(span.end, span.start + 8)))?.[0].length ?? 0;
  return { start: span.start + skip, end: span.end };
}

/** The first letter capital where that does not change the length (ß would). */
function capitalised(words: string): string {
  const at = words.search(/[\p{L}\p{N}]/u);
  if (at < 0 || at > 2) return words;
  const letter = String.fromCodePoint(words.codePointAt(at)!);
  const capital = letter.toUpperCase();
  return capital.length === letter.length
    ? words.slice(0, at) + capital + words.slice(at + letter.length)
    : words;
}

function mapBack(pieces: readonly Piece[], span: Span): Span[] {
  return pieces.flatMap(({ inner, outer, length }) => {
    const start = Math.max(span.start, inner);
    const end = Math.min(span.end, inner + length);
    return start < end ? [{ start: start - inner + outer, end: end - inner + outer }] : [];
  });
}
