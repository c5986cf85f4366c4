import type { DescribedAsked, DescribedCandidate } from './described-candidate.ts';
import weights from './described-weights.generated.json' with { type: 'json' };
import { type Features, logShare, one, weigh } from './features.ts';
import { RULE_NAMES } from './nominal/description.ts';
import type { Memory } from './resolve-events.ts';

/** So that a share is held to zero no more than its logarithm. */
const STRETCH = 4;

const KINDS = ['person', 'group', 'organization', 'outlet', 'document'] as const;

/** The answers of the rules, what the model points to, and what makes somebody new likely, as evidence for one choice; how much each tells, `described-weights.generated.json` says. */
export const DESCRIBED_FEATURES: Features<DescribedAsked, DescribedCandidate> = {
  first: (_, c) => one(c.first),
  votes: (_, c) => Math.max(0, c.votes - 1),
  ...Object.fromEntries(
    RULE_NAMES.map((rule) => [rule, (_: unknown, c: DescribedCandidate) => one(c.rule === rule)]),
  ),
  new: (_, c) => one(!c.referent),
  newDefinite: ({ definite }, c) => one(!c.referent && definite),
  newPlural: ({ description: { noun } }, c) => one(!c.referent && noun.plural),
  newOwned: ({ description: { owner } }, c) => one(!c.referent && owner !== null),
  newModified: ({ description: { modifiers } }, c) => (c.referent ? 0 : Math.min(3, modifiers.length)),
  newNobody: ({ pointed }, c) => (c.referent ? 0 : logShare(pointed.nobody())),
  ...Object.fromEntries(
    KINDS.map((kind): [string, Features<DescribedAsked, DescribedCandidate>[string]] => [
      `new ${kind}`,
      ({ description: { noun } }, c) => one(!c.referent && noun.kind === kind),
    ]),
  ),
  pointed: (_, c) => (c.pointed === null ? 0 : logShare(c.pointed)),
  pointedDefinite: ({ definite }, c) => (c.pointed === null || !definite ? 0 : logShare(c.pointed)),
  notSeen: (_, c) => one(c.referent !== null && c.pointed === null),
  named: (_, c) => one(c.referent !== null && c.referent.draft !== null),
  distance: (_, c) => c.distance,
  share: (_, c) => STRETCH * (c.pointed ?? 0),
  firstShare: (_, c) => (c.first ? STRETCH * (c.pointed ?? 0) : 0),
  newShare: ({ pointed }, c) => (c.referent ? 0 : STRETCH * pointed.nobody()),
  ahead: (_, c) => one(c.referent !== null && c.count === 0 && !c.first),
  count: (_, c) => Math.log2(1 + c.count),
  roleFit: (_, c) => c.roleFit,
  sameNoun: (_, c) => one(c.sameNoun),
  collective: (_, c) => one(c.referent?.collective === true),
  ofAnother: ({ description: { noun, owner } }, c) =>
    one(noun.kind !== 'person' && c.referent !== null && owner !== null),
};

/** A weight for each feature. */
export type DescribedWeights = Readonly<Record<string, number>>;

/** Chooses among candidates, of whom the first is somebody new. */
export type DescribedRanker = (
  asked: DescribedAsked,
  candidates: readonly DescribedCandidate[],
  memory: Memory,
) => DescribedCandidate;

/** Learnt from labelled news: `train/antecedents.ts`. */
export const DESCRIBED_WEIGHTS: DescribedWeights = weights;

const FEATURES = Object.entries(DESCRIBED_FEATURES);

/** The candidate of the highest score, the first of equals. */
export function rankDescribedBy(byName: DescribedWeights): DescribedRanker {
  return (asked, candidates) => {
    let best = candidates[0]!;
    let highest = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      const score = weigh(FEATURES, byName, asked, candidate);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  };
}

/** What the rules say, which learning begins with. */
export const BY_RULES: DescribedWeights = { first: 1 };
