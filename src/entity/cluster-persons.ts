import { foldName, type Gender, genderOfGivenName } from '../lexicon/given-names.ts';
import { sameGivenName } from '../lexicon/nicknames.ts';
import { KIN_NOUNS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { type Document, token } from './document.ts';
import type { Draft } from './draft.ts';
import { type NameMention, nameText } from './name-mention.ts';
import { type PersonName, readPersonName } from './person-name.ts';

interface PersonDraft {
  readonly draft: Draft;
  name: PersonName;
  roles: Set<string>;
  /** Where its full name stands, in text order, and how often it is named in all. */
  readonly full: number[];
  /** Where it was last named by less than that. */
  short: number;
  count: number;
  /** It came in as somebody's kin: "his wife, |Ana Ruiz|". */
  kin: boolean;
}

/** Gathers the names of persons into drafts. */
export function clusterPersons(doc: Document, names: readonly NameMention[], drafts: Draft[]): void {
  const read = names.map((n) => ({ n, p: readPersonName(doc, n, foldName) }));
  const byFamily = new Map<string, PersonDraft[]>();
  const byWord = new Map<string, PersonDraft[]>();
  const tails = tailsOf(read.map(({ p }) => p));
  const isFull = (p: PersonName): boolean =>
    p.words.length > 1 && p.given.length > 0 && !tails.has(p.words.join(' '));
  const full = read.filter(({ p }) => isFull(p));
  for (const { n, p } of full) {
    const known = (byFamily.get(p.family.at(-1) ?? '') ?? []).find((d) => samePerson(d, p));
    if (known) addPerson(doc, known, n, p);
    else index(newPerson(doc, n, p, drafts), byFamily, byWord);
  }
  for (const { n, p } of read.filter(({ p }) => !isFull(p) && p.words.length > 0)) {
    const word = p.words.at(-1) as string;
    const plural = byWord.has(word)
      ? false
      : word.endsWith('s') && byFamily.has(word.slice(0, -1)) && precededByThe(doc, n);
    const found = plural ? null : pickPerson(n, p, byFamily.get(word) ?? [], byWord.get(word) ?? []);
    if (found) addPerson(doc, found, n, p);
    else if (plural) addPlural(doc, n, drafts);
    else index(newPerson(doc, n, p, drafts), byFamily, byWord);
  }
}

/** The last words of longer names, which stand for them: "Suu Kyi" for Aung San Suu Kyi. */
function tailsOf(names: readonly PersonName[]): Set<string> {
  const tails = new Set<string>();
  for (const { words } of names) {
    for (let n = 2; n < Math.min(words.length, 6); n++)
      if (genderOfGivenName(words.at(-n) ?? '') === null) tails.add(words.slice(-n).join(' '));
  }
  return tails;
}

const precededByThe = (doc: Document, n: NameMention): boolean => token(doc, n.from - 1)?.lower === 'the';

function index(
  d: PersonDraft,
  byFamily: Map<string, PersonDraft[]>,
  byWord: Map<string, PersonDraft[]>,
): void {
  const push = (map: Map<string, PersonDraft[]>, key: string): void => {
    const list = map.get(key) ?? [];
    if (list.length < 40) list.push(d);
    map.set(key, list);
  };
  push(byFamily, d.name.family.at(-1) ?? '');
  for (const word of new Set(d.name.words)) push(byWord, word);
}

/** One family name, and given names that can be one person's ("Joseph R." and "Joe"). */
function samePerson(d: PersonDraft, p: PersonName): boolean {
  const [a = ''] = d.name.given;
  const [b = ''] = p.given;
  if (d.name.given.length === 0 || p.given.length === 0) return false;
  if (clash(genderOfTitles(d.name), genderOfTitles(p))) return false;
  const families =
    d.name.family.join(' ') === p.family.join(' ') ||
    d.name.words.slice(1).join(' ').endsWith(p.family.join(' '));
  if (!families) return false;
  if (sameGivenName(a, b) || isInitials(a, p) || isInitials(b, d.name)) return true;
  return d.name.words.includes(b) && p.words.length > 1 && d.name.words.indexOf(b) < d.name.words.length - 1;
}

/** "Jeb" Bush is John Ellis Bush. */
const isInitials = (short: string, { words }: PersonName): boolean =>
  words.length > 2 && short === words.map((word) => word[0]).join('');

const clash = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

const genderOfTitles = (p: PersonName): Gender | null => {
  for (const t of p.titles) {
    const g = TITLES.get(t)?.gender;
    if (g) return g;
  }
  return null;
};

/** Gender as the mention shows it: by a title, else by the given name. */
const genderOf = (p: PersonName): Gender | null => genderOfTitles(p) ?? genderByName(p);

function genderByName(p: PersonName): Gender | null {
  for (const g of p.given) {
    if (g.length < 2) continue;
    return genderOfGivenName(g);
  }
  return null;
}

function newPerson(doc: Document, n: NameMention, p: PersonName, drafts: Draft[]): PersonDraft {
  const draft: Draft = {
    index: drafts.length,
    type: 'person',
    name: untitled(doc, n),
    gender: genderOf(p),
    plural: false,
    roles: [],
    mentions: [{ from: n.from, to: n.to, kind: 'name' }],
    given: p.given,
    words: p.words,
  };
  drafts.push(draft);
  return { draft, name: p, roles: rolesOf(p), full: [n.from], short: -1, count: 1, kin: isKin(doc, n) };
}

function addPerson(doc: Document, d: PersonDraft, n: NameMention, p: PersonName): void {
  d.draft.mentions.push({ from: n.from, to: n.to, kind: 'name' });
  d.count++;
  if (p.given.length > 0) {
    d.full.push(n.from);
    d.kin ||= isKin(doc, n);
  } else d.short = n.from;
  for (const r of rolesOf(p)) d.roles.add(r);
  d.draft.gender = genderOfTitles(p) ?? d.draft.gender ?? genderOf(p);
  if (p.words.length > d.name.words.length) {
    d.draft.name = untitled(doc, n);
    d.name = p;
  }
}

function addPlural(doc: Document, n: NameMention, drafts: Draft[]): void {
  const name = nameText(doc, n);
  const known = drafts.find((d) => d.plural && d.name === name);
  if (known) known.mentions.push({ from: n.from, to: n.to, kind: 'name' });
  else
    drafts.push({
      index: drafts.length,
      type: 'group',
      name,
      gender: null,
      plural: true,
      roles: [],
      given: [],
      words: [],
      mentions: [{ from: n.from, to: n.to, kind: 'name' }],
    });
}

/** "his wife, |Ana Ruiz|", "|Ana Ruiz|, the mayor's eldest daughter,". */
function isKin(doc: Document, n: NameMention): boolean {
  const before = token(doc, n.from - 1);
  if (KIN_NOUNS.has((before?.text === ',' ? token(doc, n.from - 2) : before)?.lower ?? '')) return true;
  if (token(doc, n.to)?.text !== ',') return false;
  for (let i = n.to + 1; i < n.to + 9; i++) {
    const word = token(doc, i)?.lower ?? ',';
    if (KIN_NOUNS.has(word)) return true;
    if (/^[,.;]$|^(?:of|who|said)$/.test(word)) return false;
  }
  return false;
}

const rolesOf = (p: PersonName): Set<string> => new Set(p.titles.flatMap((t) => TITLES.get(t)?.role ?? []));

/**
 * Whom a single name means: by surname before given name; where several bear it, title and gender decide. Else it is
 * whom the text named first and names most, or has just named in full: relatives who come in later ("his daughter |Ivanka Trump|") are named in full
 * each time, to keep the surname free for the one whom the text is about.
 */
function pickPerson(
  n: NameMention,
  p: PersonName,
  family: readonly PersonDraft[],
  any: readonly PersonDraft[],
): PersonDraft | null {
  const gender = genderOfTitles(p);
  const fits = (d: PersonDraft): boolean => !clash(gender, d.draft.gender);
  const bySurname = family.filter(fits);
  const pool =
    bySurname.length > 0
      ? bySurname
      : p.titles.length > 0
        ? any.filter((d) => fits(d) && firstWordIsFamily(d))
        : any.filter(fits);
  if (pool.length <= 1) return pool[0] ?? null;
  const roles = rolesOf(p);
  const byRole = roles.size > 0 ? pool.filter((d) => [...roles].some((r) => d.roles.has(r))) : [];
  const rest = byRole.length > 0 ? byRole : pool;
  const first = Math.min(...rest.map(({ full }) => full[0] ?? 0));
  const lastBefore = (d: PersonDraft): number =>
    Math.max(d.full[lowerBound(d.full, (at) => at < n.from) - 1] ?? -NEAR, d.short);
  const latest = Math.max(...rest.filter(({ kin }) => !kin).map(lastBefore));
  const score = (d: PersonDraft): number => {
    const last = lastBefore(d);
    return (
      Math.log2(1 + d.count) +
      (d.full[0] === first ? 1.5 : 0) -
      (d.kin ? 1.5 : 0) +
      (last < 0 ? 0 : 1) +
      (last === latest && n.from - last < NEAR ? 2 : 0)
    );
  };
  return rest.reduce((best, d) => (score(d) > score(best) ? d : best));
}

/** So many words after a person was named, the surname alone goes on to mean the same one. */
const NEAR = 60;

/** "Mr. Ban" for Ban Ki-moon: a first word that no register knows as a given name may be the family's. */
const firstWordIsFamily = (d: PersonDraft): boolean => genderOfGivenName(d.name.words[0] ?? '') === null;

/** The name without the titles before it: "Mayor Bill de Blasio" is named Bill de Blasio. */
function untitled(doc: Document, n: NameMention): string {
  let from = n.from;
  while (from < n.to - 1 && (TITLES.has(token(doc, from)?.lower ?? '') || token(doc, from)?.text === '.'))
    from++;
  return nameText(doc, { from, to: n.to });
}
