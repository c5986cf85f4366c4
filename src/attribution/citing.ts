import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { inside, type LinkRule, MOST_PLACES, overlaps, sentenceAt, wordsOf } from './drafts.ts';
import type { Draft } from './linked.ts';
import { isInformant } from './source-kind.ts';
import { merged, without } from './spans.ts';

/**
 * "The Courier reported, citing two aides, that the bridge would close": the Courier has it from the aides. The model
 * sees two attributions with one source, the Courier's report and "citing two aides"; the second becomes the inner
 * one, with the same content. What is cited as a ground ("citing fears of a strike") stays as the model had it.
 */
export const citing: LinkRule = { name: 'citing', apply };

const CITING = /\b(citing|quoting)\s+((?:[^\s,.;:!?"“”()—]+(?:[ \u00a0]|(?=[,.;:!?"“”()—\n]|$))){1,14})/dgi;
/** Where the noun phrase ends, if no mark ends it. */
const END =
  /\s(?:that|as|in (?:a|an|its|his|her) (?:report|article)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|said|says|to (?:say|argue|claim))(?:\s|$)/i;
const CONFIDENCE = 0.6;

function apply(layer: TextLayer, drafts: readonly Draft[]): readonly Draft[] {
  let row: readonly Draft[] = drafts;
  let places = 0;
  for (const match of layer.text.matchAll(CITING)) {
    if (++places > MOST_PLACES) break;
    const [cue, phrase] = match.indices!.slice(1, 3).map(([start, end]) => ({ start, end })) as [Span, Span];
    const words = layer.text.slice(phrase.start, phrase.end);
    const length = (END.exec(words)?.index ?? words.length) || words.length;
    const source = { start: phrase.start, end: phrase.start + words.slice(0, length).trimEnd().length };
    const sentence = sentenceAt(layer, cue.start);
    if (sentence && isInformant(layer.text.slice(source.start, source.end)))
      row = read(layer, row, cue, source, sentence);
  }
  return row;
}

function read(
  layer: TextLayer,
  drafts: readonly Draft[],
  cue: Span,
  source: Span,
  sentence: Span,
): readonly Draft[] {
  const own = drafts.findIndex(
    (draft) => overlaps(draft.cue, cue) && draft.cue.length === 1 && draft.parent === null,
  );
  const reportAt = drafts.findIndex((draft, index) => index !== own && reports(layer, draft, cue, sentence));
  if (reportAt < 0) return drafts;
  const report = drafts[reportAt]!;
  const mentioned = drafts[own]?.content ?? [];
  const named = mentioned.length === 1 && mentioned[0]!.start === source.start ? mentioned : [source];
  const content = without(report.content, [{ start: cue.start, end: named.at(-1)!.end }]);
  const kept = content.filter((span) => wordsOf(layer.text, [span]).length > 3);
  if (kept.length === 0) return drafts;
  const inner: Draft = {
    source: [...named],
    cue: [cue],
    content: merged(kept.map((span) => withoutComma(layer.text, span))),
    confidence: drafts[own]?.confidence ?? CONFIDENCE,
    parent: reportAt,
    layout: citing.name,
  };
  const row = [...drafts];
  row[own < 0 ? row.length : own] = inner;
  return row;
}

/** An attribution of the same sentence that reports: source, cue and content, with "citing" close to its cue or in its content. */
function reports(layer: TextLayer, draft: Draft, cue: Span, sentence: Span): boolean {
  if (draft.parent !== null || draft.source.length === 0 || draft.content.length === 0) return false;
  const last = draft.cue.at(-1);
  if (!last || !inside(last, sentence)) return false;
  if (overlaps(draft.content, cue)) return !/["“]/.test(wordsOf(layer.text, draft.content).slice(0, 1));
  const gap =
    last.end <= cue.start
      ? layer.text.slice(last.end, cue.start)
      : layer.text.slice(cue.end, draft.cue[0]!.start);
  const source = draft.source.at(-1)!;
  return gap.length < 160 || (source.end <= cue.start && cue.start - source.end < 4);
}

function withoutComma(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
