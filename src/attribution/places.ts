import type { Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** Where offsets lie: look-ups by binary search. */
export interface Places {
  /** Index of the sentence that holds the offset, or that begins next after it. */
  readonly sentence: (offset: number) => number;
  /** Index of the paragraph, in the same way. */
  readonly paragraph: (offset: number) => number;
  /** The outermost quotation that touches [start, end), or `null`. */
  readonly quotation: (start: number, end: number) => Quotation | null;
  /** The first outermost quotation that begins at or after the offset, or `null`. */
  readonly quotationFrom: (offset: number) => Quotation | null;
}

const KNOWN = new WeakMap<TextLayer, Places>();

/** Look-ups for one layer, made once: they are asked for each content. */
export function placesOf(layer: TextLayer): Places {
  const known = KNOWN.get(layer) ?? makePlaces(layer);
  KNOWN.set(layer, known);
  return known;
}

function makePlaces({ sentences, paragraphs, quotations }: TextLayer): Places {
  const outermost = quotations.filter(({ depth }) => depth === 0);
  const outer = outermost.map((quotation) => quotation.outer);
  return {
    sentence: (offset) => firstEnding(sentences, offset),
    paragraph: (offset) => firstEnding(paragraphs, offset),
    quotation: (start, end) => {
      const found = outermost[firstEnding(outer, start)];
      return found && found.outer.start < end ? found : null;
    },
    quotationFrom: (offset) =>
      outermost[lowerBound(outermost, (quotation) => quotation.outer.start < offset)] ?? null,
  };
}

const firstEnding = (spans: readonly Span[], offset: number): number =>
  lowerBound(spans, (span) => span.end <= offset);
