import type { NounClass } from '../classify-noun.ts';
import type { Event } from '../events.ts';
import type { Phrase } from '../phrase.ts';
import type { Memory } from '../resolve-events.ts';

/** What a role-noun phrase is asked by. */
export interface Description {
  readonly event: Event;
  readonly phrase: Phrase;
  readonly noun: NounClass;
  /** Its other words, lower case. */
  readonly modifiers: readonly string[];
  readonly sentence: number;
  readonly quotation: number;
  /** The referent that owns it: "|Clinton|'s campaign", "|her| campaign". */
  readonly owner: number | null;
}

/** The ways in which a description finds whom it stands for, in the order in which they are tried; each is evidence of its own (`described-score.ts`). */
export const RULE_NAMES = [
  'sameAsComplement',
  'sameAsModifier',
  'apposedToName',
  'inApposition',
  'bySeveral',
  'byRole',
  'roleAhead',
  'documentAhead',
  'bodyAhead',
  'byHeadline',
  'byNameWord',
  'nearestOfSort',
  'byDescription',
  'byKindredNoun',
  'byKindredRole',
  'bySort',
  'byDescriptiveEpithet',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

export interface NamedRule {
  readonly name: RuleName;
  readonly apply: NominalRule;
}

/** One way in which a description finds whom the text spoke of: a referent, or null where it finds nobody. */
export type NominalRule = (memory: Memory, d: Description) => number | null;
