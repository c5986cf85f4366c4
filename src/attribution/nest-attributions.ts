import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { accordingTo, reportOverSources } from './according-to.ts';
import { actOf } from './act-of.ts';
import { addresseeSpan } from './addressee-span.ts';
import { bareConnector } from './bare-connector.ts';
import { isBarePronoun } from './bare-pronoun.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { citing } from './citing.ts';
import { continuedQuotations } from './continued-quotations.ts';
import { type LinkRule, wordsOf } from './drafts.ts';
import { formOf } from './form-of.ts';
import { hedgeSpan } from './hedge-of.ts';
import { interview, questions } from './interview.ts';
import { isAdvised } from './is-advised.ts';
import { isCondition } from './is-condition.ts';
import { isNegated } from './is-negated.ts';
import { blockQuotes } from './link-block-quotes.ts';
import type { Draft, LinkedAttribution } from './linked.ts';
import { participleSubject } from './participle-subject.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { type Attributed, type InnerReader, readContents } from './read-contents.ts';
import { repairAttributions } from './repair-attributions.ts';
import { hull } from './spans.ts';

/**
 * Less likely ones are left out: F1 is best where what is right less than about half as often as F1 itself goes (Lipton,
 * Elkan & Narayanaswamy 2014). On PolNeAR dev that is worth 2.8 points of precision for 1.8 of recall.
 */
const LEAST_CONFIDENCE = 0.4;
/** With its source and a plain verb of saying it is somebody's word, whatever is wrong with its borders. */
const LEAST_SAID = 0.3;
const SAYS =
  /^(?:has |have |had |also )*(?:says?|said|tells?|told|adds?|added|reports?|reported|writes?|wrote|claims?|claimed)$/i;

/**
 * From the flat, outermost attributions that the model found to chains: on whose word on whose word.
 *
 * The model's spans are repaired; wording and layout that reach over a sentence are read by rules (block quotes,
 * "quoted one source as saying"); then comes what the same pass saw in the contents, and what lies deeper is read as a text of its own, to
 * any depth within a budget. Form, act, negation, hedge and addressee are read last, from the final spans.
 *
 * Deterministic; linear in the text apart from the model. Ids are `a1`, `a2`, … in text order, outer before inner.
 *
 * @param flat what the model found in the whole article
 * @param readInner reads a content as a text of its own; offsets of its answer are into that text
 */
export async function nestAttributions(
  layer: TextLayer,
  flat: Attributed,
  readInner: InnerReader,
): Promise<LinkedAttribution[]> {
  const likely = flat.attributions.filter((raw) => isLikely(layer.text, raw));
  const repaired = repairAttributions(layer, likely).filter(
    (raw) => !(isBarePronoun(layer.text, raw) || isAdvised(layer.text, raw) || isCondition(layer.text, raw)),
  );
  const drafts: readonly Draft[] = repaired.map((raw) => ({ ...raw, parent: null, layout: null }));
  const linked = FLAT_RULES.reduce((row, rule) => rule.apply(layer, row), drafts);
  const nested = await readContents(layer, whole(linked), flat, readInner);
  return finish(
    layer,
    whole(NESTED_RULES.reduce<readonly Draft[]>((row, rule) => rule.apply(layer, row), nested)),
  );
}

const isLikely = (text: string, { source, cue, confidence }: RawAttribution): boolean =>
  confidence >= LEAST_CONFIDENCE ||
  (confidence >= LEAST_SAID && source.length > 0 && SAYS.test(wordsOf(text, cue)));

/**
 * What the wording and the layout tell of the flat attributions, in order: two voices in one phrase first, so that
 * block quotes find their owners complete.
 */
export const FLAT_RULES: readonly LinkRule[] = [
  quotedAsSaying,
  citing,
  accordingTo,
  continuedQuotations,
  blockQuotes,
  interview,
];

/** What can only be told once the contents were read. */
export const NESTED_RULES: readonly LinkRule[] = [
  reportOverSources,
  participleSubject,
  bareConnector,
  questions,
];

/** Without drafts that lost their content or never had a cue or source; their children go to their parents. */
function whole(drafts: readonly Draft[]): Draft[] {
  const keeps = ({ source, cue, content }: Draft): boolean =>
    content.length > 0 && source.length + cue.length > 0;
  const place = new Map<number, number>();
  drafts.forEach((draft, index) => {
    if (keeps(draft)) place.set(index, place.size);
  });
  const parentOf = (index: number): number | null => {
    let parent = drafts[index]!.parent;
    for (let step = 0; parent !== null && !place.has(parent) && step < drafts.length; step++) {
      parent = drafts[parent]?.parent ?? null;
    }
    return parent !== null && place.has(parent) ? place.get(parent)! : null;
  };
  return drafts.flatMap((draft, index) => (keeps(draft) ? [{ ...draft, parent: parentOf(index) }] : []));
}

function finish(layer: TextLayer, drafts: readonly Draft[]): LinkedAttribution[] {
  const order = textOrder(drafts);
  const ids = new Map(order.map((index, rank) => [index, `a${rank + 1}`]));
  const blocks = findBlockQuotes(layer).map(({ span }) => span);
  return order.map((index) => {
    const { source, cue, content, confidence, layout, parent } = drafts[index]!;
    const { text } = layer;
    const hedge = hedgeSpan(text, source, cue, content);
    return {
      id: ids.get(index)!,
      parent: parent === null ? null : ids.get(parent)!,
      source,
      cue,
      content,
      form: formOf(layer, source, cue, content, verbatim(layout, content, blocks)),
      act: actOf(text, cue, content),
      negated: isNegated(text, source, cue, content),
      hedge: hedge && text.slice(hedge.start, hedge.end),
      addressee: addresseeSpan(text, cue, content, source),
      layout,
      confidence,
    };
  });
}

/** What the layout shows to be verbatim without any marks: a block quote, an answer of an interview. */
function verbatim(layout: string | null, content: readonly Span[], blocks: readonly Span[]): readonly Span[] {
  if (layout === interview.name) return content;
  return layout === blockQuotes.name ? blocks : [];
}

/** By the first character of any role; at the same place the outer one first. */
function textOrder(drafts: readonly Draft[]): number[] {
  const starts = drafts.map((draft) => hull(spansOf(draft))?.start ?? 0);
  const depths = drafts.map((_, index) => depthOf(drafts, index));
  return drafts
    .map((_, index) => index)
    .sort((a, b) => starts[a]! - starts[b]! || depths[a]! - depths[b]! || a - b);
}

const spansOf = ({ source, cue, content }: Draft): Span[] => [...source, ...cue, ...content];

function depthOf(drafts: readonly Draft[], index: number): number {
  let depth = 0;
  for (let at = drafts[index]!.parent; at !== null && depth < drafts.length; at = drafts[at]!.parent) depth++;
  return depth;
}
