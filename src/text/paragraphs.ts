import type { Span } from '../reading.ts';
import type { Paragraph } from './layer.ts';
import { findLines, type Line, trimSpan } from './lines.ts';

const LIST_ITEM = /^(?:[-*•‣◦▪·]|\d{1,2}[.)]|\([a-z\d]\))\s+\S/u;
const CAPTION =
  /^(?:(?:file )?(?:photo|image|picture|photograph|caption|video|watch)(?: credit| by)?s?\s*[:|]|\((?:photo|image)\b)/iu;
const LOWER = /^["'“‘(]?\p{Ll}/u;
/** Such a line stands by itself under a title, whatever its first letter. */
const FRONT = /^(?:posted|published|updated)\s*(?:by|on|at|:|\d)/iu;
/** A full stop, question mark, ellipsis or colon, perhaps inside closing marks. */
const ENDED = /[.!?…:][\])}"'”’»›]{0,4}$/u;
/** Wider than this, a line was not broken by hand or by a mail program. */
const WIDEST_WRAP = 120;
const LONGEST_HEADING = 160;

/**
 * Cuts a text into paragraphs. Blank lines always part them. Single line breaks do so too, as in text scraped
 * from a page, unless the lines are seen to be wrapped at one width, or the next line goes on in lower case.
 *
 * @param blocks paragraphs that the layout already told (a page, Markdown); text between them is still cut here.
 */
export function findParagraphs(text: string, blocks: readonly Paragraph[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const { start, end } = trimSpan(text, {
      start: Math.max(block.start, from),
      end: Math.min(block.end, text.length),
    });
    if (start >= end) continue;
    paragraphs.push(...paragraphsWithin(text, { start: from, end: start }));
    paragraphs.push({ start, end, kind: block.kind });
    from = end;
  }
  return paragraphs.concat(paragraphsWithin(text, { start: from, end: text.length }));
}

function paragraphsWithin(text: string, within: Span): Paragraph[] {
  const lines = findLines(text, within);
  const width = wrapWidth(text, lines);
  const groups: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.start === line.end) previous = null;
    else {
      if (previous && goesOn(text, previous, line, width)) groups[groups.length - 1]?.push(line);
      else groups.push([line]);
      previous = isBareMark(text, line) ? null : line;
    }
  }
  return groups.map((group, index) => {
    const span = { start: group[0]!.start, end: group[group.length - 1]!.end };
    return { ...span, kind: kindOf(text, span, group.length, index === groups.length - 1) };
  });
}

/** A line of nothing but ">" parts two quoted paragraphs; it stays with the first. */
function isBareMark(text: string, line: Line): boolean {
  return /^>+$/.test(text.slice(line.start, Math.min(line.end, line.start + 9)));
}

/** Whether `next` belongs to the paragraph of the line before it. */
function goesOn(text: string, previous: Line, next: Line, width: number | null): boolean {
  const head = text.slice(next.start, next.start + 16);
  const quoted = text.charAt(previous.start) === '>';
  if (quoted || head.startsWith('>')) return quoted && head.startsWith('>');
  if (LIST_ITEM.test(head) || FRONT.test(head)) return false;
  const tail = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
  if (width === null) return LOWER.test(head) && !ENDED.test(tail);
  return LOWER.test(head) || fills(text, previous, next, width);
}

/** Whether the first word of `next` had no room left on the line before it. */
function fills(text: string, previous: Line, next: Line, width: number): boolean {
  const space = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)).search(/\s/);
  const first = space < 0 ? next.end - next.start : space;
  return lengthOf(previous) + 1 + first > width;
}

function lengthOf(line: Line): number {
  return line.indent + line.end - line.start;
}

/** The width at which the lines of this text were wrapped, or `null` where each line stands for itself. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs: [Line, Line][] = [];
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1]!, lines[i]!];
    if (a.start < a.end && b.start < b.end) pairs.push([a, b]);
  }
  if (pairs.length < 2) return null;
  let width = 0;
  for (const [a, b] of pairs) width = Math.max(width, lengthOf(a), lengthOf(b));
  if (width > WIDEST_WRAP) return null;
  const filled = pairs.filter(([a, b]) => fills(text, a, b, width)).length;
  return filled >= pairs.length * 0.7 ? width : null;
}

function kindOf(text: string, span: Span, lines: number, last: boolean): Paragraph['kind'] {
  const head = text.slice(span.start, Math.min(span.end, span.start + 40));
  if (head.startsWith('>')) return 'quote';
  if (LIST_ITEM.test(head)) return 'list';
  if (/^#{1,6}\s+\S/.test(head)) return 'heading';
  if (CAPTION.test(head)) return 'caption';
  const short = lines === 1 && span.end - span.start <= LONGEST_HEADING;
  const open = !/[.!?…:;,][\])}"'”’»›]{0,4}$/u.test(text.slice(Math.max(span.start, span.end - 8), span.end));
  return short && open && !last && /\p{L}/u.test(head) && !LOWER.test(head) ? 'heading' : 'text';
}
