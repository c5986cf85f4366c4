import { lastSpoken } from './anchors.ts';
import { civilOf } from './calendar.ts';
import type { Context, Spoken } from './rule.ts';
import type { Tape } from './tape.ts';
import { partsOf } from './value.ts';

/** How many tokens, about two sentences, a year that was set goes on for the months that follow it. */
const REACH = 45;

/** What an expression is dated from, as far as its words show: a year written out. */
const WRITTEN_YEAR = /\b(?:1[0-9]|20)\d\d\b/;

/**
 * The year in which a month or day without one lies because the text has set it: "In 1994 he was arrested. In May …",
 * "arrested in March 1994 and tried in May". A bare year sets it only at the head of its sentence: "the firm, founded in
 * 1972, said in May" speaks of the May nearest to publication.
 */
export function frameYear(c: Context, first: number, month: number): number | null {
  if (c.published === null) return null;
  const history = c.isHistory();
  const last = history ? lastSpoken(c, 'year')?.spoken : c.spoken[c.spoken.length - 1];
  if (!last || (!history && first - last.after > REACH)) return null;
  const parts = partsOf(last.value);
  if (!parts || parts.year >= civilOf(c.published).year) return null;
  if (!history && !last.framed && !WRITTEN_YEAR.test(wordsOf(c, last))) return null;
  if (parts.grain === 'year') return history || isAtHead(c, last.first) ? parts.year : null;
  const named = parts.month ?? (parts.season === undefined ? undefined : parts.season * 3 + 3);
  if (named === undefined) return null;
  // The story goes on: a month long before the last one named is of the year after.
  return named - month > 6 ? parts.year + 1 : parts.year;
}

const wordsOf = (c: Context, spoken: Spoken): string =>
  c.tape.text.slice(c.tape.starts[spoken.first] ?? 0, c.tape.ends[spoken.after - 1] ?? 0);

/**
 * Whether a text is no news but history: full of years and without a day of the week or a "today".
 * In history the year goes on from date to date, however far apart.
 */
export function isHistory(tape: Tape, is: (token: number, className: string) => boolean): boolean {
  let years = 0;
  let present = 0;
  for (let i = 0; i < tape.kinds.length; i++) {
    if (is(i, 'year')) years++;
    else if (is(i, 'weekday') || is(i, 'news-day')) present++;
  }
  return years >= 8 && years > 8 * present;
}

/** "In 1994, …", "By early 1994 …" */
function isAtHead(c: Context, first: number): boolean {
  const head = c.is(first - 1, 'time-preposition') ? first - 2 : first - 1;
  return head < 0 || c.is(head, 'stop') || c.is(head, 'break') || c.is(head, 'quote');
}
