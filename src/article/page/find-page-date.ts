import { isInside, type PageDocument, type PageElement, plainText } from './dom.ts';
import type { LinkedArticle } from './json-ld.ts';
import { type DateOrder, isPlausible, parseDate } from './parse-date.ts';

/** What the search for a date is given. */
export interface DateSearch {
  readonly document: PageDocument;
  readonly linked: LinkedArticle;
  /** Addresses of the page itself: where it was got, canonical, og:url. */
  readonly addresses: readonly string[];
  readonly order: DateOrder;
  /** ISO date after which no article can have been published, or `null` for no such bound. */
  readonly today: string | null;
}

/** Names of meta tags (`name`, `property` or `itemprop`, in lower case) that hold the date of publication, surest first. */
export const PUBLISHED_METAS: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'bt:pubdate',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publisheddate',
  'published_at',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'ptime',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'iso-8601-publish-date',
  'firstpublished',
  'originalpublicationdate',
  'article-publication-date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dcterms.available',
  'dcsext.articlefirstpublished',
  'article_date_original',
  'displaydate',
  'display-date',
  'article_date',
  'articledate',
  'release_date',
  'vr:published_time',
  'gentime',
  'sort_date',
  'uploaddate',
  'datecreated',
  'date_created',
  'created',
  'created_time',
  'timestamp',
  'date',
  'search_date',
  'prism.publicationdate',
];

/** The same for the date of the last change. */
export const MODIFIED_METAS: readonly string[] = [
  'article:modified_time',
  'article:modified',
  'og:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'date_modified',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'lastmod',
  'last-modified',
  'lastmodified',
  'last_modified',
  'modified',
  'updated',
  'updated_time',
  'revision_date',
  'article.updated',
  'parsely-mod-date',
  'moddate',
  'utime',
];

const PUBLISHED_WORD =
  /\b(?:published|posted|first published|publish(?:ed)? (?:on|date)|date published|created|issued|filed|date)\b/i;
const UPDATED_WORD = /\b(?:updated?|modified|revised|edited|last change)\b/i;

/** All `<meta>` of a page by name, in lower case; the first of each name counts. */
export function metaTags(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

type Finder = (search: DateSearch, metas: ReadonlyMap<string, string>) => string | null;

/** Where the date of publication is looked for, the surest first. */
export const PUBLISHED_FINDERS: readonly Finder[] = [
  function jsonLd({ linked, ...search }) {
    return checked(linked.published, search);
  },
  function brokenJsonLd({ document, ...search }) {
    return checked(datePublishedInScripts(document), search);
  },
  function metaTag(search, metas) {
    for (const name of PUBLISHED_METAS) {
      const date = checked(metas.get(name) ?? null, search);
      if (date !== null) return date;
    }
    return null;
  },
  function markedElement({ document, ...search }) {
    for (const element of document.querySelectorAll(
      '[itemprop~="datePublished"],time[pubdate],[property~="datePublished"],[property~="schema:datePublished"],time.entry-date.published,time.published,.hentry .published,abbr.published,.dt-published',
    )) {
      const date = elementDate(element, search);
      if (date !== null) return date;
    }
    return null;
  },
  function timeElement({ document, ...search }) {
    return timeElementDate(
      document,
      search,
      (context) => !UPDATED_WORD.test(context) || PUBLISHED_WORD.test(context),
    );
  },
  function address({ addresses, ...search }) {
    for (const address of addresses) {
      const date = addressDate(address, search.today);
      if (date !== null) return date;
    }
    return null;
  },
  function labelledText({ document, ...search }) {
    return visibleDate(document, search, true);
  },
  function classNamed({ document, ...search }) {
    return classDate(document, search);
  },
  function visibleText({ document, ...search }) {
    return visibleDate(document, search, false);
  },
];

/** The ISO date of publication that a page states about itself, in the zone in which it states it; else `null`. */
export function findPublishedDate(search: DateSearch): string | null {
  const metas = metaTags(search.document);
  for (const find of PUBLISHED_FINDERS) {
    const date = find(search, metas);
    if (date !== null) return date;
  }
  return null;
}

/** The ISO date of the last change that a page states, else `null`. */
export function findModifiedDate(search: DateSearch): string | null {
  const stated = checked(search.linked.modified, search);
  if (stated !== null) return stated;
  const metas = metaTags(search.document);
  for (const name of MODIFIED_METAS) {
    const date = checked(metas.get(name) ?? null, search);
    if (date !== null) return date;
  }
  for (const element of search.document.querySelectorAll('[itemprop~="dateModified"],time.updated')) {
    const date = elementDate(element, search);
    if (date !== null) return date;
  }
  return timeElementDate(
    search.document,
    search,
    (context) => UPDATED_WORD.test(context) && !PUBLISHED_WORD.test(context),
  );
}

type Reading = Pick<DateSearch, 'order' | 'today'>;

function checked(value: string | null | undefined, { order, today }: Reading): string | null {
  if (value === null || value === undefined || value.length > 200) return null;
  const date = parseDate(value, order)?.date ?? null;
  return date !== null && isPlausible(date, today) ? date : null;
}

/** `"datePublished":"…"` in a script: JSON-LD too broken to parse, or the state of a page that is built by script. */
function datePublishedInScripts(document: PageDocument): string | null {
  for (const script of document.querySelectorAll('script[type*="json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{8,60})"/.exec(script.textContent ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function elementDate(element: PageElement, reading: Reading): string | null {
  return (
    checked(element.getAttribute('datetime'), reading) ??
    checked(element.getAttribute('content'), reading) ??
    checked(element.getAttribute('title'), reading) ??
    checked(plainText(element).slice(0, 200), reading)
  );
}

/** Parts of a page whose dates are those of other articles, of comments, or of today. */
const NOT_OWN =
  'nav,footer,aside,[class*="comment"],[class*="related"],[class*="sidebar"],[class*="recommend"],[class*="popular"],[class*="trending"],[class*="latest"],[id*="comment"],[id*="sidebar"],[class*="teaser"],[class*="promo"],blockquote,[class*="current-date"],[class*="today"],[id*="today"],[class*="copyright"]';

function timeElementDate(
  document: PageDocument,
  reading: Reading,
  accept: (context: string) => boolean,
): string | null {
  for (const element of document.querySelectorAll('time')) {
    if (isInside(element, NOT_OWN)) continue;
    const context = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${before(element)} ${plainText(element).slice(0, 80)}`;
    const date = accept(context) ? elementDate(element, reading) : null;
    if (date !== null) return date;
  }
  return null;
}

/** The words right before an element, in its parent: "Updated", "Published on". */
function before(element: PageElement): string {
  const around = plainText(element.parentNode ?? element);
  const at = around.indexOf(plainText(element));
  return at <= 0 ? '' : around.slice(Math.max(0, at - 25), at);
}

/** `/2025/11/01/`, `/2025-11-01-`, `/20251101/`, `/2025/nov/01/` in the path of an address: news sites date by them. */
function addressDate(address: string, today: string | null): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const found =
    /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$|-)/i.exec(path) ??
    /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_.-]|$)/.exec(path);
  if (found === null) return null;
  const month = found[2] ?? '';
  const date =
    parseDate(/\d/.test(month) ? `${found[1]}-${month}-${found[3]}` : `${found[3]} ${month} ${found[1]}`)
      ?.date ?? null;
  return date !== null && isPlausible(date, today) ? date : null;
}

const DATE_CLASSES =
  '[class*="publish"],[class*="pubdate"],[class*="pub-date"],[class*="posted"],[class*="post-date"],[class*="post_date"],[class*="entry-date"],[class*="article-date"],[class*="article__date"],[class*="story-date"],[class*="dateline"],[class*="date-time"],[class*="datetime"],[class*="timestamp"],[class*="time-stamp"],[id*="publish"],[class~="date"],[class*="__date"],[class*="-date"],[class*="byline"],[class~="meta"],[class*="entry-meta"],[class*="article-meta"],[class*="post-meta"]';

function classDate(document: PageDocument, reading: Reading): string | null {
  for (const element of document.querySelectorAll(DATE_CLASSES)) {
    if (isInside(element, NOT_OWN)) continue;
    const text = plainText(element);
    if (text.length > 250) continue;
    const date = checked(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? text.slice(0, 200),
      reading,
    );
    if (date !== null) return date;
  }
  return null;
}

/** A date in the text around the headline: from a little before it to the first paragraphs after. */
function visibleDate(document: PageDocument, reading: Reading, labelled: boolean): string | null {
  const texts = textsAroundHeadline(document);
  for (const text of texts) {
    if (text.length > 160 || (UPDATED_WORD.test(text) && !PUBLISHED_WORD.test(text))) continue;
    if (labelled && !PUBLISHED_WORD.test(text)) continue;
    const found = parseDate(text, reading.order);
    // Without a label only a line that is little more than a date or a byline with a date.
    if (found === null || (!labelled && (found.index > 60 || text.length > 100))) continue;
    if (isPlausible(found.date, reading.today)) return found.date;
  }
  return null;
}

function textsAroundHeadline(document: PageDocument): string[] {
  const headline = document.querySelector('h1');
  const scope = headline?.closest('article,main,[role="main"]') ?? document.body;
  const texts: string[] = [];
  let seen = headline === null;
  let after = 0;
  for (const element of scope.querySelectorAll(
    'h1,p,div,span,li,small,b,i,em,strong,td,font,h2,h3,h4,h5,h6',
  )) {
    if (element === headline) seen = true;
    if (!seen || element.children.length > 4) continue;
    const text = plainText(element);
    if (text === '' || text.length > 400) continue;
    if (element.localName === 'p' && text.length > 200) after += 1;
    texts.push(text);
    if (after > 3 || texts.length > 150) break;
  }
  return texts;
}
