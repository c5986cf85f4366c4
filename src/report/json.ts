import type { Reading } from '../reading.ts';

/**
 * A reading as one line of JSON, the contract `hearsay.reading/1`, every field and array present.
 * Line separators that JavaScript once took for line breaks are escaped, so that a line is a line everywhere;
 * so are lone surrogates, by `JSON.stringify` itself, and the output is always valid UTF-8.
 */
export function jsonReport(reading: Reading): string {
  return `${JSON.stringify(reading).replace(/[\u2028\u2029\u0085]/g, escaped)}\n`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
