import type { Passage } from './claim-index.ts';

/** Letters by which entries of a lexicon are told apart before any is tried. */
const KEY = 6;
/** Beginnings of words remembered by each finder; a text of made-up words shall not fill the memory. */
const MOST_KEYS = 4096;

/** Finds the entries of a word list in a passage, trying each only where a word begins as it does. */
export interface WordFinder {
  /**
   * The passages in which an entry may begin, in their order: of most lexicons none has any.
   *
   * @param byBeginning passages by what their words begin with ({@link byBeginning})
   */
  candidates(byBeginning: ReadonlyMap<string, readonly Passage[]>): readonly Passage[];
  /** The first match in the passage's own words, or `null`. */
  first(passage: Passage): RegExpExecArray | null;
  /** All matches that begin in the passage's own words, in order, not overlapping; they may end in its `reach`. */
  all(passage: Passage): RegExpExecArray[];
}

/**
 * A finder for entries that are sources of regular expressions in lower case (each begins with a letter, a group or a look behind),
 * with what must and must not stand before and after. It finds just what one alternation of all entries would, but
 * looks at the first letters of words first: most words begin no entry.
 */
export function wordFinder(entries: readonly string[], before: string, after: string): WordFinder {
  const starts = entries.map((entry) => ({ entry, prefixes: prefixesOf(entry) }));
  const known = new Set(starts.flatMap(({ prefixes }) => prefixes));
  const compiled = new Map<string, RegExp>();
  const byKey = new Map<string, RegExp | null>();
  const patternFor = (key: string): RegExp | null => {
    const fitting = beginningsOf(key).filter((prefix) => known.has(prefix));
    if (fitting.length === 0) return null;
    const name = fitting.join(' ');
    const old = compiled.get(name);
    if (old) return old;
    const own = starts.filter(({ prefixes }) => prefixes.some((prefix) => fitting.includes(prefix)));
    const made = new RegExp(`${before}(?:${own.map(({ entry }) => entry).join('|')})${after}`, 'uy');
    compiled.set(name, made);
    return made;
  };
  const find = ({ starts: at, keys }: Passage, words: string, most: number): RegExpExecArray[] => {
    const found: RegExpExecArray[] = [];
    let from = 0;
    for (let place = 0; place < at.length && found.length < most; place++) {
      if (at[place]! < from) continue;
      const key = keys[place]!;
      let pattern = byKey.get(key);
      if (pattern === undefined) {
        pattern = patternFor(key);
        if (byKey.size < MOST_KEYS) byKey.set(key, pattern);
      }
      if (!pattern) continue;
      pattern.lastIndex = at[place]!;
      const match = pattern.exec(words);
      if (!match) continue;
      found.push(match);
      from = match.index + match[0].length;
    }
    return found;
  };
  return {
    candidates: (passages) => {
      const found = new Set([...known].flatMap((prefix) => passages.get(prefix) ?? []));
      return [...found].sort((a, b) => a.start - b.start);
    },
    first: (passage) => find(passage, lowered(passage.text), 1)[0] ?? null,
    all: (passage) => find(passage, lowered(passage.reach), Number.POSITIVE_INFINITY),
  };
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

/** Where words begin in a text, and their first letters, up to {@link KEY}, in lower case. */
export function wordStarts(text: string): { starts: number[]; keys: string[] } {
  const starts: number[] = [];
  const keys: string[] = [];
  for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
    starts.push(index);
    keys.push(text.slice(index, index + Math.min(word.length, KEY)).toLowerCase());
  }
  return { starts, keys };
}

/** Passages by each beginning of each of their words, once each. */
export function byBeginning(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const beginning of new Set(passage.keys.flatMap(beginningsOf))) {
      const known = found.get(beginning);
      if (known) known.push(passage);
      else found.set(beginning, [passage]);
    }
  }
  return found;
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
