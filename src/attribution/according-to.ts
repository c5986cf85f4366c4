import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { inside, type LinkRule, MOST_PLACES, overlaps, sentenceAt, wordsOf } from './drafts.ts';
import type { Draft } from './linked.ts';
import { isInformant, isReportLike } from './source-kind.ts';
import { hull, merged, trimmed, within, without } from './spans.ts';

/*
 * Two sources of one content: who has it from whom? A chain reads from the outermost voice inward, "v2 has it from v3".
 *
 * "The Courier report says the talks failed, according to two aides": the report is what we read of, and the aides are
 * whom it relies on; a report has no knowledge of its own. Outer is the report, inner the aides.
 * "The talks failed, Lee said, according to a transcript seen by the Courier": Lee speaks for himself, and we know of
 * it through the transcript. Outer is the transcript, inner Lee.
 * So a report or an outlet that says something "according to" people has it from them; in every other case what
 * stands after "according to" is the outer voice, and who is said to speak is the inner one.
 */

/** Before the contents are read: what is flat in the model's answer. */
export const accordingTo: LinkRule = { name: 'according-to', apply: applyFlat };

/** After the contents were read: "according to sources" had swallowed "the report says" as its content. */
export const reportOverSources: LinkRule = { name: 'report-over-sources', apply: applySwap };

const PHRASE =
  /\b(according to|as per)\s+((?:[^\s,.;:!?"“”()—]+(?:[ \u00a0]|(?=[,.;:!?"“”()—\n]|$))){1,16})/dgi;
const CONFIDENCE = 0.6;

function applyFlat(layer: TextLayer, drafts: readonly Draft[]): readonly Draft[] {
  let row: readonly Draft[] = drafts;
  let places = 0;
  for (const match of layer.text.matchAll(PHRASE)) {
    if (++places > MOST_PLACES) break;
    const [cue, found] = match.indices!.slice(1, 3).map(([start, end]) => ({ start, end })) as [Span, Span];
    const sentence = sentenceAt(layer, cue.start);
    if (sentence) row = read(layer, row, cue, trimmed(layer.text, found), sentence);
  }
  return row;
}

function read(
  layer: TextLayer,
  given: readonly Draft[],
  cue: Span,
  found: Span,
  sentence: Span,
): readonly Draft[] {
  const own = given.findIndex((draft) => draft.parent === null && overlaps(draft.cue, cue));
  const drafts = own < 0 ? given : withNextWords(layer.text, given, own);
  const said = drafts.findIndex((draft, index) => index !== own && isSaid(draft, cue, sentence));
  const saying = drafts[said];
  if (!saying || (own >= 0 && drafts[own]!.content.length > 0 && !sharesSentencePart(drafts[own]!, saying)))
    return drafts;
  const source = drafts[own]?.source.length ? drafts[own]!.source : [found];
  const words = wordsOf(layer.text, source);
  if (own < 0 && !isInformant(words)) return drafts;
  const phrase = hull([cue, ...source])!;
  const confidence = Math.min(saying.confidence, drafts[own]?.confidence ?? CONFIDENCE);
  const row = [...drafts];
  const at = own < 0 ? row.length : own;
  if (isReportLike(wordsOf(layer.text, saying.source)) && !isReportLike(words)) {
    const before = upTo(layer.text, saying.content, phrase.start, sentence);
    if (before.length === 0) return drafts;
    // "…, according to sources, and that …": what follows the phrase is the report's again.
    const after = (drafts[own]?.content ?? []).filter((span) => span.start >= phrase.end);
    const content = merged([...saying.content, phrase, ...after]);
    row[said] = { ...saying, content, layout: accordingTo.name };
    row[at] = { source, cue: [cue], content: before, confidence, parent: said, layout: accordingTo.name };
    return row;
  }
  // A phrase inside what somebody said is theirs, and is found when the content is read.
  if (overlaps(saying.content, cue)) return drafts;
  row[at] = {
    source,
    cue: [cue],
    content: [hull([...saying.source, ...saying.cue, ...saying.content])!],
    confidence,
    parent: null,
    layout: accordingTo.name,
  };
  row[said] = { ...saying, parent: at, layout: accordingTo.name };
  return without(row[at]!.content, [phrase]).length === 1 ? row : drafts;
}

/**
 * "The report |says| the talks failed, |according to| aides, |and that she resigned|": the model may have given what follows the
 * first cue to the second alone. It is the report's too.
 */
function withNextWords(text: string, drafts: readonly Draft[], own: number): readonly Draft[] {
  const next = drafts[own]!.content[0];
  if (!next) return drafts;
  return drafts.map((draft, index) => {
    const end = draft.cue.at(-1)?.end ?? next.start;
    const follows = end < next.start && /^\s+(?:that\s+)?$/.test(text.slice(end, next.start));
    if (index === own || draft.parent !== null || !follows || (draft.content[0]?.start ?? 0) < next.start)
      return draft;
    return { ...draft, content: merged([...drafts[own]!.content, ...draft.content]) };
  });
}

/** An attribution of the same sentence whose words come before the phrase. */
function isSaid(draft: Draft, cue: Span, sentence: Span): boolean {
  const last = draft.cue.at(-1);
  if (draft.parent !== null || draft.source.length === 0 || !last || !inside(last, sentence)) return false;
  const first = draft.content[0];
  return (
    first !== undefined &&
    last.end <= cue.start &&
    first.start < cue.start &&
    overlaps(draft.content, sentence)
  );
}

/** "The report says X, according to sources, and that Y": the model may have given Y to the sources. */
function sharesSentencePart(own: Draft, saying: Draft): boolean {
  const last = own.content.at(-1)!;
  return within(own.content, saying.content) || last.start >= saying.cue.at(-1)!.end;
}

/** The part of a content that stands in the sentence before the phrase, without the comma. */
function upTo(text: string, content: readonly Span[], end: number, sentence: Span): Span[] {
  return content.flatMap((span) => {
    const cut = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, end) };
    while (cut.end > cut.start && /[\s,]/.test(text.charAt(cut.end - 1))) cut.end--;
    return cut.start < cut.end ? [cut] : [];
  });
}

function applySwap(layer: TextLayer, drafts: readonly Draft[]): readonly Draft[] {
  const row = [...drafts];
  drafts.forEach((outer, at) => {
    const cue = outer.cue[0];
    if (!cue || outer.parent !== null || !/^(?:according to|as per)$/i.test(wordsOf(layer.text, outer.cue)))
      return;
    if (isReportLike(wordsOf(layer.text, outer.source))) return;
    const inner = drafts.findIndex(
      (draft) =>
        draft.parent === at &&
        isReportLike(wordsOf(layer.text, draft.source)) &&
        (hull([...draft.source, ...draft.cue])?.start ?? 0) - outer.content[0]!.start < 12,
    );
    if (inner >= 0) swap(layer, row, at, inner);
  });
  return row;
}

/** The report takes in the phrase and all that followed it; the sources keep what stood before it. */
function swap(layer: TextLayer, row: Draft[], sources: number, report: number): void {
  const said = row[report]!;
  const phrase = hull([...row[sources]!.source, ...row[sources]!.cue])!;
  const content = without(row[sources]!.content, [...said.source, ...said.cue]);
  const own = merged([
    ...said.content,
    ...content.filter((span) => span.start >= said.content[0]!.start),
    phrase,
  ]);
  const before = upTo(layer.text, own, phrase.start, { start: 0, end: phrase.start });
  if (phrase.start < said.content[0]!.start || before.length === 0) return;
  row[report] = { ...said, content: own, parent: row[sources]!.parent, layout: reportOverSources.name };
  row[sources] = { ...row[sources]!, content: before, parent: report, layout: reportOverSources.name };
  row.forEach((draft, index) => {
    if (draft.parent !== report || index === sources) return;
    if (within(draft.content, before) && within(draft.cue, before))
      row[index] = { ...draft, parent: sources };
  });
}
