import type { ModelReading, RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { INNER_CHECKS } from './inner-checks.ts';
import { innerText, moved } from './inner-text.ts';
import type { Draft } from './linked.ts';
import { INNER_REPAIRS, repairAttributions } from './repair-attributions.ts';
import { merged, without } from './spans.ts';

/** Reads a text with the model that read the article. */
export type InnerReader = (text: string) => Promise<Pick<ModelReading, 'attributions' | 'innerCues'>>;

/** The attributions of a text, what lies in their contents, and where in those others may be. */
export type Attributed = Pick<ModelReading, 'attributions' | 'innerCues' | 'within'>;

/** Reading stops this deep: a text of nothing but "he said that he said that" must end. */
export const DEEPEST = 8;
/** The characters that may be read again, as a share of the article's, and what a short article may have anyway. */
export const READ_AGAIN = 3;
const READ_AGAIN_AT_LEAST = 4000;

/**
 * What lies in the contents of `drafts`, level by level: the first from the pass that read the article, the contents found
 * there as texts of their own, if the pass before saw a cue in them: few. The depth and the characters read are bounded.
 * The model's answers keep the order of the contents, so the result does not depend on timing.
 *
 * @returns the drafts with the inner ones after them, their parents set
 */
export async function readContents(
  layer: TextLayer,
  drafts: readonly Draft[],
  flat: Attributed,
  read: InnerReader,
): Promise<Draft[]> {
  const out = [...drafts];
  const enter = (index: number, found: readonly RawAttribution[]): Unread[] =>
    accepted(layer, out[index]!, found).map((raw) => {
      out.push({ ...raw, parent: index, layout: null });
      return { index: out.length - 1, content: raw.content };
    });
  let level = unread(drafts).flatMap(({ index, content }) => enter(index, flat.within(content)));
  let cues = flat.innerCues;
  let budget = layer.text.length * READ_AGAIN + READ_AGAIN_AT_LEAST;
  for (let depth = 1; depth < DEEPEST && level.length > 0; depth++) {
    const jobs = level.flatMap(({ index, content }) => {
      if (!content.some((span) => holdsOne(cues, span))) return [];
      const inner = innerText(layer.text, content, quotationsIn(layer, content));
      if (inner.text.length > budget) return [];
      budget -= inner.text.length;
      return [{ index, inner }];
    });
    const answers = await Promise.all(jobs.map(({ inner }) => read(inner.text)));
    cues = jobs
      .flatMap(({ inner }, job) => answers[job]!.innerCues.flatMap(inner.toOuter))
      .sort((a, b) => a.start - b.start);
    level = jobs.flatMap(({ index, inner }, job) =>
      enter(
        index,
        answers[job]!.attributions.map((raw) => moved(raw, inner.toOuter)),
      ),
    );
  }
  return out;
}

/** Whether one of the spans, ascending, begins in this one. */
function holdsOne(ascending: readonly Span[], { start, end }: Span): boolean {
  const first = ascending[lowerBound(ascending, (span) => span.start < start)];
  return first !== undefined && first.start < end;
}

/** A draft with the part of its content that is still to be read. */
interface Unread {
  readonly index: number;
  readonly content: readonly Span[];
}

/**
 * Contents in which no other draft lies yet, and of the others the pieces in which none does: in "X is charging that Y, per
 * state media:" and its block, what state media say begins with a piece that nothing in the block belongs to.
 */
function unread(drafts: readonly Draft[]): Unread[] {
  const taken = new Map<number, Span[]>();
  for (const { parent, source, cue, content } of drafts) {
    if (parent === null) continue;
    const known = taken.get(parent);
    if (known) known.push(...source, ...cue, ...content);
    else taken.set(parent, [...source, ...cue, ...content]);
  }
  return drafts.flatMap(({ content }, index) => {
    const rest = new Set(without(content, merged(taken.get(index) ?? [])).map(keyOf));
    const free = content.filter((span) => rest.has(keyOf(span)));
    return free.length > 0 ? [{ index, content: free }] : [];
  });
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function accepted(layer: TextLayer, outer: Draft, found: readonly RawAttribution[]): RawAttribution[] {
  if (found.length === 0) return [];
  return repairAttributions(layer, found, INNER_REPAIRS, outer.content).filter(
    (raw) => !INNER_CHECKS.some((check) => check.rejects(raw, outer, layer.text)),
  );
}

function quotationsIn({ quotations }: TextLayer, content: readonly Span[]): readonly Quotation[] {
  const from = content[0]?.start ?? 0;
  const to = content.at(-1)?.end ?? 0;
  const low = lowerBound(quotations, (quotation) => quotation.outer.start < from);
  const inside: Quotation[] = [];
  for (let k = low; k < quotations.length && quotations[k]!.outer.start < to; k++)
    inside.push(quotations[k]!);
  return inside;
}
