import { isGivenName } from '../lexicon/given-names.ts';
import { TITLES } from '../lexicon/titles.ts';
import { type Document, isCapitalized, isWord, token } from './document.ts';
import { type NameMention, nameKey } from './name-mention.ts';

/**
 * Persons inside names that took in too much: after a title ("Norrland High Court Justice |Ana Ruiz|"), and
 * where the text names the same person alone elsewhere ("Republican |Donald Trump|").
 */
export function uncoverPersons(doc: Document, names: readonly NameMention[]): NameMention[] {
  const known = new Set<string>();
  for (const n of names)
    if (n.type === 'person' && n.to - n.from > 1 && isGivenName(token(doc, n.from)?.text ?? ''))
      known.add(nameKey(doc, n.from, n.to));
  return names.map((n) => {
    if (n.type === 'place' || n.to - n.from < 3) return n;
    const from = afterTitle(doc, n) ?? (n.type === 'person' ? null : knownTail(doc, n, known));
    return from === null ? n : { from, to: n.to, type: 'person' };
  });
}

/** Where a given name and one or two more words follow a title that closes a description. */
function afterTitle(doc: Document, n: NameMention): number | null {
  for (let i = Math.max(n.from, n.to - 4); i < n.to - 2; i++) {
    const title = TITLES.get(token(doc, i)?.lower ?? '');
    if (title?.role && isPersonName(doc, i + 1, n.to)) return i + 1;
  }
  return null;
}

function isPersonName(doc: Document, from: number, to: number): boolean {
  if (to - from < 2 || !isGivenName(token(doc, from)?.text ?? '')) return false;
  return doc.tokens.slice(from, to).every((t) => isCapitalized(t) || !isWord(t));
}

function knownTail(doc: Document, n: NameMention, known: ReadonlySet<string>): number | null {
  for (const length of [2, 3])
    if (n.to - length > n.from && known.has(nameKey(doc, n.to - length, n.to))) return n.to - length;
  return null;
}
