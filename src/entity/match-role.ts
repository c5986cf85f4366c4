import { ROLE_CLASSES } from '../lexicon/role-nouns.ts';
import type { Draft, Role } from './draft.ts';

/** Modifiers that tell two bearers of one role noun apart: at most one of each row can hold. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set(['republican', 'democratic', 'libertarian', 'green', 'labour', 'conservative', 'tory', 'liberal']),
  new Set(['vice', 'deputy', 'vice-presidential']),
  new Set(['former', 'ex']),
];
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['dem', 'democratic'],
  ['us', 'american'],
  ['u.s.', 'american'],
  ['presumptive', 'presidential'],
]);

const CLASS_OF = new Map<string, number[]>();
ROLE_CLASSES.forEach((row, i) => {
  for (const lemma of row) CLASS_OF.set(lemma, [...(CLASS_OF.get(lemma) ?? []), i]);
});

const plain = (word: string): string => SYNONYMS.get(word) ?? word;
const split = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((w) => (/^[a-z]+-[a-z]+$/.test(w) ? [w, ...w.split('-')] : [w])).map(plain));

/**
 * How well a description ("the Republican nominee") fits what the text says somebody is, 0 where it does not.
 * The role noun itself counts 2, a noun used for the same office 1.2, as a modifier 1; each shared modifier 0.7;
 * modifiers that exclude each other (Republican, Democratic) make it 0. Only roles for which `counts` holds are asked.
 */
export function matchRole(
  lemma: string,
  modifiers: readonly string[],
  draft: Draft,
  counts: (role: Role) => boolean = () => true,
): number {
  let best = 0;
  for (const role of draft.roles)
    if (counts(role)) best = Math.max(best, matchOne(lemma.replace(/^ex-/, ''), modifiers, role));
  return best;
}

/** Whether words name the party that the text says a person is of; `null` where either is silent. */
export function sameParty(words: readonly string[], draft: Draft): boolean | null {
  const [parties] = EXCLUSIVE;
  const asked = [...split(words)].filter((w) => parties?.has(w));
  const known = draft.roles.flatMap((r) =>
    [...split([...r.modifiers, r.lemma])].filter((w) => parties?.has(w)),
  );
  return asked.length === 0 || known.length === 0 ? null : asked.some((w) => known.includes(w));
}

/** Do the words of two descriptions rule out that they mean one person: "Republican" and "Democratic", "vice" and none. */
export function excludeEachOther(mine: readonly string[], theirs: readonly string[]): boolean {
  const a = [...split(mine)];
  const b = [...split(theirs)];
  return EXCLUSIVE.some((row) => {
    const left = a.filter((w) => row.has(w));
    const right = b.filter((w) => row.has(w));
    if (row.has('vice')) return left.length > 0 !== right.length > 0;
    return left.length > 0 && right.length > 0 && !left.some((w) => right.includes(w));
  });
}

function matchOne(lemma: string, modifiers: readonly string[], role: Role): number {
  const mine = split(modifiers);
  const theirs = split(role.modifiers);
  const noun = plain(lemma);
  let score = 0;
  if (lemma === role.lemma) score = 2;
  else if (sameClass(lemma, role.lemma)) score = 1.2;
  else if (theirs.has(noun)) score = 1;
  if (score === 0) return 0;
  for (const row of EXCLUSIVE) {
    const a = [...mine, noun].filter((w) => row.has(w));
    const b = [...theirs, plain(role.lemma)].filter((w) => row.has(w));
    const vice = row.has('vice');
    if (a.length > 0 && b.length > 0 && !a.some((w) => b.includes(w))) return 0;
    if (vice && a.length > 0 !== b.length > 0) return 0;
  }
  for (const w of mine) score += theirs.has(w) ? 0.7 : -0.1;
  return Math.max(score, 0.1);
}

const sameClass = (a: string, b: string): boolean =>
  (CLASS_OF.get(a) ?? []).some((c) => (CLASS_OF.get(b) ?? []).includes(c));
