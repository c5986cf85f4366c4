import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Draft } from './linked.ts';

/** A rule that reads the wording or the layout over more than one attribution: a row of drafts to a new row. */
export interface LinkRule {
  readonly name: string;
  /** Drafts keep their places in the row; new ones are added at its end, so that parents stay right. */
  readonly apply: (layer: TextLayer, drafts: readonly Draft[]) => readonly Draft[];
}

/** A rule reads no more places of a text than this, so that a text of nothing but "according to" stays cheap. */
export const MOST_PLACES = 400;

/** The sentence that holds an offset; its paragraph's rest where none does. */
export function sentenceAt({ sentences }: TextLayer, offset: number): Span | null {
  const found = sentences[lowerBound(sentences, (sentence) => sentence.end <= offset)];
  return found && found.start <= offset ? found : null;
}

export const overlaps = (spans: readonly Span[], span: Span): boolean =>
  spans.some((one) => one.start < span.end && one.end > span.start);

export const inside = (span: Span, outer: Span): boolean =>
  span.start >= outer.start && span.end <= outer.end;

/** The row with one draft changed. */
export const withDraft = (drafts: readonly Draft[], index: number, change: Partial<Draft>): Draft[] =>
  drafts.map((draft, at) => (at === index ? { ...draft, ...change } : draft));

/** The characters of spans, joined by one blank. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ');
