/** Numbers as they stand in news, each taken whole: 2,000 · 2.50 · 1/2 · 10:30 · 10/3/98 · 1998-10-03 · 1980s · 3rd · $40. */
import { isApostrophe, isDigit, isLetter } from './characters.ts';
import type { Shape } from './token-kinds.ts';

function digitsFrom(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The number that begins at `at`, and its shape. */
export function numberAt(text: string, at: number): { end: number; shape: Shape } {
  const end = digitsFrom(text, at);
  const size = end - at;
  if (isMoneyBefore(text, at)) return { end: restOfNumber(text, end), shape: 'money' };
  const mark = text.charCodeAt(end);
  const digitNext = isDigit(text.charCodeAt(end + 1));
  if (digitNext && (mark === 44 || mark === 46 || mark === 58 || mark === 47 || mark === 45)) {
    const compound = compoundAt(text, at, end, mark);
    if (compound) return compound;
  }
  if (isLetter(mark)) return withSuffix(text, at, end);
  if (isApostrophe(mark)) {
    const s = text.charCodeAt(end + 1);
    if (
      s === 115 &&
      !isLetter(text.charCodeAt(end + 2)) &&
      (size === 4 || size === 2) &&
      text.charCodeAt(end - 1) === 48
    ) {
      return { end: end + 2, shape: 'decade-number' };
    }
  }
  return { end, shape: intShape(text, at, size) };
}

function compoundAt(
  text: string,
  at: number,
  end: number,
  mark: number,
): { end: number; shape: Shape } | null {
  const size = end - at;
  const second = digitsFrom(text, end + 1);
  const secondSize = second - end - 1;
  if (mark === 44) {
    // 2,000 but not "Oct. 3,1998"
    if (size > 3 || secondSize !== 3) return null;
    return { end: restOfNumber(text, second), shape: 'comma-int' };
  }
  if (mark === 46) {
    const rest = restOfNumber(text, second);
    return { end: rest, shape: rest === second ? 'decimal' : 'alnum' };
  }
  if (mark === 58) {
    if (size > 2 || secondSize !== 2) return { end: restOfNumber(text, second), shape: 'alnum' };
    const third = text.charCodeAt(second) === 58 ? digitsFrom(text, second + 1) : second;
    return { end: third - second === 3 ? third : second, shape: 'clock' };
  }
  const third = text.charCodeAt(second) === mark ? digitsFrom(text, second + 1) : second;
  const thirdSize = third - second - 1;
  if (mark === 45) {
    const whole = size === 4 && secondSize === 2 && thirdSize === 2;
    return whole ? { end: third, shape: 'iso-date' } : null;
  }
  // 10/3/2014, 10/03/98; 2014/15 is two numbers; 1/2 is a fraction.
  if (thirdSize > 0)
    return {
      end: third,
      shape: size <= 2 && secondSize <= 2 && (thirdSize === 2 || thirdSize === 4) ? 'slash-date' : 'alnum',
    };
  return size === 4 ? null : { end: second, shape: 'fraction' };
}

function restOfNumber(text: string, at: number): number {
  while ((text.charCodeAt(at) === 44 || text.charCodeAt(at) === 46) && isDigit(text.charCodeAt(at + 1)))
    at = digitsFrom(text, at + 1);
  return at;
}

function isMoneyBefore(text: string, at: number): boolean {
  let before = at - 1;
  if (text.charCodeAt(before) === 32) before--;
  if (before < 0) return false;
  const c = text.charCodeAt(before);
  return c === 36 || c === 0xa3 || c === 0x20ac || c === 35 || c === 0xa5;
}

function withSuffix(text: string, at: number, end: number): { end: number; shape: Shape } {
  const size = end - at;
  let wordEnd = end;
  while (wordEnd < text.length && (isLetter(text.charCodeAt(wordEnd)) || isDigit(text.charCodeAt(wordEnd))))
    wordEnd++;
  const suffix = wordEnd - end <= 2 ? text.slice(end, wordEnd).toLowerCase() : '';
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') {
    const value = Number(text.slice(at, Math.min(end, at + 4)));
    return { end: wordEnd, shape: size <= 2 && value >= 1 && value <= 31 ? 'day-ordinal' : 'number-ordinal' };
  }
  if (suffix === 's' && (size === 2 || size === 4) && text.charCodeAt(end - 1) === 48)
    return { end: wordEnd, shape: 'decade-number' };
  if (suffix === 'am' || suffix === 'pm') return { end, shape: intShape(text, at, size) };
  // "10a.m."
  if (
    (suffix === 'a' || suffix === 'p') &&
    text.charCodeAt(wordEnd) === 46 &&
    (text.charCodeAt(wordEnd + 1) | 32) === 109
  )
    return { end, shape: intShape(text, at, size) };
  return { end: wordEnd, shape: 'alnum' };
}

function intShape(text: string, at: number, size: number): Shape {
  if (size > 4) return 'long-int';
  const value = Number(text.slice(at, at + size));
  if (size === 4) {
    if (value >= 1700 && value < 2100) return 'year-number';
    if (value >= 1000 && value < 2400) return 'early-year-number';
    return 'four-digits';
  }
  if (size === 3) return 'three-digits';
  if (value === 0) return 'zero';
  if (size === 1) return 'one-digit';
  if (value <= 12) return 'two-digits-to-12';
  if (value <= 24) return 'two-digits-to-24';
  if (value <= 31) return 'two-digits-to-31';
  return value <= 59 ? 'two-digits-to-59' : 'two-digits-to-99';
}
