import { parseHTML } from 'linkedom';

/**
 * The little of the DOM that reading a page needs, so that no other file depends on linkedom's or the browser's types.
 * linkedom runs no script, loads nothing, and knows no layout.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  textContent: string | null;
  remove(): void;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getAttributeNames(): string[];
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  contains(node: PageNode): boolean;
  replaceWith(...nodes: PageNode[]): void;
  append(...nodes: (PageNode | string)[]): void;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** True for an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Parses HTML of any quality; a fragment is put into a body. */
export function parsePage(html: string): PageDocument {
  // linkedom takes the first tag for the root, so a page that leaves out <html> or <body> gets them here.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  if (document.querySelector('body') === null) {
    const body = document.createElement('body');
    const rest = [...document.documentElement.childNodes].filter(
      (node) => !isElement(node) || node.localName !== 'head',
    );
    body.append(...rest);
    document.documentElement.append(body);
  }
  lowerAttributes(document);
  return document;
}

/** HTML's attribute names have no case; linkedom keeps the one that they are written in (`<A HREF=…>`). */
function lowerAttributes(document: PageDocument): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower))
        element.setAttribute(lower, element.getAttribute(name) ?? '');
    }
  }
}

const APART =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|td|th|tr|ul)$/;

/** The characters of a node, white space made single; words that lines or blocks part stay apart. */
export function plainText(node: PageNode): string {
  const parts: string[] = [];
  const visit = (inner: PageNode): void => {
    if (inner.nodeType === TEXT) parts.push(inner.textContent ?? '');
    else if (isElement(inner) && !/^(?:script|style|template)$/.test(inner.localName)) {
      const apart = APART.test(inner.localName);
      if (apart) parts.push(' ');
      for (const child of inner.childNodes) visit(child);
      if (apart) parts.push(' ');
    }
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** True if an element between this one and the body matches: classes of the body itself tell of the whole page. */
export function isInside(element: PageElement, selector: string): boolean {
  const found = element.closest(selector);
  return found !== null && found.localName !== 'body' && found.localName !== 'html';
}
