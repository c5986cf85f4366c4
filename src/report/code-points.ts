import { lowerBound } from '../text/lower-bound.ts';

/**
 * Converts UTF-16 offsets into `text` to code point offsets, as Web Annotation and brat count.
 * An offset inside a surrogate pair becomes that of the pair's beginning.
 * Built once per text in linear time; each look-up is a binary search over the pairs before it.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) pairs.push(at++);
  }
  return (utf16) => utf16 - lowerBound(pairs, (pair) => pair < utf16);
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
