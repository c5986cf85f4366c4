import { expect, test } from 'vitest';
import { NAMING_PAIRS, OPPOSITES } from '../lexicon/dispute-words.ts';
import { BOOSTERS, HEDGES, LOADED } from '../lexicon/wording-words.ts';
import { prefixesOf } from './word-finder.ts';

test('the first letters of an entry', () => {
  expect(prefixesOf('clearly')).toEqual(['cle']);
  expect(prefixesOf('(?:is|are) said')).toEqual(['is', 'are']);
  expect(prefixesOf('(?<!(?:any|the) )(?:sort|kind) of')).toEqual(['sor', 'kin']);
  expect(prefixesOf('(?:special )?operation')).toEqual(['spe', 'ope']);
  expect(prefixesOf('an? end')).toEqual(['a']);
});

test('every entry of the lexicons has them', () => {
  for (const entry of [
    ...BOOSTERS,
    ...HEDGES,
    ...LOADED,
    ...NAMING_PAIRS.flatMap(({ sides }) => sides.flat()),
    ...OPPOSITES.flat(2),
  ])
    expect(prefixesOf(entry).length).toBeGreaterThan(0);
});
