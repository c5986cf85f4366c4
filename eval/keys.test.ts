import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyNames } from './keys.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the keys', () => {
  test('there are at least twelve', () => {
    expect(keyNames().length).toBeGreaterThanOrEqual(12);
  });

  test.each(keyNames())('%s: all quoted words stand in the article', (name) => {
    const text = read(`../examples/${name}.txt`);
    const key = JSON.parse(read(`../test/fixtures/${name}/key.json`)) as Record<string, unknown>;
    const entries = Object.values(key)
      .filter((value) => Array.isArray(value))
      .flat() as Record<string, unknown>[];
    const quoted = entries.flatMap(({ words, source, sides = [], mentions = [] }) => [
      words,
      source,
      ...(sides as string[]),
      ...(mentions as string[]),
    ]);
    const missing = quoted.filter((words) => typeof words === 'string' && !text.includes(words));
    expect(missing).toEqual([]);
  });
});
