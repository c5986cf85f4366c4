import { isElement, type PageDocument, type PageElement, plainText, TEXT } from './dom.ts';
import { EMBED_MARK } from './mark-embeds.ts';
import { CLUTTER_NAMES, DOUBTFUL_NAMES, HEAD_NAMES } from './page-words.ts';

/** Characters of an element: all of them, those of paragraphs outside links, those in links. */
interface Weight {
  all: number;
  prose: number;
  linked: number;
}

const NO_WEIGHT: Weight = { all: 0, prose: 0, linked: 0 };

/** Elements that are never taken out by their name alone. */
const KEPT =
  /^(?:html|head|body|main|article|blockquote|figure|figcaption|h1|p|a|em|strong|b|i|img|picture|tbody|tr|table)$/;

/** Modifiers and the classes that themes give to every article say nothing of what an element is. */
const SILENT =
  /^(?:has|no|with|is|js|hide|show|if|not|css|type|category|tag|post|hentry|format|status|page|single|col|lg|md|sm|xs|wp-image)[-_]/i;

/** What the names of an element say of it. */
type Sense = 'clutter' | 'doubtful' | 'head' | null;

/** `"articleShareBar share-bar--inline has-ads"` → `["article share bar", "share bar"]`. */
export function nameWords(names: string): string[] {
  return names
    .split(/\s+/)
    .filter((name) => name !== '' && name.length < 100 && !SILENT.test(name))
    .map((name) =>
      name
        .replace(/--.*$/, '')
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/[^A-Za-z]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => name !== '');
}

function senseOf(words: readonly string[]): Sense {
  const says = (patterns: readonly RegExp[]) =>
    words.some((name) => patterns.some((pattern) => pattern.test(name)));
  if (says(CLUTTER_NAMES)) return 'clutter';
  if (says(HEAD_NAMES)) return 'head';
  return says(DOUBTFUL_NAMES) ? 'doubtful' : null;
}

/**
 * Takes out of a page what its names say is no article: share bars, newsletter boxes, related stories, advertisements,
 * cookie banners, comments, bylines. Cautious, because names deceive: what holds a quarter of the page's prose, the
 * headline or the article stays, whatever it is called.
 */
export function stripClutter(document: PageDocument): void {
  stripSmallMarks(document);
  const weights = weigh(document.body);
  const total = weights.get(document.body)?.prose ?? 0;
  const suspects = suspectElements(document);
  const shares = new Map<string, number>();
  for (const { element, names } of suspects) {
    shares.set(names, (shares.get(names) ?? 0) + (weights.get(element)?.prose ?? 0));
  }
  for (const { element, names, sense } of suspects) {
    // Names that most of the prose carries ("paywall", "teaser") name the article, a piece at a time.
    if ((shares.get(names) ?? 0) > Math.max(400, total * 0.4)) continue;
    if (goes(element, sense, weights.get(element) ?? NO_WEIGHT, total)) element.remove();
  }
}

interface Suspect {
  readonly element: PageElement;
  readonly names: string;
  readonly sense: Exclude<Sense, null>;
}

const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-qa'];

/** The elements whose names make them no article, perhaps. */
function suspectElements(document: PageDocument): Suspect[] {
  const known = new Map<string, Sense>();
  const suspects: Suspect[] = [];
  for (const element of document.querySelectorAll('[class],[id],[data-component],[data-testid],[data-qa]')) {
    if (KEPT.test(element.localName)) continue;
    const names = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');
    if (names.length > 2000) continue;
    const sense = known.get(names) ?? senseOf(nameWords(names));
    known.set(names, sense);
    if (sense !== null) suspects.push({ element, names, sense });
  }
  return suspects;
}

function goes(element: PageElement, sense: Exclude<Sense, null>, weight: Weight, total: number): boolean {
  if (sense === 'doubtful' && weight.linked <= weight.all * 0.6) return false;
  if (
    sense === 'head' &&
    (weight.all > 250 || element.closest('p') !== null || /[.!?]["”’']?$/.test(plainText(element)))
  )
    return false;
  if (weight.prose > 200 && weight.prose > total * 0.25) return false;
  return element.querySelector(`h1,[itemprop~="articleBody"],blockquote,[${EMBED_MARK}]`) === null;
}

/** Footnote numbers that would stick to words, and credits inside a figure that has a caption of its own. */
function stripSmallMarks(document: PageDocument): void {
  for (const link of [...document.querySelectorAll('a[href^="#"]')]) {
    if (/^\[?(?:\d{1,3}|[*†‡§¶↩^])\]?$/.test(plainText(link))) link.remove();
  }
  for (const caption of document.querySelectorAll('figure figcaption')) {
    const figure = caption.closest('figure');
    if (
      figure === null ||
      figure.querySelector('img') === null ||
      figure.querySelector(`blockquote,table,p,[${EMBED_MARK}]`) !== null
    )
      continue;
    for (const part of [...figure.querySelectorAll('span,div')]) {
      if (!part.contains(caption) && !caption.contains(part) && part.querySelector('img,figcaption') === null)
        part.remove();
    }
  }
}

/** The weight of every element, in one pass. */
function weigh(root: PageElement): Map<PageElement, Weight> {
  const weights = new Map<PageElement, Weight>();
  const visit = (element: PageElement, inProse: boolean, inLink: boolean): Weight => {
    const weight: Weight = { all: 0, prose: 0, linked: 0 };
    const prose = inProse || element.localName === 'p';
    const link = inLink || element.localName === 'a';
    for (const node of element.childNodes) {
      if (isElement(node)) {
        if (/^(?:script|style|noscript|template)$/.test(node.localName)) continue;
        const inner = visit(node, prose, link);
        weight.all += inner.all;
        weight.prose += inner.prose;
        weight.linked += inner.linked;
      } else if (node.nodeType === TEXT) {
        const length = (node.textContent ?? '').trim().length;
        weight.all += length;
        if (link) weight.linked += length;
        else if (prose) weight.prose += length;
      }
    }
    weights.set(element, weight);
    return weight;
  };
  visit(root, false, false);
  return weights;
}
