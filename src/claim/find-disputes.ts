import type { Dispute } from '../reading.ts';
import { indexClaims, type Passage } from './claim-index.ts';
import type { ClaimInput } from './claim-input.ts';
import { aboutPhrase } from './dispute/about-phrase.ts';
import { calledUntrue } from './dispute/called-untrue.ts';
import { denial } from './dispute/denial.ts';
import { denialInWords } from './dispute/denial-in-words.ts';
import { differentDate } from './dispute/different-date.ts';
import { differentNumber } from './dispute/different-number.ts';
import { type DisputeDraft, type DisputeRule, indexDisputes } from './dispute/dispute-draft.ts';
import { withFurtherWords } from './dispute/further-words.ts';
import { namingContrast } from './dispute/naming-contrast.ts';
import { namingPair } from './dispute/naming-pair.ts';
import { negatedCounterpart } from './dispute/negated-counterpart.ts';
import { oppositeWords } from './dispute/opposite-words.ts';
import { wholeSide } from './dispute/whole-side.ts';

/** In order: where two rules oppose the same statements, the earlier rule's dispute stands. */
export const DISPUTE_RULES: readonly DisputeRule[] = [
  denial,
  denialInWords,
  namingContrast,
  calledUntrue,
  differentNumber,
  differentDate,
  namingPair,
  negatedCounterpart,
  oppositeWords,
];
/**
 * Statements of different parties in one article that cannot both hold, or that give one fact incompatible names.
 * Both sides are kept and none is called right. Each dispute says which rule found it and how sure that is;
 * precision comes before recall. In text order of the later side.
 */
export function findDisputes(input: ClaimInput): Dispute[] {
  const claims = indexDisputes(indexClaims(input));
  const found = DISPUTE_RULES.flatMap((rule) =>
    rule.find(claims).map((draft) => ({ rule: rule.name, draft: withFurtherWords(claims, draft) })),
  );
  const distinct = withoutRepeats(found.filter(({ draft }) => draft.sides.every((side) => side.length > 0)));
  distinct.sort((a, b) => position(a.draft) - position(b.draft));
  return distinct.map(({ rule, draft }, at) => ({
    id: `d${at + 1}`,
    about: draft.about ?? aboutOf(draft),
    kind: draft.kind,
    sides: draft.sides.map((side, at) => statementIds(wholeSide(claims, side, draft.sides[1 - at]!))),
    confidence: Math.round(100 * draft.confidence) / 100,
    rule,
  }));
}

interface Found {
  readonly rule: string;
  readonly draft: DisputeDraft;
}

/**
 * One dispute for each pair of statements; findings of one rule that share a side are one dispute with a longer other
 * side, and what earlier ones hold is not told again.
 */
function withoutRepeats(found: readonly Found[]): Found[] {
  const distinct: Found[] = [];
  const seen = new Set<string>();
  const bySide = new Map<string, number>();
  for (const { rule, draft } of found) {
    const [first, second] = draft.sides.map(statementIds) as [string[], string[]];
    const pairs = first.flatMap((a) => second.map((b) => [a, b].sort().join('|')));
    if (pairs.every((pair) => seen.has(pair))) continue;
    for (const pair of pairs) seen.add(pair);
    const side = `${rule} ${draft.about ?? draft.kind} ${first.join(' ')}`;
    const at = draft.about === undefined ? undefined : bySide.get(side);
    const known = at === undefined ? undefined : distinct[at];
    if (at !== undefined && known) {
      const sides = [known.draft.sides[0], [...known.draft.sides[1], ...draft.sides[1]]] as const;
      distinct[at] = { rule, draft: { ...known.draft, sides } };
    } else {
      bySide.set(side, distinct.length);
      distinct.push({ rule, draft });
    }
  }
  return distinct;
}

const statementIds = (side: readonly Passage[]): string[] => [
  ...new Set(side.map(({ statement }) => statement.id)),
];

const position = ({ sides }: DisputeDraft): number => Math.max(...sides.map((side) => side[0]!.start));

/** What is disputed, in the words of the side that affirms it. */
function aboutOf({ sides }: DisputeDraft): string {
  const [first] = sides[0];
  return aboutPhrase(first!.text);
}
