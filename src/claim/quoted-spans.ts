import type { Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { lastStarting } from './claim-index.ts';

/** The outermost quotations in text order; none of them overlaps another. */
export function outermostQuotations({ quotations }: TextLayer): Quotation[] {
  let end = -1;
  const outermost: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.outer.start < end) continue;
    outermost.push(quotation);
    end = quotation.outer.end;
  }
  return outermost;
}

/** The quotation that holds the offset, if any; `quotations` as {@link outermostQuotations} gives them. */
export function spanAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  const found = quotations[lowerBound(quotations, ({ outer }) => outer.end <= offset)];
  return found && found.outer.start <= offset ? found : undefined;
}

/** Whether any of `spans` (sorted, not overlapping) shares a character with `span`. */
export function touches(spans: readonly Span[], span: Span): boolean {
  const before = lastStarting(spans, span.end - 1);
  return before >= 0 && spans[before]!.end > span.start;
}

/** The spans in text order, overlapping ones made one. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
