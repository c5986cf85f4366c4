import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { inside, type LinkRule, MOST_PLACES, overlaps, sentenceAt } from './drafts.ts';
import type { Draft } from './linked.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { merged, trimmed, without } from './spans.ts';

/**
 * "The Courier quoted one aide as saying the bridge would close": two voices. The Courier's content holds the aide, and
 * the aide's cue is "as saying". Whatever the model made of it (one attribution, the other, both, or the two mixed),
 * the result is outer source, cue "quoted", content with the aide in it, and the aide's own attribution inside.
 */
export const quotedAsSaying: LinkRule = { name: 'quoted-as-saying', apply };

/** The verb, who is quoted (or by whom, in the passive), and "as saying". */
interface Shape {
  readonly verb: Span;
  readonly quoted: Span;
  readonly as: Span;
  readonly sentence: Span;
}

const SHAPE =
  /\b(quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|reported)\s+([^.;:!?\n"“”]{2,110}?),?\s+(as\s+(?:saying|telling|having (?:said|told|written)|writing|confirming|denying|warning|claiming|stating|adding|acknowledging|arguing|insisting|suggesting|alleging|declaring|explaining))\b/dgi;
const BE = /(?:\b(?:is|are|was|were|been|being|be)|['’]s)\s$/;
const CONFIDENCE = 0.7;

function apply(layer: TextLayer, drafts: readonly Draft[]): readonly Draft[] {
  let row: readonly Draft[] = drafts;
  let places = 0;
  for (const match of layer.text.matchAll(SHAPE)) {
    if (++places > MOST_PLACES) break;
    const [verb, quoted, as] = match.indices!.slice(1, 4).map(([start, end]) => ({ start, end })) as [
      Span,
      Span,
      Span,
    ];
    const sentence = sentenceAt(layer, verb.start);
    if (!sentence || !inside(as, sentence)) continue;
    row = read(layer, row, { verb, quoted, as, sentence });
  }
  return row;
}

function read(layer: TextLayer, drafts: readonly Draft[], shape: Shape): readonly Draft[] {
  const { text } = layer;
  const passive = BE.test(text.slice(Math.max(0, shape.verb.start - 8), shape.verb.start));
  if (passive) return drafts;
  const near = drafts.flatMap((draft, index) => (touches(draft, shape) ? [{ draft, index }] : []));
  const outerAt = near.find(({ draft }) => overlaps(draft.cue, shape.verb) || holds(draft, shape));
  const innerAt = near.find(
    ({ draft, index }) =>
      index !== outerAt?.index &&
      overlaps([...draft.source, ...draft.cue], { start: shape.quoted.start, end: shape.as.end }),
  );
  const named = without(outerAt?.draft.source ?? [], [shape.quoted]);
  const subject =
    named.length > 0 ? named : present(nounPhraseBefore(text, shape.verb.start, shape.sentence.start));
  const relative = innerAt && startsAfter(innerAt.draft, shape) ? innerAt : undefined;
  const inner = relative ? undefined : innerAt;
  const words = wordsSaid(
    text,
    shape,
    [outerAt?.draft, inner?.draft].flatMap((draft) => draft?.content ?? []),
  );
  if (subject.length === 0 || words.length === 0) return drafts;
  const bridge = { start: shape.quoted.start, end: shape.as.end };
  const known = near.map(({ draft }) => draft.confidence);
  const confidence = known.length > 0 ? Math.max(...known) : CONFIDENCE;
  const source = without(subject, words);
  const outer: Draft = {
    source,
    cue: [shape.verb],
    content: joined(text, [...words, bridge]),
    confidence,
    parent: outerAt?.draft.parent ?? null,
    layout: quotedAsSaying.name,
  };
  const row = [...drafts];
  const outerIndex = outerAt?.index ?? row.length;
  row[outerIndex] = outer;
  row[inner?.index ?? row.length] = {
    source: [shape.quoted],
    cue: [shape.as],
    content: withoutClauseAfter(text, words, shape),
    confidence,
    parent: outerIndex,
    layout: quotedAsSaying.name,
  };
  return withRelativeClause(text, row, outerIndex, shape);
}

const present = (span: Span | null): Span[] => (span ? [span] : []);

/** "…as saying, |who| also explained": the model may have mixed the clause after the shape with its cue. */
const startsAfter = ({ source }: Draft, { as }: Shape): boolean =>
  source.length > 0 && source.every((span) => span.start >= as.end);

/** An attribution of the same sentence with its cue or source in the shape, or the shape in its content. */
function touches(draft: Draft, { verb, quoted, as, sentence }: Shape): boolean {
  const all = { start: verb.start, end: as.end };
  if (draft.parent !== null || !overlaps([...draft.source, ...draft.cue, ...draft.content], sentence))
    return false;
  return overlaps(draft.cue, all) || overlaps(draft.source, quoted) || overlaps(draft.content, as);
}

const holds = (draft: Draft, shape: Shape): boolean =>
  overlaps(draft.content, shape.as) && !overlaps(draft.content, shape.verb);

/** What is quoted: what the model gave as content, else the rest of the sentence after "as saying", or what stands before. */
function wordsSaid(text: string, shape: Shape, found: readonly Span[]): Span[] {
  const shapeSpan = { start: shape.verb.start, end: shape.as.end };
  const given = without(merged(found), [shapeSpan])
    .map((span) => trimEdges(text, span))
    .filter((span) => span.start < span.end);
  if (given.length > 0) return given;
  const rest = trimmed(text, { start: shape.as.end, end: shape.sentence.end });
  const end = /[.]$/.test(text.slice(rest.start, rest.end)) ? rest.end - 1 : rest.end;
  const follows = /^(?:["“‘']|[^,.;:!?])/.test(text.slice(rest.start, rest.end));
  if (follows && end - rest.start > 12) return [{ start: rest.start, end }];
  const subject = nounPhraseBefore(text, shape.verb.start, shape.sentence.start);
  const before = subject ? { start: shape.sentence.start, end: subject.start } : null;
  const lead = before && /,["”’']?\s*$/.test(text.slice(before.start, before.end));
  return before && lead && before.end - before.start > 12 ? [trimmed(text, before)] : [];
}

/** A comma left over where the shape was cut out. */
function trimEdges(text: string, span: Span): Span {
  const lead = /^[\s,]*/.exec(text.slice(span.start, span.end))![0].length;
  return trimmed(text, { start: Math.min(span.end, span.start + lead), end: span.end });
}

/** Spans with nothing but blanks between them become one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of merged(spans)) {
    const last = out.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

/** "…, who also explained it" after the shape is not what the one quoted said; it is read as a part of the outer content. */
function withoutClauseAfter(text: string, words: readonly Span[], { as }: Shape): Span[] {
  const own = words.filter(
    ({ start }) => start < as.end || !/^(?:and )?who\b/i.test(text.slice(start, start + 8)),
  );
  return own.length > 0 ? own : [...words];
}

/** '…," the Courier quoted one aide as saying, who also explained that …': the second, too, is the Courier's report of the aide. */
function withRelativeClause(text: string, drafts: Draft[], outer: number, shape: Shape): Draft[] {
  const { as, sentence } = shape;
  const at = drafts.findIndex(({ source, parent }) => parent === null && isWhoAfter(text, source[0], as));
  const who = at < 0 || at === outer ? undefined : drafts[at]!.source[0]!;
  const content = who && drafts[at]!.content.filter((span) => span.start > who.end && inside(span, sentence));
  if (!who || !content?.[0]) return drafts;
  const between = trimmed(text, { start: who.end, end: content[0].start });
  const own = drafts[at]!.cue.filter((span) => inside(span, between));
  const cue = own.length > 0 ? own : [between];
  if (between.start >= between.end) return drafts;
  drafts[at] = { ...drafts[at]!, source: [who], cue, content, parent: outer, layout: quotedAsSaying.name };
  const clause = { start: who.start, end: content.at(-1)!.end };
  drafts[outer] = { ...drafts[outer]!, content: joined(text, [...drafts[outer]!.content, clause]) };
  return drafts;
}

const isWhoAfter = (text: string, source: Span | undefined, as: Span): boolean =>
  source !== undefined &&
  source.start >= as.end &&
  source.start <= as.end + 3 &&
  /^who$/i.test(text.slice(source.start, source.end));
