import type { Span } from '../reading.ts';
import type { QuotationStyle } from './layer.ts';

/** What a mark can be where it stands: `either` opens or closes as the marks before it decide. */
export type MarkRole = 'open' | 'close' | 'either' | 'perhaps-close';

export interface QuotationMark extends Span {
  readonly style: QuotationStyle;
  readonly role: MarkRole;
  /** A typewriter mark, which does not show its direction. */
  readonly straight: boolean;
}

const MARK = /'''|''|``|["“”„‟＂'‘’‚‛`«»‹›]/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /[\s([{<—–/\\-]/;
/** Words written with a leading apostrophe, decades and short years, but not "'50 percent". */
const ELISION =
  /^(?:(?:em|til|till|tis|twas|twere|n|nuff|neath|cuz)(?![\p{L}\d])|\d\ds?(?![\p{L}\d])(?! (?:per|[mbt]rillion|million|billion|years|people|days|times)))/iu;
/** A plural possessive, a dropped letter or a number's end: the mark may be an apostrophe. */
const PERHAPS_APOSTROPHE = /(?:s|in|ol|['’]n|\d)$/i;
/** Feet and inches: 5'10", 6' 2". */
const FEET_BEFORE = /\d['’′] ?\d{1,2}$/;

/**
 * Every quotation mark of a stretch of text with what it can be there. Apostrophes (don't, workers', '90s, 'em),
 * feet and inches (5'10") are left out. Only a few characters around each mark are looked at.
 *
 * @param reversed guillemets point inwards (»…«), as in German print
 */
export function findMarks(text: string, within: Span, reversed: boolean): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const { index, 0: glyphs } of text.slice(within.start, within.end).matchAll(MARK)) {
    for (const glyph of splitRun(text, within.start + index, glyphs)) {
      const mark = classify(text, glyph, within, reversed);
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

/** `'''` is a double mark and a single one: outside in where it opens, inside out where it closes. */
function splitRun(text: string, start: number, glyphs: string): Span[] {
  if (glyphs !== "'''") return [{ start, end: start + glyphs.length }];
  const opens = start === 0 || SPACE.test(text.charAt(start - 1));
  const middle = opens ? start + 2 : start + 1;
  return [
    { start, end: middle },
    { start: middle, end: start + 3 },
  ];
}

function classify(text: string, at: Span, within: Span, reversed: boolean): QuotationMark | null {
  const glyph = text.slice(at.start, at.end);
  const before = at.start > within.start ? text.charAt(at.start - 1) : '';
  const after = at.end < within.end ? text.charAt(at.end) : '';
  if (/^[«»‹›]$/.test(glyph)) {
    const open = /[«‹]/.test(glyph) !== reversed;
    return { ...at, style: 'guillemet', role: open ? 'open' : 'close', straight: false };
  }
  if (/^(?:''|``|["“”„‟＂])$/.test(glyph)) return classifyDouble(text, at, glyph, before, after);
  return classifySingle(text, at, glyph, before, after);
}

function classifyDouble(
  text: string,
  at: Span,
  glyph: string,
  before: string,
  after: string,
): QuotationMark | null {
  const straight = /^(?:''|["＂])$/.test(glyph);
  if (straight && FEET_BEFORE.test(text.slice(Math.max(0, at.start - 6), at.start))) return null;
  const mark = (role: MarkRole): QuotationMark => ({ ...at, style: 'double', role, straight });
  const opens = leftFree(before) && !rightFree(after);
  const closes = !leftFree(before) && rightFree(after);
  if (!straight) {
    // A word processor turns some marks the wrong way; where both sides speak against the glyph, they win.
    const openGlyph = /[“„‟`]/.test(glyph);
    if (openGlyph) return mark(closes && /[\s.,;:!?)]|^$/.test(after) && before !== '' ? 'either' : 'open');
    return mark(opens && LETTER.test(after) ? 'either' : 'close');
  }
  if (opens) return mark('open');
  if (closes) return mark('close');
  return mark('either');
}

function classifySingle(
  text: string,
  at: Span,
  glyph: string,
  before: string,
  after: string,
): QuotationMark | null {
  const straight = glyph === "'";
  const mark = (role: MarkRole): QuotationMark => ({ ...at, style: 'single', role, straight });
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const opens = leftFree(before) && !rightFree(after);
  if (opens) {
    if (ELISION.test(text.slice(at.end, at.end + 16))) return null;
    return glyph === '’' ? null : mark('open');
  }
  if (/[‘‚‛`]/.test(glyph)) return leftFree(before) || /["“”'’(]/.test(before) ? mark('open') : null;
  if (leftFree(before)) return mark('perhaps-close');
  return mark(
    PERHAPS_APOSTROPHE.test(text.slice(Math.max(0, at.start - 2), at.start)) ? 'perhaps-close' : 'close',
  );
}

/** Nothing that a closing mark could belong to stands on the left. */
function leftFree(before: string): boolean {
  return before === '' || SPACE.test(before) || /["“‘„«'`]/.test(before);
}

/** Nothing that an opening mark could belong to stands on the right. */
function rightFree(after: string): boolean {
  return after === '' || /[\s.,;:!?)\]}>—–/\\-]/.test(after) || /["”’»']/.test(after);
}
