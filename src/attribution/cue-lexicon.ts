import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS } from '../lexicon/attribution-cues.ts';
import { inflect } from '../lexicon/inflect.ts';
import type { Act } from '../reading.ts';

export type CueKind = 'verb' | 'noun' | 'adjective';

/** A cue of the lexicon found in a row of words. */
export interface CueMatch {
  readonly act: Act;
  /** The base form and what belongs to it: `call for`. */
  readonly entry: string;
  readonly kind: CueKind;
  /** Index of its first word, and the index after its last. */
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly act: Act;
  readonly entry: string;
  readonly kind: CueKind;
  /** Words that must follow the first, in order. */
  readonly rest: readonly string[];
}

/** Words that may stand between the parts of one cue: "called again for", "made it very clear". */
const LONGEST_GAP = 2;
/** Forms of "be", contracted ones with their pronouns included: "he's", "they're". */
const BE = /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|\p{L}+'(?:s|re|m))$/u;

const ENTRIES = compile();

/** Whether a word in lower case is a form of "be". */
export const isBe = (word: string): boolean => BE.test(word);

/**
 * Every cue of the lexicon in a row of lower-case words: at each word the longest that fits, verbs before nouns.
 * Entries with "be" in front also match without it after another match's gap ("officials, fearful that").
 */
export function findCues(words: readonly string[]): CueMatch[] {
  const found: CueMatch[] = [];
  for (let from = 0; from < words.length; from++) {
    const match = longestAt(words, from);
    if (!match) continue;
    found.push(match);
    if (match.entry.startsWith('be ')) from = match.to - 1;
  }
  return found;
}

/** Whether one lower-case word begins a cue of the lexicon. */
export const isCueWord = (word: string): boolean => ENTRIES.has(word);

function longestAt(words: readonly string[], from: number): CueMatch | null {
  const word = words[from]!;
  const entries = [...(ENTRIES.get(word) ?? []), ...(isBe(word) ? (ENTRIES.get('be') ?? []) : [])];
  let best: CueMatch | null = null;
  let longest = -1;
  for (const { act, entry, kind, rest } of entries) {
    if (rest.length <= longest) continue;
    const to = follow(words, from + 1, rest);
    if (to === null) continue;
    best = { act, entry, kind, from, to };
    longest = rest.length;
  }
  return best;
}

/** The index after `rest` where its words follow in order, else `null`. */
function follow(words: readonly string[], at: number, rest: readonly string[]): number | null {
  let next = at;
  for (const word of rest) {
    const limit = Math.min(words.length, next + 1 + LONGEST_GAP);
    while (next < limit && words[next] !== word) next++;
    if (next >= limit) return null;
    next++;
  }
  return next;
}

function compile(): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  const add = (form: string, entry: Entry): void => {
    const entries = map.get(form);
    if (entries) entries.push(entry);
    else map.set(form, [entry]);
  };
  for (const [act, entries] of Object.entries(CUE_VERBS)) {
    for (const entry of entries) addVerb(add, act as Act, entry);
  }
  for (const [kind, lists] of [
    ['adjective', CUE_ADJECTIVES],
    ['noun', CUE_NOUNS],
  ] as const) {
    for (const [act, entries] of Object.entries(lists)) {
      for (const entry of entries) {
        const [first = '', ...rest] = entry.split(' ');
        const forms = kind === 'noun' ? [first, plural(first)] : [first];
        for (const form of forms) add(form, { act: act as Act, entry, kind, rest });
      }
    }
  }
  return map;
}

function addVerb(add: (form: string, entry: Entry) => void, act: Act, entry: string): void {
  const [first = '', ...rest] = entry.split(' ');
  const compiled: Entry = { act, entry, kind: 'verb', rest };
  if (first === 'be') add('be', compiled);
  else for (const form of new Set(Object.values(inflect(first)))) add(form, compiled);
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
