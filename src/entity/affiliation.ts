import { ARTICLES } from '../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS, ROLE_MODIFIERS } from '../lexicon/role-nouns.ts';
import { type Document, isCapitalized, isWord, token } from './document.ts';
import { countryOfDemonym, partyOfSeat } from './govern.ts';
import type { NameMap } from './phrase.ts';

/** Role nouns whose bearers speak for somebody else, where the text says for whom. */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official secretary minister diplomat ambassador envoy representative reporter correspondent journalist columnist editor anchor lawyer attorney
  counsel solicitor aide adviser advisor staffer surrogate director manager campaigner negotiator delegate relative wife husband mother father parent son daughter brother sister widow
  family prosecutor investigator source insider executive strategist chairman chairwoman chair officer liaison counselor operative agent publicist`
    .trim()
    .split(/\s+/),
);

/** Of these only those speak for an organization that are its mouth or hand; a country's "president" is not its spokesman. */
const ONLY_ORGANIZATION = new Set([
  'director',
  'manager',
  'chairman',
  'chairwoman',
  'chair',
  'executive',
  'editor',
  'officer',
  'columnist',
  'anchor',
]);
const MOUTHPIECE = new Set(['communications', 'campaign', 'press', 'media', 'public']);
const LINKS = new Set(['for', 'of', 'at', 'to', 'with', 'from', 'in']);

/** For whom: an entity, an organization in the text's words, or a country that an adjective names. */
export type Affiliation =
  | { readonly kind: 'entity'; readonly draft: number }
  | { readonly kind: 'words'; readonly from: number; readonly to: number }
  | { readonly kind: 'country'; readonly country: string; readonly words: string };

/**
 * Whom the bearer of a role speaks for: what follows the noun ("a lawyer |for Patriot|", "officials |at Homeland
 * Security|"), else what stands before it ("|White House| spokesman", "|Trump campaign| aide", "|Ukrainian| officials").
 * `from`–`to` are the role's words, `head` its noun.
 */
export function findAffiliation(
  doc: Document,
  from: number,
  head: number,
  to: number,
  lemma: string,
  names: NameMap,
): Affiliation | null {
  if (!SPEAKS_FOR.has(lemma)) return null;
  if (ONLY_ORGANIZATION.has(lemma) && !MOUTHPIECE.has(token(doc, head - 1)?.lower ?? '')) return null;
  return (
    affiliationAfter(doc, head, to, names) ??
    seatBefore(doc, from, head, names) ??
    affiliationBefore(doc, from, head, lemma, names)
  );
}

/** "a |No 10| spokesperson": a seat of power that no name was tagged in. */
function seatBefore(doc: Document, from: number, head: number, names: NameMap): Affiliation | null {
  const begin = ARTICLES.has(token(doc, from)?.lower ?? '') ? from + 1 : from;
  if (begin >= head || head - begin > 3 || names[head - 1]) return null;
  const text = doc.text.slice(token(doc, begin)?.start ?? 0, token(doc, head - 1)?.end ?? 0);
  return partyOfSeat(text) === null ? null : { kind: 'words', from: begin, to: head };
}

/** Bodies that need no name for their officials to speak for them: "|administration| officials". */
const BODIES =
  /^(?:administration|admin|government|ministry|military|embassy|police|campaign|army|navy|palace|ruling-party)$/;

/** Of a minister or secretary what stands before the noun is the portfolio: "|Defence| Minister", "|Interior| Secretary". */
const OF_A_PORTFOLIO = new Set(['minister', 'secretary', 'undersecretary']);

function affiliationAfter(doc: Document, head: number, to: number, names: NameMap): Affiliation | null {
  if (!LINKS.has(token(doc, head + 1)?.lower ?? '')) return null;
  for (let i = head + 2; i < Math.min(to, head + 8); i++) {
    const t = token(doc, i);
    const at = names[i];
    if (at && at.from >= head) {
      const next = token(doc, at.to);
      const owned = next?.lower === "'s" ? token(doc, at.to + 1) : next;
      const word = owned && /^\p{Ll}/u.test(owned.text) && ORGANIZATION_NOUNS.has(owned.lower) && at.to < to;
      return word
        ? { kind: 'words', from: at.from, to: at.to + (next?.lower === "'s" ? 2 : 1) }
        : { kind: 'entity', draft: at.draft };
    }
    if (!t || t.text === ',') return null;
    // "a spokesperson for the operator, |Claremont Utilities|": its name stands in apposition.
    const named = token(doc, i + 1)?.text === ',' ? names[i + 2] : undefined;
    if (ORGANIZATION_NOUNS.has(t.lower) && named && named.type !== 'person')
      return { kind: 'entity', draft: named.draft };
    if (ORGANIZATION_NOUNS.has(t.lower) && !names[i + 1])
      return {
        kind: 'words',
        from: ARTICLES.has(token(doc, head + 2)?.lower ?? '') ? head + 3 : head + 2,
        to: i + 1,
      };
  }
  return null;
}

function affiliationBefore(
  doc: Document,
  from: number,
  head: number,
  lemma: string,
  names: NameMap,
): Affiliation | null {
  let end = head;
  while (
    end > from &&
    ROLE_MODIFIERS.has(token(doc, end - 1)?.lower ?? '') &&
    !names[end - 1] &&
    (OF_A_PORTFOLIO.has(lemma) || !ORGANIZATION_NOUNS.has(token(doc, end - 1)?.lower ?? ''))
  )
    end--;
  if (token(doc, end - 1)?.lower === "'s") end--;
  let begin = end;
  while (begin > from && belongs(doc, begin - 1, names)) begin--;
  while (
    begin < end &&
    (OPENS.test(token(doc, begin)?.lower ?? '') ||
      (ROLE_MODIFIERS.has(token(doc, begin)?.lower ?? '') && !isCapitalized(token(doc, begin))))
  )
    begin++;
  if (begin >= end) return null;
  const at = names[end - 1];
  if (at && at.from <= begin) return { kind: 'entity', draft: at.draft };
  if (end - begin === 1) {
    const word = token(doc, begin)?.text ?? '';
    const country = countryOfDemonym(word);
    if (country) return { kind: 'country', country, words: word };
    if (at) return { kind: 'entity', draft: at.draft };
    const owns = token(doc, end)?.lower === "'s";
    return ORGANIZATION_NOUNS.has(word.toLowerCase()) &&
      (owns || isCapitalized(token(doc, begin)) || BODIES.test(word))
      ? { kind: 'words', from: begin, to: end }
      : null;
  }
  const last = token(doc, end - 1);
  if (last && ORGANIZATION_NOUNS.has(last.lower)) return { kind: 'words', from: begin, to: end };
  return at ? { kind: 'entity', draft: at.draft } : null;
}

/** What stands before an owner and is no part of its name: "|those| admin officials". */
const OPENS =
  /^(?:an?|the|this|that|these|those|his|her|its|their|my|our|your|one|two|three|four|five|some|many|several|most|other|another|both|all)$/;

function belongs(doc: Document, i: number, names: NameMap): boolean {
  const t = token(doc, i);
  if (!t || t.sentence !== token(doc, i + 1)?.sentence) return false;
  if (names[i] !== undefined || t.lower === "'s") return true;
  if (!isWord(t)) return false;
  return isCapitalized(t) || ORGANIZATION_NOUNS.has(t.lower) || countryOfDemonym(t.text) !== null;
}
