import type { GapKind, Reading } from '../reading.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, type Style, words } from './terminal-style.ts';
import { typographic } from './typographic.ts';
import { oneLine } from './visible.ts';

const KINDS: Readonly<Record<GapKind, string>> = {
  'missing-antecedent': 'refers to nobody here',
  'lost-embed': 'lost from the page',
  'unsourced-quote': 'quoted from nobody',
  'uncounted-sources': 'sources not counted',
};
const LONGEST = 120;

/** What the text leaves out: whom a word means, an embed, who is quoted, how many sources there are. */
export function terminalMissing(reading: Reading, _index: ReadingIndex, style: Style): string {
  return reading.gaps
    .map((gap) => {
      const text = typographic(clip(words(reading, gap), LONGEST));
      const note = style.dim(typographic(oneLine(gap.note)));
      return style.block(
        0,
        `${style.warn(KINDS[gap.kind])}  `,
        [text && style.quote(text), note].filter(Boolean).join('  '),
      );
    })
    .join('\n');
}
