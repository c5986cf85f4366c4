import type { Reading, Span, TimeExpression, Voice } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { isDateLine } from './is-date-line.ts';
import { readingIndex } from './reading-index.ts';

/**
 * One point of the timeline. Three times are kept apart: when a thing was published, when it was said,
 * and when what is told of took or takes place.
 */
export interface TimelineEntry {
  readonly kind: 'published' | 'said' | 'told';
  /** TIMEX3 value: `2026-03-12`, `2026-W12`, `2026-03`, …; never empty. */
  readonly value: string;
  /** `null` for the day of publication. */
  readonly time: TimeExpression | null;
  /** Who says it: the outermost voice of the chain first; empty for the writer. */
  readonly voices: readonly Voice[];
  /** Where to read it: the content of what was said, or the sentence that holds the time. */
  readonly span: Span | null;
  /** The attribution that was made then, for `said`. */
  readonly attribution: string | null;
}

/** The dated points of a reading in order of time; durations, sets and what has no date are left out. */
export function timeline(reading: Reading): readonly TimelineEntry[] {
  const entries = [...published(reading), ...said(reading), ...told(reading)];
  return entries
    .map((entry) => ({ entry, key: sortKey(entry.value) }))
    .filter((item): item is { entry: TimelineEntry; key: string } => item.key !== null)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

function published({ article }: Reading): TimelineEntry[] {
  if (article.published === null) return [];
  const value = article.published;
  return [{ kind: 'published', value, time: null, voices: [], span: null, attribution: null }];
}

function said(reading: Reading): TimelineEntry[] {
  const index = readingIndex(reading);
  return reading.attributions.flatMap((attribution) => {
    const time = index.time(attribution.time);
    if (time === null) return [];
    const voices = index.chain(attribution).flatMap((voice) => index.voice(voice) ?? []);
    const span = longest(attribution.content);
    return [{ kind: 'said' as const, value: time.value, time, voices, span, attribution: attribution.id }];
  });
}

function told(reading: Reading): TimelineEntry[] {
  const index = readingIndex(reading);
  const ofSaying = new Set(reading.attributions.map(({ time }) => time));
  const owners = reading.statements
    .flatMap((statement) => statement.spans.map((span) => ({ span, statement })))
    .sort((a, b) => a.span.start - b.span.start);
  const sentences = [...reading.sentences].sort((a, b) => a.start - b.start);
  return reading.times
    .filter(({ id, type }) => !ofSaying.has(id) && (type === 'DATE' || type === 'TIME'))
    .flatMap((time) => {
      const owner = lastBefore(owners, time.start, ({ span }) => span.start);
      const voices = (owner?.statement.chain ?? []).flatMap((id) => index.voice(id) ?? []);
      const sentence = lastBefore(sentences, time.start, ({ start }) => start) ?? time;
      if (isDateLine(reading, sentence)) return [];
      const span = voices.length > 0 && owner ? common(sentence, owner.span) : sentence;
      return [{ kind: 'told' as const, value: time.value, time, voices, span, attribution: null }];
    });
}

/** The piece of content to show: the longest. */
function longest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), null);
}

const common = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

/** The last item that starts at or before the offset. */
function lastBefore<T>(sorted: readonly T[], at: number, start: (item: T) => number): T | undefined {
  return sorted[lowerBound(sorted, (item) => start(item) <= at) - 1];
}

const HALVES_AND_SEASONS: Readonly<Record<string, string>> = {
  Q1: '01-00',
  Q2: '04-00',
  Q3: '07-00',
  Q4: '10-00',
  H1: '01-00',
  H2: '07-00',
  SP: '03-00',
  SU: '06-00',
  FA: '09-00',
  WI: '12-00',
};

/** A string that sorts a TIMEX3 value by its beginning; `null` where it names no point on the calendar. */
export function sortKey(value: string): string | null {
  const week = /^(\d{4})-W(\d{2})(-WE|-\d)?/.exec(value);
  if (week) return isoWeekStart(Number(week[1]), Number(week[2]), week[3] ?? '');
  const part = /^(\d{4})-([QHSFW][1-4PUAI])$/.exec(value);
  if (part) return `${part[1]}-${HALVES_AND_SEASONS[part[2]!] ?? '00-00'}`;
  const date = /^(\d{2,4})(?:-(\d{2}))?(?:-(\d{2}))?(T.*)?$/.exec(value);
  if (date === null) return null;
  return `${date[1]!.padEnd(4, '0')}-${date[2] ?? '00'}-${date[3] ?? '00'}${date[4] ?? ''}`;
}

/** The Monday of an ISO 8601 week (the one of 4 January is week 1), or the day of it that the suffix names. */
function isoWeekStart(year: number, week: number, suffix: string): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const day = suffix === '-WE' ? 5 : suffix === '' ? 0 : Number(suffix.slice(1)) - 1;
  return new Date(Date.UTC(year, 0, monday + day)).toISOString().slice(0, 10);
}
