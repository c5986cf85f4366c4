import {
  AFTER_CLOCK,
  BEFORE_NUMBERS,
  EITHER,
  NEEDS_CAPITAL,
  SENTENCE_STARTERS,
  TITLES,
} from '../lexicon/abbreviations.ts';
import type { Span } from '../reading.ts';
import type { Paragraph } from './layer.ts';
import { trimSpan } from './lines.ts';

const STOP = /[.!?…。！？]/;
const CLOSER = /[\])}"'”’»›]/;
const SPACE = /\s/;
const OPENERS = /^["'“‘«‹([{„‚`—–-]+/u;
/** Longer than any abbreviation, so that looking back costs the same everywhere. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 64;

/** One place where a sentence may end, with what stands before and after it. */
export interface Boundary {
  /** The run of stops: ".", "?!", "...". */
  readonly stops: string;
  /** The closing quotation marks and brackets after them. */
  readonly closers: string;
  /** The word before the stops, as written, with inner stops: "Dr", "U.S", "p.m", "5". */
  readonly before: string;
  /** What follows, after the white space; empty at the end of the paragraph. */
  readonly after: string;
  /** False where no white space follows the stops: "said.The". */
  readonly spaced: boolean;
  /** Nothing but the word stands before the stops in its sentence: "1." of a list. */
  readonly atStart: boolean;
}

/** Whether a sentence ends here, or `null` where the rule has nothing to say. */
export type BoundaryRule = (at: Boundary) => boolean | null;

/** Stops inside brackets stand for words left out: "the talks [...] failed". */
const omission: BoundaryRule = ({ stops, closers, before }) =>
  /^[[(]$/.test(before) && /^[\])]/.test(closers) && stops !== '!' && stops !== '?' ? false : null;

/** A web address, a version, a decimal, a lost space: only "said.The" and "said.”The" part without a space. */
const withoutSpace: BoundaryRule = ({ spaced, stops, closers, before, after }) => {
  if (spaced) return null;
  if (/["”’»)]/.test(closers)) return /^["“‘]?\p{Lu}/u.test(after);
  return stops === '.' && /^\p{Ll}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}+[\s,’']/u.test(after);
};

/** The number of a list item: "1. Talks begin". */
const itemNumber: BoundaryRule = ({ atStart, stops, before }) =>
  atStart && stops === '.' && /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivx]+)$/.test(before) ? false : null;

/** `"Why now?" Smith asked` is one sentence: a question in quotation marks, a short name, a verb of saying. */
const askedInQuotes: BoundaryRule = ({ stops, closers, after }) =>
  /[?!]/.test(stops) &&
  /["'”’]/.test(closers) &&
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:said|says|asked|asks|added|wondered|wrote|tweeted|replied|exclaimed|shouted|declared|demanded|told|posted|cried|yelled)\b/u.test(
    after,
  )
    ? false
    : null;

/** In lower case the sentence goes on, unless a name that is written so begins the next one. */
const lowerCase: BoundaryRule = ({ after, before, stops }) => {
  if (!/^["'“‘([—–-]*\p{Ll}/u.test(after)) return null;
  const nameInLowerCase =
    /^(?:al|el|an|as)-\p{Lu}|^\p{Ll}{1,5}\p{Lu}\p{L}|^(?:von|van|de|di|bin) (?:der |den )?\p{Lu}/u;
  const plainWord = /^\p{Ll}{2,}$/u.test(before) && !EITHER.has(before) && !TITLES.has(before);
  return stops === '.' && plainWord && nameInLowerCase.test(after);
};

/** "a.m." and "p.m." go on with a day or a zone; before another capital they end the sentence. */
const clock: BoundaryRule = ({ stops, before, after }) => {
  if (stops !== '.' || !/^[ap]\.?m$/i.test(before)) return null;
  const next = firstWord(after);
  return /^\p{Lu}/u.test(after.replace(OPENERS, '')) && !AFTER_CLOCK.has(next) && !/^[[(]/.test(after);
};

/** "Dr.", "Sen.", "St.": a name follows. */
const title: BoundaryRule = ({ stops, before, closers }) =>
  stops === '.' && closers === '' && TITLES.has(before.toLowerCase()) ? false : null;

/** "No. 5", "Oct. 31", "Sec. 230". */
const beforeNumber: BoundaryRule = ({ stops, before, after, closers }) =>
  stops === '.' && closers === '' && BEFORE_NUMBERS.has(before.toLowerCase()) && /^[\dIVX]+\b/.test(after)
    ? false
    : null;

/** "George W. Bush", "J.K. Rowling"; but "vitamin C. The", "the U.S. He". */
const initials: BoundaryRule = ({ stops, before, after, closers }) => {
  if (stops !== '.' || !/^(?:\p{L}|\p{L}\p{M}?(?:\.-?\p{L}){1,4})$/u.test(before)) return null;
  return beginsAnew(after, closers);
};

/** "Inc.", "Jr.", "Calif.": what follows decides. */
const either: BoundaryRule = ({ stops, before, after, closers }) =>
  stops === '.' && EITHER.has(before.toLowerCase()) && isAbbreviationAsWritten(before)
    ? beginsAnew(after, closers)
    : null;

/** Three dots between capitals may be a pause: "Well ... I think". */
const ellipsis: BoundaryRule = ({ stops, after }) =>
  /^(?:\.{2,}|…+)$/.test(stops) && /^I\b/.test(after) ? false : null;

/** Order matters: what has no space or goes on in lower case is settled before abbreviations are looked at. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  omission,
  withoutSpace,
  itemNumber,
  askedInQuotes,
  lowerCase,
  clock,
  title,
  beforeNumber,
  initials,
  either,
  ellipsis,
];

/** "sat." is a word, "Sat." a day. */
function isAbbreviationAsWritten(before: string): boolean {
  return !NEEDS_CAPITAL.has(before.toLowerCase()) || /^\p{Lu}/u.test(before);
}

/** `Joseph R. "Joe" Biden` */
const NICKNAME = /^["“‘'(][\p{L}.]{1,14}(?: \p{L}{1,10})?["”’')] \p{Lu}/u;

function beginsAnew(after: string, closers: string): boolean {
  if (NICKNAME.test(after)) return false;
  if (/["”]/.test(closers) || /^[“"«]\p{Lu}/u.test(after)) return true;
  const word = after.replace(OPENERS, '');
  return /^\p{Lu}/u.test(word) && SENTENCE_STARTERS.has(firstWord(word));
}

function firstWord(after: string): string {
  return (/^[\p{L}\p{M}]+/u.exec(after.replace(OPENERS, ''))?.[0] ?? '').toLowerCase();
}

/** The sentences of a text in order; none crosses a paragraph, and every word of a paragraph lies in one. */
export function findSentences(text: string, paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap((paragraph) => sentencesWithin(text, paragraph));
}

function sentencesWithin(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let from = paragraph.start;
  let i = paragraph.start;
  while (i < paragraph.end) {
    if (!STOP.test(text.charAt(i))) {
      i++;
      continue;
    }
    const { boundary, end, next } = boundaryAt(text, i, from, paragraph.end);
    if (next < paragraph.end && endsSentence(boundary)) {
      sentences.push({ start: from, end });
      from = next;
    }
    i = end;
  }
  const rest = trimSpan(text, { start: from, end: paragraph.end });
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

function endsSentence(boundary: Boundary): boolean {
  for (const rule of BOUNDARY_RULES) {
    const verdict = rule(boundary);
    if (verdict !== null) return verdict;
  }
  return true;
}

function boundaryAt(text: string, stop: number, from: number, limit: number) {
  let afterStops = stop;
  while (afterStops < limit && STOP.test(text.charAt(afterStops))) afterStops++;
  let end = afterStops;
  while (end < limit && CLOSER.test(text.charAt(end))) end++;
  const footnote = /^(?: ?\[\d{1,3}\]){1,8}/.exec(text.slice(end, Math.min(end + 40, limit)));
  if (footnote) end += footnote[0].length;
  let next = end;
  while (next < limit && SPACE.test(text.charAt(next))) next++;
  const head = text.slice(Math.max(from, stop - LOOK_BACK), stop);
  const before =
    /(?:\p{L}\p{M}*(?:\.-?\p{L}\p{M}*)+|\d+(?:\.\d+)+|[\p{L}\p{N}\p{M}]+|[^\s])$/u.exec(head)?.[0] ?? '';
  const boundary: Boundary = {
    stops: text.slice(stop, Math.min(afterStops, stop + 8)),
    closers: text.slice(afterStops, Math.min(end, afterStops + 8)),
    before,
    after: text.slice(next, Math.min(next + LOOK_AHEAD, limit)),
    spaced: next > end,
    atStart: stop - before.length === from,
  };
  return { boundary, end, next };
}
