import { findBlockQuotes } from '../../attribution/block-quotes.ts';
import type { Gap, Span } from '../../reading.ts';
import type { Quotation } from '../../text/layer.ts';
import { lastStarting, wordsWithin } from '../claim-index.ts';
import { touches } from '../quoted-spans.ts';
import { type GapIndex, type GapRule, isSaid } from './gap-rule.ts';

/** A clause: words that somebody said, rather than a term, a title or a wording. */
const CLAUSE = 6;
/** A quoted heading says what the text below tells; it is a gap only where the text never quotes it. */
const SMALL_WORD = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|as)$/i;
/** What a finite clause, an order or a plea has and a title lacks. */
const VERBAL =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|go|let|stop|get|know|want|need|think|said|says|\p{L}+n['’]t|i['’]m|it['’]s|we['’]re|that['’]s|i|we|you|he|she|they)\b|\p{L}{3,}(?:ed|ing)\b/iu;
const NAMING =
  /\b(?:titled|entitled|called|named|headlined|book|film|movie|song|album|novel|article|essay|paper|series|show|slogan|motto|proverb|saying|goes|reads|sign|banner|placard|labell?ed|known as)\b[^.]{0,30}$/iu;

/** Words between marks that nobody is given, a clause long at least, and block quotes that nobody signs. */
export const unsourcedQuote: GapRule = {
  name: 'unsourced-quote',
  find: (index) => [...quotations(index), ...blocks(index)],
};

function quotations(index: GapIndex): Gap[] {
  return index.quotations
    .filter(
      (quotation) =>
        isClause(index, quotation) && !isSaid(index, quotation.inner) && !isHead(index, quotation.outer),
    )
    .map(
      ({ outer }): Gap => ({
        kind: 'unsourced-quote',
        start: outer.start,
        end: outer.end,
        note: 'the text gives these words to nobody',
      }),
    );
}

function isClause({ layer: { words, text } }: GapIndex, { inner, outer, closed }: Quotation): boolean {
  if (!closed) return false;
  const inside = wordsWithin(words, inner).filter((word) => word.alphanumeric);
  if (inside.length < CLAUSE) return false;
  const titled = inside.filter((word) => /^\p{Lu}|\d/u.test(word.text) || SMALL_WORD.test(word.text)).length;
  if (titled > 0.8 * inside.length) return false;
  return (
    VERBAL.test(text.slice(inner.start, inner.end)) &&
    !NAMING.test(text.slice(Math.max(0, outer.start - 60), outer.start))
  );
}

/** Headings, captions and the title quote what the text tells in full. */
function isHead({ layer: { paragraphs } }: GapIndex, { start }: Span): boolean {
  const place = lastStarting(paragraphs, start);
  const paragraph = paragraphs[place];
  return place === 0 || paragraph?.kind === 'heading' || paragraph?.kind === 'caption';
}

function blocks(index: GapIndex): Gap[] {
  return findBlockQuotes(index.layer)
    .filter(
      ({ span, source, reason }) =>
        source === null &&
        (reason === 'markup' || reason === 'one paragraph') &&
        !isSaid(index, { start: span.start, end: span.start + 20 }),
    )
    .filter(({ span }) => !touches(index.quoted, { start: span.start, end: span.start + 1 }))
    .map(({ span }): Gap => ({ kind: 'unsourced-quote', ...span, note: 'a block quote that nobody signs' }));
}
