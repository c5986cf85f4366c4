import type { NameTag } from '../model/scores.ts';
import { type Document, isWord, token } from './document.ts';

export type NameType = NameTag['type'];

/** A proper name in the text: token indices, first inclusive, last exclusive. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/** The words of a mention as one lower-case key, without "the". */
export function nameKey(doc: Document, from: number, to: number): string {
  const parts = doc.tokens
    .slice(from, to)
    .filter(isWord)
    .map((t) => t.lower);
  if (parts.length > 1 && parts[0] === 'the') parts.shift();
  return parts.join(' ');
}

/** Do two tokens stand side by side in one sentence, with nothing but a blank between. */
export const touching = (doc: Document, a: number, b: number): boolean =>
  /^ {0,2}$/.test(doc.text.slice(token(doc, a)?.end ?? 0, token(doc, b)?.start ?? 0)) &&
  token(doc, a)?.sentence === token(doc, b)?.sentence;

/** The words of a mention as the text has them, on one line. */
export const nameText = (doc: Document, n: { from: number; to: number }): string =>
  doc.text.slice(token(doc, n.from)?.start ?? 0, token(doc, n.to - 1)?.end ?? 0).replace(/\s+/g, ' ');
