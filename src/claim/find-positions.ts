import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import type { Position, Span } from '../reading.ts';
import { type ClaimIndex, indexClaims, statementAt } from './claim-index.ts';
import type { ClaimInput } from './claim-input.ts';
import { balancedSpan } from './position/balanced-span.ts';
import { byCue } from './position/by-cue.ts';
import { condition } from './position/condition.ts';
import { firstPerson } from './position/first-person.ts';
import { ifClauses } from './position/if-clause.ts';
import { namedPosition } from './position/named-position.ts';
import { obligation } from './position/obligation.ts';
import type { PositionDraft, PositionRule } from './position/position-draft.ts';
import { toldStand } from './position/told-stand.ts';
import { volition } from './position/volition.ts';

const EMPTY = [ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS];

/** In order: where two rules find one position, the earlier one's wording and addressee stand. */
export const POSITION_RULES: readonly PositionRule[] = [
  byCue,
  firstPerson,
  obligation,
  condition,
  volition,
  namedPosition,
  toldStand,
];

/**
 * The positions that parties state in an article: demands, preconditions, offers, proposals, refusals, commitments,
 * support and opposition, each with its holder's voice and exact words, in text order. Only what is said counts:
 * no interests are inferred. A row of joined verb phrases is several positions.
 */
export function findPositions(input: ClaimInput): Position[] {
  const index = indexClaims(input);
  const drafts = POSITION_RULES.flatMap((rule) => rule.find(index));
  const distinct = withoutRepeats(
    [...drafts, ...ifClauses(index, drafts)].filter((draft) => saysSomething(index, draft)),
  );
  return distinct
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((draft, at) => finished(index, draft, `p${at + 1}`));
}

function finished(index: ClaimIndex, draft: PositionDraft, id: string): Position {
  const { holder, toward, kind } = draft;
  const span = balancedSpan(index.layer.text, draft.span);
  return {
    id,
    holder,
    toward,
    kind,
    statement: statementAt(index, draft.said ?? draft.span.start),
    span,
    text: index.layer.text.slice(span.start, span.end),
  };
}

/** Whether the words are more than pronouns and particles ("to do so"), or name the party that they are about. */
function saysSomething({ layer }: ClaimIndex, { span, toward }: PositionDraft): boolean {
  const words =
    layer.text
      .slice(span.start, Math.min(span.end, span.start + 400))
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return (
    (toward !== null && words.length > 0) ||
    words.some((word) => word.length > 2 && !EMPTY.some((list) => list.has(word)))
  );
}

/** Kinds that two rules may give to the same words: "suggested they should go". */
const GROUP: Readonly<Record<Position['kind'], string>> = {
  demand: 'ask',
  proposal: 'ask',
  precondition: 'precondition',
  offer: 'bind',
  commitment: 'bind',
  refusal: 'against',
  opposition: 'against',
  support: 'for',
};

/** Of positions of like kinds that share more than half of the shorter one's characters, the first found stays. */
function withoutRepeats(drafts: readonly PositionDraft[]): PositionDraft[] {
  const order = drafts.map((draft, rank) => ({ draft, rank }));
  order.sort((a, b) => a.draft.span.start - b.draft.span.start || a.rank - b.rank);
  const kept: typeof order = [];
  for (const next of order) {
    const rivals = kept
      .slice(-8)
      .filter(
        ({ draft }) =>
          GROUP[draft.kind] === GROUP[next.draft.kind] && overlapping(draft.span, next.draft.span),
      );
    if (rivals.length === 0) kept.push(next);
    else if (rivals.every((rival) => rival.rank > next.rank || tellsLess(rival.draft, next.draft))) {
      for (const rival of rivals) kept.splice(kept.lastIndexOf(rival), 1);
      kept.push(next);
    }
  }
  return kept.map(({ draft }) => draft);
}

/** Whether a fragment ("to anyone") stands within the whole clause of the same holder ("he was open to talks with anyone"). */
function tellsLess(part: PositionDraft, whole: PositionDraft): boolean {
  const binds = GROUP[whole.kind] === 'bind' || GROUP[whole.kind] === 'against';
  return (
    binds &&
    part.holder === whole.holder &&
    whole.span.start < part.span.start &&
    whole.span.end >= part.span.end
  );
}

function overlapping(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.5 * Math.min(a.end - a.start, b.end - b.start);
}
