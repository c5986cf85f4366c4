import { type Document, isWord, token } from '../document.ts';
import type { Phrase } from '../phrase.ts';

/** The words of a description beside its noun, lower case: what stands before it, and a few of what it is of or for. */
export function modifiersOf(doc: Document, phrase: Phrase): string[] {
  const out: string[] = [];
  for (let i = phrase.from; i < phrase.coreTo; i++) {
    const t = token(doc, i);
    if (t && i !== phrase.head && isWord(t) && t.lower !== "'s" && !(i === phrase.from && phrase.determiner))
      out.push(t.lower);
  }
  const next = token(doc, phrase.coreTo);
  if (next?.lower === 'of' || next?.lower === 'for') {
    for (let i = phrase.coreTo + 1; i < Math.min(phrase.to, phrase.coreTo + 5); i++)
      out.push(token(doc, i)?.lower ?? '');
  }
  return out;
}
