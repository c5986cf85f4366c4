import type { Gap, Span } from '../../reading.ts';
import type { Paragraph, Quotation } from '../../text/layer.ts';
import { type ClaimIndex, lastStarting } from '../claim-index.ts';
import { mergedSpans, outermostQuotations, touches } from '../quoted-spans.ts';

/** The claim index with what the gap rules look at. */
export interface GapIndex extends ClaimIndex {
  /** What is attributed to anybody, merged. */
  readonly contents: readonly Span[];
  /** Contents, sources and cues, merged. */
  readonly voiced: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** What stands between marks, the marks included. */
  readonly quoted: readonly Span[];
}

/** One rule that finds gaps. `before` are the gaps that earlier rules found. */
export interface GapRule {
  readonly name: string;
  readonly find: (index: GapIndex, before: readonly Gap[]) => Gap[];
}

export function indexGaps(index: ClaimIndex): GapIndex {
  const contents = index.attributions.flatMap(({ content }) => content);
  const quotations = outermostQuotations(index.layer);
  return {
    ...index,
    contents: mergedSpans(contents),
    voiced: mergedSpans([
      ...contents,
      ...index.attributions.flatMap(({ source, cue }) => [...source, ...cue]),
    ]),
    quotations,
    quoted: quotations.map(({ outer }) => outer),
  };
}

/** Whether any character of the span is said by a voice. */
export const isSaid = ({ contents }: GapIndex, span: Span): boolean => touches(contents, span);

/** Whether a quotation touches the span. */
export function isQuoted({ quoted }: GapIndex, span: Span): boolean {
  return touches(quoted, span);
}

/** The sentences of a paragraph, in text order. */
export function sentencesOf({ layer: { sentences } }: GapIndex, paragraph: Paragraph): readonly Span[] {
  const first = Math.max(0, lastStarting(sentences, paragraph.start));
  const last = lastStarting(sentences, paragraph.end - 1);
  return sentences
    .slice(first, last + 1)
    .filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
}
