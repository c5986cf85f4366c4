import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
} from '../lexicon/function-words.ts';
import { classifyNoun } from './classify-noun.ts';
import { type Document, isWord, token } from './document.ts';
import { type NameMap, PARTITIVES, partsAdjectives } from './phrase.ts';

/** Token range of a common-noun phrase's core, with determiner. */
export interface NominalRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Phrases headed by a noun that can be a source: "the mayor", "a union", "two Democratic speechwriters", "her
 * campaign". Found from the noun back to its determiner; a plural needs none. Words that are part of a name or of a
 * named person's role are left out (`taken`). Linear.
 */
export function findNominals(doc: Document, names: NameMap, taken: readonly boolean[]): NominalRange[] {
  const out: NominalRange[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const t = doc.tokens[i];
    if (!t || names[i] || !/^[\p{Ll}\p{Lu}]/u.test(t.text)) continue;
    const noun = classifyNoun(t.lower);
    if (taken[i] && noun.kind !== 'organization') continue;
    if (noun.kind === 'other' || (noun.kind === 'group' && QUANTIFIERS.has(t.lower))) continue;
    if (continues(doc, i + 1, names)) continue;
    const from = startOf(doc, i, names);
    const bare = from === null;
    if (bare && !(noun.plural && (noun.kind === 'person' || noun.kind === 'group'))) continue;
    const start = withWhole(doc, from ?? bareStart(doc, i, names));
    if (!isPredicate(doc, start)) extend(out, start, i + 1);
  }
  return out;
}

/** Of "the mogul and Republican nominee" the whole is one phrase, and takes the place of "the mogul". */
function extend(out: NominalRange[], from: number, to: number): void {
  const last = out.at(-1);
  if (last?.from === from) out.pop();
  out.push({ from, to });
}

/** "She is |the only candidate| …": what somebody is said to be is nobody else. "There is |a lawyer|" is. */
const isPredicate = (doc: Document, from: number): boolean =>
  /^(?:is|are|was|were|be|been|being|become|becomes|became)$/.test(token(doc, from - 1)?.lower ?? '') &&
  token(doc, from - 2)?.lower !== 'there' &&
  token(doc, from)?.sentence === token(doc, from - 1)?.sentence;

/** Where the phrase that ends in a noun begins. */
export const nominalStart = (doc: Document, head: number, names: NameMap): number =>
  withWhole(doc, startOf(doc, head, names) ?? bareStart(doc, head, names));

/** "|tens of thousands of| women", "|the 30 percent of| voters": of how many they are part belongs to it. */
function withWhole(doc: Document, from: number): number {
  const part = withPart(doc, from);
  return part === from ? from : withPart(doc, part);
}

function withPart(doc: Document, from: number): number {
  const lower = (i: number): string => token(doc, i)?.lower ?? '';
  let at = from;
  if (lower(at - 1) === 'the' && lower(at - 2) === 'of') at--;
  if (lower(at - 1) !== 'of' || !PARTITIVES.has(lower(at - 2))) return from;
  at -= 2;
  if (token(doc, at)?.sentence !== token(doc, from)?.sentence) return from;
  if (lower(at) === 'percent' && isNumber(doc, at - 1)) {
    at--;
    for (let n = 0; n < 2 && isNumber(doc, at - 2) && touches(doc, at - 2) && touches(doc, at - 1); n++)
      at -= 2;
  }
  return ARTICLES.has(lower(at - 1)) ? at - 1 : at;
}

const isNumber = (doc: Document, at: number): boolean => /^\d+$/.test(token(doc, at)?.text ?? '');

/** Whether nothing stands between a token and the next: "64.5". */
const touches = (doc: Document, at: number): boolean =>
  token(doc, at)?.end === token(doc, at + 1)?.start && /^[.,]$|^\d+$/.test(token(doc, at + 1)?.text ?? '');

/** The noun is only a modifier: another noun, or the name that it titles, follows. */
function continues(doc: Document, i: number, names: NameMap): boolean {
  const t = token(doc, i);
  if (!t || t.sentence !== token(doc, i - 1)?.sentence) return false;
  if (names[i]) return true;
  return (
    /^\p{Ll}/u.test(t.text) &&
    classifyNoun(t.lower).kind !== 'other' &&
    !/^(?:says?|said|claims?|reports?|notes?|states?|plans?|works?|comments?|shows?|others?|some|all|both|each|many|most|several|few)$/.test(
      t.lower,
    )
  );
}

/** Back over adjectives and nouns to a determiner, at most seven words; null where something else comes first. */
function startOf(doc: Document, head: number, names: NameMap): number | null {
  const sentence = token(doc, head)?.sentence;
  for (let i = head - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    const t = token(doc, i);
    if (!t || t.sentence !== sentence) return null;
    if (t.lower === "'s" || t.lower === "'" || t.lower === '’') {
      const owner = names[i - 1];
      if (!owner) continue;
      const before = token(doc, owner.from - 1)?.lower;
      return before === 'the' ? owner.from - 1 : owner.from;
    }
    if (names[i]) continue;
    if (tellsOfMany(doc, i, head)) return null;
    if (t.lower === 'and' && (joinsRoles(doc, i, head) || joinsAdjectives(doc, i))) continue;
    if (ARTICLES.has(t.lower) || DEMONSTRATIVES.has(t.lower) || POSSESSIVES.has(t.lower)) return i;
    if (/^\d{1,3}$/.test(t.text) && !ARTICLES.has(token(doc, i - 1)?.lower ?? '')) return countFrom(doc, i);
    if (QUANTIFIERS.has(t.lower)) {
      const before = token(doc, i - 1)?.lower ?? '';
      if (!ARTICLES.has(before) && !POSSESSIVES.has(before) && before !== 'of') return i;
      continue;
    }
    if (t.text === ',' && partsAdjectives(doc, i)) continue;
    if (!isWord(t) && t.text !== '.') return null;
    if (
      PREPOSITIONS.has(t.lower) ||
      CONJUNCTIONS.has(t.lower) ||
      AUXILIARIES.has(t.lower) ||
      PRONOUNS.has(t.lower)
    )
      return null;
  }
  return null;
}

/** "|more than| 20 former members". */
const countFrom = (doc: Document, at: number): number =>
  /^(?:more|fewer|less) than$|^at least$/.test(
    `${token(doc, at - 2)?.lower ?? ''} ${token(doc, at - 1)?.lower ?? ''}`,
  )
    ? at - 2
    : at;

/** "the hotel owner |and| Labour candidate": one person's two roles under one article. */
const joinsRoles = (doc: Document, and: number, head: number): boolean =>
  isOnePerson(doc, and - 1) && isOnePerson(doc, head);

/** "the trustee |told| creditors": what is done to many by whom a noun before tells of, and no part of their phrase. */
const tellsOfMany = (doc: Document, i: number, head: number): boolean =>
  VERB.test(token(doc, i)?.lower ?? '') &&
  classifyNoun(token(doc, head)?.lower ?? '').plural &&
  classifyNoun(token(doc, i - 1)?.lower ?? '').kind !== 'other';

/** Past tenses that take persons. */
const VERB = /^(?:told|met|gave|sent|left|saw|paid|led|beat|fed|sold|taught|hit|put|\p{L}{2,}ed)$/u;

/** "the current |and| former officials". */
const joinsAdjectives = (doc: Document, and: number): boolean =>
  isAdjective(token(doc, and - 1)?.lower ?? '') && isAdjective(token(doc, and + 1)?.lower ?? '');

/** As far as the form is sure. */
const isAdjective = (lower: string): boolean =>
  /(?:al|ive|ic|ian|ary|ist|an|ish|ese)$|^(?:current|former|past|present|senior)$/.test(lower) &&
  !PREPOSITIONS.has(lower) &&
  !CONJUNCTIONS.has(lower);

const isOnePerson = (doc: Document, i: number): boolean => {
  const noun = classifyNoun(token(doc, i)?.lower ?? '');
  return noun.kind === 'person' && !noun.plural;
};

/**
 * "top black |lawmakers|": adjectives before a bare plural belong to it, as far as their form is sure, and what stands
 * between it and a preposition: "among |exhibit| visitors".
 */
function bareStart(doc: Document, head: number, names: NameMap): number {
  let i = head;
  while (i > 0) {
    const t = token(doc, i - 1);
    if (!t || t.sentence !== token(doc, head)?.sentence || head - i > 4) break;
    const name = names[i - 1];
    if (name) return name.from;
    const joins = t.lower === 'and' && i - 1 > 0 && joinsAdjectives(doc, i - 1);
    if (!joins && !isAdjective(t.lower) && !isGoverned(doc, i - 1)) break;
    i--;
  }
  return i;
}

/** A word that can only belong to the noun after it, since a preposition stands before it. */
function isGoverned(doc: Document, at: number): boolean {
  const t = token(doc, at);
  const before = token(doc, at - 1);
  return (
    t !== null &&
    /^\p{Ll}{3,}$/u.test(t.text) &&
    ![PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, PRONOUNS, QUANTIFIERS].some((words) => words.has(t.lower)) &&
    !/ing$/.test(t.lower) &&
    before?.sentence === t.sentence &&
    PREPOSITIONS.has(before.lower) &&
    !/^(?:to|than|as|before|after|since|until|like)$/.test(before.lower)
  );
}
