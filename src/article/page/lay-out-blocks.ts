import type { Paragraph } from '../../text/layer.ts';
import { ELEMENT, isElement, type PageElement, type PageNode, TEXT } from './dom.ts';
import { EMBED_MARK } from './mark-embeds.ts';

/** A paragraph of a page before the text is put together. */
export interface PageBlock {
  readonly kind: Paragraph['kind'];
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
}

/** The number of an embed that stood here. */
export interface PageMark {
  readonly kind: 'embed';
  readonly number: number;
}

export type PagePart = PageBlock | PageMark;

const SKIPPED = new Set(
  'script style noscript template svg math button input select textarea iframe object embed video audio canvas head nav dialog map datalist progress meter link meta title'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** What a block is by its element; elements not named here leave it as it is. */
const KINDS: Readonly<Record<string, Paragraph['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  blockquote: 'quote',
  li: 'list',
  dt: 'list',
  dd: 'list',
  figcaption: 'caption',
  caption: 'caption',
};

/** Once inside one of these, what is further inside stays of this kind: the paragraphs of a quotation are quotation. */
const STICKY: ReadonlySet<string> = new Set(['quote', 'caption']);

const CAPTION_CLASS = /(?:^|[\s_-]|[a-z])(?:captions?|Captions?|cutline)(?:$|[\s_-](?!ed))/;

interface State {
  readonly parts: PagePart[];
  text: string;
  linked: number;
}

/**
 * Writes the text of an element as a browser lays it out without styles: one part for each block of words, in order,
 * white space made single, `<q>` in quotation marks. A line after `<br>` is a block too: it parts lines of verse and of
 * addresses, and in old pages paragraphs. Depth of nesting is bounded by the caller.
 */
export function layOutBlocks(root: PageElement): PagePart[] {
  const state: State = { parts: [], text: '', linked: 0 };
  layOut(root, 'text', false, state);
  flush('text', state);
  return state.parts;
}

function flush(kind: Paragraph['kind'], state: State): void {
  for (const text of tidy(state.text).split('\n')) {
    if (text === '') continue;
    const linked = Math.min(text.length, state.linked);
    state.parts.push({ kind: captioned(kind, text), text, linked });
  }
  state.text = '';
  state.linked = 0;
}

/** "… at the Capitol. (Wire Photo/Lee Strand)" is a caption, wherever it stands. */
const PHOTO_CREDIT = /\((?:[^()]{0,40}\s)?(?:photo|photos|via AP|getty images|pool)\b[^()]{0,60}\)$/i;

function captioned(kind: Paragraph['kind'], text: string): Paragraph['kind'] {
  return kind === 'text' && text.length < 500 && PHOTO_CREDIT.test(text) ? 'caption' : kind;
}

/** Single spaces, no space at line ends; without controls and marks of no width that would split words unseen. */
function tidy(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function layOut(element: PageElement, kind: Paragraph['kind'], inLink: boolean, state: State): void {
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT) addText(node, element, inLink, state);
    else if (node.nodeType === ELEMENT && isElement(node)) layOutElement(node, kind, inLink, state);
  }
}

function addText(node: PageNode, parent: PageElement, inLink: boolean, state: State): void {
  const raw = node.textContent ?? '';
  const text = parent.localName === 'pre' ? raw : raw.replace(/\s+/g, ' ');
  state.text += text;
  if (inLink) state.linked += text.trim().length;
}

function layOutElement(element: PageElement, kind: Paragraph['kind'], inLink: boolean, state: State): void {
  const name = element.localName;
  const mark = element.getAttribute(EMBED_MARK);
  if (mark !== null) {
    flush(kind, state);
    state.parts.push({ kind: 'embed', number: Number(mark) });
  } else if (SKIPPED.has(name)) return;
  else if (name === 'br') flush(kind, state);
  else if (name === 'img') state.text += emoji(element);
  else if (name === 'q') {
    state.text += '“';
    layOut(element, kind, inLink, state);
    state.text += '”';
  } else if (BLOCKS.has(name) || isLayoutCell(element)) layOutBlock(element, kind, inLink, state);
  else if ((name === 'td' || name === 'th') && state.text !== '') {
    state.text += ' ';
    layOut(element, kind, inLink, state);
  } else layOut(element, kind, inLink || (name === 'a' && element.hasAttribute('href')), state);
}

function layOutBlock(element: PageElement, kind: Paragraph['kind'], inLink: boolean, state: State): void {
  flush(kind, state);
  const inner = kindOf(element, kind);
  layOut(element, inner, inLink, state);
  flush(inner, state);
}

/** A table cell that holds lines or blocks: old pages lay themselves out in tables. Others are cells of a row. */
function isLayoutCell(element: PageElement): boolean {
  return /^t[dh]$/.test(element.localName) && element.querySelector('br,p,div,table,ul,h1,h2,h3') !== null;
}

function kindOf(element: PageElement, outer: Paragraph['kind']): Paragraph['kind'] {
  if (STICKY.has(outer)) return outer;
  const own = KINDS[element.localName];
  if (own !== undefined) return own === 'heading' && outer === 'list' ? 'list' : own;
  if (/^(?:p|div)$/.test(element.localName) && CAPTION_CLASS.test(element.getAttribute('class') ?? ''))
    return 'caption';
  return outer === 'heading' || outer === 'list' ? outer : 'text';
}

/** Pictures that stand for a character: sites draw emoji so. */
function emoji(image: PageElement): string {
  const alt = image.getAttribute('alt') ?? '';
  return /emoji|wp-smiley/i.test(image.getAttribute('class') ?? '') && alt.length <= 16 ? alt : '';
}
