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
  return document;
}

/** The visible characters of a node, white space made single. */
export function plainText(node: PageNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
