import type { Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { type LinkRule, MOST_PLACES, overlaps } from './drafts.ts';
import type { Draft } from './linked.ts';
import { merged } from './spans.ts';

/**
 * A quotation of several paragraphs opens anew with each and closes with the last only: an unclosed paragraph and
 * the next that begins with a mark are one speaker's. What the model left without a speaker there joins the speaker
 * of the paragraph before; what it gave to somebody else stays so.
 */
export const continuedQuotations: LinkRule = { name: 'continued-quotation', apply };

function apply({ quotations, paragraphs }: TextLayer, drafts: readonly Draft[]): readonly Draft[] {
  const row = [...drafts];
  let previous: Quotation | null = null;
  let places = 0;
  const outer = quotations.filter(({ depth }) => depth === 0);
  const starts = new Set(paragraphs.map(({ start }) => start));
  const owners = contentIndex(row);
  for (const quotation of outer) {
    const goesOn = previous && !previous.closed && starts.has(quotation.outer.start);
    if (goesOn && ++places <= MOST_PLACES) carryOn(row, owners, previous!.outer, quotation.outer);
    previous = quotation;
  }
  return row.length === drafts.length && row.every((draft, index) => draft === drafts[index]) ? drafts : row;
}

interface Owned extends Span {
  readonly index: number;
}

/** Every piece of content in text order with its draft, to be searched by offset. */
function contentIndex(drafts: readonly Draft[]): Owned[] {
  return drafts
    .flatMap((draft, index) =>
      draft.parent === null ? draft.content.map(({ start, end }) => ({ start, end, index })) : [],
    )
    .sort((a, b) => a.start - b.start);
}

function carryOn(row: Draft[], owners: Owned[], before: Span, span: Span): void {
  const speaker = owners.findLast((owned) => owned.start < before.end && owned.end > before.start)?.index;
  if (speaker === undefined || row[speaker]!.cue.length + row[speaker]!.source.length === 0) return;
  const here = owners
    .filter((owned) => owned.start < span.end && owned.end > span.start)
    .map(({ index }) => index);
  const speakerless = here.filter((index) => row[index]!.source.length === 0 && row[index]!.cue.length === 0);
  const others = here.filter((index) => index !== speaker && !speakerless.includes(index));
  if (others.length > 0 || overlaps([...row[speaker]!.source, ...row[speaker]!.cue], span)) return;
  row[speaker] = {
    ...row[speaker]!,
    content: merged([...row[speaker]!.content, span]),
    layout: continuedQuotations.name,
  };
  for (const index of speakerless) if (index !== speaker) row[index] = { ...row[index]!, content: [] };
  owners.push({ ...span, index: speaker });
}
