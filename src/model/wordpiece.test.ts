import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { wordFeatures } from './features.ts';
import recorded from './recorded-words.generated.json' with { type: 'json' };
import { wordPiece } from './wordpiece.ts';

const split = wordPiece(
  readFileSync(new URL('../../models/en/vocab.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n'),
);

describe('what the model is given, against what training recorded (train/record.py)', () => {
  it.each(recorded.map((row, n) => [n, row] as const))(
    'text %i: the same words, pieces and features',
    (_, row) => {
      const layer = segment(row.text);
      expect(layer.words.map((w) => w.text)).toEqual(row.words.map((w) => w.text));
      expect(layer.words.map((w) => split(w.text))).toEqual(row.words.map((w) => w.pieces));
      expect(wordFeatures(layer).map((f) => [f.case, f.space, f.quote])).toEqual(
        row.words.map((w) => w.features),
      );
    },
  );
});

describe('word pieces', () => {
  const small = wordPiece(['[UNK]', 'un', '##like', '##ly', 'like']);

  it('take the longest match first', () => {
    expect(small('unlikely')).toEqual([1, 2, 3]);
    expect(small('Like')).toEqual([4]);
  });

  it('are one unknown piece for a word that cannot be spelt, is empty or is over-long', () => {
    expect(small('unlikable')).toEqual([0]);
    expect(small('')).toEqual([0]);
    expect(small('un'.repeat(1_000_000))).toEqual([0]);
  });
});
