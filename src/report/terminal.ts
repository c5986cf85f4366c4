import type { Reading } from '../reading.ts';
import { dateWords } from './date-words.ts';
import { type ReadingIndex, readingIndex } from './reading-index.ts';
import { terminalDisputes } from './terminal-disputes.ts';
import { terminalMissing } from './terminal-missing.ts';
import { terminalNobody } from './terminal-nobody.ts';
import { terminalPositions } from './terminal-positions.ts';
import {
  counted,
  SECTIONS,
  type Section,
  type Style,
  type TerminalOptions,
  terminalStyle,
} from './terminal-style.ts';
import { terminalTimeline } from './terminal-timeline.ts';
import { terminalVoices } from './terminal-voices.ts';
import { terminalWording } from './terminal-wording.ts';
import { typographic } from './typographic.ts';
import { oneLine } from './visible.ts';

interface Part {
  readonly heading: string;
  readonly write: (reading: Reading, index: ReadingIndex, style: Style) => string;
}

/** The parts of the report; one with nothing to say is left out. */
const PARTS: Readonly<Record<Section, Part>> = {
  voices: { heading: 'Voices', write: terminalVoices },
  positions: { heading: 'Positions', write: terminalPositions },
  disputed: { heading: 'Disputed', write: terminalDisputes },
  timeline: { heading: 'Timeline', write: terminalTimeline },
  nobody: { heading: 'On nobody’s word', write: terminalNobody },
  missing: { heading: 'Missing', write: terminalMissing },
  wording: { heading: 'Wording', write: terminalWording },
};

/**
 * The report of one article for people at a terminal, ending in a line break. Everything that comes from the
 * article is made visible first: no control, escape or direction character of it reaches the terminal.
 */
export function terminalReport(reading: Reading, options: TerminalOptions): string {
  const style = terminalStyle(options);
  const index = readingIndex(reading);
  const wanted = options.section ? [options.section] : SECTIONS;
  const parts = wanted.flatMap((name) => {
    const body = PARTS[name].write(reading, index, style);
    if (body === '' && options.section === undefined) return [];
    return [`${style.section(PARTS[name].heading)}\n${body === '' ? style.dim('nothing found') : body}`];
  });
  return `${[header(reading, style), ...parts].join('\n\n')}\n`;
}

function header(reading: Reading, style: Style): string {
  const { title, outlet, byline, published, source } = reading.article;
  const clean = (text: string | null) => (text === null ? null : typographic(oneLine(text)));
  const name = clean(title) ?? clean(source) ?? 'Untitled';
  const by = clean(byline);
  const about = [clean(outlet), published ? dateWords(published) : 'undated', by && `by ${by}`].filter(
    (fact) => fact !== null,
  );
  const voices = new Set(reading.attributions.map(({ voice }) => voice)).size;
  const counts = [
    counted(voices, 'voice'),
    counted(reading.attributions.length, 'attribution'),
    ...(reading.disputes.length > 0 ? [counted(reading.disputes.length, 'dispute')] : []),
    ...(reading.gaps.length > 0 ? [counted(reading.gaps.length, 'gap')] : []),
  ];
  return [
    style.block(0, '', style.title(name)),
    style.block(0, '', about.join(style.dim(' · '))),
    style.block(0, '', style.dim(counts.join(', '))),
    style.dim('─'.repeat(style.width)),
  ].join('\n');
}
