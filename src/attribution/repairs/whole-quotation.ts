import type { RawAttribution } from '../../model/scores.ts';
import type { Span } from '../../reading.ts';
import type { TextLayer } from '../../text/layer.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';
import { merged } from '../spans.ts';

/**
 * Quotation marks hold one speaker's words: a content that has most of a quotation, or its beginning or end, has all
 * of it, the marks included, unless another attribution's words stand in it.
 */
export const wholeQuotation: Repair = { name: 'whole-quotation', apply };

/** The share of a quotation's characters that one content must have to be given the rest. */
const MOST = 0.5;

function apply(layer: TextLayer, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  const places = placesOf(layer);
  const taken = owned(raws);
  return raws.map((raw, index) => {
    const wider = raw.content.flatMap((span) => {
      const quotation = places.quotation(span.start, span.end);
      if (!quotation?.closed) return [];
      const { outer } = quotation;
      const covered = raw.content.reduce(
        (sum, one) => sum + Math.max(0, Math.min(one.end, outer.end) - Math.max(one.start, outer.start)),
        0,
      );
      const mine = covered >= (outer.end - outer.start) * MOST;
      const own = [...raw.source, ...raw.cue].some((one) => one.start < outer.end && one.end > outer.start);
      return mine && !own && !touchesOthers(taken, outer, index) ? [outer] : [];
    });
    if (wider.length === 0) return raw;
    const content = merged([...raw.content, ...wider]);
    return content.length === raw.content.length &&
      content.every((span, k) => span.start === raw.content[k]!.start && span.end === raw.content[k]!.end)
      ? raw
      : { ...raw, content };
  });
}

interface Owned extends Span {
  readonly owner: number;
}

/** Every role's spans in text order with their attribution. */
function owned(raws: readonly RawAttribution[]): Owned[] {
  return raws
    .flatMap((raw, owner) =>
      [...raw.source, ...raw.cue, ...raw.content].map(({ start, end }) => ({ start, end, owner })),
    )
    .sort((a, b) => a.start - b.start);
}

function touchesOthers(taken: readonly Owned[], span: Span, owner: number): boolean {
  const low = lowerBound(taken, (other) => other.start < span.start);
  for (let k = Math.max(0, low - 1); k < taken.length && taken[k]!.start < span.end; k++) {
    if (taken[k]!.owner !== owner && taken[k]!.end > span.start) return true;
  }
  return false;
}
