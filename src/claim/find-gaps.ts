import type { Gap } from '../reading.ts';
import { indexClaims } from './claim-index.ts';
import type { ClaimInput } from './claim-input.ts';
import { type GapRule, indexGaps } from './gap/gap-rule.ts';
import { lostEmbed } from './gap/lost-embed.ts';
import { missingAntecedent } from './gap/missing-antecedent.ts';
import { uncountedSources } from './gap/uncounted-sources.ts';
import { unsourcedQuote } from './gap/unsourced-quote.ts';

/** In order: what was lost on the page comes first, since words that point at nothing are often left by it. */
export const GAP_RULES: readonly GapRule[] = [lostEmbed, missingAntecedent, unsourcedQuote, uncountedSources];

/**
 * What an article lacks: what "he" or "this news" points at, posts and pictures that the page showed, who said what
 * stands between marks, how many "sources" are. In text order. Embeds that the page's markup tells of are for the
 * caller to add.
 */
export function findGaps(input: ClaimInput): Gap[] {
  const index = indexGaps(indexClaims(input));
  const gaps: Gap[] = [];
  for (const rule of GAP_RULES) gaps.push(...rule.find(index, gaps));
  return gaps
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (gap, at, all) =>
        !all.slice(Math.max(0, at - 4), at).some((other) => other.kind === gap.kind && other.end >= gap.end),
    );
}
