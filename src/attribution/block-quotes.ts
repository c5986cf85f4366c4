import type { Span } from '../reading.ts';
import type { Paragraph, TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { type Introduction, introductionOf } from './block-introduction.ts';
import type { LinkedAttribution } from './linked.ts';

/** Why a block quote ends where it ends. */
export type BlockEnd =
  /** The page or the Markdown marks it up as a quotation. */
  | 'markup'
  /** Its quotation marks close. */
  | 'closing mark'
  /** The list that was introduced ends. */
  | 'list'
  /** The article or its section ends. */
  | 'end of text'
  /** Nothing tells; what is introduced by a colon is taken to be one paragraph. */
  | 'one paragraph';

/** A paragraph or several that the writer lets stand as somebody else's words. */
export interface BlockQuote {
  /** The sentence that introduces it; `null` where only the layout marks it. */
  readonly intro: Span | null;
  readonly span: Span;
  readonly reason: BlockEnd;
  /** How sure it is that it is a quotation and ends there, 0..1. */
  readonly confidence: number;
  /** Who is introduced and by which words, where the introduction names somebody. */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The introduction itself says what they say, too: all before ", per state media:". */
  readonly covers: Span | null;
  /** Id of the attribution that holds it, `null` where nobody is given. */
  readonly attribution: string | null;
}

const CONFIDENCE: Readonly<Record<BlockEnd, number>> = {
  markup: 0.95,
  'closing mark': 0.9,
  list: 0.75,
  'end of text': 0.7,
  'one paragraph': 0.6,
};
const OPENING = /^["“«„‘'`]/;

/**
 * The block quotes of a text: paragraphs marked up as quotations, and those that a paragraph ending in a colon
 * introduces as somebody's words ("per state media:", "he wrote:", "like the following:"). A colon before a list of
 * the writer's own ("Here is what we know:") introduces none.
 *
 * @param linked the article's attributions, to tell who holds each block
 */
export function findBlockQuotes(layer: TextLayer, linked: readonly LinkedAttribution[] = []): BlockQuote[] {
  const blocks: BlockQuote[] = [];
  const { paragraphs } = layer;
  for (let index = 0; index < paragraphs.length; index++) {
    const before = index > 0 ? paragraphs[index - 1]! : null;
    const intro =
      before && (blocks.at(-1)?.span.end ?? -1) < before.end
        ? introductionOf(layer, before, paragraphs[index]!)
        : null;
    if (!intro && paragraphs[index]!.kind !== 'quote') continue;
    const extent = extentOf(layer, index, intro !== null);
    if (!extent) continue;
    blocks.push(blockOf(layer, paragraphs[index]!, paragraphs[extent.last]!, extent.reason, intro, linked));
    index = extent.last;
  }
  return blocks;
}

function blockOf(
  layer: TextLayer,
  first: Paragraph,
  last: Paragraph,
  reason: BlockEnd,
  intro: Introduction | null,
  linked: readonly LinkedAttribution[],
): BlockQuote {
  const span = { start: contentStart(layer.text, first), end: last.end };
  return {
    intro: intro?.sentence ?? null,
    span,
    reason,
    confidence: CONFIDENCE[reason] * (intro ? intro.confidence : 1),
    source: intro?.source ?? null,
    cue: intro?.cue ?? null,
    covers: intro?.covers ?? null,
    attribution:
      linked.find(
        ({ content, parent }) =>
          parent === null && content.some((one) => one.start <= span.start && one.end >= span.end),
      )?.id ?? null,
  };
}

/** Markdown's ">" is no part of the words. */
function contentStart(text: string, { start, end, kind }: Paragraph): number {
  const marks =
    kind === 'quote' ? /^(?:>\s*)+/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length : 0;
  return start + (marks ?? 0);
}

/** Which paragraph is the last of the block that begins at `first`, and what tells. */
function extentOf(
  layer: TextLayer,
  first: number,
  introduced: boolean,
): { last: number; reason: BlockEnd } | null {
  const { paragraphs, text } = layer;
  const paragraph = paragraphs[first]!;
  if (paragraph.kind === 'quote') return { last: lastOf(paragraphs, first, 'quote'), reason: 'markup' };
  if (!introduced || paragraph.kind === 'heading' || paragraph.kind === 'caption') return null;
  if (paragraph.kind === 'list') return { last: lastOf(paragraphs, first, 'list'), reason: 'list' };
  if (OPENING.test(text.charAt(paragraph.start))) return quotedExtent(layer, first);
  const next = paragraphs[first + 1];
  return {
    last: first,
    reason: next === undefined || next.kind === 'heading' ? 'end of text' : 'one paragraph',
  };
}

function lastOf(paragraphs: readonly Paragraph[], first: number, kind: Paragraph['kind']): number {
  let last = first;
  while (paragraphs[last + 1]?.kind === kind) last++;
  return last;
}

/**
 * Paragraphs that are quoted from end to end. One whose quotation does not close goes on in the next that opens with
 * a mark; where words stand outside the marks ('"We lost," he said.') it is an ordinary quotation and no block.
 */
function quotedExtent(
  { paragraphs, quotations }: TextLayer,
  first: number,
): { last: number; reason: BlockEnd } | null {
  let last = first;
  for (; last < paragraphs.length; last++) {
    const { start, end } = paragraphs[last]!;
    const quotation = quotations[lowerBound(quotations, (each) => each.outer.start < start)];
    const whole = quotation?.outer.start === start && end - quotation.outer.end <= 2;
    if (!whole) return last > first ? { last: last - 1, reason: 'closing mark' } : null;
    if (quotation.closed) return { last, reason: 'closing mark' };
  }
  return { last: last - 1, reason: 'end of text' };
}
