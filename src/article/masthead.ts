import { AGENCIES, OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { isByline } from './byline.ts';
import { findCalendarDates } from './calendar-dates.ts';
import type { Dateline } from './dateline.ts';
import type { Front, FrontLine } from './front-lines.ts';

const CLOCK = /^\d{1,2}[:.]\d{2}/;
/** A rubric over the title: "COMMENT", "WORLD NEWS", "PRESS RELEASE No. 114/2026". */
const RUBRIC =
  /^(?:opinion|comment|analysis|editorial|exclusive|breaking|update[ds]?|live|watch|listen|read more|advertisement|world|politics|business|sport|news|press release|statement|feature|interview|review|letters?|obituary|home|share|share this|menu|print|email)\b[\s\S]{0,24}$/iu;
const ROLE = /\b(?:correspondent|reporter|editor|writer|columnist)\b/iu;

/** The title of a plain text: the first line of its head that is nothing else. `null` where there is none. */
export function findTitle(front: Front, byline: string | null): string | null {
  const candidates = front.head.filter((line) => isTitleLike(line.text, byline));
  const plain = candidates.find((line) => !isCapitals(line.text));
  const first = candidates[0];
  const title =
    first && isCapitals(first.text) && first.text.split(/\s+/).length < 5 ? (plain ?? first) : first;
  // A lone short line is as well a sentence of its own as a title.
  return title && (front.body || front.head.length > 1) ? title.text : null;
}

function isTitleLike(line: string, byline: string | null): boolean {
  return (
    /\p{L}/u.test(line) &&
    line !== byline &&
    !isByline(line) &&
    !CLOCK.test(line) &&
    !RUBRIC.test(line) &&
    !isOutletName(line) &&
    !ROLE.test(line) &&
    !/^(?:published|updated|posted|date)\b/iu.test(line) &&
    !isMostlyDate(line)
  );
}

/** The outlet that a masthead, a byline, a role or a dateline names. */
export function findOutlet(front: Front, dateline: Dateline | null): string | null {
  for (const line of front.head) {
    if (isOutletName(line.text)) return line.text;
    const named = outletInLine(line);
    if (named) return named;
  }
  return dateline?.agency ?? null;
}

/** "Court reporter, Thornbury Courier"; "By Ada Lund, CNN"; "By Ada Lund | Oslo Post | 2 June 2026". */
function outletInLine(line: FrontLine): string | null {
  if (!isByline(line.text) && !ROLE.test(line.text)) return null;
  const parts = line.text.split(/,\s+|\s*[|·•]\s*|\s+[–—-]\s+/);
  return parts.slice(1).find(isOutletName) ?? null;
}

function isOutletName(line: string): boolean {
  if (AGENCIES.has(line)) return true;
  if (/^(?:www\.)?[a-z\d-]{2,40}\.(?:com|org|net|co\.uk|news|info)$/i.test(line)) return true;
  const words = line.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (isByline(line)) return false;
  const named =
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|of$|the$|&$|and$)/u.test(word));
  return named && OUTLET_NOUNS.has(last) && !RUBRIC.test(line);
}

function isMostlyDate(line: string): boolean {
  const date = findCalendarDates(line)[0];
  return date !== undefined && line.length - (date.end - date.start) <= 40;
}

function isCapitals(line: string): boolean {
  return !/\p{Ll}{2}/u.test(line);
}
