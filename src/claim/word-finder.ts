import { lowerBound } from '../text/lower-bound.ts';
import type { Passage } from './claim-index.ts';

/** Letters by which entries of a lexicon are told apart before any is tried. */
const KEY = 6;
/** Beginnings of words remembered by each finder; a text of made-up words shall not fill the memory. */
const MOST_KEYS = 4096;

/** Words by their first letters, up to {@link KEY}: of each the places where it stands. */
export interface WordIndex {
  /** In order, so that all that begin alike stand together. */
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, readonly WordPlace[]>;
}

interface WordPlace {
  readonly passage: Passage;
  /** Offset in the passage's text. */
  readonly at: number;
  readonly key: string;
}

/** Finds the entries of a word list in passages, trying each only where a word begins as it does. */
export type WordFinder = (words: WordIndex) => FoundWords;

/** Where the entries of one list stand. */
export interface FoundWords {
  /** The passages in which an entry may begin, in their order: of most lexicons none has any. */
  readonly candidates: readonly Passage[];
  /** The first match in the passage's own words, or `null`. */
  first(passage: Passage): RegExpExecArray | null;
  /** All matches that begin in the passage's own words, in order, not overlapping; they may end in its `reach`. */
  all(passage: Passage): RegExpExecArray[];
}

/** Entries that begin alike, and the same with their edges. */
interface Pattern {
  readonly words: RegExp;
  readonly whole: RegExp;
}

/**
 * A finder for entries that are sources of regular expressions in lower case (each begins with a letter, a group or a look behind),
 * with what must and must not stand before and after (sticky, and nothing but looks around). It finds just what one alternation of all entries would, but
 * looks at the first letters of words first: most words begin no entry.
 */
export function wordFinder(entries: readonly string[], before: RegExp, after: RegExp): WordFinder {
  const starts = entries.map((entry) => ({ entry, prefixes: prefixesOf(entry) }));
  const known = new Set(starts.flatMap(({ prefixes }) => prefixes));
  const compiled = new Map<string, Pattern>();
  const byKey = new Map<string, Pattern>();
  const compile = (key: string): Pattern => {
    const fitting = beginningsOf(key).filter((prefix) => known.has(prefix));
    const name = fitting.join(' ');
    const old = compiled.get(name);
    if (old) return old;
    const own = starts.filter(({ prefixes }) => prefixes.some((prefix) => fitting.includes(prefix)));
    const words = `(?:${own.map(({ entry }) => entry).join('|')})`;
    const made = {
      words: new RegExp(words, 'uy'),
      whole: new RegExp(before.source + words + after.source, 'uy'),
    };
    compiled.set(name, made);
    return made;
  };
  const patternFor = (key: string): Pattern => {
    const old = byKey.get(key);
    if (old) return old;
    const made = compile(key);
    if (byKey.size < MOST_KEYS) byKey.set(key, made);
    return made;
  };
  const find = (places: readonly WordPlace[] | undefined, text: string, most: number): RegExpExecArray[] => {
    const found: RegExpExecArray[] = [];
    if (!places) return found;
    const words = lowered(text);
    let from = 0;
    for (const { at, key } of places) {
      if (at < from) continue;
      const match = holds(before, words, at) ? matchAt(patternFor(key), after, words, at) : null;
      if (!match) continue;
      found.push(match);
      from = match.index + match[0].length;
      if (found.length >= most) break;
    }
    return found;
  };
  return (words) => {
    const places = byPassage([...known].flatMap((prefix) => placesOf(words, prefix)));
    return {
      candidates: [...places.keys()],
      first: (passage) => find(places.get(passage), passage.text, 1)[0] ?? null,
      all: (passage) => find(places.get(passage), passage.reach, Number.POSITIVE_INFINITY),
    };
  };
}

const holds = (edge: RegExp, text: string, at: number): boolean => {
  edge.lastIndex = at;
  return edge.test(text);
};

/**
 * What the whole pattern matches. It is costly to compile, and needed only where the words match and their end does
 * not hold: there shorter words or other ones may.
 */
function matchAt({ words, whole }: Pattern, after: RegExp, text: string, at: number): RegExpExecArray | null {
  words.lastIndex = at;
  const match = words.exec(text);
  if (!match || holds(after, text, at + match[0].length)) return match;
  whole.lastIndex = at;
  return whole.exec(text);
}

/** Where the words stand that begin with the prefix. */
function placesOf({ keys, places }: WordIndex, prefix: string): WordPlace[] {
  const found: WordPlace[] = [];
  for (let n = lowerBound(keys, (key) => key < prefix); keys[n]?.startsWith(prefix); n++)
    for (const place of places.get(keys[n]!)!) found.push(place);
  return found;
}

/** A word may begin as several entries do: it counts once. */
function byPassage(places: readonly WordPlace[]): Map<Passage, WordPlace[]> {
  const found = new Map<Passage, WordPlace[]>();
  const ordered = [...new Set(places)].sort((a, b) => a.passage.start - b.passage.start || a.at - b.at);
  for (const place of ordered) {
    const known = found.get(place.passage);
    if (known) known.push(place);
    else found.set(place.passage, [place]);
  }
  return found;
}

/**
 * In lower case, each character in its place ("İ" would become two). Patterns are tried on this: what makes a pattern
 * with `\p{L}` ignore case costs a millisecond, a thousand times what trying it does.
 */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** The words of all passages by their first letters in lower case. */
export function indexWords(passages: readonly Passage[]): WordIndex {
  const places = new Map<string, WordPlace[]>();
  for (const passage of passages) {
    for (const { index: at, 0: word } of passage.text.matchAll(/\p{L}+/gu)) {
      const key = word.slice(0, KEY).toLowerCase();
      const known = places.get(key);
      if (known) known.push({ passage, at, key });
      else places.set(key, [{ passage, at, key }]);
    }
  }
  return { keys: [...places.keys()].sort(), places };
}

/** "war" → "w", "wa", "war". */
function beginningsOf(key: string): string[] {
  return Array.from({ length: key.length }, (_, n) => key.slice(0, n + 1));
}

/** The letters, up to {@link KEY}, with which a match of the entry can begin: "(?:is|are) said" → "is", "are". */
export function prefixesOf(source: string): string[] {
  let rest = source;
  while (/^\(\?<?[!=]/.test(rest)) rest = rest.slice(groupEnd(rest));
  if (rest.startsWith('(?:')) {
    const end = groupEnd(rest);
    const inside = alternatives(rest.slice(3, end - 1));
    const after = rest.slice(end);
    const optional = /^[?*]/.test(after) ? prefixesOf(after.replace(/^[?*]\??/, '')) : [];
    return [...inside.flatMap(prefixesOf), ...optional];
  }
  let prefix = '';
  for (let at = 0; at < KEY; at++) {
    const letter = rest.charAt(at);
    if (!/^[a-z]$/i.test(letter) || /^[?*{]/.test(rest.charAt(at + 1))) break;
    prefix += letter.toLowerCase();
  }
  if (prefix === '') throw new RangeError(`no first letter in ${source}`);
  return [prefix];
}

function groupEnd(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')') depth--;
    else if (source[at] === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}
