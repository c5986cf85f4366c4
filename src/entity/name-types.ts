import { COUNTRIES } from '../lexicon/countries.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { classifyNoun } from './classify-noun.ts';
import { type Document, token } from './document.ts';
import { partyOfSeat } from './govern.ts';
import { type NameMention, type NameType, nameKey } from './name-mention.ts';
import { placesByBehaviour } from './place-evidence.ts';

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => c.names.map((n) => n.toLowerCase())));

/** One name, one type: what known lists say, else what most of its mentions are tagged. */
export function harmonizeTypes(doc: Document, names: readonly NameMention[]): NameMention[] {
  const keys = names.map((n) => nameKey(doc, n.from, n.to));
  const votes = countTypes(doc, names, keys);
  const surnames = fullSurnames(doc, names, votes);
  const places = placesByBehaviour(doc, names);
  return names.map((n, i) => {
    const key = keys[i] as string;
    const known = knownType(n, key) ?? gluedOutlet(doc, n) ?? partyWithoutAddress(doc, n, key);
    if (known) return { ...n, type: known };
    if (n.type === 'person' && places.has(key)) return { ...n, type: 'place' };
    if (n.type !== 'person' && (endsInPerson(key, votes) || surnames.has(key)))
      return { ...n, type: 'person' };
    const v = votes.get(key);
    if (!v || (v.size === 1 && v.has(n.type))) return n;
    const [best, count] = [...v].sort((a, b) => b[1] - a[1])[0] as [NameType, number];
    if (best === 'person' && places.has(key)) return { ...n, type: 'place' };
    const total = [...v.values()].reduce((a, b) => a + b, 0);
    return count / total > 0.5 ? { ...n, type: best } : n;
  });
}

/** Capitals that are persons' names as often. */
const AMBIGUOUS_SEATS = new Set([
  'washington',
  'paris',
  'sofia',
  'lima',
  'santiago',
  'wellington',
  'london',
  'jakarta',
  'rabat',
  'tunis',
  'bern',
  'juba',
]);

type Votes = ReadonlyMap<string, ReadonlyMap<NameType, number>>;

/** What only a company has: "|Wells Fargo| executives". */
const COMPANY_HAS = /^(?:ceo|cfo|executives|employees|shareholders|customers|subsidiary|shares)$/;

function countTypes(doc: Document, names: readonly NameMention[], keys: readonly string[]): Votes {
  const votes = new Map<string, Map<NameType, number>>();
  names.forEach((n, i) => {
    const v = votes.get(keys[i] as string) ?? new Map<NameType, number>();
    v.set(n.type, (v.get(n.type) ?? 0) + 1);
    const after = token(doc, n.to)?.lower === "'s" ? n.to + 1 : n.to;
    if (COMPANY_HAS.test(token(doc, after)?.lower ?? ''))
      v.set('organization', (v.get('organization') ?? 0) + 2);
    votes.set(keys[i] as string, v);
  });
  return votes;
}

/** Countries are places and outlets organizations, where the name means nothing else as often. */
function knownType(n: NameMention, key: string): NameType | null {
  if (COUNTRY_NAMES.has(key) && n.type !== 'place' && !/^(?:us|georgia|jordan|chad|america)$/.test(key))
    return 'place';
  if (n.type === 'person' && partyOfSeat(key) !== null && !AMBIGUOUS_SEATS.has(key)) return 'place';
  const body =
    / (?:university|college|institute|foundation|committee|ministry|party|hospital|airport|mosque)$/.test(
      key,
    );
  if (n.type === 'person' && body) return 'organization';
  if (!body && / (?:bin|ibn) /.test(key)) return 'person';
  if (OUTLETS.has(key) && n.type !== 'organization' && (key.includes(' ') || n.type === 'place'))
    return 'organization';
  return null;
}

/** "OrvanPress" is an outlet, whatever it was taken for. */
const gluedOutlet = (doc: Document, n: NameMention): NameType | null =>
  n.to - n.from === 1 && /^\p{Lu}\p{L}*\p{Ll}(?:Press|News|Media|TV)$/u.test(token(doc, n.from)?.text ?? '')
    ? 'organization'
    : null;

/** "the West", tagged as a place, is a group when it speaks and no government's address. */
const partyWithoutAddress = (doc: Document, n: NameMention, key: string): NameType | null =>
  n.type === 'place' &&
  /^(?:west|east|global south|global north)$/.test(key) &&
  /^the$/.test(token(doc, n.from - 1)?.lower ?? token(doc, n.from)?.lower ?? '')
    ? 'other'
    : null;

/** So many times as often as full names end in it, a word is tagged as no person where it is no family name: "Twitter" beside "Wilayat Twitter". */
const OTHERWISE = 3;

/** Family names of persons named in full, other than those that places or parties share. */
function fullSurnames(doc: Document, names: readonly NameMention[], votes: Votes): Set<string> {
  const ends = new Map<string, { count: number; given: boolean }>();
  for (const n of names) {
    const surname = token(doc, n.to - 1)?.lower ?? '';
    if (n.type !== 'person' || n.to - n.from < 2) continue;
    if (COUNTRY_NAMES.has(surname) || partyOfSeat(surname) !== null) continue;
    const { count, given } = ends.get(surname) ?? { count: 0, given: false };
    ends.set(surname, { count: count + 1, given: given || isGivenName(token(doc, n.from)?.text ?? '') });
  }
  const out = new Set<string>();
  for (const [surname, { count, given }] of ends) {
    const alone = votes.get(surname) ?? new Map<NameType, number>();
    const person = count + (alone.get('person') ?? 0);
    const otherwise = [...alone].reduce((sum, [type, n]) => (type === 'person' ? sum : sum + n), 0);
    if (given || otherwise <= OTHERWISE * person) out.add(surname);
  }
  return out;
}

/** "Aung San Suu Kyi", tagged as an organization, where "Suu Kyi" is tagged as a person time and again. */
function endsInPerson(key: string, votes: Votes): boolean {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 4 || words.some((w) => classifyNoun(w).kind !== 'other'))
    return false;
  return [1, 2].some(
    (n) => n < words.length && (votes.get(words.slice(-n).join(' '))?.get('person') ?? 0) >= 3,
  );
}
