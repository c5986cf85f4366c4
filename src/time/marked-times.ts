import { expect } from 'vitest';
import { findTimes } from './find-times.ts';

/** For tests: "He left {Friday=1998-02-13}." is a text, the times it must have and no others, with their values. */
export function expectTimes(marked: string, published: string | null = WEDNESDAY): void {
  const expected: string[] = [];
  const text = marked.replace(/\{([^={}]+)=([^{}]+)\}/g, (_, words: string, value: string) => {
    expected.push(`${words} = ${value}`);
    return words;
  });
  const found = findTimes(text, { published });
  expect(found.map((time) => `${text.slice(time.start, time.end)} = ${time.value}`)).toEqual(expected);
}

/** The day of publication where a test gives none: Wednesday, 18 February 1998, in ISO week 8. */
export const WEDNESDAY = '1998-02-18';
