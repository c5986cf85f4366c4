import type { PageBlock, PagePart } from './lay-out-blocks.ts';
import type { PageAbout } from './page-about.ts';
import { CALLS, CLUTTER_LINES, CREDIT, END_HEADING, POINTER } from './page-words.ts';
import { parseDate } from './parse-date.ts';

const SENTENCE_END = /[.!?…][\])}"'”’»]*$/;

/** Share of a block's characters that stand in links. */
function linkShare(block: PageBlock): number {
  return block.text.length === 0 ? 0 : block.linked / block.text.length;
}

interface TrimRule {
  readonly name: string;
  /** True if the block is no part of the article. */
  readonly drops: (block: PageBlock) => boolean;
}

/** What extractors leave standing inside an article, block by block. A quotation is never dropped. */
export const TRIM_RULES: readonly TrimRule[] = [
  {
    name: 'clutter line',
    drops: ({ text }) => text.length <= 320 && CLUTTER_LINES.some((pattern) => pattern.test(text)),
  },
  { name: 'call', drops: ({ text }) => text.length <= 320 && CALLS.some((pattern) => pattern.test(text)) },
  {
    // "READ MORE: Storm closes schools", all of it a link but the first words
    name: 'pointer',
    drops: (block) => block.text.length <= 250 && POINTER.test(block.text) && linkShare(block) >= 0.3,
  },
  {
    // A headline of another story: all link, no sentence
    name: 'bare link',
    drops: (block) =>
      linkShare(block) >= 0.9 &&
      block.text.length <= 200 &&
      !SENTENCE_END.test(block.text) &&
      block.kind !== 'heading',
  },
  { name: 'credit', drops: ({ kind, text }) => kind === 'caption' && text.length <= 70 && CREDIT.test(text) },
  { name: 'no word', drops: ({ text }) => text.length <= 40 && !/[\p{L}\p{N}]/u.test(text) },
];

/**
 * Cleans what an extractor gave: blocks that are no article, the head (title again, byline, date), and what follows
 * a heading like "Related stories". Where that would take half of the text, it is not to be trusted and nothing goes.
 */
export function trimParts(parts: readonly PagePart[], about: PageAbout): PagePart[] {
  const kept = withoutEnd(
    withoutHead(
      parts.filter((part) => !isClutter(part)),
      about,
    ),
  );
  return lengthOf(kept) * 2 < lengthOf(parts) ? [...parts] : kept;
}

/** Characters of all blocks. */
export function lengthOf(parts: readonly PagePart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'embed' ? 0 : part.text.length), 0);
}

function isClutter(part: PagePart): boolean {
  return part.kind !== 'embed' && part.kind !== 'quote' && TRIM_RULES.some((rule) => rule.drops(part));
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first blocks without the title, the byline and the date: these are fields of the article. */
function withoutHead(parts: readonly PagePart[], about: PageAbout): PagePart[] {
  const title = key(about.title ?? '');
  let seen = 0;
  return parts.filter((part) => {
    if (part.kind === 'embed' || seen >= 6) return true;
    seen += 1;
    if (part.kind === 'quote' || part.text.length > 200) return true;
    if (title !== '' && key(part.text) === title) return false;
    // The headline on the page says more than the one for search engines.
    if (part.kind === 'heading' && title.length > 20 && key(part.text).startsWith(title)) return false;
    return !isHeadLine(part.text, about);
  });
}

/** The names in a "By …" line among the first blocks, for pages that do not mark it up; else `null`. */
export function bylineIn(parts: readonly PagePart[]): string | null {
  const lines = parts.slice(0, 15).flatMap((part) => (part.kind === 'embed' ? [] : [part.text]));
  const line = lines.find((text) => BYLINE.test(text) && text.split(/\s+/).length <= 12);
  return line?.replace(/^(?:\w+\s)?by\s+/i, '').replace(/[\s,|·•–-]+$/, '') ?? null;
}

const BYLINE = /^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Ss]tory by|[Rr]eporting by)\s+\p{Lu}[^.!?]{1,100}$/u;
const DATE_LINE =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created|date)(?: on| at)?\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[\s:]|\d{4}-|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i;

function isHeadLine(text: string, about: PageAbout): boolean {
  if (BYLINE.test(text) && text.split(/\s+/).length <= 16) return true;
  if (about.byline !== null && key(text) === key(about.byline)) return true;
  if (text.length > 90 || SENTENCE_END.test(text.replace(/\b[ap]\.m\.$/i, ''))) return false;
  return (
    DATE_LINE.test(text) &&
    (parseDate(text, 'mdy') !== null || /^(?:published|updated|posted)\b/i.test(text)) &&
    text.split(/\s+/).length <= 14
  );
}

/** Cuts at a heading that opens other stories, if little follows it, and that is links or scraps. */
function withoutEnd(parts: readonly PagePart[]): PagePart[] {
  const total = lengthOf(parts);
  for (const [at, part] of parts.entries()) {
    if (
      part.kind === 'embed' ||
      part.kind === 'quote' ||
      part.text.length > 80 ||
      !END_HEADING.test(part.text)
    )
      continue;
    if (part.kind !== 'heading' && part.text.length > 40) continue;
    const rest = parts.slice(at + 1).filter((other): other is PageBlock => other.kind !== 'embed');
    const prose = rest.filter(
      (block) => block.text.length > 140 && SENTENCE_END.test(block.text) && linkShare(block) < 0.5,
    );
    if (lengthOf(rest) < total * 0.3 && lengthOf(prose) <= total * 0.1) return parts.slice(0, at);
  }
  return [...parts];
}
