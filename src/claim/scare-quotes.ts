import { NAMING_BEFORE } from '../lexicon/wording-words.ts';
import type { Wording } from '../reading.ts';
import type { Quotation } from '../text/layer.ts';
import type { ClaimIndex, Passage } from './claim-index.ts';
import { lastStarting } from './claim-index.ts';
import type { WordingRule } from './find-wording.ts';
import { outermostQuotations } from './quoted-spans.ts';

/** More words than this between marks are somebody's words, and fewer letters a grade or a score. */
const MOST_WORDS = 4;
const LEAST_LETTERS = 3;
/** How near a cue or source may stand for the marks to be that voice's. */
const CUE_NEAR = 12;

/**
 * A word or two between marks in the writer's own voice that nobody said: the marks keep it at a distance
 * (the 'demands', her "fiancé"). Titles, names and words that the text speaks of as words are none.
 */
export const scareQuotes: WordingRule = {
  name: 'scare-quotes',
  find: (index, own) =>
    outermostQuotations(index.layer)
      .filter((quotation) => isOwn(own, quotation) && isScare(index, quotation))
      .map(({ outer }): Wording => ({ kind: 'scare-quote', start: outer.start, end: outer.end })),
};

function isOwn(own: readonly Passage[], { inner }: Quotation): boolean {
  const passage = own[lastStarting(own, inner.start)];
  return passage !== undefined && inner.end <= passage.end;
}

function isScare(index: ClaimIndex, { inner, outer, closed }: Quotation): boolean {
  const { text } = index.layer;
  const words = text.slice(inner.start, inner.end);
  if (!closed || words.split(/\s+/).length > MOST_WORDS || words.length > 60) return false;
  if (
    (words.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS ||
    /[\d/_=]/u.test(words) ||
    text.charAt(outer.start - 1) === '=' ||
    /[.,!?;:…]$/u.test(words)
  )
    return false;
  // "Songs of the Sea", "X": a title, a brand or a nickname.
  if (/^\p{Lu}/u.test(words) || isHeading(index, inner.start)) return false;
  if (NAMING_BEFORE.test(text.slice(Math.max(0, outer.start - 40), outer.start))) return false;
  return !isByCue(index, outer);
}

function isHeading({ layer: { paragraphs } }: ClaimIndex, offset: number): boolean {
  const place = lastStarting(paragraphs, offset);
  return paragraphs[place]?.kind === 'heading' || paragraphs[place]?.kind === 'caption';
}

/** Whether a source or cue stands right beside the marks: then they are words that somebody used. */
function isByCue({ attributions }: ClaimIndex, outer: { start: number; end: number }): boolean {
  return attributions.some(({ cue }) =>
    cue.some(
      ({ start, end }) =>
        (end <= outer.start ? outer.start - end : start - outer.end) <= CUE_NEAR &&
        end > outer.start - CUE_NEAR &&
        start < outer.end + CUE_NEAR,
    ),
  );
}
