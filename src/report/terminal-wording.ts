import type { Reading, WordingKind } from '../reading.ts';
import type { ReadingIndex } from './reading-index.ts';
import { type Style, words } from './terminal-style.ts';
import { typographic } from './typographic.ts';

const KINDS: Readonly<Record<WordingKind, string>> = {
  hedge: 'hedges',
  booster: 'boosters',
  loaded: 'loaded words',
  'scare-quote': 'scare quotes',
};

/** The writer's own hedges, boosters, loaded words and scare quotes, each once with how often it comes. */
export function terminalWording(reading: Reading, _index: ReadingIndex, style: Style): string {
  const kinds = new Map<WordingKind, Map<string, number>>();
  for (const item of reading.wording) {
    const counts = kinds.get(item.kind) ?? new Map<string, number>();
    kinds.set(item.kind, counts);
    const text = typographic(words(reading, item));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (Object.keys(KINDS) as WordingKind[])
    .flatMap((kind) => {
      const counts = kinds.get(kind);
      if (!counts) return [];
      const list = [...counts].map(([text, count]) =>
        count > 1 ? `${text} ${style.dim(`×${count}`)}` : text,
      );
      return [style.block(0, style.verb(KINDS[kind].padEnd(14)), list.join(style.dim(', ')))];
    })
    .join('\n');
}
