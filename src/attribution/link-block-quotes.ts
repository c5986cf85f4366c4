import type { Span } from '../reading.ts';
import { type BlockQuote, findBlockQuotes } from './block-quotes.ts';
import { inside, type LinkRule, MOST_PLACES, overlaps } from './drafts.ts';
import type { Draft } from './linked.ts';
import { hull, merged, within, without } from './spans.ts';

/**
 * A block quote belongs to who is introduced, and whatever is attributed inside it lies under that. The model reads
 * the block as a part of the article, so its flat attributions there become inner ones.
 */
export const blockQuotes: LinkRule = {
  name: 'block-quote',
  apply: (layer, drafts) =>
    findBlockQuotes(layer)
      .slice(0, MOST_PLACES)
      .reduce<readonly Draft[]>((row, block) => link(layer.text, row, block), drafts),
};

function link(text: string, drafts: readonly Draft[], block: BlockQuote): readonly Draft[] {
  const owner = ownerOf(drafts, block);
  const made = owner < 0 ? ownDraft(block) : null;
  if (owner < 0 && !made) return drafts;
  const at = owner < 0 ? drafts.length : owner;
  const held = made ?? drafts[owner]!;
  const roles = merged([...held.source, ...held.cue]);
  const covers = block.covers && overlaps(roles, block.covers) ? null : block.covers;
  const said = held.content.filter((span) => !announces(text, span, block));
  const content = without(merged([...said, block.span, ...(covers ? [covers] : [])]), roles);
  // "X is charging Y, per state media:": what X charges ends before the phrase that tells whose the block is.
  const others = { start: covers?.end ?? block.span.start, end: block.span.end };
  const row = drafts.map((draft, index) => (index === at ? draft : outsideOf(draft, block.span, others)));
  row[at] = { ...held, content, layout: blockQuotes.name };
  return row.map((draft, index) => {
    if (index === at || draft.parent !== null || draft.content.length === 0) return draft;
    const spans = [draft.source, draft.cue, draft.content];
    return spans.every((role) => within(role, content)) ? { ...draft, parent: at } : draft;
  });
}

const POINTING =
  /\b(?:the following|as follows|like (?:this|these|so)|this|these)(?: \p{L}+){0,3}\s*:?\s*$/iu;

/** "They still print |bedtime stories like the following:|": what the writer calls the block is the writer's, not theirs. */
const announces = (text: string, span: Span, { intro, span: block }: BlockQuote): boolean =>
  intro !== null &&
  inside(span, { start: intro.start, end: block.start }) &&
  intro.end - span.end <= 2 &&
  POINTING.test(text.slice(span.start, span.end));

/** The attribution of the introduction that the block belongs to: the one introduced, else the last before the colon. */
function ownerOf(drafts: readonly Draft[], { intro, source, cue, span, covers }: BlockQuote): number {
  if (!intro) return drafts.findIndex((draft) => draft.parent === null && takesIn(draft, span));
  let last = -1;
  drafts.forEach((draft, index) => {
    if (draft.parent !== null) return;
    const anchor = hull([...draft.cue, ...draft.source]);
    if (!anchor || !inside(anchor, intro)) return;
    const named = source !== null && overlaps(draft.source, source);
    const sameCue = cue !== null && overlaps(draft.cue, cue);
    // In "X is charging Y, per state media:" the block is state media's, whoever charges.
    const fits = covers
      ? named
      : named || sameCue || takesIn(draft, span) || (source === null && draft.cue.length > 0);
    if (fits && (last < 0 || anchor.end > (hull([...drafts[last]!.cue, ...drafts[last]!.source])?.end ?? 0)))
      last = index;
  });
  return last;
}

/** The model itself has given the block to an attribution whose source and cue stand before it. */
const takesIn = (draft: Draft, span: Span): boolean =>
  overlaps(draft.content, span) && !overlaps([...draft.cue, ...draft.source], span);

function ownDraft({ source, cue, confidence }: BlockQuote): Draft | null {
  if (!source || !cue) return null;
  return { source: [source], cue: [cue], content: [], confidence, parent: null, layout: blockQuotes.name };
}

/** An attribution of the introduction keeps no part of what is another's; one of the block ends with it. */
function outsideOf(draft: Draft, span: Span, others: Span): Draft {
  if (!overlaps(draft.content, others) || draft.parent !== null) return draft;
  const anchors = [...draft.cue, ...draft.source];
  const mine = anchors.some((one) => inside(one, span));
  const content = mine
    ? draft.content.filter((one) => one.start < span.end && one.end > span.start)
    : without(draft.content, [others]);
  return { ...draft, content };
}
