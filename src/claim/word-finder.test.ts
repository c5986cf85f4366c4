import { expect, test } from 'vitest';
import { NAMING_PAIRS, OPPOSITES } from '../lexicon/dispute-words.ts';
import { BOOSTERS, HEDGES, LOADED } from '../lexicon/wording-words.ts';
import { prefixesOf } from './word-finder.ts';

test('the first letters of an entry', () => {
  expect(prefixesOf('clearly')).toEqual(['clearl']);
  expect(prefixesOf('(?:is|are) said')).toEqual(['is', 'are']);
  expect(prefixesOf('(?<!(?:any|the) )(?:sort|kind) of')).toEqual(['sort', 'kind']);
  expect(prefixesOf('(?:special )?operation')).toEqual(['specia', 'operat']);
  expect(prefixesOf('an? end')).toEqual(['a']);
});

test('every entry of the lexicons has them, and is in lower case', () => {
  for (const entry of [
    ...BOOSTERS,
    ...HEDGES,
    ...LOADED,
    ...NAMING_PAIRS.flatMap(({ sides }) => sides.flat()),
    ...OPPOSITES.flat(2),
  ]) {
    expect(prefixesOf(entry).length).toBeGreaterThan(0);
    expect(entry.replace(/\\p\{\w+\}/g, '')).not.toMatch(/\p{Lu}/u);
  }
});
