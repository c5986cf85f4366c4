import { COUNT_CLASSES } from '../../lexicon/dispute-words.ts';
import type { Span } from '../../reading.ts';
import { type Passage, wordsWithin } from '../claim-index.ts';
import { touches } from '../quoted-spans.ts';
import { stem } from '../stem.ts';
import type { DisputeIndex } from './dispute-draft.ts';

/** A number with what it counts, as an interval: "more than 200 people" is 200 and up. */
export interface Quantity extends Span {
  readonly low: number;
  readonly high: number;
  /** `$`, `%`, a class of harm ("dead"), the stem of the noun, or `null` where no noun follows. */
  readonly unit: string | null;
  readonly passage: Passage;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

const ANY_NUMBER = new RegExp(`\\d|\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b`);
const QUANTITY = new RegExp(
  `(?<about>\\b(?:more than|over|at least|above|as many as|up to|fewer than|less than|under|below|at most|about|around|roughly|nearly|almost|some|approximately|close to|an estimated|an average of|between|from)\\s+)?(?<![\\p{L}\\p{N}.,:/-])(?<currency>[$£€¥])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d+)?|(?:${Object.keys(NUMBER_WORDS).join('|')})\\b(?:-(?:one|two|three|four|five|six|seven|eight|nine)\\b)?)(?:\\s?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|m|k|b)\\b)?(?<percent>\\s?%|\\s(?:percent|per cent|percentage points?)\\b)?(?<money>\\s(?:dollars|euros|pounds|rubles|roubles|yuan|yen|rupees|francs|kronor|kroner)\\b)?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Nouns after a number that make it an age, a time, a score or a part of a name. */
const NO_COUNT =
  /^(?:year|month|week|day|hour|minut|second|centur|decad|am|pm|old|st|nd|rd|th|degre|c|f|km|mile|met|kilomet|mph|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|percent|time)$/;
const ABOUT_RIGHT = 0.15;
/** How many words after the number are searched for its noun, and how far around it for a class of harm. */
const AFTER = 4;
const AROUND = 48;
/** More numbers than this in one sentence are a table. */
const MOST = 8;

/** The quantities in a passage: no years, dates, ages or numbers of sources. */
export function quantitiesIn(claims: DisputeIndex, passage: Passage): Quantity[] {
  if (!ANY_NUMBER.test(passage.lower)) return [];
  const found: Quantity[] = [];
  for (const match of passage.text.matchAll(QUANTITY)) {
    const groups = match.groups!;
    const start = passage.start + match.index + (groups.about?.length ?? 0);
    const end = passage.start + match.index + match[0].length;
    if (touches(claims.taken, { start, end })) continue;
    const value = readNumber(groups.digits!, groups.scale);
    if (value === null || (!groups.currency && !groups.percent && !groups.scale && isYear(groups.digits!)))
      continue;
    const unit = unitOf(claims, passage, match.index, { start, end }, groups);
    if (unit === 'none') continue;
    found.push({ start, end, unit, passage, ...interval(value, groups.about?.trim().toLowerCase()) });
  }
  return found.length > MOST ? [] : found;
}

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

function readNumber(digits: string, scale: string | undefined): number | null {
  const word = digits.toLowerCase().split('-');
  const value = /\d/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : word.reduce((sum, part) => sum + (NUMBER_WORDS[part] ?? (part === 'one' ? 1 : 0)), 0);
  return Number.isFinite(value) && value > 0 ? value * (scale ? (SCALE[scale.toLowerCase()] ?? 1) : 1) : null;
}

function unitOf(
  claims: DisputeIndex,
  passage: Passage,
  at: number,
  span: Span,
  groups: Record<string, string | undefined>,
): string | null {
  if (groups.percent) return '%';
  if (groups.currency) return groups.currency;
  if (groups.money) return stem(groups.money.trim());
  const near = passage.text.slice(Math.max(0, at - AROUND), span.end - passage.start + AROUND);
  const words = wordsWithin(claims.layer.words, {
    start: span.end,
    end: Math.min(passage.end, span.end + 60),
  });
  const first = words.find(
    (word) =>
      word.alphanumeric &&
      !/^(?:other|more|additional|new|local|young|old|great|the|a|of|or|so)$/i.test(word.text),
  );
  // "40 million a year" counts what was spoken of; "3 years" counts nothing.
  const rate = groups.scale !== undefined && /^(?:a|an|per|each|every)$/i.test(words[0]?.text ?? '');
  if (first && NO_COUNT.test(stem(first.text))) return rate ? null : 'none';
  if (words[0] && /^[-–/:]$/.test(words[0].text)) return 'none';
  const harm = COUNT_CLASSES.find(([, pattern]) => pattern.test(near));
  if (harm && COUNT_CLASSES.filter(([, pattern]) => pattern.test(near)).length === 1) return harm[0];
  if (harm) return closest(near, Math.min(at, AROUND));
  return headNoun(words);
}

/** Of several classes of harm around a number ("nine dead and 14 injured") the nearest after it. */
function closest(near: string, at: number): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const [name, pattern] of COUNT_CLASSES) {
    const match = pattern.exec(near.slice(at));
    if (match && match.index < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name, distance: match.index };
  }
  return best?.name ?? null;
}

/** The noun right after the number; `null` at the end of a clause or before a preposition ("put it at 23 million"). */
function headNoun(words: readonly { text: string; alphanumeric: boolean }[]): string | null {
  let noun: string | null = null;
  for (const word of words.slice(0, AFTER)) {
    if (
      !word.alphanumeric ||
      /^(?:of|in|on|at|for|from|to|by|with|were|was|are|is|had|have|has|will|who|which|that|a|an|per|and|or|but|as|during|after|before|since|he|she|they|it)$/i.test(
        word.text,
      )
    )
      break;
    noun = stem(word.text);
    if (/s$/.test(word.text) || noun === 'person' || noun === 'child') break;
  }
  return noun;
}

function interval(value: number, about: string | undefined): { low: number; high: number } {
  if (!about || about === 'from' || about === 'between') return { low: value, high: value };
  if (/^(?:more|over|at least|above)/.test(about)) return { low: value, high: Number.POSITIVE_INFINITY };
  if (/^(?:fewer|less|under|below|at most|up to|as many)/.test(about)) return { low: 0, high: value };
  return { low: value * (1 - ABOUT_RIGHT), high: value * (1 + ABOUT_RIGHT) };
}
