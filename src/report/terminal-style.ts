import pc from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Reading, Span } from '../reading.ts';
import { oneLine } from './visible.ts';

/** How a report is set: how wide, and with or without colours. */
export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Only this part of the report, and all of it. */
  readonly section?: Section;
}

/** The parts of the report, in their order. */
export const SECTIONS = [
  'voices',
  'positions',
  'disputed',
  'timeline',
  'nobody',
  'missing',
  'wording',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What the writers of sections need: the palette, and blocks of text wrapped to the width. */
export interface Style {
  readonly width: number;
  /** True where a section was asked for by name: nothing is left out then. */
  readonly whole: boolean;
  readonly title: (text: string) => string;
  readonly section: (text: string) => string;
  readonly voice: (text: string) => string;
  readonly verb: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly dim: (text: string) => string;
  /** A paragraph whose first line begins with `lead` and whose next lines are set in as far. */
  readonly block: (indent: number, lead: string, text: string) => string;
}

/** Wider lines are hard to read. */
const WIDEST = 96;
const NARROWEST = 24;

export function terminalStyle({ width, color, section }: TerminalOptions): Style {
  const c = pc.createColors(color);
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  return {
    width: columns,
    whole: section !== undefined,
    title: c.bold,
    section: (text) => c.bold(c.cyan(text.toUpperCase())),
    voice: c.bold,
    verb: c.green,
    quote: c.yellow,
    warn: c.red,
    dim: c.dim,
    block: (indent, lead, text) => block(columns, indent, lead, text),
  };
}

function block(columns: number, indent: number, lead: string, text: string): string {
  const margin = ' '.repeat(indent);
  const hang = indent + stringWidth(lead);
  // Beside a lead that leaves no room, the text goes under it.
  if (columns - hang < NARROWEST / 2)
    return `${margin}${lead.trimEnd()}\n${block(columns, indent + 2, '', text)}`;
  const lines = wrapAnsi(text, columns - hang).split('\n');
  return lines.map((line, i) => (i === 0 ? margin + lead : ' '.repeat(hang)) + line).join('\n');
}

/** The article's words of a span, safe to print, on one line. */
export function words(reading: Reading, span: Span): string {
  return oneLine(reading.article.text.slice(span.start, span.end));
}

/** Cut between words where it is longer than `most` characters; never inside a word. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return end <= 0 ? text : `${text.slice(0, end).replace(/[\s,;:—–-]+$/u, '')} …`;
}

/** "1 voice", "3 voices" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
