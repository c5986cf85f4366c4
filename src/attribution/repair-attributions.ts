import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { afterRelative } from './repairs/after-relative.ts';
import { apposedSpeaker } from './repairs/apposed-speaker.ts';
import { cleanSource } from './repairs/clean-source.ts';
import { cleftSpeaker } from './repairs/cleft-speaker.ts';
import { dropAddressee } from './repairs/drop-addressee.ts';
import { dropAfterLostPost } from './repairs/drop-after-lost-post.ts';
import { endWithSentence } from './repairs/end-with-sentence.ts';
import { followOn } from './repairs/follow-on.ts';
import { hedgedSubject } from './repairs/hedged-subject.ts';
import { moveFarPieces } from './repairs/move-far-pieces.ts';
import { pointedDenial } from './repairs/pointed-denial.ts';
import { respondedToReports } from './repairs/responded-to-reports.ts';
import { wholeQuotation } from './repairs/whole-quotation.ts';
import { wholeRelative } from './repairs/whole-relative.ts';
import { merged, trimmed, without } from './spans.ts';

/** A correction of what the model found that holds for the language at large. */
export interface Repair {
  readonly name: string;
  /** The corrected row; an attribution that needs no correction stays the same object. */
  readonly apply: (layer: TextLayer, raws: readonly RawAttribution[]) => readonly RawAttribution[];
}

/**
 * The corrections, in order: what belongs elsewhere goes first, then quotations are made whole, then they are
 * followed into the next sentence. Each was measured on PolNeAR dev and on the examples; those that help on neither are not here.
 */
export const REPAIRS: readonly Repair[] = [
  dropAfterLostPost,
  cleftSpeaker,
  apposedSpeaker,
  hedgedSubject,
  moveFarPieces,
  dropAddressee,
  cleanSource,
  wholeRelative,
  afterRelative,
  respondedToReports,
  wholeQuotation,
  endWithSentence,
  followOn,
  pointedDenial,
];

/** In a content that is read as a text of its own the quotation marks are the outer speaker's, and tell nothing. */
export const INNER_REPAIRS: readonly Repair[] = [moveFarPieces, dropAddressee, cleanSource];

/**
 * Applies the corrections, keeps roles apart (a word is cue before it is source, source before content), and drops
 * what has neither cue nor content left. Spans come out sorted, trimmed, without overlaps and inside `bounds`.
 *
 * @param repairs {@link REPAIRS} for an article, {@link INNER_REPAIRS} for a content
 * @param bounds where the attributions must lie; the whole text by default
 */
export function repairAttributions(
  layer: TextLayer,
  raws: readonly RawAttribution[],
  repairs: readonly Repair[] = REPAIRS,
  bounds: readonly Span[] = [{ start: 0, end: layer.text.length }],
): RawAttribution[] {
  const edges = merged(bounds);
  const clean = raws.map((raw) => tidy(layer.text, raw, edges));
  return repairs
    .reduce<readonly RawAttribution[]>((row, repair) => repair.apply(layer, row), clean)
    .map((raw) => tidy(layer.text, raw, edges))
    .map((raw) => ({ ...raw, content: rejoined(layer.text, raw.content) }))
    .filter((raw) => raw.content.length + raw.cue.length > 0);
}

/** Inside the bounds, roles apart, no white space at the edges, no comma after a content: "|It was fair|, he said". */
function tidy(text: string, raw: RawAttribution, edges: readonly Span[]): RawAttribution {
  const inside = (spans: readonly Span[]): Span[] => {
    const sorted = merged(spans);
    return without(sorted, without(sorted, edges));
  };
  const trim = (spans: readonly Span[]): Span[] =>
    spans.map((span) => trimmed(text, span)).filter((span) => span.start < span.end);
  const cue = trim(inside(raw.cue));
  const source = trim(without(inside(raw.source), cue));
  const content = without(inside(raw.content), merged([...cue, ...source])).map((span) =>
    withoutComma(text, span),
  );
  return { ...raw, source, cue, content: trim(content) };
}

/** Sentences of one content with nothing but white space between them are one piece. */
function rejoined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

function withoutComma(text: string, span: Span): Span {
  const end = trimmed(text, span).end;
  return /[,;]/.test(text.charAt(end - 1)) ? { start: span.start, end: end - 1 } : span;
}
