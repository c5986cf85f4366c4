import type { Span } from '../src/reading.ts';

/*
 * Scoring of attributions on PolNeAR, the reference scorer's rules in TypeScript; figures agree to 0.1 (a test compares
 * them). Everything counts word tokens, runs of letters and digits:
 *   token     words in a role, over the whole document
 *   exact     an attribution's whole role, word for word
 *   run       a contiguous run of a role's words; a split content counts as its pieces. Comparable with the exact
 *             BIO spans of CofeNet (Wang et al., COLING 2022)
 *   relation  content IoU >= 0.5 and source IoU >= 0.5 (or both empty), one to one, best content first
 */

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** An attribution by its spans alone: UTF-16 offsets into the document's text. */
export type RoleSpans = Readonly<Record<Role, readonly Span[]>>;

/** What was found right, what was found, and what there was to find. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

export type Measure = 'relation' | `${'token' | 'exact' | 'run'} ${Role}`;
export type Tally = Readonly<Record<Measure, Count>>;

/** In the order of the reference scorer's table. */
export const MEASURES: readonly Measure[] = [
  'relation',
  ...ROLES.flatMap((role): Measure[] => [`token ${role}`, `exact ${role}`, `run ${role}`]),
];

/** Word numbers of each role. */
export type RoleWords = Readonly<Record<Role, ReadonlySet<number>>>;

/** A gold attribution and the one found for it, by index. */
export interface Match {
  readonly gold: number;
  readonly found: number;
}

export const noTally = (): Tally =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, found: 0, gold: 0 }])) as Record<
    Measure,
    Count
  >;

/** Adds the counts of one tally to another. */
export function addTally(sum: Tally, more: Tally): void {
  for (const measure of MEASURES) {
    sum[measure].right += more[measure].right;
    sum[measure].found += more[measure].found;
    sum[measure].gold += more[measure].gold;
  }
}

/** Precision, recall and F1 in per cent; 0 where there is nothing to divide by. */
export function percentages({ right, found, gold }: Count): { p: number; r: number; f: number } {
  const p = found > 0 ? (100 * right) / found : 0;
  const r = gold > 0 ? (100 * right) / gold : 0;
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** Each attribution as the numbers of the words (runs of letters and digits) that its roles touch. */
export function wordsOfRoles(text: string, attributions: readonly RoleSpans[]): RoleWords[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return attributions.map((attribution) => ({
    source: touched(words, attribution.source),
    cue: touched(words, attribution.cue),
    content: touched(words, attribution.content),
  }));
}

function touched(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const numbers = new Set<number>();
  words.forEach(({ start, end }, number) => {
    if (spans.some((span) => start < span.end && end > span.start)) numbers.add(number);
  });
  return numbers;
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/** Intersection over union; two empty sets are the same. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either > 0 ? both / either : 1;
}

export const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && shared(a, b) === a.size;

/**
 * Adds one document to the tally.
 *
 * @returns the pairs that count for `relation`
 */
export function scoreDocument(
  text: string,
  gold: readonly RoleSpans[],
  found: readonly RoleSpans[],
  tally: Tally,
): Match[] {
  const wanted = wordsOfRoles(text, gold);
  const got = wordsOfRoles(text, found);
  for (const role of ROLES) countRole(role, wanted, got, tally);
  const matches = matchRelations(wanted, got);
  count(tally.relation, matches.length, got.length, wanted.length);
  return matches;
}

function count(into: Count, right: number, found: number, gold: number): void {
  into.right += right;
  into.found += found;
  into.gold += gold;
}

function countRole(role: Role, wanted: readonly RoleWords[], got: readonly RoleWords[], tally: Tally): void {
  const union = (attributions: readonly RoleWords[]) =>
    new Set(attributions.flatMap((one) => [...one[role]]));
  const [goldWords, foundWords] = [union(wanted), union(got)];
  count(tally[`token ${role}`], shared(goldWords, foundWords), foundWords.size, goldWords.size);
  const whole = (attributions: readonly RoleWords[]) =>
    attributions.filter((one) => one[role].size > 0).map((one) => runsOf(one[role]));
  const [goldRuns, foundRuns] = [whole(wanted), whole(got)];
  const joined = (runs: readonly string[][]) => runs.map((pieces) => pieces.join(' '));
  countSame(tally[`exact ${role}`], joined(goldRuns), joined(foundRuns));
  countSame(tally[`run ${role}`], goldRuns.flat(), foundRuns.flat());
}

/** Maximal runs of adjacent words, `first-last`. */
function runsOf(words: ReadonlySet<number>): string[] {
  const runs: [number, number][] = [];
  for (const word of [...words].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && word === last[1] + 1) last[1] = word;
    else runs.push([word, word]);
  }
  return runs.map((run) => run.join('-'));
}

/** Each gold item counts once. */
function countSame(into: Count, gold: readonly string[], found: readonly string[]): void {
  const left = new Map<string, number>();
  for (const item of gold) left.set(item, (left.get(item) ?? 0) + 1);
  let right = 0;
  for (const item of found) {
    const there = left.get(item) ?? 0;
    if (there > 0) right++;
    left.set(item, there - 1);
  }
  count(into, right, found.length, gold.length);
}

const ENOUGH = 0.5;

function matchRelations(wanted: readonly RoleWords[], got: readonly RoleWords[]): Match[] {
  const pairs: (Match & { readonly content: number })[] = [];
  wanted.forEach((one, gold) => {
    got.forEach((other, found) => {
      const content = overlap(one.content, other.content);
      if (content >= ENOUGH) pairs.push({ content, gold, found });
    });
  });
  pairs.sort((a, b) => b.content - a.content);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return pairs.filter(({ gold, found }) => {
    if (takenGold.has(gold) || takenFound.has(found)) return false;
    if (overlap(wanted[gold]!.source, got[found]!.source) < ENOUGH) return false;
    takenGold.add(gold);
    takenFound.add(found);
    return true;
  });
}
