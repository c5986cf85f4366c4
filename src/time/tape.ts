/**
 * A text as a tape of tokens: where each begins and ends, and a string of their kinds, one character a token.
 * One pass over the characters, no backtracking; numbers are taken whole, so that "2.50", "1/2" and "10:30" are
 * told apart here and no rule can find a time inside a price.
 */
import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import type { Kinds } from './grammar.ts';
import { numberAt } from './number-token.ts';
import type { Shape } from './token-kinds.ts';

export interface Tape {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** One character per token. */
  readonly kinds: string;
}

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

/** Words that stand before a full stop which ends no sentence, beside single letters. */
const ABBREVIATED = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mr mrs ms dr gen sen rep gov inc corp co ltd st lt col rev'.split(
    ' ',
  ),
);

/** A token: where it ends and what it is. */
interface Token {
  end: number;
  kind: number;
}

export function tapeOf(text: string, kindsOfGrammar: Kinds): Tape {
  const { kindOfWord, kindOfShape } = kindsOfGrammar;
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const token: Token = { end: 0, kind: 0 };
  const push = (start: number): number => {
    starts.push(start);
    ends.push(token.end);
    kinds.push(token.kind);
    return token.end;
  };
  let at = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === 32) {
      at++;
    } else if (isLetter(c)) {
      readWord(text, at, c, kindsOfGrammar, token);
      at = push(at);
      if (isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
        // "year's", "he'll": what follows the apostrophe is a token of its own.
        token.end = lettersFrom(text, at + 1, at + 4);
        token.kind = kindOfWord.get(`'${text.slice(at + 1, token.end).toLowerCase()}`) ?? kindOfShape.word;
        at = push(at);
      }
    } else if (isDigit(c)) {
      const { end, shape } = numberAt(text, at);
      token.end = end;
      token.kind = kindOfShape[shape];
      at = push(at);
    } else if (isSpace(c)) {
      const start = at;
      let lines = 0;
      for (; at < text.length && isSpace(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 10) lines++;
      token.end = at;
      token.kind = kindOfShape.break;
      if (lines > 1) push(start);
    } else {
      token.end = at + 1;
      token.kind = kindOfShape[markAt(text, at)];
      at = push(at);
    }
  }
  return { text, starts, ends, kinds: stringOf(kinds) };
}

function lettersFrom(text: string, at: number, limit: number): number {
  while (at < limit && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** The word that begins at `at` with the letter `first`: its end, the full stop of an abbreviation included. */
function readWord(text: string, at: number, first: number, kinds: Kinds, token: Token): void {
  let end = at + 1;
  let last = first;
  let hasDigits = false;
  for (; ; end++) {
    const c = text.charCodeAt(end);
    if (isDigit(c)) hasDigits = true;
    else if (!isLetter(c)) break;
    last = c;
  }
  const capital = isUpper(first);
  token.end = end;
  token.kind = capital ? kinds.kindOfShape.name : kinds.kindOfShape.word;
  if (hasDigits) token.kind = kinds.kindOfShape[codeShape(text.slice(at, Math.min(end, at + 8)))];
  else if (kinds.mayBeKnown(first, last, end - at)) {
    const word = text.slice(at, end);
    const lower = word.toLowerCase();
    token.kind =
      (capital ? kinds.kindOfCapital.get(lower) : undefined) ?? kinds.kindOfWord.get(lower) ?? token.kind;
    if (end - at === 2 && (lower === 'am' || lower === 'pm') && isAfterDigit(text, at))
      token.kind = kinds.kindOfShape.meridiem;
  }
  if (end - at === 1) readLetter(text, at, capital, kinds, token);
  else if (
    capital &&
    end - at <= 5 &&
    text.charCodeAt(end) === 46 &&
    ABBREVIATED.has(text.slice(at, end).toLowerCase())
  )
    token.end++;
}

/** "a.m.", "o'clock", the initials of "U.S." and "J. Smith". */
function readLetter(text: string, at: number, capital: boolean, kinds: Kinds, token: Token): void {
  const letter = text.charCodeAt(at) | 32;
  const next = text.charCodeAt(at + 1);
  if (next === 46) {
    const half = letter === 97 || letter === 112;
    if (half && (text.charCodeAt(at + 2) | 32) === 109 && !isLetter(text.charCodeAt(at + 3))) {
      token.end = at + (text.charCodeAt(at + 3) === 46 ? 4 : 3);
      token.kind = kinds.kindOfShape.meridiem;
    } else if (capital) token.end++;
  } else if (letter === 111 && isApostrophe(next) && text.slice(at + 2, at + 7).toLowerCase() === 'clock') {
    token.end = at + 7;
    token.kind = kinds.kindOfWord.get("o'clock") ?? token.kind;
  }
}

function isAfterDigit(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at - 1)) || (isSpace(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2)))
  );
}

/** A hyphen between two words joins them; one beside a space is a dash. */
function markAt(text: string, at: number): Shape {
  const mark = text.charAt(at);
  if (mark === '-' || mark === '–' || mark === '‑' || mark === '‐') {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    const joins = at > 0 && !isSpace(before) && !isSpace(after) && before !== 45 && after !== 45;
    return joins ? 'hyphen' : 'dash';
  }
  return PUNCTUATION[mark] ?? 'symbol';
}

function codeShape(word: string): Shape {
  if (/^[Qq][1-4]$/.test(word)) return 'quarter-code';
  if (/^H[12]$/.test(word)) return 'half-code';
  return /^FY(\d\d|\d{4})$/.test(word) ? 'fiscal-code' : 'alnum';
}

function stringOf(codes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < codes.length; i += 8192) out += String.fromCharCode(...codes.slice(i, i + 8192));
  return out;
}
