import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { type Document, isWord, token } from './document.ts';
import type { NameMap } from './phrase.ts';
import { isRoleWord } from './role-word.ts';

/** Words that a role may be of, for or at: "director |of| the Tax Policy Center". */
const ROLE_LINKS = new Set(['of', 'for', 'at', 'in', 'on', 'to', 'with']);

/**
 * The role that starts at a token, with what it is of or for: "|law professor at Delmar College| who …". It stands in
 * the sentence of the name (`anchor`) whose role it is.
 */
export function rolePhraseFrom(
  doc: Document,
  start: number,
  anchor: number,
  names: NameMap,
): readonly [number, number] | null {
  const sentence = token(doc, anchor)?.sentence;
  let head = -1;
  let i = start;
  for (; i < start + 9; i++) {
    const t = token(doc, i);
    if (!t || t.sentence !== sentence) break;
    if (t.lower === "'s" || names[i]) continue;
    if (!isWord(t) || PREPOSITIONS.has(t.lower) || AUXILIARIES.has(t.lower) || PRONOUNS.has(t.lower)) break;
    if (isRoleWord(t)) head = i;
    else if (head >= 0 && t.lower !== 'and') break;
  }
  if (head < 0) return null;
  return [start, complementEnd(doc, head + 1, sentence ?? 0, names)];
}

/** A role's "of the Tax Foundation" belongs to it as far as a name or a plain noun goes. */
function complementEnd(doc: Document, start: number, sentence: number, names: NameMap): number {
  let end = start;
  for (let i = start; i < start + 14; i++) {
    const t = token(doc, i);
    if (!t || t.sentence !== sentence) break;
    const at = names[i];
    if (at) {
      end = at.to;
      i = at.to - 1;
      continue;
    }
    if (t.lower === "'s" || ROLE_LINKS.has(t.lower) || ARTICLES.has(t.lower)) continue;
    if (
      !isWord(t) ||
      PREPOSITIONS.has(t.lower) ||
      CONJUNCTIONS.has(t.lower) ||
      AUXILIARIES.has(t.lower) ||
      PRONOUNS.has(t.lower)
    )
      break;
    const before = token(doc, i - 1)?.lower ?? '';
    if (!(ROLE_LINKS.has(before) || ARTICLES.has(before) || before === "'s" || (end === i && i > start)))
      break;
    end = i + 1;
  }
  return end;
}
