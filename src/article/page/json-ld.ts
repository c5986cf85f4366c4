import { decodeEntities } from './decode-entities.ts';
import type { PageDocument } from './dom.ts';

/** A JSON-LD node as it stood in the page: anything may be anything. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article; `null` where it says nothing usable. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

/** schema.org types, the surer ones first; a `WebPage` speaks for its article only where no article does. */
const TYPES: readonly RegExp[] = [
  /(?:News|Analysis|AskPublicNews|Background|Opinion|Report(?:age)?|Review)NewsArticle|^NewsArticle$|LiveBlogPosting/,
  /Article$|BlogPosting|^Report$|SocialMediaPosting/,
  /^(?:CreativeWork|Review|Recipe|VideoObject|MediaObject|PodcastEpisode)$/,
  /WebPage$|^ItemPage$/,
];

/** Properties that lead to other works, whose dates and authors are not this page's. */
const ELSEWHERE = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'relatedLink',
  'citation',
  'mentions',
  'comment',
  'liveBlogUpdate',
  'about',
  'review',
  'video',
  'image',
  'blogPost',
  'subjectOf',
  'isBasedOn',
  'significantLink',
  'potentialAction',
  'breadcrumb',
]);

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** UTF-16 code units; a page's own description is a hundredth of it. */
const LONGEST = 2_000_000;

/**
 * Parses JSON-LD as browsers' search engines do, forgiving what sites get wrong: comments and CDATA around it,
 * raw line breaks in strings, trailing commas and semicolons.
 */
export function parseLinkedData(source: string): unknown {
  if (source.length > LONGEST) return null;
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;{1,5}$/, '')
    .trim();
  // Line breaks inside strings are no JSON; between tokens a space does as well.
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt forgives more.
    }
  }
  return null;
}

/** All nodes of a page's JSON-LD that may describe the page itself, in document order, and every node by its `@id`. */
function collectNodes(document: PageDocument): { nodes: LinkedNode[]; byId: Map<string, LinkedNode> } {
  const nodes: LinkedNode[] = [];
  const byId = new Map<string, LinkedNode>();
  const visit = (value: unknown, own: boolean, depth: number): void => {
    if (depth > 12 || nodes.length > 5000) return;
    for (const item of list(value)) {
      if (!isNode(item)) continue;
      if (own && item['@type'] !== undefined) nodes.push(item);
      const id = item['@id'];
      if (typeof id === 'string' && Object.keys(item).length > 1 && !byId.has(id)) byId.set(id, item);
      for (const [key, inner] of Object.entries(item)) {
        if (typeof inner === 'object' && inner !== null) visit(inner, own && !ELSEWHERE.has(key), depth + 1);
      }
    }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    visit(parseLinkedData(script.textContent ?? ''), true, 0);
  }
  return { nodes, byId };
}

function typeRank(node: LinkedNode): number {
  let best = TYPES.length;
  for (const type of list(node['@type'])) {
    if (typeof type !== 'string') continue;
    const name = type.replace(/^.*[/:#]/, '');
    const rank = TYPES.findIndex((pattern) => pattern.test(name));
    if (rank !== -1 && rank < best) best = rank;
  }
  return best;
}

/** A string of metadata as people read it: entities that were escaped twice undone, tags gone, white space single. */
export function cleanString(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(value)
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/[\p{Cc}\u200b\ufeff\u00ad]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** Names in a value that may be a string, a node, a reference by `@id`, or a list of these. */
function names(value: unknown, byId: ReadonlyMap<string, LinkedNode>): string[] {
  return list(value).flatMap((item) => {
    if (typeof item === 'string') return cleanString(item) ?? [];
    if (!isNode(item)) return [];
    const id = item['@id'];
    const node = item.name === undefined && typeof id === 'string' ? (byId.get(id) ?? item) : item;
    return list(node.name ?? node.legalName).flatMap((name) => cleanString(name) ?? []);
  });
}

function first<T>(nodes: readonly LinkedNode[], take: (node: LinkedNode) => T | null): T | null {
  for (const node of nodes) {
    const value = take(node);
    if (value !== null) return value;
  }
  return null;
}

/**
 * Reads what JSON-LD says of the page's article. Of several articles (a page that also describes its neighbours)
 * the one counts whose headline the page shows as its title, else the first of the surest type.
 *
 * @param titles what the page shows as its title, to tell its own article from others
 */
export function readLinkedArticle(document: PageDocument, titles: readonly string[]): LinkedArticle {
  const { nodes, byId } = collectNodes(document);
  const shown = new Set(titles.map(key));
  const ranked = nodes
    .map((node, order) => {
      const headline = cleanString(node.headline) ?? cleanString(node.name);
      return {
        node,
        order,
        rank: typeRank(node),
        other: headline === null || !shown.has(key(headline)) ? 1 : 0,
      };
    })
    .filter(({ rank }) => rank < TYPES.length)
    .sort(
      (a, b) =>
        (a.rank === 3 ? 1 : 0) - (b.rank === 3 ? 1 : 0) ||
        a.other - b.other ||
        a.rank - b.rank ||
        a.order - b.order,
    );
  const own = ranked.map(({ node }) => node);
  // A second article of the page must not lend its date to the first: only the best node and pages around it speak.
  const speakers = ranked.filter(({ rank }, i) => i === 0 || rank === 3).map(({ node }) => node);
  const text = (property: string) => (node: LinkedNode) =>
    first(
      list(node[property]).map((value) => ({ value })),
      ({ value }) => cleanString(value),
    );
  return {
    headline: first(own.slice(0, 1), text('headline')),
    published:
      first(speakers, text('datePublished')) ??
      first(speakers, text('uploadDate')) ??
      first(speakers, text('dateCreated')),
    modified: first(speakers, text('dateModified')),
    authors: [...new Set(first(own, (node) => nonEmpty(names(node.author ?? node.creator, byId))) ?? [])],
    publisher: first(own, (node) => names(node.publisher ?? node.sourceOrganization, byId)[0] ?? null),
    language: first(own, text('inLanguage')),
    body: first(own.slice(0, 3), (node) => (typeof node.articleBody === 'string' ? node.articleBody : null)),
  };
}

function nonEmpty<T>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items;
}

function key(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
