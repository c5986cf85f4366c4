import { EVIDENCE_ADVERBS, EVIDENCE_PASSIVES, EVIDENCE_VERBS } from '../lexicon/evidence-hedges.ts';
import type { Span } from '../reading.ts';

const HEDGE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...EVIDENCE_ADVERBS, ...EVIDENCE_PASSIVES, ...EVIDENCE_VERBS].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const ADVERB = new RegExp(`^[ ,]*((?:${EVIDENCE_ADVERBS.join('|')}))(?![\\p{L}\\p{N}])`, 'iu');
/** Right before the cue: "seems to |want|", "is said to have |promised|", not "seems tired and |said|". */
const LEADING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...EVIDENCE_PASSIVES, ...EVIDENCE_VERBS].join('|')})(?= (?:not |\\p{L}+ly )?(?:have |be |have been )?$)`,
  'iu',
);
const ADVERBS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${EVIDENCE_ADVERBS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const HEAD = new RegExp(`(?:^|[.!?"”\\n]\\s*)(${EVIDENCE_ADVERBS.join('|')})(, |,? ?)$`, 'iu');
/** How far before the cue the hedge may stand, and how far after it an adverb may. */
const BEFORE = 80;
const AFTER = 40;
/** A full stop, a line break or a semicolon parts the hedge from the cue. */
const BREAK = /[.!?;:\n]["'”’)]?(?:\s|$)|\n/g;

/**
 * The writer's word near the cue that leaves open whether the act took place, verbatim: "reportedly", "appears to",
 * "is said to". It stands in the cue, before it in the same clause, or right after it, and in nobody's content:
 * what the source hedges ("he said it may rain") is the source's, not the writer's.
 *
 * @returns the span of the hedge, or `null`
 */
export function hedgeSpan(
  text: string,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): Span | null {
  for (const span of cue) {
    const found = find(text, span, HEDGE);
    if (found) return found;
  }
  const first = cue[0];
  if (!first) return null;
  const lead = beforeCue(text, first, source, content);
  const found = (lead && lastHedge(text, lead)) ?? headHedge(text, source, first);
  if (found) return found;
  return content.some((span) => span.start < first.end + 2 && span.end > first.end)
    ? null
    : afterCue(text, cue.at(-1)!);
}

/** Between the source and the cue, or right before the source, without what belongs to the content. */
function beforeCue(text: string, cue: Span, source: readonly Span[], content: readonly Span[]): Span | null {
  const edges = [
    cue.start - BEFORE,
    ...content.filter((span) => span.end <= cue.start).map((span) => span.end),
  ];
  const owner = source.filter((span) => span.end <= cue.start).at(-1);
  if (owner) edges.push(owner.end);
  const start = Math.max(0, ...edges);
  const slice = text.slice(start, cue.start);
  let cut = 0;
  for (const match of slice.matchAll(BREAK)) cut = match.index + match[0].length;
  return start + cut < cue.start ? { start: start + cut, end: cue.start } : null;
}

/** "Reportedly, the king said": an adverb at the head of the sentence, right before the source. */
function headHedge(text: string, source: readonly Span[], cue: Span): Span | null {
  const owner = source.findLast((span) => span.end <= cue.start);
  const match = owner && HEAD.exec(text.slice(Math.max(0, owner.start - 24), owner.start));
  if (!owner || !match) return null;
  const end = owner.start - match[2]!.length;
  return { start: end - match[1]!.length, end };
}

function lastHedge(text: string, within: Span): Span | null {
  const leading = find(text, within, LEADING);
  if (leading) return leading;
  const found = find(text, within, ADVERBS);
  return found && (lastHedge(text, { start: found.end, end: within.end }) ?? found);
}

function afterCue(text: string, cue: Span): Span | null {
  const match = ADVERB.exec(text.slice(cue.end, cue.end + AFTER));
  if (!match) return null;
  const end = cue.end + match[0].length;
  return { start: end - match[1]!.length, end };
}

function find(text: string, within: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(text.slice(within.start, within.end));
  return match
    ? { start: within.start + match.index, end: within.start + match.index + match[0].length }
    : null;
}
