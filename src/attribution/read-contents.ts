import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { INNER_CHECKS } from './inner-checks.ts';
import { innerText } from './inner-text.ts';
import type { Draft } from './linked.ts';
import { lowerBound } from './lower-bound.ts';
import { mayHoldAttribution } from './may-hold-attribution.ts';
import { INNER_REPAIRS, repairAttributions } from './repair-attributions.ts';
import { merged } from './spans.ts';

/** Reads a text with the model that read the article. */
export type InnerReader = (text: string) => Promise<readonly RawAttribution[]>;

/** Reading stops this deep: a text of nothing but "he said that he said that" must end. */
export const DEEPEST = 8;
/** The characters that may be read again, as a share of the article's, and what a short article may have anyway. */
export const READ_AGAIN = 3;
const READ_AGAIN_AT_LEAST = 4000;

/**
 * Reads the contents of `drafts` from `from` on as texts of their own, and what is found in them again, level by
 * level. Contents that cannot hold an attribution are not read; the depth and the characters read are bounded.
 * The model's answers keep the order of the contents, so the result does not depend on timing.
 *
 * @returns the drafts with the inner ones after them, their parents set
 */
export async function readContents(
  layer: TextLayer,
  drafts: readonly Draft[],
  read: InnerReader,
): Promise<Draft[]> {
  const out = [...drafts];
  let budget = layer.text.length * READ_AGAIN + READ_AGAIN_AT_LEAST;
  let level = leaves(drafts);
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const jobs = level.flatMap((index) => {
      const inner = innerText(layer.text, out[index]!.content, quotationsIn(layer, out[index]!.content));
      if (inner.text.length > budget || !mayHoldAttribution(inner.text)) return [];
      budget -= inner.text.length;
      return [{ index, inner }];
    });
    const answers = await Promise.all(jobs.map(({ inner }) => read(inner.text)));
    level = [];
    jobs.forEach(({ index, inner }, job) => {
      for (const found of accepted(layer, out[index]!, answers[job]!, inner.toOuter)) {
        level.push(out.length);
        out.push({ ...found, parent: index, layout: null });
      }
    });
  }
  return out;
}

/** Those in whose content no other draft lies yet. */
function leaves(drafts: readonly Draft[]): number[] {
  const parents = new Set(drafts.map((draft) => draft.parent));
  return drafts.flatMap((draft, index) => (parents.has(index) || draft.content.length === 0 ? [] : [index]));
}

function accepted(
  layer: TextLayer,
  outer: Draft,
  answer: readonly RawAttribution[],
  toOuter: (span: Span) => Span[],
): RawAttribution[] {
  const mapped = answer.map((raw) => ({
    source: merged(raw.source.flatMap(toOuter)),
    cue: merged(raw.cue.flatMap(toOuter)),
    content: merged(raw.content.flatMap(toOuter)),
    confidence: raw.confidence,
  }));
  return repairAttributions(layer, mapped, INNER_REPAIRS, outer.content).filter(
    (raw) => !INNER_CHECKS.some((check) => check.rejects(raw, outer, layer.text)),
  );
}

function quotationsIn({ quotations }: TextLayer, content: readonly Span[]): readonly Quotation[] {
  const from = content[0]?.start ?? 0;
  const to = content.at(-1)?.end ?? 0;
  const low = lowerBound(quotations.length, (k) => quotations[k]!.outer.start >= from);
  const inside: Quotation[] = [];
  for (let k = low; k < quotations.length && quotations[k]!.outer.start < to; k++)
    inside.push(quotations[k]!);
  return inside;
}
