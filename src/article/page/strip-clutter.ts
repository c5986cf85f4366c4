import { isElement, type PageDocument, type PageElement } from './dom.ts';
import { EMBED_MARK } from './mark-embeds.ts';
import { CLUTTER_NAMES, DOUBTFUL_NAMES } from './page-words.ts';

/** Characters of an element: all of them, those in paragraphs, those in links. */
interface Weight {
  all: number;
  prose: number;
  linked: number;
}

const KEPT =
  /^(?:html|head|body|main|article|blockquote|figure|figcaption|h1|p|a|em|strong|b|i|img|picture|tbody|tr|table)$/;

/** `"articleShareBar share-bar--inline has-ads"` → `["article share bar", "share bar"]`: words in lower case, modifiers gone. */
export function namesOf(element: PageElement): string[] {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  if (raw.length > 2000) return [];
  return raw
    .split(/\s+/)
    .filter(
      (name) =>
        name !== '' &&
        !/^(?:has|no|with|is|js|hide|show|if|not|css|type|category|tag|post|hentry|format|status|page|single|col|lg|md|sm|xs|wp-image)[-_]/i.test(
          name,
        ),
    )
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

/**
 * Takes out of a page what its names say is no article: share bars, newsletter boxes, related stories, advertisements,
 * cookie banners, comments. Cautious, because names deceive: what holds a quarter of the page's prose, the headline or
 * the article stays, whatever it is called.
 */
export function stripClutter(document: PageDocument): void {
  const weights = weigh(document.body);
  const total = weights.get(document.body)?.prose ?? 0;
  for (const element of [...document.querySelectorAll('[class],[id],[data-component],[data-testid]')]) {
    if (KEPT.test(element.localName) || !document.body.contains(element)) continue;
    const names = namesOf(element);
    if (names.length === 0) continue;
    const weight = weights.get(element) ?? { all: 0, prose: 0, linked: 0 };
    const clutter = names.some((name) => CLUTTER_NAMES.some((pattern) => pattern.test(name)));
    const doubtful = !clutter && names.some((name) => DOUBTFUL_NAMES.some((pattern) => pattern.test(name)));
    if (!clutter && !(doubtful && weight.linked > weight.all * 0.6)) continue;
    if (weight.prose > total * 0.25 && weight.prose > 200) continue;
    if (element.querySelector(`h1,[itemprop~="articleBody"],blockquote,[${EMBED_MARK}]`) !== null) continue;
    element.remove();
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
      } else if (node.nodeType === 3) {
        const length = (node.textContent ?? '').trim().length;
        weight.all += length;
        if (prose && !link) weight.prose += length;
        if (link) weight.linked += length;
      }
    }
    weights.set(element, weight);
    return weight;
  };
  visit(root, false, false);
  return weights;
}
