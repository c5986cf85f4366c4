import type { Span } from '../reading.ts';
import type { Paragraph, Quotation, QuotationStyle } from './layer.ts';
import { trimSpan } from './lines.ts';
import { findMarks, type QuotationMark } from './quotation-marks.ts';

type Pair = Omit<Quotation, 'depth'>;

/** How many paragraphs without any mark may lie between an unclosed opening mark and its closing mark. */
const LONGEST_BRIDGE = 3;
/** A mark that may as well be an apostrophe closes only a quotation that began this near. */
const NEAR = 200;

/**
 * The quotations of a text in order: straight, curly, doubled single and backtick marks, single marks told from
 * apostrophes, guillemets; nested, unclosed, and continued over paragraphs. A quotation never crosses a
 * paragraph: each paragraph of a long one yields its own. Linear in the number of marks.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const reversed = /(?:^|\s)»\p{L}/u.test(text.slice(0, text.search(/[«‹]/u) + 1 || undefined));
  const pairs: Pair[] = [];
  let carried: Paragraph[] | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = findMarks(text, paragraph, reversed);
    const doubles = marks.filter((mark) => mark.style === 'double');
    if (carried && doubles.length === 0 && carried.length <= LONGEST_BRIDGE) carried.push(paragraph);
    else {
      if (carried && doubles[0]?.role === 'close')
        append(pairs, bridge(text, carried, paragraph, doubles[0]));
      const found = pairDoubles(text, doubles, paragraph);
      append(pairs, found);
      const last = found.at(-1);
      carried = last && !last.closed && last.outer.end === paragraph.end ? [] : null;
    }
    append(pairs, pairGuillemets(marks));
    append(pairs, pairSingles(text, marks, paragraph, paragraphs[index + 1]));
  });
  return withDepths(pairs);
}

/** Unlike `push(...more)`, safe for hundreds of thousands. */
function append(pairs: Pair[], more: readonly Pair[]): void {
  for (const one of more) pairs.push(one);
}

/** “One paragraph. ¶ Another, without a mark. ¶ The last,” he said. The rest after the first opening mark. */
function bridge(text: string, between: readonly Span[], last: Span, close: QuotationMark): Pair[] {
  const whole = between.map((span) => pair(text, 'double', span, span, false));
  const inner = { start: last.start, end: close.start };
  return [...whole, pair(text, 'double', { start: last.start, end: close.end }, inner, true)];
}

function pairDoubles(text: string, marks: readonly QuotationMark[], paragraph: Span): Pair[] {
  const open: number[] = [];
  const pairs: Pair[] = [];
  let stray = false;
  marks.forEach((mark, index) => {
    const closes = mark.role === 'close' || (mark.role === 'either' && open.length > 0);
    if (!closes) open.push(index);
    else {
      const opener = open.pop();
      if (opener === undefined) stray = true;
      else pairs.push(between(marks[opener]!, mark));
    }
  });
  if ((open.length > 0 || stray) && marks.length % 2 === 0 && marks.every((mark) => mark.straight)) {
    return marks.flatMap((mark, index) => (index % 2 === 0 ? [between(mark, marks[index + 1]!)] : []));
  }
  for (const index of open) {
    const mark = marks[index]!;
    const end = marks[index + 1]?.start ?? paragraph.end;
    const inner = trimSpan(text, { start: mark.end, end });
    if (inner.start < inner.end) {
      pairs.push(pair(text, 'double', { start: mark.start, end: inner.end }, inner, false));
    }
  }
  return pairs.sort((a, b) => a.outer.start - b.outer.start);
}

function pairGuillemets(marks: readonly QuotationMark[]): Pair[] {
  const open: QuotationMark[] = [];
  const pairs: Pair[] = [];
  for (const mark of marks) {
    if (mark.style !== 'guillemet') continue;
    if (mark.role === 'open') open.push(mark);
    else {
      const opener = open.pop();
      if (opener) pairs.push(between(opener, mark));
    }
  }
  return pairs;
}

/**
 * Single marks are mostly apostrophes. An opening one is paired with the first sure closing mark before the next
 * opening one, else with the first that may be a possessive; an unclosed one counts only as a paragraph of a
 * long British quotation, where the next paragraph opens in the same way.
 */
function pairSingles(
  text: string,
  all: readonly QuotationMark[],
  paragraph: Paragraph,
  next: Paragraph | undefined,
): Pair[] {
  const marks = all.filter((mark) => mark.style === 'single');
  const pairs: Pair[] = [];
  let index = 0;
  while (index < marks.length) {
    const opener = marks[index++]!;
    if (opener.role !== 'open') continue;
    let sure: QuotationMark | undefined;
    let perhaps: QuotationMark | undefined;
    for (; index < marks.length && marks[index]!.role !== 'open' && !sure; index++) {
      const mark = marks[index]!;
      if (mark.role === 'close') sure = mark;
      else if (!perhaps && mark.start - opener.end <= NEAR) perhaps = mark;
    }
    const closer = sure ?? perhaps;
    if (closer) pairs.push(between(opener, closer));
    else if (opener.start === paragraph.start && next && /[‘']/.test(text.charAt(next.start))) {
      const inner = { start: opener.end, end: paragraph.end };
      pairs.push(pair(text, 'single', paragraph, inner, false));
    }
  }
  return pairs;
}

function between(opener: QuotationMark, closer: QuotationMark): Pair {
  return {
    outer: { start: opener.start, end: closer.end },
    inner: { start: opener.end, end: closer.start },
    style: opener.style,
    closed: true,
  };
}

function pair(text: string, style: QuotationStyle, outer: Span, inner: Span, closed: boolean): Pair {
  return {
    outer: { start: outer.start, end: outer.end },
    inner: trimSpan(text, inner),
    style,
    closed,
  };
}

const RANK: Record<QuotationStyle, number> = { double: 0, guillemet: 1, single: 2 };

/** In text order with their depths; of two that cross, the one of the less certain style is left out. */
function withDepths(pairs: readonly Pair[]): Quotation[] {
  const sorted = [...pairs].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const dropped = new Set<Pair>();
  const open: Pair[] = [];
  for (const next of sorted) {
    while (open.length > 0 && open.at(-1)!.outer.end <= next.outer.start) open.pop();
    while (open.length > 0 && open.at(-1)!.outer.end < next.outer.end) {
      if (RANK[open.at(-1)!.style] <= RANK[next.style]) break;
      dropped.add(open.pop()!);
    }
    if (open.length > 0 && open.at(-1)!.outer.end < next.outer.end) dropped.add(next);
    else open.push(next);
  }
  open.length = 0;
  return sorted
    .filter((next) => !dropped.has(next) && next.inner.start < next.inner.end)
    .map((next) => {
      while (open.length > 0 && open.at(-1)!.outer.end <= next.outer.start) open.pop();
      open.push(next);
      return { ...next, depth: open.length - 1 };
    });
}
