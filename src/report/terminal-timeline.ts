import type { Reading } from '../reading.ts';
import { dateWords } from './date-words.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, type Style, words } from './terminal-style.ts';
import { marked } from './terminal-voices.ts';
import { type TimelineEntry, timeline } from './timeline.ts';
import { typographic } from './typographic.ts';
import { oneLine } from './visible.ts';
import { voiceName } from './voice-name.ts';

const KINDS: Readonly<Record<TimelineEntry['kind'], string>> = {
  published: 'published',
  said: 'said',
  told: 'event',
};
const LONGEST = 130;

/** Dates in order: when it was published, when things were said, when they happened or will. */
export function terminalTimeline(reading: Reading, _index: ReadingIndex, style: Style): string {
  const entries = timeline(reading).map((entry) => ({ entry, date: dateWords(entry.value) }));
  const dates = Math.min(20, Math.max(0, ...entries.map(({ date }) => date.length)));
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

function entryWords(reading: Reading, entry: TimelineEntry, style: Style): string {
  if (entry.kind === 'published') return style.dim('this article');
  const text = entry.span ? typographic(words(reading, entry.span)) : '';
  const who = entry.voices.map((voice) => typographic(oneLine(voiceName(voice)))).join(' ← ');
  return `${who ? style.dim(`${who}: `) : ''}${marked(style.whole ? text : clip(text, LONGEST), style)}`;
}
