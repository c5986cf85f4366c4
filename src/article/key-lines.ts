import { findCalendarDates } from './calendar-dates.ts';
import type { FrontLine } from './front-lines.ts';

/** What "Title: …" lines at the head of a text say. */
export interface KeyLines {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

const KEYS: Readonly<Record<string, keyof KeyLines>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  date: 'published',
  published: 'published',
  'publication date': 'published',
  published_at: 'published',
  pubdate: 'published',
};
const KEY_LINE = /^(?<key>[a-z_]{4,12}(?: date)?)\s*[:=]\s*(?<value>\S.{0,250})$/i;

/** Reads the key lines of a head; the first of each kind counts. */
export function readKeyLines(head: readonly FrontLine[]): KeyLines {
  const found: Partial<Record<keyof KeyLines, string>> = {};
  for (const { text } of head) {
    const { key = '', value = '' } = KEY_LINE.exec(text)?.groups ?? {};
    const field = KEYS[key.toLowerCase()];
    if (!field || found[field] !== undefined) continue;
    const said =
      field === 'published'
        ? findCalendarDates(value)[0]?.value
        : value.replace(/^(["'])(.*)\1$/, '$2').trim();
    if (said) found[field] = said;
  }
  const { title = null, byline = null, outlet = null, published = null } = found;
  return { title, byline, outlet, published };
}

/** Whether a line is such a line: it is then no title and no body. */
export function isKeyLine(line: string): boolean {
  const key = KEY_LINE.exec(line)?.groups?.key;
  return key !== undefined && KEYS[key.toLowerCase()] !== undefined;
}
