import { Readability } from '@mozilla/readability';
import { HearsayError } from '../../errors.ts';
import type { Article } from '../../reading.ts';
import type { Paragraph } from '../../text/layer.ts';
import { articleId } from '../article-id.ts';
import { foreignLanguage } from '../foreign-language.ts';
import type { Embed } from '../input-result.ts';
import { agreeWithBody, bodyParagraphs, shareIn, shingles } from './agree-with-body.ts';
import { type PageDocument, type PageElement, parsePage, plainText } from './dom.ts';
import { layOutBlocks, type PagePart } from './lay-out-blocks.ts';
import { type EmbedMarks, markEmbeds } from './mark-embeds.ts';
import { nestingDepth } from './nesting-depth.ts';
import { type PageAbout, readPageAbout } from './page-about.ts';
import { stripClutter } from './strip-clutter.ts';
import { textOfMarkup } from './text-of-markup.ts';
import { bylineIn, lengthOf, trimParts } from './trim-parts.ts';

/** How a page is read. */
export interface PageOptions {
  /** File or address, for `article.source`. */
  readonly source: string | null;
  /** The address that the page came from, if known. */
  readonly address?: string | null;
  /** ISO date: no date of publication after it is believed. */
  readonly today?: string | null;
}

/** The article of a page. */
export interface PageReading {
  readonly article: Article;
  readonly blocks: readonly Paragraph[];
  readonly embeds: readonly Embed[];
  /** ISO date of the last change that the page states. */
  readonly modified: string | null;
}

/** Pages of the web nest to about 60; beyond this the DOM is somebody's attack, and Readability takes quadratic time. */
const DEEPEST = 250;
/** Tags, or character references, of a page that is given to the parser; the heaviest pages of news sites have a quarter of it. */
const MOST_TAGS = 80_000;
/** Below this many characters the extractor is taken to have missed the article. */
const LEAST = 250;

const NOTHING: PageAbout = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  language: null,
  body: null,
};

/**
 * Reads the article out of an HTML page: Readability on linkedom, helped before and after (clutter out, embeds marked,
 * leftovers trimmed), with the publisher's own `articleBody` and the page's `<article>` to fall back on.
 * No script runs and nothing is loaded.
 *
 * @throws HearsayError `no-article`
 */
export function readPage(html: string, options: PageOptions): PageReading {
  const { about, parts, embeds } = readParts(html, options);
  const { text, blocks, places } = joinParts(parts);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new HearsayError('no-article', 'no article was found in this page', options.source);
  const known = {
    outlet: about.outlet,
    title: about.title,
    byline: about.byline,
    published: about.published,
  };
  const article = { ...known, language: languageOf(text, about.language), text };
  return {
    article: { id: articleId(article), source: options.source, ...article },
    blocks,
    embeds: places.flatMap(({ number, offset }) => {
      const embed = embeds[number];
      return embed === undefined ? [] : [{ ...embed, offset }];
    }),
    modified: about.modified,
  };
}

/** The page's own tag, unless the text is plainly another: themes leave `lang="de"` on English pages, and the reverse. */
function languageOf(text: string, tag: string | null): string {
  if (tag === null || /^en\b/i.test(tag)) return tag ?? 'en';
  return foreignLanguage(text) === null ? 'en' : tag;
}

function countOf(html: string, char: string): number {
  let count = 0;
  for (let at = html.indexOf(char); at !== -1; at = html.indexOf(char, at + 1)) count += 1;
  return count;
}

interface Parts {
  readonly about: PageAbout;
  readonly parts: readonly PagePart[];
  readonly embeds: EmbedMarks['embeds'];
}

function readParts(html: string, options: PageOptions): Parts {
  const asMarkup = (): Parts => ({ about: NOTHING, parts: textOfMarkup(html), embeds: [] });
  if (countOf(html, '<') > MOST_TAGS || countOf(html, '&') > MOST_TAGS || nestingDepth(html) > DEEPEST)
    return asMarkup();
  try {
    const document = parsePage(html);
    const about = readPageAbout(document, options.address ?? null, options.today ?? null);
    const { embeds } = markEmbeds(document, html);
    stripClutter(document);
    const choice = chooseParts(document, html, about);
    const known = about.byline === null ? { ...about, byline: bylineIn(choice) } : about;
    return { about: known, embeds, parts: agreeWithBody(trimParts(choice, known), about.body) };
  } catch (error) {
    // A page built to overflow the stack of a parser is still words.
    if (error instanceof RangeError) return asMarkup();
    throw error;
  }
}

/** What extractors find, or better: each way is asked only where the one before it plainly fell short. */
function chooseParts(document: PageDocument, html: string, about: PageAbout): readonly PagePart[] {
  // Readability takes the page apart, so what is asked of the whole page is asked before.
  const body = layOutBlocks(document.body);
  const container = containerParts(document);
  const found = readabilityParts(document);
  const told =
    about.body === null
      ? []
      : bodyParagraphs(about.body).map((text): PagePart => ({ kind: 'text', text, linked: 0 }));
  const covers = (parts: readonly PagePart[], by: readonly PagePart[]) =>
    shareIn(shinglesOf(parts), shinglesOf(by));
  if (lengthOf(told) >= LEAST && covers(told, found) < 0.5) {
    if (covers(told, container) >= 0.8 && lengthOf(container) < lengthOf(told) * 1.5) return container;
    return told;
  }
  if (
    lengthOf(container) >= LEAST &&
    lengthOf(found) < lengthOf(container) * 0.6 &&
    covers(found, container) >= 0.5
  )
    return container;
  if (lengthOf(found) >= LEAST) return found;
  const others = [container, told, found].sort((a, b) => lengthOf(b) - lengthOf(a));
  const longest = others[0] ?? [];
  if (lengthOf(longest) > 0) return longest;
  return body.length > 0 ? body : textOfMarkup(html);
}

function shinglesOf(parts: readonly PagePart[]): Set<string> {
  return shingles(parts.map((part) => (part.kind === 'embed' ? '' : part.text)).join(' '));
}

function readabilityParts(document: PageDocument): PagePart[] {
  try {
    const reader = new Readability<PageElement>(document as never, {
      // Classes tell captions from paragraphs.
      keepClasses: true,
      serializer: (node) => node as unknown as PageElement,
    });
    const content = reader.parse()?.content;
    return content ? layOutBlocks(content) : [];
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // Markup that it was not made for: the other ways remain.
    return [];
  }
}

const CONTAINERS = [
  '[itemprop~="articleBody"]',
  '[class~="article-body"],[class~="articleBody"],[class~="article__body"],[class~="entry-content"],[class~="post-content"],[class~="story-body"]',
  'article',
  'main,[role="main"]',
];

/** The element that the page itself marks as the article, where it marks exactly one with prose in it. */
function containerParts(document: PageDocument): PagePart[] {
  for (const selector of CONTAINERS) {
    const outer = [...document.querySelectorAll(selector)].filter(
      (element, _, all) => !all.some((other) => other !== element && other.contains(element)),
    );
    const prose = outer.filter((element) => proseLength(element) >= LEAST);
    const [only] = prose;
    if (only !== undefined && (prose.length === 1 || selector.startsWith('[itemprop')))
      return prose.flatMap(layOutBlocks);
  }
  return [];
}

function proseLength(element: PageElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const words = plainText(paragraph).length;
    if (words >= 60) length += words;
  }
  return length;
}

interface Joined {
  readonly text: string;
  readonly blocks: readonly Paragraph[];
  readonly places: readonly { readonly number: number; readonly offset: number }[];
}

/** Puts the blocks one after another, a blank line between them. */
function joinParts(parts: readonly PagePart[]): Joined {
  const blocks: Paragraph[] = [];
  const places: { number: number; offset: number }[] = [];
  let text = '';
  for (const part of parts) {
    if (part.kind === 'embed') {
      places.push({ number: part.number, offset: text.length });
      continue;
    }
    if (text !== '') text += '\n\n';
    blocks.push({ kind: part.kind, start: text.length, end: text.length + part.text.length });
    text += part.text;
  }
  return { text, blocks, places };
}
