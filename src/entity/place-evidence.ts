import { isGivenName } from '../lexicon/given-names.ts';
import { TITLES } from '../lexicon/titles.ts';
import { type Document, token } from './document.ts';
import { type NameMention, nameKey } from './name-mention.ts';

/** What a country owns and no person does. */
const OF_A_PLACE =
  /^(?:embassy|embassies|capital|coast|coastline|border|borders|territory|parliament|authorities|airspace|population|citizens|ports|islands|provinces|foreign|interior|defence|defense)$/;
const WITHIN = /^(?:in|inside|across|throughout|outside)$/;
const BODY = /^(?:ministry|government|embassy|parliament|republic|army|navy)$/;

/** How much has to speak for a place: one thing that only places have, or two that are said "in" it. */
const ENOUGH = 2;

/**
 * Names tagged as persons that behave as countries: "|Tessara|'s interim authorities", "twice in |Tessara|", "the
 * |Orvan| Energy Ministry", "|Vardania|" beside "Vardanian". The list of countries does not know the smaller or invented ones, and a tagger that does
 * not either takes what speaks for a person. Never so one that is also a given name, a surname or titled.
 */
export function placesByBehaviour(doc: Document, names: readonly NameMention[]): ReadonlySet<string> {
  const persons = new Set<string>();
  const evidence = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    evidence.set(key, (evidence.get(key) ?? 0) + weight);
  };
  const words = new Set(doc.tokens.map((t) => t.lower));
  for (const n of names) {
    const first = token(doc, n.from)?.lower ?? '';
    if (n.type === 'organization' && n.to - n.from > 1 && BODY.test(token(doc, n.to - 1)?.lower ?? ''))
      add(first, ENOUGH);
    if (n.to - n.from > 1) {
      if (n.type === 'person') for (let i = n.from; i < n.to; i++) persons.add(token(doc, i)?.lower ?? '');
      continue;
    }
    const before = token(doc, n.from - 1);
    const title = before?.text === '.' ? token(doc, n.from - 2) : before;
    if (isGivenName(token(doc, n.from)?.text ?? '') || TITLES.has(title?.lower ?? '')) persons.add(first);
    const owns = token(doc, n.to)?.lower === "'s";
    if (owns && ownsPlaceThings(doc, n.to + 1)) add(first, ENOUGH);
    if (
      before?.lower === 'of' &&
      /^(?:republic|kingdom|government|state)$/.test(token(doc, n.from - 2)?.lower ?? '')
    )
      add(first, ENOUGH);
    if (first.endsWith('ia') && words.has(`${first}n`)) add(first, ENOUGH);
    if (!owns && WITHIN.test(before?.lower ?? '')) add(nameKey(doc, n.from, n.to), 1);
  }
  return new Set([...evidence].filter(([key, n]) => n >= ENOUGH && !persons.has(key)).map(([key]) => key));
}

/** Among the next three words, before any mark. */
function ownsPlaceThings(doc: Document, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = token(doc, i)?.lower ?? '';
    if (OF_A_PLACE.test(word)) return true;
    if (!/^\p{L}/u.test(word)) return false;
  }
  return false;
}
