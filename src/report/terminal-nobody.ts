import type { Reading } from '../reading.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, counted, type Style, words } from './terminal-style.ts';
import { typographic } from './typographic.ts';
import { writersShare } from './writers-share.ts';

const MOST = 5;
const LONGEST = 200;

/** How much stands on the writer's own word, and what is said there as fact. */
export function terminalNobody(reading: Reading, _index: ReadingIndex, style: Style): string {
  const { words: all, own, sentences } = writersShare(reading);
  if (all === 0) return '';
  // Without a full stop it is a heading, a byline or a date line.
  const asserted = sentences.filter((sentence) => /\s.*[.!?…:][\])"'”’]*$/.test(words(reading, sentence)));
  const share = `${Math.round((own / all) * 100)}% of the words are the writer’s own (${own} of ${all}).`;
  const lead =
    asserted.length > 0
      ? `${share} ${counted(asserted.length, 'sentence')} name${asserted.length === 1 ? 's' : ''} nobody:`
      : share;
  const shown = style.whole ? asserted : asserted.slice(0, MOST);
  const items = shown.map((sentence) => {
    const text = typographic(words(reading, sentence));
    return style.block(2, style.dim('– '), style.whole ? text : clip(text, LONGEST));
  });
  const rest = asserted.length - shown.length;
  const more = rest > 0 ? [style.dim(`  and ${rest} more: --section nobody`)] : [];
  return [style.block(0, '', lead), ...items, ...more].join('\n');
}
