import { expect, test } from 'vitest';
import { aboutPhrase } from './about-phrase.ts';

test('a short statement is its own name, without marks and conjunctions at its edges', () => {
  expect(aboutPhrase('that the barrier failed,')).toBe('the barrier failed');
  expect(aboutPhrase('"There were 212 people on that boat.')).toBe('There were 212 people on that boat');
});

test('a long one ends at a clause or a word, never inside one', () => {
  const words =
    'the planned meeting of the two presidents in the capital of the republic was put off and had not been abandoned';
  const name = aboutPhrase(words);
  expect(name.length).toBeLessThanOrEqual(92);
  expect(name.endsWith(' …')).toBe(true);
  expect(words.split(' ')).toContain(name.slice(0, -2).split(' ').at(-1));
});

test('takes linear time', () => {
  for (const text of ['a'.repeat(1e6), ' '.repeat(1e6), '"'.repeat(1e5), 'and '.repeat(2e5)])
    aboutPhrase(text);
}, 2000);
