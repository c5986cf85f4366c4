import type { Reading, Span } from '../reading.ts';
import { dateWords } from './date-words.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, type Style, words } from './terminal-style.ts';
import { marked } from './terminal-voices.ts';
import { type TimelineEntry, timeline } from './timeline.ts';
import { typographic, withQuotationMarks } from './typographic.ts';
import { oneLine } from './visible.ts';
import { voiceName } from './voice-name.ts';

const KINDS: Readonly<Record<TimelineEntry['kind'], string>> = {
  published: 'published',
  said: 'said',
  told: 'event',
};
const LONGEST = 130;
/** How much of its sentence is shown on each side of a time. */
const AROUND = 70;
/** A character that no visible text has. */
const BOUND = '\u0000';

/** Dates in order: when it was published, when things were said, when they happened or will. */
export function terminalTimeline(reading: Reading, _index: ReadingIndex, style: Style): string {
  const entries = timeline(reading)
    .filter((entry) => !isDateLine(reading, entry))
    .map((entry) => ({ entry, date: dateWords(entry.value) }));
  const dates = Math.min(26, Math.max(0, ...entries.map(({ date }) => date.length)));
  let last = '';
  return entries
    .map(({ entry, date }) => {
      const shown = date === last ? '' : date;
      last = date;
      const lead = `${style.voice(shown.padEnd(dates))}  ${style.verb(KINDS[entry.kind].padEnd(9))}  `;
      return style.block(0, lead, entryWords(reading, entry, style));
    })
    .join('\n');
}

/** The date of publication as the head of the text gives it says nothing new. */
function isDateLine({ article }: Reading, { kind, value, time }: TimelineEntry): boolean {
  if (kind !== 'told' || time === null || value.slice(0, 10) !== article.published) return false;
  return time.start < 600 && /\d{4}/.test(article.text.slice(time.start, time.end));
}

function entryWords(reading: Reading, entry: TimelineEntry, style: Style): string {
  if (entry.kind === 'published') return style.dim('this article');
  const who = entry.voices.map((voice) => typographic(oneLine(voiceName(voice)))).join(' ← ');
  const lead = who ? style.dim(`${who}: `) : '';
  if (entry.kind === 'told' && entry.time && entry.span)
    return lead + around(reading, entry.time, entry.span, style);
  const text = entry.span ? typographic(words(reading, entry.span)) : '';
  return `${lead}${marked(style.whole ? text : clip(text, LONGEST), style)}`;
}

/** The time in its sentence, cut between words on both sides. */
function around(reading: Reading, time: Span, sentence: Span, style: Style): string {
  const before = words(reading, { start: sentence.start, end: time.start });
  const after = words(reading, { start: time.end, end: Math.max(time.end, sentence.end) });
  const space = (at: number) => (/\s/.test(reading.article.text.charAt(at)) ? ' ' : '');
  // Marks are set in the whole, since what stands beside one tells which it is; the time is found again by its bounds.
  const whole = `${before}${space(time.start - 1)}${BOUND}${words(reading, time)}${BOUND}${space(time.end)}${after}`;
  const [left = '', when = '', right = ''] = withQuotationMarks(typographic(whole), false).split(BOUND);
  return style.whole
    ? `${left}${style.quote(when)}${right}`
    : `${clipStart(left, AROUND)}${style.quote(when)}${clip(right, AROUND)}`;
}

function clipStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.indexOf(' ', text.length - most);
  return start < 0 ? text : `…${text.slice(start)}`;
}
