import {
  ARTICLES,
  AUXILIARIES,
  CALENDAR,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../lexicon/function-words.ts';
import { LETTERS_AFTER_NAMES } from '../lexicon/titles.ts';
import type { EntityType } from '../reading.ts';
import { nameBehind } from './apposition.ts';
import { classifyNoun, type NounClass } from './classify-noun.ts';
import { hasCoordination } from './coordination.ts';
import { isDeterminer } from './determiner.ts';
import { type Document, isWord, token } from './document.ts';

/** Where names lie: by token index, the draft entity that the name there belongs to. */
export interface NameAt {
  readonly draft: number;
  readonly type: EntityType;
  readonly from: number;
  readonly to: number;
}
export type NameMap = readonly (NameAt | undefined)[];

/** A noun phrase read by rules: determiner, head, what its head is, and the names in it. Token indices. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The end (exclusive) of its core, before any comma, preposition or relative clause. */
  readonly coreTo: number;
  /** First word, where it is a determiner, possessive or quantifier; lower case. */
  readonly determiner: string | null;
  /** The head noun's index, or -1. */
  readonly head: number;
  readonly noun: NounClass | null;
  /** The name that is the phrase's head: "Clinton spokesman |Nick Merrill|", or that stands in apposition to it. */
  readonly name: NameAt | null;
  /** The name that owns the head: "|Keith Lamont Scott|'s wife", "|Clinton| supporters". */
  readonly owner: NameAt | null;
  /** Two or more parties joined: "Joseph and other parents". */
  readonly coordinated: boolean;
  /** The phrase is one pronoun, lower case. */
  readonly pronoun: string | null;
}

/** "One of the diplomats" is none of those whom the whole stands for. */
export const isPart = ({ head, coreTo }: Phrase): boolean => head >= coreTo;

/** Words that tell how many of a whole: "|dozens| of women". */
export const PARTITIVES = new Set(
  'one two three four five six seven eight nine ten some many most several few all each both none any number majority group chorus handful dozens half couple percent series host array panel team pair trio bevy string scores tens hundreds thousands millions rest'.split(
    ' ',
  ),
);
/** Adjectives that stand after their noun and open what belongs to it: "an official |familiar| with the matter". */
const POSTNOMINAL = new Set(
  'familiar close privy aware present available responsible able eager willing loyal critical opposed sympathetic hostile active here there'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'as',
  'from',
  'by',
  'to',
  'that',
  'even',
  'only',
  'according',
  'both',
  'but',
  'and',
  'while',
  'when',
  'because',
  'like',
  '-',
  '–',
  '—',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
]);

/** Reads the noun phrase in a token range. Linear in its length. */
export function readPhrase(doc: Document, from: number, to: number, names: NameMap): Phrase {
  let start = from;
  while (start < to - 1 && SKIPPED.has(token(doc, start)?.lower ?? '') && names[start] === undefined) start++;
  let end = to;
  while (end > start && !isWord(token(doc, end - 1)) && token(doc, end - 1)?.text !== ')') end--;
  // "car maker Norden |today|": when it is said belongs to nobody.
  if (end - 1 > start && CALENDAR.has(token(doc, end - 1)?.lower ?? '') && names[end - 2] && !names[end - 1])
    end--;
  const first = token(doc, start);
  const pronoun = end - start === 1 && first && PRONOUNS.has(first.lower) ? first.lower : null;
  const coreTo = coreEnd(doc, start, end, names);
  const determiner = first && isDeterminer(first.lower) && names[start] === undefined ? first.lower : null;
  const head = beforeLetters(doc, headIndex(doc, start, coreTo), names);
  const partitive =
    head >= 0 &&
    PARTITIVES.has(token(doc, head)?.lower ?? '') &&
    token(doc, coreTo)?.lower === 'of' &&
    coreTo + 1 < end;
  const base = {
    from: start,
    to: end,
    coreTo,
    determiner,
    pronoun,
    coordinated: hasCoordination(doc, start, coreTo, names),
  };
  if (partitive) {
    const whole = readPhrase(doc, coreTo + 1, end, names);
    return {
      ...base,
      head: whole.head,
      noun: whole.noun,
      name: null,
      owner: whole.owner ?? whole.name,
      pronoun: null,
    };
  }
  const at = head >= 0 ? (names[head] ?? null) : null;
  const plainNoun = at || head < 0 ? null : classifyNoun(token(doc, head)?.lower ?? '');
  const noun =
    plainNoun?.kind === 'other' ? (nounAfterQuotedWords(doc, start, coreTo, end) ?? plainNoun) : plainNoun;
  const name = at ?? (noun && !noun.plural ? nameBehind({ doc, coreTo, end, noun, names }) : null);
  return { ...base, head, noun, name, owner: at ? null : ownerOf(start, head, names, name) };
}

/** Of "Naomi Farr |KC|", of "Farr |herself|" the head is the name. */
const beforeLetters = (doc: Document, head: number, names: NameMap): number =>
  names[head - 1] &&
  !names[head] &&
  (LETTERS_AFTER_NAMES.test(token(doc, head)?.text ?? '') ||
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(token(doc, head)?.lower ?? ''))
    ? head - 1
    : head;

function coreEnd(doc: Document, from: number, to: number, names: NameMap): number {
  for (let i = from; i < to; i++) {
    const inName = names[i];
    if (inName) {
      i = Math.min(inName.to, to) - 1;
      continue;
    }
    const t = token(doc, i);
    if (!t) return i;
    if (t.text === ',' && partsAdjectives(doc, i)) continue;
    if (/^[,;:()[\]–—]$/.test(t.text) || (t.text === '-' && i > from)) return i;
    if (i === from) continue;
    if (t.text !== "'s" && (PREPOSITIONS.has(t.lower) || RELATIVES.has(t.lower) || AUXILIARIES.has(t.lower)))
      return i;
    if (
      (/(?:ed|ing)$/.test(t.lower) || POSTNOMINAL.has(t.lower)) &&
      i + 1 < to &&
      isNounWord(token(doc, i - 1)?.lower ?? '')
    )
      return i;
  }
  return to;
}

/** "a framed|,| handwritten note": between two words of one phrase, the first of which its article opens. */
export const partsAdjectives = (doc: Document, comma: number): boolean =>
  ARTICLES.has(token(doc, comma - 2)?.lower ?? '') &&
  /^\p{Ll}+$/u.test(token(doc, comma - 1)?.text ?? '') &&
  classifyNoun(token(doc, comma - 1)?.lower ?? '').kind === 'other' &&
  /^\p{Ll}+$/u.test(token(doc, comma + 1)?.text ?? '');

/** 'a "safe third country" of transit memo': words in quotation marks may modify a noun that comes after them. */
function nounAfterQuotedWords(doc: Document, from: number, coreTo: number, end: number): NounClass | null {
  const quoted = doc.tokens.slice(from, coreTo).some((t) => /^["“”']$/.test(t.text));
  if (!quoted || token(doc, coreTo)?.lower !== 'of') return null;
  let found: NounClass | null = null;
  for (let i = coreTo + 1; i < Math.min(end, coreTo + 6); i++) {
    const t = token(doc, i);
    if (
      !t ||
      !isWord(t) ||
      PREPOSITIONS.has(t.lower) ||
      RELATIVES.has(t.lower) ||
      /(?:ing|ed)$/.test(t.lower)
    )
      break;
    const noun = classifyNoun(t.lower);
    found = noun.kind === 'document' || noun.kind === 'person' || noun.kind === 'organization' ? noun : null;
  }
  return found;
}

const isNounWord = (word: string): boolean => classifyNoun(word).kind !== 'other';

function headIndex(doc: Document, from: number, coreTo: number): number {
  for (let i = coreTo - 1; i >= from; i--) {
    const t = token(doc, i);
    if (t && isWord(t)) return i;
    if (t && /['’][sS]/.test(t.text)) continue;
  }
  return -1;
}

function ownerOf(from: number, head: number, names: NameMap, name: NameAt | null): NameAt | null {
  for (let i = head - 1; i >= from; i--) {
    const at = names[i];
    if (at && at.from !== name?.from) return at;
  }
  return null;
}
