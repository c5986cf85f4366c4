import { COUNTRIES } from '../lexicon/countries.ts';
import { foldName, type Gender, genderOfGivenName } from '../lexicon/given-names.ts';
import { sameGivenName } from '../lexicon/nicknames.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { TITLES } from '../lexicon/titles.ts';
import { type Document, isWord, token } from './document.ts';
import type { Draft } from './draft.ts';
import { countryOfDemonym } from './govern.ts';
import { type NameMention, nameKey } from './name-mention.ts';
import { type PersonName, readPersonName } from './person-name.ts';

const COUNTRY_BY_NAME = new Map(
  COUNTRIES.flatMap((c) => c.names.map((n) => [n.toLowerCase(), c.name] as const)),
);

/**
 * Names gathered into entities by rules: which mentions name one party. Full names first, then what is short for
 * them (surname, given name, acronym, first words), so that a headline's "Trump" finds the "Donald Trump" below it.
 * Two persons of one surname stay two: given names, titles and the gender that they show keep them apart.
 */
export function clusterNames(doc: Document, names: readonly NameMention[]): Draft[] {
  const drafts: Draft[] = [];
  clusterPersons(
    doc,
    names.filter((n) => n.type === 'person'),
    drafts,
  );
  clusterOthers(
    doc,
    names.filter((n) => n.type !== 'person'),
    drafts,
  );
  for (const d of drafts) d.mentions.sort((a, b) => a.from - b.from);
  return drafts
    .sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
    .map((d, index) => ({ ...d, index }));
}

interface PersonDraft {
  readonly draft: Draft;
  name: PersonName;
  roles: Set<string>;
  /** Where its full name first stands, and how often it is named. */
  readonly first: number;
  count: number;
}

function clusterPersons(doc: Document, names: readonly NameMention[], drafts: Draft[]): void {
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
  if (sameGivenName(a, b)) return true;
  return d.name.words.includes(b) && p.words.length > 1 && d.name.words.indexOf(b) < d.name.words.length - 1;
}

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
  return { draft, name: p, roles: rolesOf(p), first: n.from, count: 1 };
}

function addPerson(doc: Document, d: PersonDraft, n: NameMention, p: PersonName): void {
  d.draft.mentions.push({ from: n.from, to: n.to, kind: 'name' });
  d.count++;
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

const rolesOf = (p: PersonName): Set<string> => new Set(p.titles.flatMap((t) => TITLES.get(t)?.role ?? []));

/**
 * Whom a single name means: by surname before given name; where several bear it, title and gender decide, then how
 * often each is named, then which came last before it.
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
  const score = (d: PersonDraft): number => d.count + (d.first < n.from ? 2 + 2 / (1 + n.from - d.first) : 0);
  return rest.reduce((best, d) => (score(d) > score(best) ? d : best));
}

/** "Mr. Ban" for Ban Ki-moon: a first word that no register knows as a given name may be the family's. */
const firstWordIsFamily = (d: PersonDraft): boolean => genderOfGivenName(d.name.words[0] ?? '') === null;

/** The name without the titles before it: "Mayor Bill de Blasio" is named Bill de Blasio. */
function untitled(doc: Document, n: NameMention): string {
  let from = n.from;
  while (from < n.to - 1 && (TITLES.has(token(doc, from)?.lower ?? '') || token(doc, from)?.text === '.'))
    from++;
  return nameText(doc, { from, to: n.to });
}

export const nameText = (doc: Document, n: { from: number; to: number }): string =>
  doc.text.slice(token(doc, n.from)?.start ?? 0, token(doc, n.to - 1)?.end ?? 0).replace(/\s+/g, ' ');

/** Long names first, so that what is short for them finds them wherever it stands. */
function clusterOthers(doc: Document, names: readonly NameMention[], drafts: Draft[]): void {
  const byKey = new Map<string, Draft>();
  const aliases = new Map<string, Draft | null>();
  const adjectives: NameMention[] = [];
  for (const size of [3, 2, 1]) {
    for (const n of names) {
      const key = nameKey(doc, n.from, n.to);
      if (Math.min(3, key.split(' ').length) !== size) continue;
      if (n.type === 'other' && countryOfDemonym(key) !== null && !/s$/.test(key)) {
        adjectives.push(n);
        continue;
      }
      const canonical = canonicalKey(key);
      const known = byKey.get(canonical) ?? (size < 3 ? aliases.get(key.replaceAll('.', '')) : null) ?? null;
      if (known) {
        known.mentions.push({ from: n.from, to: n.to, kind: 'name' });
        known.name = fuller(known.name, nameText(doc, n));
        continue;
      }
      const draft = newOther(doc, n, drafts);
      byKey.set(canonical, draft);
      for (const alias of aliasesOf(doc, draft, key))
        aliases.set(alias, (aliases.get(alias) ?? draft) === draft ? draft : null);
    }
  }
  for (const n of adjectives) {
    const key = (countryOfDemonym(nameKey(doc, n.from, n.to)) ?? '').toLowerCase();
    const known = byKey.get(key);
    if (known) known.mentions.push({ from: n.from, to: n.to, kind: 'nominal' });
    else {
      const alone = byKey.get(`adjective ${key}`);
      if (alone) alone.mentions.push({ from: n.from, to: n.to, kind: 'name' });
      else byKey.set(`adjective ${key}`, newOther(doc, n, drafts));
    }
  }
}

/** The longer of two names, without a leading article: "the Kremlin" and "Kremlin" are "Kremlin". */
function fuller(a: string, b: string): string {
  const plain = b.replace(/^the /i, '');
  return plain.length > a.length ? plain : a;
}

/** Countries and outlets under their usual name, the rest under its own words without a company's form. */
function canonicalKey(key: string): string {
  const plain = key.replace(/^the /, '');
  const known = COUNTRY_BY_NAME.get(plain) ?? OUTLETS.get(plain);
  return (
    known ?? plain.replace(/ (?:inc|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa)$/, '')
  ).toLowerCase();
}

/** Parties without members' list or address. */
const GROUP_NAMES =
  /^(?:west|east|global south|global north|left|right|opposition|gop|resistance|allies|taliban|mafia)$/;

function newOther(doc: Document, n: NameMention, drafts: Draft[]): Draft {
  const type = n.type === 'person' ? 'person' : n.type;
  const plural =
    type === 'other' &&
    n.to - n.from === 1 &&
    /^\p{Lu}\p{Ll}+(?:ans|ats|ists|ese|is|s)$/u.test(token(doc, n.from)?.text ?? '');
  const draft: Draft = {
    index: drafts.length,
    type: plural || (type === 'other' && GROUP_NAMES.test(nameKey(doc, n.from, n.to))) ? 'group' : type,
    name: nameText(doc, n).replace(/^the /, ''),
    gender: null,
    plural,
    roles: [],
    mentions: [{ from: n.from, to: n.to, kind: 'name' }],
    given: [],
    words: nameKey(doc, n.from, n.to).split(' '),
  };
  drafts.push(draft);
  return draft;
}

/** What may stand for a longer name: its initials, the acronym in brackets after it, its first words, "the Post". */
function aliasesOf(doc: Document, d: Draft, key: string): string[] {
  if (d.words.length < 2 || d.type === 'other') return bracketed(doc, d);
  const capitals = doc.tokens
    .slice(d.mentions[0]?.from ?? 0, d.mentions[0]?.to ?? 0)
    .filter((t) => isWord(t) && /^\p{Lu}/u.test(t.text) && t.lower !== 'the');
  const initials = capitals
    .map((t) => t.text[0])
    .join('')
    .toLowerCase();
  const all = d.words.map((w) => w[0]).join('');
  const out = [initials, all, ...bracketed(doc, d)].filter((a) => a.length > 1);
  if (d.type === 'organization') {
    const first = d.words[0] as string;
    if (first.length > 2 && !COUNTRY_BY_NAME.has(first) && !GENERIC_FIRST.test(first)) out.push(first);
    if (d.words.length > 2) out.push(d.words.slice(0, 2).join(' '));
    if (d.words.length > 2) out.push(d.words.slice(-2).join(' '));
    const last = d.words.at(-1) as string;
    if (OUTLETS.has(key) || SHORT_OUTLET.test(last)) out.push(last);
  }
  return out;
}

/** What an outlet is called for short: "the |Courier|" for the Halden Courier. */
const SHORT_OUTLET =
  /^(?:times|post|herald|tribune|courier|ledger|gazette|chronicle|observer|telegraph|journal|examiner|inquirer|argus|sentinel|bulletin|bystander)$/;

const GENERIC_FIRST =
  /^(?:new|national|american|united|international|world|federal|state|north|south|east|west|central|european|house|senate|white|supreme|department|ministry|university|bank|washington|london|los|san|democratic|republican|social|general|first|royal|u\.s\.|us|people's|public|center|centre|institute|council|committee|association|union|foundation)$/;

/** "Alliance to Reclaim Our Schools (AROS)". */
function bracketed(doc: Document, d: Draft): string[] {
  const out: string[] = [];
  for (const m of d.mentions.slice(0, 3)) {
    const inside = token(doc, m.to + 1);
    if (token(doc, m.to)?.text !== '(' || token(doc, m.to + 2)?.text !== ')') continue;
    if (inside && /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}$/u.test(inside.text))
      out.push(inside.lower.replaceAll('.', ''));
  }
  return out;
}
