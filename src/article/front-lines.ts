import type { Span } from '../reading.ts';
import { findLines } from '../text/lines.ts';
import { findCalendarDates } from './calendar-dates.ts';
import { findDateline } from './dateline.ts';

/** A line of the head or the foot of a plain text. Its text is a copy for reading; the article is not altered. */
export interface FrontLine extends Span {
  readonly text: string;
}

/** Where a plain text's head ends and its body begins. */
export interface Front {
  /** The short lines before the body: masthead, title, byline, date. */
  readonly head: readonly FrontLine[];
  /** The first line of the body, `null` where the text is all head. */
  readonly body: FrontLine | null;
  /** The last lines, where some papers print the date or the reporters. */
  readonly foot: readonly FrontLine[];
}

const HEAD_LINES = 14;
const FOOT_LINES = 6;
/** How far into a text, and back from its end, such lines are looked for: UTF-16 code units. */
const REACH = 8_000;
const LONGEST_HEAD_LINE = 220;

/** Parts a text into the lines of its head, the first line of its body, and its last lines. */
export function findFront(text: string): Front {
  const all = linesWithin(text, { start: 0, end: Math.min(text.length, REACH) });
  const bodyAt = all.findIndex((line, index) => index >= HEAD_LINES || isBody(line.text));
  const head = bodyAt < 0 ? all.slice(0, HEAD_LINES) : all.slice(0, bodyAt);
  const body = bodyAt < 0 ? null : all[bodyAt]!;
  const from = Math.max(body?.end ?? text.length, text.length - REACH);
  const foot = linesWithin(text, { start: from, end: text.length });
  return { head, body, foot: foot.slice(-FOOT_LINES) };
}

function linesWithin(text: string, within: Span): FrontLine[] {
  return findLines(text, within)
    .filter((line) => line.start < line.end)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** A long line, a dateline, or a whole sentence of nine words and more; but not the line that carries the date. */
function isBody(line: string): boolean {
  if (line.length > LONGEST_HEAD_LINE || findDateline(line)) return true;
  const sentence = /[.!?]["”’)]?$/.test(line) && line.split(/\s+/).length >= 9;
  return sentence && findCalendarDates(line).length === 0 && !/^(?:by|updated|published)\b/i.test(line);
}
