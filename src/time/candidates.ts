import type { CompiledRule, Grammar } from './grammar.ts';
import type { Rule } from './rule.ts';
import type { Tape } from './tape.ts';

/** Some tokens that a rule's pattern matches; the rule may still refuse them. */
export interface Candidate {
  readonly rule: Rule;
  readonly first: number;
  readonly after: number;
  /** The token that the offsets of `groups` are counted from. */
  readonly base: number;
  readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;
  /** The rule's place in the order. */
  readonly rank: number;
}

/** How many tokens a pattern may look back or ahead beyond its match. */
const CONTEXT = 14;
const NONE = {};

/** Every match of every rule, from left to right, of several from one token the longest first. */
export function findCandidates(tape: Tape, grammar: Grammar<Rule>): Candidate[] {
  const places = placesByKind(tape.kinds, grammar.size);
  const candidates: Candidate[] = [];
  // Many rules need the same words, so the places of each such choice are gathered once.
  const found = new Map<readonly number[], readonly number[]>();
  grammar.compiled.forEach((compiled, rank) => {
    let at = found.get(compiled.needs);
    if (!at) {
      at = placesOf(compiled.needs, places);
      found.set(compiled.needs, at);
    }
    for (const [from, to] of windowsAround(at, compiled.reach + CONTEXT)) {
      searchWindow(tape.kinds, compiled, rank, from, to, candidates);
    }
  });
  return candidates.sort((a, b) => a.first - b.first || b.after - a.after || a.rank - b.rank);
}

/** Where in the tape each kind stands. */
function placesByKind(kinds: string, size: number): readonly (readonly number[] | undefined)[] {
  const places: (number[] | undefined)[] = new Array(size);
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds.charCodeAt(i);
    const list = places[kind];
    if (list) list.push(i);
    else places[kind] = [i];
  }
  return places;
}

function placesOf(
  kinds: readonly number[],
  places: readonly (readonly number[] | undefined)[],
): readonly number[] {
  const found: (readonly number[])[] = [];
  for (const kind of kinds) {
    const list = places[kind];
    if (list) found.push(list);
  }
  return found.length <= 1 ? (found[0] ?? []) : found.flat().sort((a, b) => a - b);
}

/** The stretches of tape in which a match can lie that has one of these places, in order and apart from each other. */
function windowsAround(places: readonly number[], margin: number): readonly (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const place of places) {
    const last = windows[windows.length - 1];
    const from = Math.max(0, place - margin);
    if (last && from <= last[1]) last[1] = place + margin;
    else windows.push([from, place + margin]);
  }
  return windows;
}

function searchWindow(
  kinds: string,
  { rule, expression }: CompiledRule<Rule>,
  rank: number,
  from: number,
  to: number,
  candidates: Candidate[],
): void {
  const window = kinds.slice(from, to);
  expression.lastIndex = 0;
  for (let m = expression.exec(window); m !== null; m = expression.exec(window)) {
    const [first, after] = m.indices?.[0] ?? [0, 0];
    if (after === first) expression.lastIndex++;
    else {
      const groups = m.indices?.groups ?? NONE;
      candidates.push({ rule, first: from + first, after: from + after, base: from, groups, rank });
    }
  }
}
