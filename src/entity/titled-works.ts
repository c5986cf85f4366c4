import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.ts';
import { type Document, isWord, token, tokenRange } from './document.ts';
import type { NameMention } from './name-mention.ts';

const LONGEST = 16;

/** Words that a title leaves small. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|but|nor|from|with|vs|as|is|s|t)$/;

/** What else is made and has a title. */
const WORK =
  /^(?:album|anthology|ballad|blog|cartoon|collection|comedy|drama|exhibition|game|magazine|musical|opera|painting|podcast|poem|sitcom|single|sketch|track|trilogy)s?$/;

/** What is worded and has no title. */
const NO_WORKS = /^(?:chant|sign|slogan|sentence|statement|message|comment|tweet|post|quote|caption)s?$/;

/** What tells that a title follows, or its author. */
const OPENERS = /^(?:titled|entitled|called|named)$/;

/**
 * Titles of works in quotation marks, as names: the 2005 book "|Lost Harbour: A Life|". All their words but small ones are capitalized, and a noun for a work
 * or "titled" stands before them, or "by" after; a slogan in capitals is none.
 */
export function titledWorks(doc: Document): NameMention[] {
  const out: NameMention[] = [];
  for (const { inner, outer, closed } of doc.layer.quotations) {
    const { from, to: end } = tokenRange(doc, inner);
    let to = end;
    while (to > from && /^[,.]$/.test(token(doc, to - 1)?.text ?? '')) to--;
    if (!closed || to - from > LONGEST || !isTitleCase(doc, from, to)) continue;
    const after = tokenRange(doc, { start: outer.end, end: outer.end + 1 }).from;
    if (isAnnounced(doc, tokenRange(doc, outer).from) || token(doc, after)?.lower === 'by')
      out.push({ from, to, type: 'other' });
  }
  return out.filter((title, i) => i === 0 || title.from >= (out[i - 1]?.to ?? 0));
}

function isTitleCase(doc: Document, from: number, to: number): boolean {
  const words = doc.tokens.slice(from, to).filter(isWord);
  const large = words.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  return large.length >= 2 && words.every((word) => large.includes(word) || SMALL.test(word.lower));
}

/** A noun for a work, or "titled", right before the mark, a comma or a colon between at most. */
function isAnnounced(doc: Document, mark: number): boolean {
  let before = mark - 1;
  while (/^[,:'"“‘]$/.test(token(doc, before)?.text ?? '') && before > mark - 3) before--;
  const word = token(doc, before)?.lower ?? '';
  return OPENERS.test(word) || ((DOCUMENT_NOUNS.has(word) || WORK.test(word)) && !NO_WORKS.test(word));
}
