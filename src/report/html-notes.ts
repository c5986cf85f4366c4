import type { GapKind, Reading, Span, WordingKind } from '../reading.ts';
import { piecesText } from './pieces-text.ts';
import type { ReadingIndex } from './reading-index.ts';
import { oneLine } from './visible.ts';
import { voiceName } from './voice-name.ts';

/** A note in the margin, about some words of the article. */
export interface Note extends Span {
  /** Where the reading has it: the span that was noted, which may be empty. */
  readonly about: Span;
  /** Counted from 1 in text order; shown at the words and at the note. */
  readonly number: number;
  readonly kind: 'missing' | 'wording' | 'disputed';
  readonly label: string;
  readonly text: string;
  /** For a dispute: what the other sides say. */
  readonly against: readonly { readonly who: string; readonly words: string }[];
}

/** Names of gaps for people. */
export const GAP_WORDS: Readonly<Record<GapKind, string>> = {
  'missing-antecedent': 'Refers to nothing',
  'lost-embed': 'Something was here',
  'unsourced-quote': 'Whose words?',
  'uncounted-sources': 'How many?',
};

/** Names of kinds of wording for people. */
export const WORDING_WORDS: Readonly<Record<WordingKind, string>> = {
  hedge: 'Hedge',
  booster: 'Booster',
  loaded: 'Loaded word',
  'scare-quote': 'Scare quotes',
};

/** The margin notes of a reading in text order: what is missing, disputed, and worded with a slant. */
export function marginNotes(reading: Reading, index: ReadingIndex): readonly Note[] {
  const notes = [
    ...reading.gaps.map(({ start, end, kind, note }) => ({
      start,
      end,
      kind: 'missing' as const,
      label: GAP_WORDS[kind],
      text: note,
      against: [],
    })),
    ...reading.wording.map(({ start, end, kind }) => ({
      start,
      end,
      kind: 'wording' as const,
      label: WORDING_WORDS[kind],
      text: oneLine(reading.article.text.slice(start, end)),
      against: [],
    })),
    ...disputeNotes(reading, index),
  ];
  return notes
    .map((note) => ({
      ...note,
      about: { start: note.start, end: note.end },
      ...placed(reading.article.text, note),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((note, at) => ({ ...note, number: at + 1 }));
}

/** A gap between characters, such as a lost embed, is shown at the word before it, or else at the word after it. */
function placed(text: string, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const before = /\S+\s*$/.exec(text.slice(Math.max(0, start - 80), start));
  if (before) {
    const word = before[0].trimEnd();
    const from = start - before[0].length;
    return { start: from, end: from + word.length };
  }
  const after = /\S{1,80}/.exec(text.slice(start));
  return after ? { start: start + after.index, end: start + after.index + after[0].length } : { start, end };
}

/** One note for each statement that is disputed, with what all other sides say, whichever disputes they are in. */
function disputeNotes(reading: Reading, index: ReadingIndex): Omit<Note, 'number' | 'about'>[] {
  const disputed = new Map<string, { abouts: Set<string>; against: Set<string> }>();
  for (const { about, sides } of reading.disputes) {
    for (const side of sides) {
      for (const id of side) {
        const found = disputed.get(id) ?? { abouts: new Set(), against: new Set() };
        disputed.set(id, found);
        found.abouts.add(about);
        for (const other of sides) if (other !== side) for (const one of other) found.against.add(one);
      }
    }
  }
  return [...disputed].flatMap(([id, { abouts, against }]) => {
    const span = index.statement(id)?.spans[0];
    if (span === undefined) return [];
    const others = [...against].flatMap((other) => index.statement(other) ?? []);
    return [
      {
        ...span,
        kind: 'disputed' as const,
        label: 'Disputed',
        text: [...abouts].join('; ').replace(/[\p{L}\p{N}]$/u, '$&.'),
        against: others.map(({ attribution, spans }) => ({
          who: attribution === null ? 'the writer' : voiceName(speaker(index, attribution)),
          words: clipped(piecesText(reading.article.text, spans)),
        })),
      },
    ];
  });
}

const speaker = (index: ReadingIndex, id: string) => index.voice(index.attribution(id)?.voice ?? null);

/** At most some 90 characters, cut at a space. */
export function clipped(text: string, length = 90): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return `${line.slice(0, cut > length / 2 ? cut : length).replace(/[\s,;:]+$/, '')} …`;
}
