import type { PositionKind, Reading } from '../reading.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, type Style } from './terminal-style.ts';
import { marked } from './terminal-voices.ts';
import { typographic } from './typographic.ts';
import { oneLine } from './visible.ts';
import { voiceName } from './voice-name.ts';

const KINDS: Readonly<Record<PositionKind, string>> = {
  demand: 'demands',
  precondition: 'makes it a condition',
  offer: 'offers',
  proposal: 'proposes',
  refusal: 'refuses',
  commitment: 'commits to',
  support: 'supports',
  opposition: 'opposes',
};
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
      `${style.verb(KINDS[kind])}  `,
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
