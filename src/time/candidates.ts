import type { Grammar } from './grammar.ts';
import type { Rule } from './rule.ts';
import type { Tape } from './tape.ts';

/** Some tokens that a rule's pattern matches; the rule may still refuse them. */
export interface Candidate {
  readonly rule: Rule;
  readonly first: number;
  readonly after: number;
  readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;
  /** The rule's place in the order. */
  readonly rank: number;
}

const NONE = {};

/** Every match of every rule, from left to right, of several from one token the longest first. */
export function findCandidates(tape: Tape, grammar: Grammar<Rule>): Candidate[] {
  const candidates: Candidate[] = [];
  grammar.compiled.forEach(({ rule, expression }, rank) => {
    expression.lastIndex = 0;
    for (let m = expression.exec(tape.kinds); m !== null; m = expression.exec(tape.kinds)) {
      const [first, after] = m.indices?.[0] ?? [0, 0];
      if (after === first) expression.lastIndex++;
      else candidates.push({ rule, first, after, groups: m.indices?.groups ?? NONE, rank });
    }
  });
  return candidates.sort((a, b) => a.first - b.first || b.after - a.after || a.rank - b.rank);
}
