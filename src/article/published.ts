import { findCalendarDates } from './calendar-dates.ts';
import type { Dateline } from './dateline.ts';
import type { Front } from './front-lines.ts';

const PUBLISHED =
  /\b(?:published|posted|pub(?:lication)? ?date|date published|issued|filed|dated?|created|released)\b/i;
const UPDATED = /\b(?:updated|modified|revised|last edited|last changed)\b/i;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:the )?';
/** What a line may be cut at: "By Ada Lund | 2 June 2026 · 5 min read". */
const SEPARATOR = /\s+[|·•–—]\s+|\s+-\s+|\t+/;

type Label = 'published' | 'updated' | 'none';

/**
 * The day of publication that a text itself states: a date labelled so, else one that stands by itself in the
 * head, else that of the dateline, else that of the last update. Only a date with its year counts.
 */
export function findPublished(text: string, front: Front, dateline: Dateline | null): string | null {
  const head = front.head.flatMap((line) => datesOf(line.text));
  const foot = front.foot.flatMap((line) => datesOf(line.text)).filter(({ label }) => label !== 'none');
  const of = (dates: readonly LabelledDate[], label: Label) =>
    dates.find((date) => date.label === label)?.value;
  return (
    of(head, 'published') ??
    openingDate(text) ??
    of(head, 'none') ??
    dateline?.published ??
    of(foot, 'published') ??
    of(head, 'updated') ??
    of(foot, 'updated') ??
    null
  );
}

interface LabelledDate {
  readonly label: Label;
  readonly value: string;
}

function datesOf(line: string): LabelledDate[] {
  const dates: LabelledDate[] = [];
  let from = 0;
  for (const { start, end, value } of findCalendarDates(line)) {
    const before = line.slice(from, start);
    if (UPDATED.test(before)) dates.push({ label: 'updated', value });
    else if (PUBLISHED.test(before) && before.length <= 60) dates.push({ label: 'published', value });
    else if (standsAlone(line, start, end)) dates.push({ label: 'none', value });
    from = end;
  }
  return dates;
}

/** The date is a part of its own of a head line: "Sat 5 Dec 2026, Tannery Park", "Oslo Post, 2 June 2026". */
function standsAlone(line: string, start: number, end: number): boolean {
  if (line.length > 120) return false;
  const before = line.slice(0, start).split(SEPARATOR).at(-1) ?? '';
  const after = line.slice(end).split(SEPARATOR)[0] ?? '';
  const opens = new RegExp(`^[\\s([]*${WEEKDAY}$`, 'i').test(before);
  const closes = new RegExp(`,\\s+${WEEKDAY}$`, 'i').test(before) && before.length <= 50;
  const clockBefore = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?,?\s+$/i.test(before);
  return (
    (opens && /^\s*(?:$|[,.;)\]T]|\d|at\b|[A-Z]{2,4}\b)/.test(after)) ||
    ((closes || clockBefore) && /^[\s.)\]]*(?:$|\d|at\b)/.test(after))
  );
}

/** ' date 2025-11-01 The Chronicle reports …': a date that the text begins with, before a new sentence. */
function openingDate(text: string): string | null {
  const opening = text.slice(0, 120).trimStart();
  const date = findCalendarDates(opening)[0];
  if (!date) return null;
  const before = opening.slice(0, date.start);
  const labelled = /^(?:(?:date|dated|published|posted|publication date|updated)(?: on)?\s*[:=]?\s*)?$/i.test(
    before,
  );
  const weekday = new RegExp(`^${WEEKDAY}$`, 'i').test(before);
  const after = /^(?:\s*$|\s*[\n|·•:–—-]|[\s,.]+(?:\d{1,2}:\d{2}|["“'‘]?\p{Lu}))/u.test(
    opening.slice(date.end),
  );
  return (labelled || weekday) && after ? date.value : null;
}
