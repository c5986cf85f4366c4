import { type Document, type Token, token } from './document.ts';
import type { NameMention } from './name-mention.ts';

/** Countries that go by capital letters alone, which an encoder without case takes for words: "us". */
const LETTERS: ReadonlySet<string> = new Set(['US', 'USA', 'UK', 'UAE', 'USSR', 'DRC', 'PRC']);

/**
 * "the US government", "two UK banks": a country's letters that no name covers are a place, unless the words around are
 * capitals too ("LET US GO") or they tell a currency ("US$ 5").
 */
export function countryLetters(doc: Document, names: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  let next = 0;
  doc.tokens.forEach((at, index) => {
    while (next < names.length && names[next]!.to <= index) out.push(names[next++]!);
    const covered = next < names.length && names[next]!.from <= index;
    const money = /[$£€]/.test(token(doc, index + 1)?.text ?? '');
    if (
      covered ||
      money ||
      !LETTERS.has(at.text) ||
      shouts(token(doc, index - 1)) ||
      shouts(token(doc, index + 1))
    )
      return;
    out.push({ from: index, to: index + 1, type: 'place' });
  });
  return [...out, ...names.slice(next)];
}

const shouts = (beside: Token | null): boolean => beside !== null && /^\p{Lu}{4,}$/u.test(beside.text);
