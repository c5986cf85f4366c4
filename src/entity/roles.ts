import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SENTENCE_OPENERS,
} from '../lexicon/function-words.ts';
import { KIN_NOUNS, PERSON_NOUNS, ROLE_MODIFIERS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import { type Document, isCapitalized, isWord, type Token, token } from './document.ts';
import type { Role } from './draft.ts';
import type { NameMap } from './phrase.ts';
import { rolePhraseFrom } from './role-phrase.ts';
import { isRoleWord, lastPart } from './role-word.ts';

/**
 * Rules that find what a text says a named person is. Each takes the token range of a person's name and returns the
 * role's token range, or null. All of them apply.
 */
export const ROLE_RULES: readonly ((
  doc: Document,
  from: number,
  to: number,
  names: NameMap,
) => readonly [number, number] | null)[] = [roleBefore, roleInFrontApposition, roleAfter, roleByCopula];

/** The roles that the text gives at one mention of a name. */
export function findRoles(doc: Document, from: number, to: number, names: NameMap): Role[] {
  const roles: Role[] = [];
  for (const rule of ROLE_RULES) {
    const range = rule(doc, from, to, names);
    const role = range && makeRole(doc, range[0], range[1], names);
    if (role) roles.push(role);
  }
  return roles;
}

function makeRole(doc: Document, from: number, to: number, names: NameMap): Role | null {
  const head = roleHead(doc, from, to, names);
  if (head < 0) return null;
  const start = token(doc, from)?.start ?? 0;
  const end = token(doc, to - 1)?.end ?? start;
  const lower = token(doc, head)?.lower ?? '';
  // "Brother Luke" is a priest, "his brother Luke" is none.
  const kin = KIN_NOUNS.has(lower) && !isCapitalized(token(doc, head));
  const title = kin ? undefined : TITLES.get(lower);
  return {
    text: doc.text.slice(start, end).replace(/\s+/g, ' '),
    lemma: title?.role ?? PERSON_NOUNS.get(lower)?.lemma ?? PERSON_NOUNS.get(lastPart(lower))?.lemma ?? lower,
    modifiers: modifiersOf(doc, from, to, head, names),
    from,
    to,
  };
}

/** Words of the role beside its noun. Of an owner only the name: in "the Republican nominee's daughter" nobody is Republican but he. */
function modifiersOf(doc: Document, from: number, to: number, head: number, names: NameMap): string[] {
  const tokens = doc.tokens.slice(from, to);
  const owned = tokens.findLastIndex((t, i) => t.lower === "'s" && from + i < head);
  return tokens
    .filter((t, i) => isWord(t) && from + i !== head && (i > owned || isOwner(names[from + i])))
    .map((t) => t.lower);
}

const isOwner = (name: NameMap[number]): boolean =>
  name !== undefined && !/^(?:group|other)$/.test(name.type);

/** The last role noun before the first preposition or comma. */
function roleHead(doc: Document, from: number, to: number, names: NameMap): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const t = token(doc, i) as Token;
    if (head >= 0 && (PREPOSITIONS.has(t.lower) || t.text === ',')) break;
    if (isRoleWord(t) && (!names[i] || TITLES.has(t.lower))) head = i;
  }
  return head;
}

const isName = (names: NameMap, i: number): boolean => names[i] !== undefined;

/** "|Ukrainian Foreign Ministry spokesman| Georgy Tikhy", "|Sen.| Lindsey Graham". */
function roleBefore(
  doc: Document,
  from: number,
  to: number,
  names: NameMap,
): readonly [number, number] | null {
  let inner = from;
  while (inner < to - 1 && isRoleWord(token(doc, inner)) && isCapitalized(token(doc, inner)))
    inner += token(doc, inner + 1)?.text === '.' ? 2 : 1;
  if (inner > from && inner < to) from = inner;
  let i = from - 1;
  if (token(doc, i)?.text === '.' && TITLES.has(token(doc, i - 1)?.lower ?? '')) i--;
  const ranged = rankOfSeveralWords(doc, from, names);
  if (ranged) return ranged;
  const head = token(doc, i);
  if (!head || head.sentence !== token(doc, from)?.sentence || !isRoleWord(head)) return null;
  const end = i + 1;
  for (let n = 0; i > 0 && n < 12; n++, i--) {
    if (!isRolePremodifier(doc, i - 1, names)) break;
  }
  return [i, end];
}

/** "|Secretary of State| Marco Rubio", "|RNC Chief of Staff| Katie Walsh". */
function rankOfSeveralWords(doc: Document, from: number, names: NameMap): readonly [number, number] | null {
  for (let i = from - 1, n = 0; n < 4 && i > 0; i--, n++) {
    const t = token(doc, i);
    if (!t || t.sentence !== token(doc, from)?.sentence || isName(names, i)) return null;
    if (t.lower === 'of' && n > 0) {
      let start = i - 1;
      if (!isRoleWord(token(doc, start)) || !isCapitalized(token(doc, start))) return null;
      while (start > 0 && i - start < 8 && isRolePremodifier(doc, start - 1, names)) start--;
      return [start, from];
    }
    if (!isCapitalized(t)) return null;
  }
  return null;
}

function isRolePremodifier(doc: Document, i: number, names: NameMap): boolean {
  const t = token(doc, i);
  if (!t || t.sentence !== token(doc, i + 1)?.sentence) return false;
  if (isName(names, i)) return true;
  if (t.lower === "'s" || (t.text === '’' && isName(names, i - 1))) return true;
  if (!isWord(t) || ARTICLES.has(t.lower) || POSSESSIVES.has(t.lower)) return false;
  if (t.lower === 'and')
    return isRoleWord(token(doc, i - 1)) || ROLE_MODIFIERS.has(token(doc, i - 1)?.lower ?? '');
  if (
    PREPOSITIONS.has(t.lower) ||
    CONJUNCTIONS.has(t.lower) ||
    AUXILIARIES.has(t.lower) ||
    PRONOUNS.has(t.lower)
  )
    return t.lower === 'of' && isRoleWord(token(doc, i - 1)) && isCapitalized(token(doc, i - 1));
  if (ROLE_MODIFIERS.has(t.lower) || isRoleWord(t)) return true;
  if (isCapitalized(t)) return !SENTENCE_OPENERS.has(t.lower);
  return /(?:al|ive|ic|ian|ary|ist|an|based|born|year-old|elect)$/.test(t.lower);
}

/** "|The state's campaign chairman|, Phil Lovas, said": a comma on both sides of the name. */
function roleInFrontApposition(
  doc: Document,
  from: number,
  to: number,
  names: NameMap,
): readonly [number, number] | null {
  if (token(doc, from - 1)?.text !== ',') return null;
  const closed = /^[,.]$/.test(token(doc, to)?.text ?? '');
  const sentence = token(doc, from)?.sentence;
  let start = from - 2;
  for (let n = 0; n < 12 && start >= 0; n++, start--) {
    const t = token(doc, start) as Token;
    if (t.sentence !== sentence || /^[,;:"“”]$/.test(t.text)) break;
    const owned = t.lower === "'s" && isName(names, start - 1);
    if (owned || ARTICLES.has(t.lower) || POSSESSIVES.has(t.lower)) {
      // "A |Democrat|, Mr. Ruiz is running": what opens a sentence needs no second comma.
      if (!closed && token(doc, start - 1)?.sentence === sentence) return null;
      const begin = start + 1;
      const nounOnly = roleHead(doc, begin, from - 1, names);
      return nounOnly >= 0 && !hasVerb(doc, begin, from - 1, names) ? [begin, from - 1] : null;
    }
  }
  return null;
}

const hasVerb = (doc: Document, from: number, to: number, names: NameMap): boolean => {
  for (let i = from; i < to; i++)
    if (!isName(names, i) && AUXILIARIES.has(token(doc, i)?.lower ?? '')) return true;
  return false;
};

/** "Ines Okada, a |law professor at Delmar College| who …"; "Tom Baker, |governor of Norrland|, said". */
function roleAfter(
  doc: Document,
  from: number,
  to: number,
  names: NameMap,
): readonly [number, number] | null {
  let i = to;
  if (
    token(doc, i)?.text === ',' &&
    /^\p{N}+$/u.test(token(doc, i + 1)?.text ?? '') &&
    token(doc, i + 2)?.text === ','
  )
    i += 2;
  if (!/^(?:,|--|—|–|-)$/.test(token(doc, i)?.text ?? '')) return null;
  i++;
  while (/^[-–—]$/.test(token(doc, i)?.text ?? '')) i++;
  if (ARTICLES.has(token(doc, i)?.lower ?? '') || POSSESSIVES.has(token(doc, i)?.lower ?? '')) i++;
  const range = rolePhraseFrom(doc, i, from, names);
  return range && closes(doc, range[1]) ? range : null;
}

/** What stands after an apposition: a mark, the text's end, a relative clause or one more of the role's complements. */
function closes(doc: Document, at: number): boolean {
  const t = token(doc, at);
  return (
    t === null ||
    !isWord(t) ||
    PREPOSITIONS.has(t.lower) ||
    CONJUNCTIONS.has(t.lower) ||
    /^(?:who|whose|whom|that|which|where)$/.test(t.lower) ||
    /(?:ed|ing)$/.test(t.lower)
  );
}

/** "Mr. Quiros is the |chairman of the fund|", "Clarke was a |businessman|". */
function roleByCopula(
  doc: Document,
  from: number,
  to: number,
  names: NameMap,
): readonly [number, number] | null {
  const verb = token(doc, to)?.lower ?? '';
  if (!/^(?:is|was|became)$/.test(verb)) return null;
  let i = to + 1;
  if (/^(?:now|also|then|currently|once)$/.test(token(doc, i)?.lower ?? '')) i++;
  if (
    !ARTICLES.has(token(doc, i)?.lower ?? '') &&
    !/^(?:president|chairman|director|chief|head|editor|secretary)$/.test(token(doc, i)?.lower ?? '')
  )
    return null;
  if (ARTICLES.has(token(doc, i)?.lower ?? '')) i++;
  return rolePhraseFrom(doc, i, from, names);
}
