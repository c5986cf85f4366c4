import { ARTICLES, POSSESSIVES, PRONOUNS } from '../lexicon/function-words.ts';
import { classifyNoun } from './classify-noun.ts';
import { isDeterminer } from './determiner.ts';
import { type Document, isWord, token } from './document.ts';
import type { NameMap } from './phrase.ts';

/** Whether a phrase joins two or more parties: "|Joseph and other parents|". */
export function hasCoordination(doc: Document, from: number, to: number, names: NameMap): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (names[i]) continue;
    const t = token(doc, i)?.lower;
    if ((t === 'and' || t === 'or' || t === '&') && joinsParties(doc, i, names)) return true;
  }
  return false;
}

/** "|Joseph| and other parents", not "|current| and former officials": a party stands before the word that joins. */
function joinsParties(doc: Document, at: number, names: NameMap): boolean {
  const before = token(doc, at - 1)?.lower ?? '';
  const after = token(doc, at + 1)?.lower ?? '';
  const party =
    names[at - 1] !== undefined ||
    classifyNoun(before).kind !== 'other' ||
    before === ',' ||
    before === ')' ||
    PRONOUNS.has(before);
  if (isOneRole(doc, at)) return false;
  return party || ARTICLES.has(after) || POSSESSIVES.has(after) || names[at + 1] !== undefined;
}

/** "the real estate |mogul and Republican nominee|": singular nouns under one article are one person's. */
function isOneRole(doc: Document, and: number): boolean {
  const before = classifyNoun(token(doc, and - 1)?.lower ?? '');
  if (before.kind !== 'person' || before.plural || token(doc, and)?.lower !== 'and') return false;
  for (let i = and + 1; i < and + 5; i++) {
    const t = token(doc, i);
    if (!t || !isWord(t) || isDeterminer(t.lower)) return false;
    const noun = classifyNoun(t.lower);
    if (noun.kind === 'person' && noun.plural) return false;
    if (noun.kind === 'person' && classifyNoun(token(doc, i + 1)?.lower ?? '').kind !== 'person') return true;
  }
  return false;
}
