import type { Span } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A word as a reader of names sees it: "O'Neill", "U.S.", "vice-presidential" are one; a possessive 's is its own. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of the outermost quotation it stands in, or -1. */
  readonly quotation: number;
}

/** The text with its tokens and what each stands in: what every rule of this folder looks things up in. */
export interface Document {
  readonly layer: TextLayer;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Initialisms with points, words joined by hyphen, apostrophe or &, or one other visible character. Linear. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{C}]/gu;

/** What is written onto the word before it: "Trump's", "they're", "he'll". */
const CLITIC = /['’](?:s|re|ll|ve|d|m)$/iu;

/** Indexes a text layer. Linear in its length. */
export function indexDocument(layer: TextLayer): Document {
  const sentenceAt = locator(layer.sentences);
  const paragraphAt = locator(layer.paragraphs);
  const quotationAt = outermost(layer);
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    const text = layer.text.slice(start, end);
    tokens.push({
      start,
      end,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      sentence: sentenceAt(start),
      paragraph: paragraphAt(start),
      quotation: quotationAt(start),
    });
  };
  for (const match of layer.text.matchAll(TOKEN)) {
    const { index: start } = match;
    const end = start + match[0].length;
    const clitic = CLITIC.exec(match[0])?.index ?? 0;
    push(start, clitic > 0 ? start + clitic : end);
    if (clitic > 0) push(start + clitic, end);
  }
  return { layer, text: layer.text, tokens };
}

/** For offsets asked in rising order: the index of the span that holds the offset, else of the last that began. */
function locator(spans: readonly Span[]): (offset: number) => number {
  let i = 0;
  return (offset) => {
    while (i + 1 < spans.length && (spans[i + 1] as Span).start <= offset) i++;
    return i;
  };
}

function outermost(layer: TextLayer): (offset: number) => number {
  const outer: { span: Span; index: number }[] = [];
  let end = -1;
  layer.quotations.forEach((q, index) => {
    if (q.depth > 0 || q.outer.start < end) return;
    outer.push({ span: q.outer, index });
    end = q.outer.end;
  });
  let i = 0;
  return (offset) => {
    while (i < outer.length && (outer[i] as { span: Span }).span.end <= offset) i++;
    const at = outer[i];
    return at && at.span.start <= offset ? at.index : -1;
  };
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(doc: Document, offset: number): number {
  return lowerBound(doc.tokens, (token) => token.end <= offset);
}

/** First and last (exclusive) token index of a span; empty where no token lies in it. */
export function tokenRange(doc: Document, span: Span): { readonly from: number; readonly to: number } {
  const from = tokenAt(doc, span.start);
  let to = tokenAt(doc, span.end);
  if (to < doc.tokens.length && (doc.tokens[to] as Token).start < span.end) to++;
  return { from, to: Math.max(from, to) };
}

/** The characters of tokens `from` … `to - 1`. */
export const spanOfTokens = (
  { tokens }: Document,
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0,
});

/** The token at an index, or null beyond the text. */
export const token = (doc: Document, index: number): Token | null => doc.tokens[index] ?? null;

/** Does the token begin with a capital letter. */
export const isCapitalized = (t: Token | null): boolean => t !== null && /^\p{Lu}/u.test(t.text);

/** Is the token made of letters or digits (and not a mark). */
export const isWord = (t: Token | null): boolean => t !== null && /^[\p{L}\p{N}]/u.test(t.text);
