import { EVIDENCE_ADVERBS } from '../lexicon/evidence-hedges.ts';
import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { findCues } from './cue-lexicon.ts';
import { cueWords, cueWordsOf } from './cue-words.ts';
import { innerText } from './inner-text.ts';
import type { Draft } from './linked.ts';
import { lowerBound } from './lower-bound.ts';
import { mayHoldAttribution } from './may-hold-attribution.ts';
import { INNER_REPAIRS, repairAttributions } from './repair-attributions.ts';
import { merged, within } from './spans.ts';

/** Reads a text with the model that read the article. */
export type InnerReader = (text: string) => Promise<readonly RawAttribution[]>;

/** Reading stops this deep: a text of nothing but "he said that he said that" must end. */
export const DEEPEST = 8;
/** The characters that may be read again, as a share of the article's, and what a short article may have anyway. */
export const READ_AGAIN = 3;
const READ_AGAIN_AT_LEAST = 4000;

/** One reason to leave out what the model found in a content; see {@link INNER_CHECKS}. */
export interface InnerCheck {
  readonly name: string;
  readonly rejects: (inner: RawAttribution, outer: Draft, text: string) => boolean;
}

const wordCount = (text: string, spans: readonly Span[], limit: number): number =>
  spans.reduce((count, span) => count + cueWords(text, span, limit).length, 0);

const wordsOf = (text: string, spans: readonly Span[]): string =>
  cueWordsOf(text, spans)
    .map((word) => word.text)
    .join(' ');

const HEARSAY = new RegExp(EVIDENCE_ADVERBS.join('|'), 'i');

/** Why an attribution found in a content is no attribution, in order of cost. */
export const INNER_CHECKS: readonly InnerCheck[] = [
  { name: 'no-content', rejects: ({ content }) => content.length === 0 },
  { name: 'no-cue', rejects: ({ cue }) => cue.length === 0 },
  {
    name: 'source-of-no-one',
    rejects: ({ source }, _, text) =>
      source.length > 0 && /^(?:and|or|but|to|of|that|as|in|by|for|the|a|an)$/i.test(wordsOf(text, source)),
  },
  // Without a source ("reportedly", "it is said") the model must be surer.
  { name: 'unsure', rejects: ({ source, confidence }) => confidence < (source.length > 0 ? 0.4 : 0.55) },
  {
    name: 'outside',
    rejects: ({ source, cue, content }, outer) =>
      ![source, cue, content].every((spans) => within(spans, outer.content)),
  },
  { name: 'one-word', rejects: ({ content }, _, text) => wordCount(text, content, 2) < 2 },
  {
    // A word without a source attributes only if it is a word of saying or of hearsay: "reportedly", "it is thought".
    name: 'sourceless-without-cue-word',
    rejects: ({ source, cue }, _, text) =>
      source.length === 0 &&
      !HEARSAY.test(wordsOf(text, cue)) &&
      findCues(wordsOf(text, cue).split(' ')).length === 0,
  },
  {
    name: 'repeats-the-outer',
    rejects: ({ source, content }, outer, text) =>
      source.length === 0 && wordCount(text, content, 200) >= wordCount(text, outer.content, 200) - 1,
  },
];

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
