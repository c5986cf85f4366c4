import { findCalendarDates } from './calendar-dates.ts';
import type { Front, FrontLine } from './front-lines.ts';

const LEAD_IN =
  /^(?:exclusive |analysis |opinion |comment |interview |story |report |words |text |reported |written |posted |compiled |photographs? and text )?by[:\s]\s*(?<names>.+)$/iu;
const POSTED_BY = /^posted by (?<names>[\p{L}\d_. -]{2,40}?) (?:on|at)\b/iu;
const REPORTERS = /^\(?(?:reporting|writing|report) by (?<names>[^;()\n]{3,160}?)(?:[;)]|\.?$)/iu;
/** "By Friday", "By the end of": no names. */
const NOT_A_NAME =
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may \d|june|july|august|september|october|november|december|then|now|the (?:time|end|way|numbers|book)|law|contrast|comparison|some|all|far)\b/iu;
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|columnist|contributor|staff|producer|bureau chief|analyst|in [\p{Lu}]\p{L}+)\b/iu;
const NAME_ONLY = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|der)){1,3}$/u;

/** Whether a line of a head names who wrote the text. */
export function isByline(line: string): boolean {
  return namesIn(line) !== null;
}

function namesIn(line: string): string | null {
  const names = POSTED_BY.exec(line)?.groups?.names ?? LEAD_IN.exec(line)?.groups?.names;
  return names === undefined ? null : cleanNames(names);
}

/** Who wrote a plain text, as its head or its last lines say, without the "By"; `null` where they do not. */
export function findByline(front: Front): string | null {
  for (const [index, line] of front.head.entries()) {
    const names = namesIn(line.text);
    if (names) return names;
    if (isBareName(front.head, index)) return line.text;
  }
  for (const line of front.foot) {
    const names = REPORTERS.exec(line.text)?.groups?.names;
    if (names) return cleanNames(names);
  }
  return null;
}

/** A name by itself counts between a title and the date or the role of who bears it. */
function isBareName(head: readonly FrontLine[], index: number): boolean {
  const next = head[index + 1]?.text;
  return (
    index > 0 &&
    next !== undefined &&
    NAME_ONLY.test(head[index]!.text) &&
    ((findCalendarDates(next).length > 0 && next.length <= 60) || (ROLE.test(next) && next.length <= 60))
  );
}

/** Cuts off what follows the names: a role, an outlet, a date, a place. */
function cleanNames(raw: string): string | null {
  const date = findCalendarDates(raw)[0];
  let names = date ? raw.slice(0, date.start) : raw;
  names = names.split(/\s*[|·•\t]\s*|\s+[–—-]\s+|\s+(?:published|updated|posted)\b/iu)[0] ?? '';
  const parts = names.split(/,\s+/);
  const end = parts.findIndex(
    (part, index) =>
      index > 0 &&
      (ROLE.test(part) || !/^(?:and )?\p{Lu}\p{L}+(?: \p{Lu}|$)/u.test(part) || /^\p{Lu}{2,6}$/u.test(part)),
  );
  names = (end > 0 ? parts.slice(0, end) : parts)
    .join(', ')
    .replace(/[\s,;:]+$/, '')
    .replace(/\s+for .*$/u, '');
  const words = names.split(/\s+/);
  const sentence = /[.!?]$/.test(names) && !/\b(?:jr|sr)\.$/i.test(names);
  if (names === '' || words.length > 16 || sentence || NOT_A_NAME.test(names)) return null;
  return words.some((word) => /^\p{Lu}/u.test(word)) || words.length <= 3 ? names : null;
}
