import type { Antecedents } from '../model/scores.ts';
import type { NounClass } from './classify-noun.ts';
import type { Draft } from './draft.ts';
import { matchRole } from './match-role.ts';
import { isNamedSo } from './nominal/by-name-word.ts';
import { canBeCalled, isPlaceCalled } from './nominal/by-sort.ts';
import { conflict } from './nominal/conflict.ts';
import type { Description, NamedRule, RuleName } from './nominal/description.ts';
import { recent } from './nominal/recent.ts';
import { pointedShares } from './pointed-shares.ts';
import type { Referent } from './referent.ts';
import type { Memory } from './resolve-events.ts';
import { barredReferents } from './resolve-pronoun.ts';

/** A role noun as it asks whom it stands for. */
export interface DescribedAsked {
  readonly description: Description;
  readonly definite: boolean;
  /** Whom the model has it stand for. */
  readonly pointed: Antecedents;
}

/** Somebody whom a role noun may stand for. */
export interface DescribedCandidate {
  /** `null`: somebody new, under the text's own words. */
  readonly referent: Referent | null;
  /** It is what the rules alone answer; for somebody new: none of them answers. */
  readonly first: boolean;
  /** Of the first answer the rule that gave it; `null` for all others, and for somebody new. */
  readonly rule: RuleName | null;
  /** How many rules answer with this one. */
  readonly votes: number;
  /** The model's probability that it is this one; `null` where it is spoken of too far away. */
  readonly pointed: number | null;
  /** Sentences from the nearest occurrence before, {@link FAR} where the last ones read hold none; 0 for one that the model points to. */
  readonly distance: number;
  /** How often the text spoke of it so far. */
  readonly count: number;
  /** How well the role fits what the text says of a named person, as {@link matchRole} counts. */
  readonly roleFit: number;
  /** It was described by the same noun. */
  readonly sameNoun: boolean;
}

/** As far as distance is told. */
export const FAR = 10;
/** Below this share of the model's a candidate that no rule names is not one. */
const LEAST_SHARE = 0.2;
/** So many occurrences back the nearest is looked for; above this share of the model's distance does not count. */
const NEAREST = { occurrences: 500, share: 0.1 } as const;

/** Somebody new, whom the rules answer with, and whom the model points to. */
export function describedCandidates(
  memory: Memory,
  asked: DescribedAsked,
  rules: readonly NamedRule[],
): DescribedCandidate[] {
  const { description: d } = asked;
  const answers = new Map<number, { rule: RuleName; votes: number }>();
  for (const { name: rule, apply } of rules) {
    const found = apply(memory, d);
    if (found === null) continue;
    const known = answers.get(found);
    if (known) known.votes++;
    else answers.set(found, { rule, votes: 1 });
  }
  const shares = pointedShares(memory, asked.pointed, d.phrase.to);
  const [first] = answers.keys();
  const barred = barredReferents(memory, d.event, d.quotation);
  const named = [...shares].filter(
    ([referent, share]) =>
      share >= LEAST_SHARE &&
      !(NAMELESS.test(d.noun.lemma) && memory.referents[referent]!.draft !== null) &&
      referent !== d.owner &&
      !barred.has(referent) &&
      fits(d.noun, memory.referents[referent]!, memory.drafts[memory.referents[referent]!.draft ?? -1]),
  );
  const all = new Set([...answers.keys(), ...named.map(([referent]) => referent)]);
  const nearest = nearestOf(memory, all);
  return [
    somebodyNew(first === undefined),
    ...[...all].map((index): DescribedCandidate => {
      const referent = memory.referents[index]!;
      const draft = memory.drafts[referent.draft ?? -1];
      return {
        referent,
        rule: index === first ? answers.get(index)!.rule : null,
        first: index === first,
        votes: answers.get(index)?.votes ?? 0,
        pointed: shares.get(index) ?? null,
        distance: distanceOf(d.sentence, nearest.get(index), shares.get(index) ?? 0),
        count: memory.counts[index] ?? 0,
        roleFit: draft?.type === 'person' ? matchRole(d.noun.lemma, d.modifiers, draft) : 0,
        sameNoun: referent.phrase?.noun?.lemma === d.noun.lemma,
      };
    }),
  ];
}

/** How far away somebody was spoken of tells nothing where the model, which knows it, points there all the same. */
const distanceOf = (sentence: number, nearest: number | undefined, share: number): number =>
  share > NEAREST.share ? 0 : nearest === undefined ? FAR : Math.min(FAR, sentence - nearest);

const somebodyNew = (first: boolean): DescribedCandidate => ({
  referent: null,
  rule: null,
  first,
  votes: 0,
  pointed: null,
  distance: 0,
  count: 0,
  roleFit: 0,
  sameNoun: false,
});

function nearestOf(memory: Memory, all: ReadonlySet<number>): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const { referent, sentence } of recent(memory, NEAREST.occurrences))
    if (all.has(referent) && !nearest.has(referent)) nearest.set(referent, sentence);
  return nearest;
}

/** Who is called so is whom a writer does not name: "the friend" is none of the persons of the text. */
const NAMELESS = /^(?:friend|source|insider|neighbou?r|relative|bystander|passer-by)$/;

/** "the group" are many persons as well as a body. */
const isMany = ({ lemma, plural }: NounClass, r: Referent): boolean =>
  /^(?:group|coalition|crew|panel|team)$/.test(lemma) && !plural && r.plural && r.human === true;

const BODIES = new Set<NounClass['kind']>(['organization', 'outlet']);

/** Can the noun stand for the referent at all: a person for a person, a body for a body, a place only for what has a place's name; a noun that no list knows for any of them. */
function fits(noun: NounClass, r: Referent, draft: Draft | undefined): boolean {
  if (noun.kind === 'person')
    return r.human !== false && noun.plural === r.plural && !conflict(noun.gender, r.gender);
  if (draft?.type === 'place') return isPlaceCalled(draft, noun);
  if (noun.kind === 'group') return r.plural || r.collective;
  if (BODIES.has(noun.kind))
    return draft ? canBeCalled(draft, noun) : BODIES.has(r.phrase?.noun?.kind ?? 'other') || isMany(noun, r);
  if (noun.kind === 'document')
    return draft ? draft.type === 'other' || isNamedSo(draft, noun) : r.phrase?.noun?.kind === 'document';
  return noun.plural ? r.plural || r.collective : !r.plural;
}
