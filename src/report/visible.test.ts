import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, visible } from './visible.ts';

test('controls, overrides and lone surrogates get a name; ordinary text and white space stay', () => {
  expect(visible('a\tb\n“é” שלום 🌊')).toBe('a\tb\n“é” שלום 🌊');
  expect(visible('\u001b[31m \u202Ex\u2069 \u0085\u007f\0')).toBe(
    '⟨U+001B⟩[31m ⟨U+202E⟩x⟨U+2069⟩ ⟨U+0085⟩⟨U+007F⟩⟨U+0000⟩',
  );
  expect(visible('a\ud83d')).toBe('a\ufffd');
});

test('one line has no line break, whatever the text', () => {
  expect(oneLine(' a\r\n\n b\u2028c ')).toBe('a b c');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(oneLine(text)),
    ),
  );
});
