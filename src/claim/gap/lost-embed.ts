import { ANSWERING, EMBED_REMNANTS, SHOWN } from '../../lexicon/gap-words.ts';
import type { Gap } from '../../reading.ts';
import type { Paragraph } from '../../text/layer.ts';
import { type GapIndex, type GapRule, isQuoted, isSaid, sentencesOf } from './gap-rule.ts';

const ENDS_IN_COLON = /:\s*$/u;
const ENDS_IN_ELLIPSIS = /(?:…|\.\.\.)\s*$/u;
const OPENS_QUOTED = /^\s*["“«„‘'>]/u;
/** A line that only dates an entry of a live blog. */
const STAMP = /^\s*(?:\d{1,2}[:.]\d{2}(?:\s*(?:am|pm|gmt|bst|cet|et|utc))?|\d{1,2}\s*(?:am|pm))\s*$/iu;
/** Longer than this, a paragraph is no mere lead to something shown. */
const LONGEST_LEAD = 400;
/** How far back from its end a paragraph is read for what it announces. */
const TAIL = 160;

/** Something the page showed and the text lacks: a colon or an ellipsis with nothing after it, or a player's remains. */
export const lostEmbed: GapRule = {
  name: 'lost-embed',
  find: (index) => [...joined(remnants(index)), ...leads(index)],
};

function remnants({ layer: { text } }: GapIndex): Gap[] {
  return EMBED_REMNANTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      (match): Gap => ({
        kind: 'lost-embed',
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        note: 'what is left of a post, player or picture that the page showed here',
      }),
    ),
  );
}

/** Remains that touch are of one thing: a link and the picture it led to. */
function joined(gaps: readonly Gap[]): Gap[] {
  const out: Gap[] = [];
  for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && gap.start <= last.end + 3)
      out[out.length - 1] = { ...last, end: Math.max(last.end, gap.end) };
    else out.push(gap);
  }
  return out;
}

function leads(index: GapIndex): Gap[] {
  const { paragraphs, text } = index.layer;
  return paragraphs.flatMap((paragraph, at): Gap[] => {
    if (paragraph.end - paragraph.start > LONGEST_LEAD && paragraph.kind !== 'text') return [];
    const tail = text.slice(Math.max(paragraph.start, paragraph.end - TAIL), paragraph.end);
    const next = paragraphs[at + 1];
    const end = { start: Math.max(paragraph.start, paragraph.end - 3), end: paragraph.end };
    const colon = ENDS_IN_COLON.test(tail);
    if (!colon && !ENDS_IN_ELLIPSIS.test(tail)) return [];
    if (isQuoted(index, end) || isHeadOfText(index, paragraph)) return [];
    const lost = colon ? isColonLost(index, tail, at) : isEllipsisLost(index, paragraph, next);
    if (!lost) return [];
    const last = sentencesOf(index, paragraph).at(-1) ?? paragraph;
    const note = colon
      ? 'announces something that does not follow'
      : 'breaks off where the page showed something';
    return [{ kind: 'lost-embed', start: Math.max(last.start, paragraph.start), end: paragraph.end, note }];
  });
}

/** The title and what stands around it; "Topics:" in a page's head announces nothing. */
function isHeadOfText({ layer: { paragraphs } }: GapIndex, paragraph: Paragraph): boolean {
  return paragraph === paragraphs[0] && paragraph.kind === 'heading';
}

/** After a colon comes nothing, the next entry, or words that answer to what was shown. */
function isColonLost({ layer: { paragraphs, text } }: GapIndex, tail: string, at: number): boolean {
  const next = paragraphs[at + 1];
  if (!next) return true;
  const words = text.slice(next.start, Math.min(next.end, next.start + 80));
  if (STAMP.test(text.slice(next.start, Math.min(next.end, next.start + 30)))) return true;
  if (next.kind === 'quote' || next.kind === 'list' || OPENS_QUOTED.test(words)) return false;
  // Short lines in a row are a list without its bullets.
  if (next.kind === 'heading')
    return SHOWN.test(tail) && next.end - next.start < 80 && paragraphs[at + 2]?.kind !== 'heading';
  return SHOWN.test(tail) && ANSWERING.test(words) && !/^["“]/u.test(words);
}

/** A line of the writer's own that trails off before a new thought: what it led to is gone. */
function isEllipsisLost(index: GapIndex, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text } = index.layer;
  if (paragraph.kind === 'heading' || sentencesOf(index, paragraph).length > 2) return false;
  if (isSaid(index, { start: paragraph.end - 4, end: paragraph.end })) return false;
  if (!next) return true;
  const words = text.slice(next.start, Math.min(next.end, next.start + 80));
  const goesOn = /^\s*(?:\p{Ll}|…|\.\.\.)/u.test(words);
  return (
    !goesOn &&
    next.kind !== 'quote' &&
    next.kind !== 'list' &&
    !OPENS_QUOTED.test(words) &&
    !isSaid(index, { start: next.start, end: next.start + 12 })
  );
}
