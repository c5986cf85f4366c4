import { COUNTRIES } from '../lexicon/countries.ts';
import { CALENDAR, PRONOUNS, SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { OUTLET_ENDINGS, OUTLETS } from '../lexicon/outlets.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/titles.ts';
import type { NameTag } from '../model/scores.ts';
import { type Document, isCapitalized, isWord, type Token, token, tokenRange } from './document.ts';
import { classifyNoun } from './phrase.ts';

export type NameType = NameTag['type'];

/** A proper name in the text: token indices, first inclusive, last exclusive. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => c.names.map((n) => n.toLowerCase())));

/** The words of a mention as one lower-case key, without "the". */
export function nameKey(doc: Document, from: number, to: number): string {
  const parts = doc.tokens
    .slice(from, to)
    .filter(isWord)
    .map((t) => t.lower);
  if (parts.length > 1 && parts[0] === 'the') parts.shift();
  return parts.join(' ');
}

/**
 * The model's tags made fit for use: snapped to whole words, cleared of what names nobody ("Monday", "it"),
 * repaired where a neighbour surely belongs, given one type per name, and completed by the same name's untagged
 * repetitions. Overlaps are resolved in favour of the earlier tag. Linear in tokens plus tags.
 */
export function findNameMentions(doc: Document, tags: readonly NameTag[]): NameMention[] {
  let names: NameMention[] = [];
  let free = 0;
  for (const tag of [...tags].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const name = cleanTag(doc, tag, free);
    if (!name) continue;
    names.push(name);
    free = name.to;
  }
  names = REPAIRS.reduce((list, repair) => repair(doc, list), names);
  return harmonizeTypes(doc, addRepetitions(doc, names));
}

/** Repairs in the order in which they apply: a split name is joined before what it lacks is looked for. */
export const REPAIRS: readonly ((doc: Document, names: readonly NameMention[]) => NameMention[])[] = [
  trustTitles,
  joinSplitPersons,
  completeOutlets,
  completePersons,
];

function cleanTag(doc: Document, tag: NameTag, free: number): NameMention | null {
  let { from, to } = tokenRange(doc, tag);
  from = Math.max(from, free);
  while (from < to && !nameable(token(doc, from) as Token)) from++;
  while (to > from && !nameable(token(doc, to - 1) as Token)) to--;
  if (to <= from) return null;
  if (to - from > (tag.type === 'other' ? 7 : 12)) return null;
  const tokens = doc.tokens.slice(from, to);
  if (!tokens.some((t) => /[\p{Lu}\p{Lo}\p{N}]/u.test(t.text))) return null;
  if (tokens.every((t) => CALENDAR.has(t.lower) || PRONOUNS.has(t.lower) || /^\p{N}+$/u.test(t.text)))
    return null;
  return { from, to, type: tag.type };
}

const nameable = (t: Token): boolean => isWord(t) && t.lower !== "'s";

const touching = (doc: Document, a: number, b: number): boolean =>
  /^ {0,2}$/.test(doc.text.slice(token(doc, a)?.end ?? 0, token(doc, b)?.start ?? 0)) &&
  token(doc, a)?.sentence === token(doc, b)?.sentence;

/** Forms of address that only persons bear. */
const ADDRESS = new Set('mr mrs ms miss sir lady lord sen rep gov'.split(' '));

/**
 * "Mr. English" is a person whatever its tag, and tagged or not; so is the full name above it ("Bryan English") that
 * was taken for an organization; of "Pastor Joseph Brown of Marion Avenue Church" the person is the first part.
 */
function trustTitles(doc: Document, names: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  const addressed = new Set<string>();
  let next = 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    const tagged = names[next];
    if (tagged && tagged.from <= i) {
      out.push(leadingPerson(doc, tagged));
      i = tagged.to - 1;
      next++;
    }
    const surname =
      ADDRESS.has(token(doc, i)?.lower ?? '') && isCapitalized(token(doc, i))
        ? token(doc, i + 1)?.text === '.'
          ? i + 2
          : i + 1
        : -1;
    const at = token(doc, surname);
    if (
      !at ||
      TITLES.has(at.lower) ||
      !/^\p{Lu}\p{L}/u.test(at.text) ||
      !/^[. ]{0,3}$/.test(doc.text.slice(token(doc, i)?.end ?? 0, at.start))
    )
      continue;
    addressed.add(at.lower);
    const known = names[next];
    if (known && known.from <= surname + 1 && known.to > surname) {
      out.push({ ...known, type: 'person' });
      next++;
      i = known.to - 1;
    } else {
      const to =
        surname + 1 < (known?.from ?? doc.tokens.length) &&
        isCapitalized(token(doc, surname + 1)) &&
        touching(doc, surname, surname + 1)
          ? surname + 2
          : surname + 1;
      out.push({ from: surname, to, type: 'person' });
      i = to - 1;
    }
  }
  return addAddressedInFull(doc, out, addressed);
}

/** "Tom Clarke" is who "Mr. Clarke" is, were it tagged as something else or not at all. */
function addAddressedInFull(
  doc: Document,
  names: readonly NameMention[],
  addressed: ReadonlySet<string>,
): NameMention[] {
  const out: NameMention[] = [];
  let next = 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    const n = names[next];
    if (n && n.from <= i) {
      const full =
        n.type !== 'person' &&
        n.to - n.from > 1 &&
        n.to - n.from <= 3 &&
        isGivenName(token(doc, n.from)?.text ?? '');
      out.push(full && addressed.has(token(doc, n.to - 1)?.lower ?? '') ? { ...n, type: 'person' } : n);
      next++;
      i = Math.max(i, n.to - 1);
      continue;
    }
    const t = token(doc, i);
    if (!t || !isCapitalized(t) || !isGivenName(t.text)) continue;
    let to = i + 1;
    if (/^\p{Lu}$/u.test(token(doc, to)?.text ?? '')) to += token(doc, to + 1)?.text === '.' ? 2 : 1;
    const last = token(doc, to);
    if (
      !last ||
      !isCapitalized(last) ||
      !addressed.has(last.lower) ||
      to >= (names[next]?.from ?? Number.POSITIVE_INFINITY)
    )
      continue;
    if (last.sentence !== t.sentence || isCapitalized(token(doc, to + 1))) continue;
    out.push({ from: i, to: to + 1, type: 'person' });
    i = to;
  }
  return out;
}

function leadingPerson(doc: Document, n: NameMention): NameMention {
  if (
    n.type === 'person' ||
    n.type === 'place' ||
    (TITLES.get(token(doc, n.from)?.lower ?? '')?.role ?? null) === null
  )
    return n;
  const of = doc.tokens.slice(n.from, n.to).findIndex((t) => t.lower === 'of');
  const person = of >= 3 && of <= 5 && isGivenName(token(doc, n.from + 1)?.text ?? '');
  return person ? { from: n.from + 1, to: n.from + of, type: 'person' } : n;
}

/** "Sergei" "Lavrov" tagged apart is one person, where the first part is a given name. */
function joinSplitPersons(doc: Document, names: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  for (const name of names) {
    const last = out.at(-1);
    const joins =
      last?.type === 'person' &&
      name.type === 'person' &&
      last.to === name.from &&
      last.to - last.from === 1 &&
      touching(doc, last.to - 1, name.from) &&
      isGivenName(token(doc, last.from)?.text ?? '');
    if (joins) out[out.length - 1] = { ...last, to: name.to };
    else out.push(name);
  }
  return out;
}

/** "Washington" tagged as a place before "Post" is an outlet: the whole name must be one that we know. */
function completeOutlets(doc: Document, names: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  for (const name of names) {
    if (name.from < (out.at(-1)?.to ?? 0)) continue;
    let best = name;
    for (let to = name.to; to <= name.to + 3 && to <= doc.tokens.length; to++) {
      if (to > name.to && !(isCapitalized(token(doc, to - 1)) && touching(doc, to - 2, to - 1))) break;
      if (to > name.to && !OUTLETS.has(nameKey(doc, name.from, to))) continue;
      if (to > name.to || (name.type !== 'person' && OUTLETS.has(nameKey(doc, name.from, to))))
        best = { ...name, to, type: 'organization' };
    }
    const last = token(doc, best.to - 1);
    const ending = best.to - best.from > 1 && best.type !== 'other' && last && OUTLET_ENDINGS.has(last.lower);
    const common =
      ending &&
      /^(?:news|times|post|herald|tribune|journal|gazette|chronicle|inquirer|enquirer|observer)$/.test(
        last.lower,
      );
    out.push(common ? { ...best, type: 'organization' } : best);
  }
  return out;
}

/** "Georgy" tagged without "Tikhy": a given name alone takes the capitalized word that follows it. */
function completePersons(doc: Document, names: readonly NameMention[]): NameMention[] {
  return names.map((name, i) => {
    if (name.type !== 'person' || name.to - name.from !== 1) return name;
    const next = token(doc, name.to);
    const free = names[i + 1]?.from !== name.to;
    const given = isGivenName(token(doc, name.from)?.text ?? '');
    const surname =
      free &&
      given &&
      next !== null &&
      /^\p{Lu}\p{Ll}+/u.test(next.text) &&
      touching(doc, name.to - 1, name.to) &&
      !SENTENCE_OPENERS.has(next.lower) &&
      !CALENDAR.has(next.lower) &&
      !TITLES.has(next.lower) &&
      !isCapitalized(token(doc, name.to + 1));
    return surname ? { ...name, to: name.to + 1 } : name;
  });
}

/** The same name, elsewhere untagged, is the same kind of name: taken where its neighbours are no names themselves. */
function addRepetitions(doc: Document, names: readonly NameMention[]): NameMention[] {
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
    (isCapitalized(first) && (first?.text.length ?? 0) > 2 && !SENTENCE_OPENERS.has(first?.lower ?? ''))
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

/** One name, one type: what known lists say, else what most of its mentions are tagged. */
function harmonizeTypes(doc: Document, names: readonly NameMention[]): NameMention[] {
  const persons = new Map<string, number>();
  for (const n of names)
    if (n.type === 'person') {
      const key = nameKey(doc, n.from, n.to);
      persons.set(key, (persons.get(key) ?? 0) + 1);
    }
  const votes = new Map<string, Map<NameType, number>>();
  const keys = names.map((n) => nameKey(doc, n.from, n.to));
  names.forEach((n, i) => {
    const v = votes.get(keys[i] as string) ?? new Map<NameType, number>();
    v.set(n.type, (v.get(n.type) ?? 0) + 1);
    votes.set(keys[i] as string, v);
  });
  return names.map((n, i) => {
    const key = keys[i] as string;
    if (COUNTRY_NAMES.has(key) && n.type !== 'place' && !/^(?:us|georgia|jordan|chad|america)$/.test(key))
      return { ...n, type: 'place' };
    if (OUTLETS.has(key) && n.type !== 'organization' && (key.includes(' ') || n.type === 'place'))
      return { ...n, type: 'organization' };
    if (n.type !== 'person' && endsInPerson(key, persons)) return { ...n, type: 'person' };
    const v = votes.get(key);
    if (!v || v.size === 1) return n;
    const [best, count] = [...v].sort((a, b) => b[1] - a[1])[0] as [NameType, number];
    const total = [...v.values()].reduce((a, b) => a + b, 0);
    return count / total > 0.65 ? { ...n, type: best } : n;
  });
}

/** "Aung San Suu Kyi", tagged as an organization, where "Suu Kyi" is tagged as a person time and again. */
function endsInPerson(key: string, persons: ReadonlyMap<string, number>): boolean {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 4 || words.some((w) => classifyNoun(w).kind !== 'other'))
    return false;
  return [1, 2].some((n) => n < words.length && (persons.get(words.slice(-n).join(' ')) ?? 0) >= 3);
}

export interface PersonName {
  /** Titles in the mention or before it, lower case. */
  readonly titles: readonly string[];
  /** Folded given names or initials, in order. */
  readonly given: readonly string[];
  /** The folded words of the family name, particles included; empty for a given name alone. */
  readonly family: readonly string[];
  /** All folded words of the name without titles and suffixes. */
  readonly words: readonly string[];
}

/** Reads a person's name apart. Titles that stand before the mention ("Mr. |Trump|") belong to it. */
export function readPersonName(doc: Document, n: NameMention, fold: (s: string) => string): PersonName {
  const titles: string[] = [];
  let from = n.from;
  while (from < n.to - 1 && TITLES.has(token(doc, from)?.lower ?? '')) {
    titles.push(token(doc, from)?.lower ?? '');
    from++;
    if (token(doc, from)?.text === '.') from++;
  }
  for (let i = n.from - 1, seen = 0; i >= 0 && seen < 3; i--) {
    const t = token(doc, i);
    if (t?.text === '.' && TITLES.has(token(doc, i - 1)?.lower ?? '')) continue;
    if (!t || !isCapitalized(t) || !TITLES.has(t.lower)) break;
    titles.push(t.lower);
    seen++;
  }
  const words: string[] = [];
  for (let i = from; i < n.to; i++) {
    const t = token(doc, i) as Token;
    if (isWord(t) && !NAME_SUFFIXES.has(t.lower)) words.push(fold(t.text.replace(/\.$/, '')));
  }
  let split = words.length - 1;
  while (split > 1 && NAME_PARTICLES.has(words[split - 1] as string)) split--;
  if (split === 1 && words.length > 2 && NAME_PARTICLES.has(words[1] as string)) split = 1;
  return { titles, given: words.slice(0, split), family: words.slice(Math.max(0, split)), words };
}
