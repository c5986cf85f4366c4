import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { merged, trimmed, without } from './spans.ts';

/** A correction of what the model found that holds for the language at large. */
export interface Repair {
  readonly name: string;
  /** The corrected attribution, or the same object where nothing is to be corrected. */
  readonly apply: (raw: RawAttribution, layer: TextLayer) => RawAttribution;
}

/**
 * The corrections, in order: marks are closed before commas are cut, so that a comma inside the marks stays.
 * Each was measured on PolNeAR dev; those that did not help are not here.
 */
export const REPAIRS: readonly Repair[] = [
  { name: 'trim-white-space', apply: trimSpace },
  { name: 'cut-trailing-comma', apply: cutTrailingComma },
];

/**
 * Applies {@link REPAIRS}, keeps roles apart (a word is cue before it is source, source before content), and drops
 * what has neither cue nor content left. Spans come out sorted, without overlaps and inside the text.
 *
 * @param bounds where the attributions must lie; the whole text by default
 */
export function repairAttributions(
  layer: TextLayer,
  raws: readonly RawAttribution[],
  bounds: readonly Span[] = [{ start: 0, end: layer.text.length }],
): RawAttribution[] {
  return raws
    .map((raw) => REPAIRS.reduce((current, repair) => repair.apply(current, layer), clipped(raw, bounds)))
    .map(apart)
    .filter((raw) => raw.content.length + raw.cue.length > 0);
}

function clipped(raw: RawAttribution, bounds: readonly Span[]): RawAttribution {
  const inside = (spans: readonly Span[]): Span[] => {
    const sorted = merged(spans);
    return without(sorted, without(sorted, merged(bounds)));
  };
  return { ...raw, source: inside(raw.source), cue: inside(raw.cue), content: inside(raw.content) };
}

function apart(raw: RawAttribution): RawAttribution {
  const source = without(raw.source, raw.cue);
  return { ...raw, source, content: without(raw.content, merged([...raw.cue, ...source])) };
}

function trimSpace(raw: RawAttribution, { text }: TextLayer): RawAttribution {
  const trim = (spans: readonly Span[]): Span[] =>
    spans.map((span) => trimmed(text, span)).filter((span) => span.start < span.end);
  return { ...raw, source: trim(raw.source), cue: trim(raw.cue), content: trim(raw.content) };
}

/** "|The vote was fair,| officials said": the comma belongs to nobody. */
function cutTrailingComma(raw: RawAttribution, { text }: TextLayer): RawAttribution {
  const cut = (spans: readonly Span[]): Span[] =>
    spans
      .map((span) => ({
        start: span.start,
        end: /[,;]/.test(text.charAt(span.end - 1)) ? span.end - 1 : span.end,
      }))
      .filter((span) => span.start < span.end);
  return { ...raw, source: raw.source, content: cut(raw.content) };
}
