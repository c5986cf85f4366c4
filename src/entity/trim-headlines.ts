import { isCueWord } from '../attribution/cue-lexicon.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { classifyNoun } from './classify-noun.ts';
import { type Document, isWord, token } from './document.ts';
import type { NameMention } from './name-mention.ts';

/** Sentences at the head of a text that may be headlines. */
const HEADLINES = 2;

/**
 * In a headline that capitalizes every word a tag easily takes in the verb, or words that name nobody: "|Clinton| Breaks With", "Retired General Reveals". What is
 * left of it before the verb is the name, unless common nouns are all of it.
 */
export function trimHeadlines(doc: Document, names: readonly NameMention[]): NameMention[] {
  const headline = Array.from({ length: HEADLINES }, (_, sentence) => isHeadline(doc, sentence));
  return names.flatMap((name) => {
    if (!headline[token(doc, name.from)?.sentence ?? HEADLINES]) return [name];
    if (/^(?:place|person)$/.test(name.type) || name.to - name.from < 2) return [name];
    const to = verbIn(doc, name);
    if (isCommon(doc, name.from, to)) return [];
    return [to === name.to ? name : { ...name, to }];
  });
}

/** Every word of some length in it has a capital. */
function isHeadline({ tokens }: Document, sentence: number): boolean {
  let words = 0;
  for (const t of tokens) {
    if (t.sentence > sentence) break;
    if (t.sentence < sentence || !isWord(t) || t.text.length < LEAST_LETTERS) continue;
    if (/^\p{Ll}/u.test(t.text)) return false;
    words++;
  }
  return words > 2;
}

/** Shorter words stay small in headlines. */
const LEAST_LETTERS = 5;

/** Where the verb stands that a tag took in, else where it ends: "Shows", "Was", or what a last preposition belongs to. */
function verbIn(doc: Document, { from, to }: NameMention): number {
  const lower = (i: number): string => token(doc, i)?.lower ?? '';
  for (let i = from + 1; i < to; i++)
    if (AUXILIARIES.has(lower(i)) || (i > from + 1 && /[^s]s$/.test(lower(i)) && isCueWord(lower(i))))
      return i;
  const verb = to - from > 2 && PREPOSITIONS.has(lower(to - 1)) && /[^s]s$/.test(lower(to - 2));
  return verb ? to - 2 : to;
}

/** "Former White House Doctor", "Popular Website": a noun for persons or bodies after what only tells of what kind. */
function isCommon(doc: Document, from: number, to: number): boolean {
  const first = token(doc, from)?.lower ?? '';
  const last = classifyNoun(token(doc, to - 1)?.lower ?? '');
  const opens = /^(?:former|retired|popular|longtime|ex|top|senior|another|latest)$/.test(first);
  return to - from > 1 && opens && last.kind !== 'other';
}
