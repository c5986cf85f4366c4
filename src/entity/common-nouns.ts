import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  PREPOSITIONS,
  RELATIVES,
} from '../lexicon/function-words.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import { type Document, isWord, token } from './document.ts';
import type { NameMention } from './name-mention.ts';

/** What is tagged as a name and is a noun for persons: "the Wisconsin |Republican|" is somebody, and "|Spokesmen|" at the head of a sentence are nobody's name. */
export function withoutCommonNouns(doc: Document, names: readonly NameMention[]): NameMention[] {
  return names.flatMap((name) => {
    if (name.to - name.from !== 1) return [name];
    const word = token(doc, name.from)?.lower ?? '';
    const noun = PERSON_NOUNS.get(word);
    if (noun && (noun.plural ? name.type === 'person' : isPartyMember(doc, name))) return [];
    return name.type === 'person' && GROUP_NOUNS.has(word) ? [{ ...name, type: 'other' as const }] : [name];
  });
}

/** "the Ohio |Republican|", as a phrase's last word: in "the Republican nominee" it is what he is, and stays a name. */
function isPartyMember(doc: Document, { from, to, type }: NameMention): boolean {
  if (type !== 'other') return false;
  const next = token(doc, to);
  const ends =
    !isWord(next) ||
    next?.sentence !== token(doc, from)?.sentence ||
    /^(?:said|says|told|\p{Ll}{2,}ed)$/u.test(next?.text ?? '') ||
    [AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES].some((words) => words.has(next?.lower ?? ''));
  for (let i = from - 1; ends && i >= from - 4; i--) {
    const t = token(doc, i);
    if (!t || !isWord(t) || t.sentence !== token(doc, from)?.sentence) return false;
    if (ARTICLES.has(t.lower) || DEMONSTRATIVES.has(t.lower)) return true;
  }
  return false;
}
