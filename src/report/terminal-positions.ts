import type { PositionKind, Reading } from '../reading.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, type Style } from './terminal-style.ts';
import { marked } from './terminal-voices.ts';
import { typographic } from './typographic.ts';
import { oneLine } from './visible.ts';
import { voiceName } from './voice-name.ts';

/** Nouns: beside verbs the words that hold the stand read doubled, "opposes  opposes the idea". */
const KINDS: Readonly<Record<PositionKind, string>> = {
  demand: 'demand',
  precondition: 'condition',
  offer: 'offer',
  proposal: 'proposal',
  refusal: 'refusal',
  commitment: 'commitment',
  support: 'support',
  opposition: 'opposition',
};
const COLUMN = Math.max(...Object.values(KINDS).map((kind) => kind.length)) + 2;
const LONGEST = 240;

/** What each party wants, offers and refuses, and of whom. */
export function terminalPositions(reading: Reading, index: ReadingIndex, style: Style): string {
  const holders = new Map<string, string[]>();
  for (const { holder, toward, kind, text } of reading.positions) {
    const of = index.entity(toward);
    const whom = of ? style.dim(` [of ${typographic(oneLine(of.name))}]`) : '';
    const words = typographic(oneLine(text));
    const line = style.block(
      2,
      style.verb(KINDS[kind].padEnd(COLUMN)),
      marked(style.whole ? words : clip(words, LONGEST), style) + whom,
    );
    holders.set(holder, [...(holders.get(holder) ?? []), line]);
  }
  return [...holders]
    .map(([id, lines]) =>
      [style.voice(typographic(oneLine(voiceName(index.voice(id))))), ...lines].join('\n'),
    )
    .join('\n\n');
}
