/**
 * A text as a tape of tokens: where each begins and ends, and a string of their kinds, one character a token.
 * One pass over the characters, no backtracking; numbers are taken whole, so that "2.50", "1/2" and "10:30" are
 * told apart here and no rule can find a time inside a price.
 */
import type { Kinds } from './grammar.ts';
import type { Shape } from './token-kinds.ts';

export interface Tape {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** One character per token. */
  readonly kinds: string;
}

const LONGEST_WORD = 13;
const PUNCTUATION: Readonly<Record<string, Shape>> = {
  ',': 'comma',
  '.': 'stop',
  '!': 'question',
  '?': 'question',
  ';': 'question',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ':': 'colon',
  '/': 'slash',
  "'": 'apostrophe',
  '’': 'apostrophe',
  '‘': 'apostrophe',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '`': 'quote',
  '%': 'percent',
  '—': 'dash',
};

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && (c < 0x2000 || c > 0x2bff) && c !== 0x3000 && c !== 0xfeff);
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f;

/** Words that stand before a full stop which ends no sentence, beside single letters. */
const ABBREVIATED = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mr mrs ms dr gen sen rep gov inc corp co ltd st lt col rev'.split(
    ' ',
  ),
);

export function tapeOf(text: string, { kindOfWord, kindOfCapital, kindOfShape }: Kinds): Tape {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const length = text.length;
  const push = (start: number, end: number, kind: number) => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
  };
  let at = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (isSpace(c)) {
      const start = at;
      let lines = 0;
      for (; at < length && isSpace(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 10) lines++;
      if (lines > 1) push(start, at, kindOfShape.break);
    } else if (isDigit(c)) {
      const { end, shape } = numberAt(text, at);
      push(at, end, kindOfShape[shape]);
      at = end;
    } else if (isLetter(c)) {
      let end = at + 1;
      let digits = false;
      for (; end < length; end++) {
        const d = text.charCodeAt(end);
        if (isDigit(d)) digits = true;
        else if (!isLetter(d)) break;
      }
      const capital = isUpper(c);
      let kind: number = capital ? kindOfShape.name : kindOfShape.word;
      const size = end - at;
      if (digits) kind = kindOfShape[codeShape(text.slice(at, Math.min(end, at + 8)))];
      else if (size <= LONGEST_WORD) {
        const word = text.slice(at, end);
        const lower = word.toLowerCase();
        kind = (capital ? kindOfCapital.get(lower) : undefined) ?? kindOfWord.get(lower) ?? kind;
        const next = text.charCodeAt(end);
        if (next === 46) {
          // "a.m.", "U.S.", "Oct.": the full stop belongs to the word.
          if (size === 1) {
            const meridiem =
              (lower === 'a' || lower === 'p') &&
              (text.charCodeAt(end + 1) | 32) === 109 &&
              !isLetter(text.charCodeAt(end + 2));
            if (meridiem) {
              end += text.charCodeAt(end + 2) === 46 ? 3 : 2;
              kind = kindOfShape.meridiem;
            } else if (capital) end++;
          } else if (ABBREVIATED.has(lower) && capital) end++;
        } else if (
          size === 1 &&
          lower === 'o' &&
          isApostrophe(next) &&
          text.slice(end + 1, end + 6).toLowerCase() === 'clock'
        ) {
          end += 6;
          kind = kindOfWord.get("o'clock") ?? kind;
        } else if (
          size === 2 &&
          (lower === 'am' || lower === 'pm') &&
          kinds.length > 0 &&
          isDigit(text.charCodeAt((ends[ends.length - 1] ?? 0) - 1))
        ) {
          kind = kindOfShape.meridiem;
        }
      }
      push(at, end, kind);
      at = end;
      if (at + 1 < length && isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
        // "year's", "he'll": what follows the apostrophe is a token of its own.
        end = at + 2;
        while (end < length && end < at + 4 && isLetter(text.charCodeAt(end))) end++;
        push(at, end, kindOfWord.get(`'${text.slice(at + 1, end).toLowerCase()}`) ?? kindOfShape.word);
        at = end;
      }
    } else {
      push(at, at + 1, kindOfShape[markAt(text, at)]);
      at++;
    }
  }
  return { text, starts, ends, kinds: stringOf(kinds) };
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** A hyphen between two words joins them; one beside a space is a dash. */
function markAt(text: string, at: number): Shape {
  const mark = text.charAt(at);
  if (mark === '-' || mark === '–' || mark === '‑' || mark === '‐') {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    return at > 0 && !isSpace(before) && !isSpace(after) && before !== 45 && after !== 45 ? 'hyphen' : 'dash';
  }
  return PUNCTUATION[mark] ?? 'symbol';
}

function codeShape(word: string): Shape {
  if (/^[Qq][1-4]$/.test(word)) return 'quarter-code';
  if (/^H[12]$/.test(word)) return 'half-code';
  return /^FY(\d\d|\d{4})$/.test(word) ? 'fiscal-code' : 'alnum';
}

function digitsFrom(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The number that begins at `at`, taken whole, and its shape. */
function numberAt(text: string, at: number): { end: number; shape: Shape } {
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
  if (mark === 39 || mark === 0x2019) {
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

function stringOf(codes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < codes.length; i += 8192) out += String.fromCharCode(...codes.slice(i, i + 8192));
  return out;
}
