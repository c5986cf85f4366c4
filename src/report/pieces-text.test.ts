import { describe, expect, it } from 'vitest';
import { piecesText } from './pieces-text.ts';

/** The text and the spans of what stands in brackets. */
function pieces(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  let cut = 0;
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }) => {
    const start = index - 2 * cut++;
    return { start, end: start + words.length };
  });
  return piecesText(text, spans);
}

describe('piecesText', () => {
  it.each([
    ['[He told me] it was cold[. (Laughs.) No, look.]', 'He told me … (Laughs.) No, look.'],
    ['[Lee said] so[.]', 'Lee said'],
    ['[; it was late]', 'it was late'],
    ['[It was]  [late]', 'It was late'],
    ['[“We slept,”] she said. [“We did.”]', '“We slept,” … “We did.”'],
    ['', ''],
  ])('%s', (marked, expected) => {
    expect(pieces(marked)).toBe(expected);
  });

  it.each(['[-5 degrees]', '[…and so on]', '[.5 percent]'])(
    'keeps a mark that belongs to a word: %s',
    (marked) => {
      expect(pieces(marked)).toBe(marked.slice(1, -1));
    },
  );
});
