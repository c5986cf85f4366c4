import { CALENDAR, SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { OUTLET_ENDINGS, OUTLETS } from '../lexicon/outlets.ts';
import { LETTERS_AFTER_NAMES, TITLES } from '../lexicon/titles.ts';
import { companyForms, partCompanies } from './company-forms.ts';
import { countryLetters } from './country-letters.ts';
import { type Document, isCapitalized, token } from './document.ts';
import { countryOfDemonym } from './govern.ts';
import { type NameMention, nameKey, touching } from './name-mention.ts';
import { splitHeadlines } from './split-headlines.ts';
import { trimHeadlines } from './trim-headlines.ts';
import { uncoverPersons } from './uncover-persons.ts';

/** One repair of all names of a text; never makes two of them overlap. */
export type NameRepair = (doc: Document, names: readonly NameMention[]) => NameMention[];

/**
 * Repairs in the order in which they apply: names that took in too much give way first, and a split name is joined
 * before what it lacks is looked for.
 */
export const REPAIRS: readonly NameRepair[] = [
  splitHeadlines,
  trimHeadlines,
  partCompanies,
  withoutLetters,
  uncoverPersons,
  trustTitles,
  joinSplitPersons,
  completeOutlets,
  completeOrganizations,
  completePersons,
  completeFamilyFirst,
  companyForms,
  countryLetters,
];

/** "Naomi Farr |KC|" is Naomi Farr. */
function withoutLetters(doc: Document, names: readonly NameMention[]): NameMention[] {
  return names.map((name) =>
    name.type === 'person' &&
    name.to - name.from > 1 &&
    LETTERS_AFTER_NAMES.test(token(doc, name.to - 1)?.text ?? '')
      ? { ...name, to: name.to - 1 }
      : name,
  );
}

/** Forms of address that only persons bear. */
const ADDRESS = new Set('mr mrs ms miss sir lady lord sen rep gov'.split(' '));

/**
 * "Mr. English" is a person whatever its tag, and tagged or not; so is the full name above it ("Bryan English") that
 * was taken for an organization; of "Pastor Omar Diallo of Harbour Street Church" the person is the first part.
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

/** Nouns that close the name of a body, where they are capitalized. */
const CLOSING = new Set(
  'ministry department committee council court agency bureau commission party parliament university institute association union army administration authority'.split(
    ' ',
  ),
);

/** "Russian" "Defense" Ministry is one body: its closing noun belongs to it, and the adjective of its country before it. */
function completeOrganizations(doc: Document, names: readonly NameMention[]): NameMention[] {
  const out: NameMention[] = [];
  names.forEach((name, i) => {
    const limit = names[i + 1]?.from ?? doc.tokens.length;
    const closing = token(doc, name.to);
    const closes =
      name.type !== 'person' &&
      name.type !== 'place' &&
      name.to < limit &&
      isCapitalized(closing) &&
      CLOSING.has(closing?.lower ?? '') &&
      touching(doc, name.to - 1, name.to);
    const body: NameMention = closes ? { ...name, to: name.to + 1, type: 'organization' } : name;
    const last = out.at(-1);
    const adjective =
      last &&
      last.to === body.from &&
      last.type === 'other' &&
      countryOfDemonym(nameKey(doc, last.from, last.to)) !== null;
    const ends = CLOSING.has(token(doc, body.to - 1)?.lower ?? '') && body.to - body.from > 1;
    if (adjective && body.type === 'organization' && ends) out[out.length - 1] = { ...body, from: last.from };
    else out.push(body);
  });
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

/** "Ban |Ki-moon|" is one name, where the text goes on with "Ban". */
function completeFamilyFirst(doc: Document, names: readonly NameMention[]): NameMention[] {
  const textOf = (at: number): string => token(doc, at)?.text ?? '';
  const alone = new Set(
    names.flatMap(({ type, from, to }) => (type === 'person' && to - from === 1 ? [textOf(from)] : [])),
  );
  return names.map((name, i) => {
    const family = name.from - 1;
    const opens =
      name.type === 'person' &&
      name.to - name.from === 1 &&
      textOf(name.from).includes('-') &&
      (names[i - 1]?.to ?? 0) <= family &&
      touching(doc, family, name.from) &&
      alone.has(textOf(family));
    return opens ? { ...name, from: family } : name;
  });
}
