import { AUXILIARIES, PRONOUNS } from '../lexicon/function-words.ts';
import { type Document, token } from './document.ts';
import { type NameMention, nameKey } from './name-mention.ts';

/** A name of so many words may be a headline in capitals. */
const LEAST_WORDS = 4;

/**
 * A headline that capitalizes every word is easily tagged as one long name: "|Elizabeth Warren| Hammers |Wells Fargo|".
 * Where a long name in a first sentence of the text holds other names of the text and more besides, it gives way to them.
 */
export function splitHeadlines(doc: Document, names: readonly NameMention[]): NameMention[] {
  const suspects = new Set(names.filter((n) => isSuspect(doc, n)));
  if (suspects.size === 0) return [...names];
  const known = usualTypes(
    doc,
    names.filter((n) => n.type !== 'other' && !isSuspect(doc, n)),
  );
  return names.flatMap((n) => {
    if (!suspects.has(n)) return [n];
    const inner = knownNamesIn(doc, n, known);
    const named = inner.reduce((sum, { from, to }) => sum + to - from, 0);
    const sentence = doc.tokens
      .slice(n.from, n.to)
      .some(({ lower }) => AUXILIARIES.has(lower) || (PRONOUNS.has(lower) && lower !== 'us'));
    const persons = inner.filter(({ type }) => type === 'person').length;
    // A person's own names stand apart in a text: "Hillary", "Clinton". Only a full name and one more tell of a headline.
    const holds =
      n.type === 'person'
        ? inner.length > 1 && inner.some(({ from, to }) => to - from > 1)
        : inner.length > 1 || persons > 0 || sentence;
    return holds && named < n.to - n.from ? inner : [n];
  });
}

/** The type that most mentions of a name have. */
function usualTypes(doc: Document, names: readonly NameMention[]): Map<string, NameMention['type']> {
  const counts = new Map<string, number>();
  const usual = new Map<string, NameMention['type']>();
  for (const { from, to, type } of names) {
    const key = nameKey(doc, from, to);
    const count = (counts.get(`${key} ${type}`) ?? 0) + 1;
    counts.set(`${key} ${type}`, count);
    const best = usual.get(key);
    if (best === undefined || count > (counts.get(`${key} ${best}`) ?? 0)) usual.set(key, type);
  }
  return usual;
}

const isSuspect = (doc: Document, n: NameMention): boolean =>
  n.to - n.from >= LEAST_WORDS && (token(doc, n.from)?.sentence ?? 0) < 2;

function knownNamesIn(
  doc: Document,
  n: NameMention,
  known: ReadonlyMap<string, NameMention['type']>,
): NameMention[] {
  const out: NameMention[] = [];
  for (let from = n.from; from < n.to; ) {
    let to = Math.min(n.to, from + 4);
    while (to > from && !known.has(nameKey(doc, from, to))) to--;
    const type = to > from ? known.get(nameKey(doc, from, to)) : undefined;
    if (type) out.push({ from, to, type });
    from = type ? to : from + 1;
  }
  return out;
}
