import { ARTICLES, POSSESSIVES } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, ROLE_MODIFIERS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { NounClass } from './classify-noun.ts';
import { type Document, isWord, token } from './document.ts';
import type { NameAt, NameMap } from './phrase.ts';

/** The core of a phrase, its end, and what its noun is. Token indices. */
interface Core {
  readonly doc: Document;
  readonly coreTo: number;
  readonly end: number;
  readonly noun: NounClass;
  readonly names: NameMap;
}

/** The name of whom or what the noun of a phrase tells, where it stands behind the phrase's core. */
export const nameBehind = (core: Core): NameAt | null =>
  titledName(core) ?? appositiveName(core) ?? titleOfWork(core);

/** Words of an office that its "of" may take before the name: "former secretary of |state| Ana Ruiz". */
const MOST_OFFICE_WORDS = 5;

/** "Secretary of State |Marco Rubio|", "chief of staff |Don Ray|": the name right after an office of several words. In "a friend of |Ana Ruiz|", "an aide of President |Ana Ruiz|" the name is another's. */
function titledName({ doc, coreTo, end, noun, names }: Core): NameAt | null {
  if (noun.kind !== 'person' || token(doc, coreTo)?.lower !== 'of') return null;
  for (let i = coreTo + 1; i < Math.min(end, coreTo + 2 + MOST_OFFICE_WORDS); i++) {
    const at = names[i];
    if (at?.type === 'person') return at.from === i && i > coreTo + 1 ? at : null;
    if (at) {
      i = at.to - 1;
      continue;
    }
    const t = token(doc, i);
    if (!isWord(t) || PERSON_NOUNS.has(t?.lower ?? '') || TITLES.has(t?.lower ?? '')) return null;
    if (ARTICLES.has(t?.lower ?? '') || POSSESSIVES.has(t?.lower ?? '')) return null;
  }
  return null;
}

/** "A lawyer for Baker, |Lena Ortiz|," / "the chairman -- |Omar Diallo| --": the name closes the phrase or a mark does. */
function appositiveName({ doc, coreTo, end, noun, names }: Core): NameAt | null {
  if (!/^(?:person|other|organization|outlet)$/.test(noun.kind)) return null;
  for (let i = coreTo; i < end; i++) {
    if (!/^[,–—-]$/.test(token(doc, i)?.text ?? '')) continue;
    // "A spokesman for the operator, |Norden Rail|,": the name is the operator's.
    if (
      i > coreTo &&
      ORGANIZATION_NOUNS.has(token(doc, i - 1)?.lower ?? '') &&
      !isGivenName(token(doc, i + 1)?.text ?? '')
    )
      return null;
    let j = i + 1;
    while (
      j < Math.min(end, i + MOST_TITLE_WORDS) &&
      (names[j] ? isPlaceOfOffice(doc, j, names) : opensName(doc, j))
    )
      j++;
    const at = names[j];
    if (at && j < end && closes(doc, at.to, end)) return at;
  }
  return null;
}

/** Before the name stand no more words of a title than this. */
const MOST_TITLE_WORDS = 10;

/** The phrase ends after the name, or a mark does that part: "Gen. |Joseph Dunn| Jr.,". */
function closes(doc: Document, to: number, end: number): boolean {
  let next = to;
  while (
    next < to + 4 &&
    (/^(?:jr|sr|[ivx]+)$/.test(token(doc, next)?.lower ?? '') ||
      (next > to && token(doc, next)?.text === '.'))
  )
    next++;
  return next >= end || /^(?:,|\(|–|—|-|of|at|from|who|in)$/.test(token(doc, next)?.lower ?? '');
}

/** "his opponent, |Vermont| Sen. Ana Ruiz,": the place of an office, before its title. */
const isPlaceOfOffice = (doc: Document, i: number, names: NameMap): boolean =>
  names[i]?.type === 'place' &&
  (names[i + 1] === names[i] ||
    TITLES.has(token(doc, i + 1)?.lower ?? '') ||
    PERSON_NOUNS.has(token(doc, i + 1)?.lower ?? ''));

/** What may stand between the mark and the name: a title, "former governor", "his cousin". */
function opensName(doc: Document, i: number): boolean {
  const t = token(doc, i);
  if (!t) return false;
  if (/^(?:\p{Lu}\p{L}*|\.|-)$/u.test(t.text) || POSSESSIVES.has(t.lower)) return true;
  if (t.lower === 'the') return TITLES.has(token(doc, i + 1)?.lower ?? '');
  return /^\p{Ll}/u.test(t.text) && (PERSON_NOUNS.has(t.lower) || ROLE_MODIFIERS.has(t.lower));
}

/** 'the 2005 book "|Lost Harbour|"': the title of what a document noun speaks of stands right after it, or after a comma or "titled". */
function titleOfWork({ doc, coreTo, noun, names }: Core): NameAt | null {
  if (noun.kind !== 'document') return null;
  let i = coreTo;
  while (i < coreTo + 4 && /^(?:[,:'"“‘]|titled|entitled|called)$/.test(token(doc, i)?.lower ?? '')) i++;
  const at = i > coreTo ? names[i] : undefined;
  const marked = /^['"“‘]$/.test(token(doc, i - 1)?.text ?? '');
  return at && marked && at.type === 'other' ? at : null;
}
