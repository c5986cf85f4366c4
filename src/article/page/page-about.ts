import { isInside, type PageDocument, plainText } from './dom.ts';
import { findModifiedDate, findPublishedDate, metaTags } from './find-page-date.ts';
import { cleanString, readLinkedArticle } from './json-ld.ts';
import type { DateOrder } from './parse-date.ts';

/** What a page states about its article; what it does not state is `null`. */
export interface PageAbout {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag, or `null` where the page names no valid one. */
  readonly language: string | null;
  /** The article's text that JSON-LD carries, as it stands there. */
  readonly body: string | null;
}

const TITLE_METAS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'headline',
];
const OUTLET_METAS = [
  'og:site_name',
  'publisher',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'cre',
  'copyright-holder',
];
const BYLINE_METAS = [
  'byl',
  'parsely-author',
  'sailthru.author',
  'article:author_name',
  'article.author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author',
  'og:author',
  'twitter:data1',
];

/**
 * Reads what a page says of its article: JSON-LD first, then meta tags, then marked elements, then what is seen.
 *
 * @param address where the page was got, if known: its path may carry the date
 * @param today ISO date; dates after it are refused. `null` sets no bound
 */
export function readPageAbout(
  document: PageDocument,
  address: string | null,
  today: string | null,
): PageAbout {
  const metas = metaTags(document);
  const shown = shownTitles(document, metas);
  const linked = readLinkedArticle(document, shown);
  const parts = linked.headline === null ? titleParts(document) : null;
  const outlet =
    linked.publisher ??
    firstMeta(metas, OUTLET_METAS) ??
    titleSuffix(document, metas) ??
    parts?.outlet ??
    null;
  const language = languageOf(document, metas, linked.language);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const addresses = [address, canonical, metas.get('og:url') ?? null].filter((value) => value !== null);
  const search = { document, linked, addresses, order: dateOrder(document, metas, addresses), today };
  return {
    title: withoutOutlet(
      linked.headline ?? firstMeta(metas, TITLE_METAS) ?? parts?.title ?? shown[0] ?? null,
      outlet,
    ),
    outlet: outlet === null || /^https?:/.test(outlet) || outlet.length > 100 ? null : outlet,
    byline: findPageByline(document, metas, linked.authors, outlet),
    published: findPublishedDate(search),
    modified: findModifiedDate(search),
    language,
    body: linked.body,
  };
}

function firstMeta(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = cleanString(metas.get(name));
    if (value !== null) return value;
  }
  return null;
}

/** The titles that a page shows of itself: the surest first. */
function shownTitles(document: PageDocument, metas: ReadonlyMap<string, string>): string[] {
  const headings = [...document.querySelectorAll('h1')].map((heading) => cleanString(plainText(heading)));
  const headline = document.querySelector('[itemprop~="headline"]');
  const title = cleanString(document.querySelector('title')?.textContent);
  const titles = [
    ...TITLE_METAS.map((name) => cleanString(metas.get(name))),
    headline === null ? null : cleanString(plainText(headline)),
    // The site's name is an <h1> too often; the headline is the one that the window's title repeats.
    ...headings.filter((heading) => heading !== null && heading.length > 8 && title?.includes(heading)),
    ...(headings.length === 1 && title === null ? headings : []),
    title,
    ...headings,
  ];
  return [...new Set(titles.filter((title) => title !== null))];
}

const SUFFIX = /\s+(?:[|»·•–—:]|-{1,2}|::)\s+/;

/** "Headline | The Daily Example" loses the outlet's name, before or after, and nothing else. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const parts = title.split(SUFFIX);
  if (parts.length < 2) return title;
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (isSameName(last, outlet))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s*(?:[|»·•–—:]|-{1,2}|::)\s*$/, '') || title;
  if (isSameName(first, outlet))
    return title.slice(first.length).replace(/^\s*(?:[|»·•–—:]|-{1,2}|::)\s*/, '') || title;
  return title;
}

/** Of "The Weekly Ledger: Mill closes", the part that the page shows in large or bold, and what is left of it. */
function titleParts(
  document: PageDocument,
): { readonly title: string; readonly outlet: string | null } | null {
  const title = cleanString(document.querySelector('title')?.textContent);
  if (title === null || title.length > 300) return null;
  const parts = title.split(/\s+[|»·•–—-]\s+|\s*::\s*|:\s+/);
  if (parts.length < 2) return null;
  const shown = new Set<string>();
  for (const element of document.querySelectorAll('h1,h2,b,strong,font')) {
    shown.add(plainText(element).toLowerCase());
    if (shown.size > 200) break;
  }
  const found = parts.find((part) => part.length >= 15 && shown.has(part.toLowerCase()));
  if (found === undefined) return null;
  const rest = parts.filter((part) => part !== found);
  return {
    title: found,
    outlet: rest.length === 1 && (rest[0]?.length ?? 0) <= 40 ? (rest[0] ?? null) : null,
  };
}

function isSameName(a: string, b: string): boolean {
  const bare = (name: string) =>
    name.toLowerCase().replace(/^the\s+|\.(?:com|org|net|co\.uk)$|[^\p{L}\p{N}]/gu, '');
  return bare(a) !== '' && bare(a) === bare(b);
}

/** What `<title>` adds to the headline: "Headline - The Daily Example". */
function titleSuffix(document: PageDocument, metas: ReadonlyMap<string, string>): string | null {
  const title = cleanString(document.querySelector('title')?.textContent);
  const headline = firstMeta(metas, TITLE_METAS) ?? cleanString(document.querySelector('h1')?.textContent);
  if (title === null || headline === null || !title.startsWith(headline)) return null;
  const rest = title
    .slice(headline.length)
    .replace(/^\s*(?:[|»·•–—:]|-{1,2}|::)\s*/, '')
    .trim();
  const last = rest.split(SUFFIX).at(-1) ?? '';
  return rest !== title.slice(headline.length).trim() && last.length >= 2 && last.length <= 50 ? last : null;
}

function languageOf(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  linked: string | null,
): string | null {
  const tags = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    linked,
    metas.get('content-language'),
    metas.get('og:locale'),
    metas.get('dc.language'),
  ];
  for (const tag of tags) {
    const bare = tag?.trim().replace(/_/g, '-');
    if (bare !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(bare)) return bare;
  }
  return null;
}

/** Which of two numbers is the month: told by the page's country, where it names one. */
function dateOrder(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  addresses: readonly string[],
): DateOrder {
  const tags = [
    document.documentElement.getAttribute('lang'),
    metas.get('og:locale'),
    metas.get('content-language'),
  ];
  for (const tag of tags) {
    const country = /^[a-z]{2}[-_]([a-z]{2})\b/i.exec(tag ?? '')?.[1]?.toUpperCase();
    if (country === 'US' || country === 'PH') return 'mdy';
    if (country !== undefined) return 'dmy';
  }
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    if (/\.(?:us|gov|mil|edu)$/.test(host)) return 'mdy';
    if (/\.(?:uk|au|nz|ie|in|za|eu|de|fr|it|es|nl|ru|ua|il|pk|ng|ke|gh|sg|my|hk)$/.test(host)) return 'dmy';
  }
  return null;
}

const BYLINE_ELEMENTS =
  '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"],.byline__name,.author-name,.byline-name,.p-author,.author .fn,.byline .author,.article-author,.post-author,.entry-author,.story-byline,.byline,.article__byline,.article-byline';

function findPageByline(
  document: PageDocument,
  metas: ReadonlyMap<string, string>,
  authors: readonly string[],
  outlet: string | null,
): string | null {
  const stated = cleanByline(authors.slice(0, 12).join(', '), outlet);
  if (stated !== null) return stated;
  for (const name of BYLINE_METAS) {
    if (name === 'twitter:data1' && !/written by|author/i.test(metas.get('twitter:label1') ?? '')) continue;
    const byline = cleanByline(metas.get(name) ?? '', outlet);
    if (byline !== null) return byline;
  }
  const found = new Set<string>();
  for (const element of document.querySelectorAll(BYLINE_ELEMENTS)) {
    if (isInside(element, 'aside,footer,nav,[class*="comment"],[class*="related"]')) continue;
    const byline = cleanByline(element.getAttribute('content') ?? plainText(element), outlet);
    if (byline === null) continue;
    if (found.size > 0 && !element.matches('[itemprop~="name"],[rel~="author"]')) break;
    found.add(byline);
    if (found.size >= 8) break;
  }
  return found.size === 0
    ? null
    : [...found]
        .filter((name) => ![...found].some((other) => other !== name && other.includes(name)))
        .join(', ');
}

/** A byline without its "By", its dates and its addresses; `null` for what names nobody. */
function cleanByline(raw: string, outlet: string | null): string | null {
  const text = (cleanString(raw) ?? '')
    .replace(/^(?:(?:written|posted|reported|story|words|analysis|published|article)\s+)?by:?\s+/i, '')
    .replace(/\s*(?:[|•·]|\b(?:published|updated|posted|on)\b\s+(?=\w+ \d|\d)).*$/i, '')
    .replace(/[\s,;|–-]+$/, '')
    .trim();
  if (text.length < 2 || text.length > 160 || /https?:|www\.|^@|[{}<>]|^\d+$/i.test(text)) return null;
  if (
    /^(?:admin|administrator|webmaster|editor|author|null|undefined|none|user|staff|unknown|by)$/i.test(text)
  )
    return null;
  return outlet !== null && text.toLowerCase() === `${outlet.toLowerCase()}.com` ? null : text;
}
