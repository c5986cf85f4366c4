import { SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { TITLES } from '../lexicon/titles.ts';
import { type Document, isCapitalized, token } from './document.ts';
import { type NameMention, type NameType, touching } from './name-mention.ts';

/** The same name, elsewhere untagged, is the same kind of name: taken where its neighbours are no names themselves. */
export function addRepetitions(doc: Document, names: readonly NameMention[]): NameMention[] {
  const byFirst = new Map<string, { key: string; length: number; type: NameType }[]>();
  const seen = new Set<string>();
  for (const n of names) {
    const exact = doc.tokens
      .slice(n.from, n.to)
      .map((t) => t.text)
      .join(' ');
    if (seen.has(exact) || !trustedRepetition(doc, n)) continue;
    seen.add(exact);
    const first = token(doc, n.from)?.text ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ key: exact, length: n.to - n.from, type: n.type });
    byFirst.set(first, list);
  }
  for (const n of names) {
    const surname =
      n.type === 'person' && n.to - n.from > 1 && isGivenName(token(doc, n.from)?.text ?? '')
        ? (token(doc, n.to - 1)?.text ?? '')
        : '';
    if (surname.length < 3 || seen.has(surname) || !/^\p{Lu}\p{Ll}/u.test(surname)) continue;
    seen.add(surname);
    const list = byFirst.get(surname) ?? [];
    list.push({ key: surname, length: 1, type: 'person' });
    byFirst.set(surname, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const out: NameMention[] = [];
  let next = 0;
  for (let i = 0; i < doc.tokens.length; ) {
    while (next < names.length && (names[next] as NameMention).from < i) next++;
    const tagged = names[next];
    if (tagged && tagged.from === i) {
      out.push(tagged);
      i = tagged.to;
      continue;
    }
    const found = repetitionAt(
      doc,
      i,
      tagged?.from ?? doc.tokens.length,
      byFirst.get(token(doc, i)?.text ?? ''),
    );
    if (found) out.push(found);
    i = found ? found.to : i + 1;
  }
  return out;
}

const trustedRepetition = (doc: Document, n: NameMention): boolean => {
  const first = token(doc, n.from);
  if (n.type === 'other') return false;
  return (
    n.to - n.from > 1 ||
    (isCapitalized(first) &&
      ((first?.text.length ?? 0) > 2 || /^\p{Lu}{2}$/u.test(first?.text ?? '')) &&
      !SENTENCE_OPENERS.has(first?.lower ?? ''))
  );
};

function repetitionAt(
  doc: Document,
  at: number,
  limit: number,
  known: readonly { key: string; length: number; type: NameType }[] | undefined,
): NameMention | null {
  for (const k of known?.slice(0, 8) ?? []) {
    const to = at + k.length;
    if (to > limit) continue;
    if (
      doc.tokens
        .slice(at, to)
        .map((t) => t.text)
        .join(' ') !== k.key
    )
      continue;
    const open = (j: number, inner: number): boolean =>
      isCapitalized(token(doc, j)) &&
      touching(doc, Math.min(j, inner), Math.max(j, inner)) &&
      !SENTENCE_OPENERS.has(token(doc, j)?.lower ?? '') &&
      !TITLES.has(token(doc, j)?.lower ?? '');
    if (k.length === 1 && (open(to, to - 1) || open(at - 1, at))) continue;
    return { from: at, to, type: k.type };
  }
  return null;
}
