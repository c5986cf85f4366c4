import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactText, html, markupOf } from './html-escape.ts';
import { type Mark, nestMarks, wholeText } from './html-marks.ts';

const TEXT = 'abcdefghij';
const mark = (name: string, start: number, end: number, rank = 0): Mark => ({
  start,
  end,
  rank,
  wrap: (inner, first, last) => html`[${name}${first ? '' : '…'} ${inner}${last ? '' : '…'}]`,
});
const nested = (...marks: Mark[]) =>
  nestMarks({ start: 0, end: TEXT.length }, marks, ({ start, end }) => exactText(TEXT.slice(start, end)))
    .map(markupOf)
    .join('');

test('marks nest as their spans do', () => {
  expect(nested(mark('x', 1, 8), mark('y', 2, 4), mark('z', 4, 6))).toBe('a[x b[y cd][z ef]gh]ij');
});

test('of two marks on the same words the lower rank is outside', () => {
  expect(nested(mark('in', 2, 4, 9), mark('out', 2, 4, 1))).toBe('ab[out [in cd]]efghij');
});

test('crossing marks are cut in pieces, which say that they are', () => {
  expect(nested(mark('x', 1, 5), mark('y', 3, 7))).toBe('a[x bc[y de…]][y… fg]hij');
});

test('a mark that starts before or ends after the bounds is a piece', () => {
  expect(nested(mark('x', -3, 2), mark('y', 8, 14))).toBe('[x… ab]cdefgh[y ij…]');
});

test('empty marks vanish', () => {
  expect(nested(mark('x', 3, 3))).toBe(TEXT);
});

test('every character is written once and in order, whatever the marks', () => {
  const offset = fc.integer({ min: -2, max: TEXT.length + 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(offset, offset, fc.integer({ min: 0, max: 3 }))), (spans) => {
      const marks = spans.map(([start, end, rank]) => mark('', start, end, rank));
      expect(nested(...marks).replace(/[[\]… ]/g, '')).toBe(TEXT);
    }),
  );
});

test('characters between paragraphs are kept, white space is not', () => {
  expect(
    wholeText('a\n>\nb\n', [
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ]),
  ).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 4 },
    { start: 4, end: 5 },
  ]);
});
