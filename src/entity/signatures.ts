import { type Document, token } from './document.ts';
import type { NameMap } from './phrase.ts';

/** Where a letter ends, in token indices, and whose it is. */
export interface Signature {
  readonly at: number;
  readonly draft: number;
}

/** Fewer signatures than this are no letters page. */
const LEAST = 2;

/**
 * Where readers' letters are signed: a sentence that is a person's name and nothing else, after what that person wrote, for one of them at least with a place after it
 * ("I object. |Ana Ruiz|. Halden.").
 * Token index after each and whose it is, in text order; empty where there are fewer than two, or none with a place.
 */
export function signaturesIn(doc: Document, names: NameMap): Signature[] {
  const out: Signature[] = [];
  let places = 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    const name = names[i];
    if (name?.from !== i || name.type !== 'person') continue;
    const next = token(doc, name.to);
    const alone =
      name.to - i > 1 &&
      next?.text === '.' &&
      token(doc, i - 1)?.text.match(/^[.!?"”]$/) &&
      token(doc, name.to + 1)?.sentence !== token(doc, i)?.sentence &&
      token(doc, i)?.quotation === -1;
    if (alone) out.push({ at: name.to, draft: name.draft });
    if (alone && isAddress(doc, name.to + 1, names)) places++;
    i = name.to - 1;
  }
  return places === 0 || out.length < LEAST ? [] : out;
}

/** "Halden.", "Henderson, Nev." */
const isAddress = (doc: Document, at: number, names: NameMap): boolean =>
  names[at]?.type === 'place' ||
  (/^\p{Lu}/u.test(token(doc, at)?.text ?? '') &&
    token(doc, at + 1)?.text === ',' &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(token(doc, at + 2)?.text ?? '') &&
    token(doc, at + 3)?.text === '.');
