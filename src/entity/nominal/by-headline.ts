import type { Memory } from '../resolve-events.ts';
import { describedKey } from './described-key.ts';
import type { Description } from './description.ts';

/** So many sentences after a headline its document is introduced. */
const NEAR = 10;

/** "|Poll| finds … according to |a new Halden poll|": what the headline called by the bare noun comes in with an article, once. */
export function byHeadline(
  { described, referents, firstSentence, counts }: Memory,
  d: Description,
): number | null {
  if (!/^(?:a|an|the|this)$/.test(d.phrase.determiner ?? '')) return null;
  const [known, other] = d.noun.kind === 'document' ? (described.get(describedKey(d.noun)) ?? []) : [];
  const headline = known === undefined || other !== undefined ? undefined : referents[known];
  if (known === undefined || !headline || headline.draft !== null || headline.phrase?.determiner) return null;
  const opens = (firstSentence[known] ?? 9) < 2 && (counts[known] ?? 0) < 3;
  return opens && headline.owner === null && d.sentence > 0 && d.sentence < NEAR ? known : null;
}
