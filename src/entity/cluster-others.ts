import { COUNTRIES } from '../lexicon/countries.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { type Document, isCapitalized, isWord, token } from './document.ts';
import type { Draft } from './draft.ts';
import { countryOfDemonym } from './govern.ts';
import { type NameMention, nameKey, nameText } from './name-mention.ts';

const COUNTRY_BY_NAME = new Map(
  COUNTRIES.flatMap((c) => c.names.map((n) => [n.toLowerCase(), c.name] as const)),
);

/** Long names first, so that what is short for them finds them wherever it stands. */
export function clusterOthers(doc: Document, names: readonly NameMention[], drafts: Draft[]): void {
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
        if (known.type === 'other' && n.type === 'organization') known.type = 'organization';
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
    n.to - n.from <= 2 &&
    isCapitalized(token(doc, n.from)) &&
    /^\p{Lu}[\p{L}-]*\p{Ll}(?:ans|ats|ists|ese|is|s)$/u.test(token(doc, n.to - 1)?.text ?? '');
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
  if (d.words.length < 2) return bracketed(doc, d);
  const capitals = doc.tokens
    .slice(d.mentions[0]?.from ?? 0, d.mentions[0]?.to ?? 0)
    .filter((t) => isWord(t) && /^\p{Lu}/u.test(t.text) && t.lower !== 'the');
  const initials = capitals
    .map((t) => t.text[0])
    .join('')
    .toLowerCase();
  if (d.type === 'other') return [...(initials.length > 2 ? [initials] : []), ...bracketed(doc, d)];
  const all = d.words.map((w) => w[0]).join('');
  // "VA" for the Department of Veterans Affairs.
  const body = /^(?:department|ministry|office|bureau) of (?:the )?(.+)$/.exec(key)?.[1] ?? '';
  const ofBody = body
    .split(' ')
    .filter((w) => w !== 'and')
    .map((w) => w[0])
    .join('');
  const out = [initials, all, ofBody, ...bracketed(doc, d)].filter((a) => a.length > 1);
  if (d.type === 'organization') {
    const first = d.words[0] as string;
    if (
      first.length > 2 &&
      !COUNTRY_BY_NAME.has(first) &&
      !GENERIC_FIRST.test(first) &&
      !OF_A_COUNTRY.test(key)
    )
      out.push(first);
    if (d.words.length > 2) out.push(d.words.slice(0, 2).join(' '));
    if (d.words.length > 2) out.push(d.words.slice(-2).join(' '));
    const last = d.words.at(-1) as string;
    if (OUTLETS.has(key) || SHORT_OUTLET.test(last) || SHORT_BODY.test(last)) out.push(last);
    if (key.endsWith('federal reserve')) out.push('fed');
  }
  return out;
}

/** What an outlet is called for short: "the |Courier|" for the Halden Courier. */
const SHORT_OUTLET =
  /^(?:times|post|herald|tribune|courier|ledger|gazette|chronicle|observer|telegraph|journal|examiner|inquirer|argus|sentinel|bulletin|bystander)$/;

/** What a body is called for short with a capital: "the |Court|". */
const SHORT_BODY = /^(?:court|senate|parliament|assembly|commission|council|ministry|university)$/;

/** "Orvan" is no short name of the "Orvan Energy Ministry", but the country that it is of. */
const OF_A_COUNTRY = / (?:ministry|government|embassy|parliament|army|navy|republic)$/;

const GENERIC_FIRST =
  /^(?:new|national|american|united|international|world|federal|state|north|south|east|west|central|european|house|senate|white|supreme|department|ministry|university|bank|washington|london|los|san|democratic|republican|social|general|first|royal|u\.s\.|us|people's|public|center|centre|institute|council|committee|association|union|foundation)$/;

/** "Alliance to Mend Our Roads (AMOR)". */
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
