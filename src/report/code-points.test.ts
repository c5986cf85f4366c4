import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from './code-points.ts';

test('an astral character counts once; an offset within it is its beginning', () => {
  const at = codePointOffsets('a🌊b🏔');
  expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 1, 1, 2, 3, 3, 4]);
});

test('at every boundary of any text it is the number of code points before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const at = codePointOffsets(text);
      let utf16 = 0;
      for (const [index, char] of [...text].entries()) {
        expect(at(utf16)).toBe(index);
        utf16 += char.length;
      }
      expect(at(text.length)).toBe([...text].length);
    }),
  );
});
