import type { Paragraph, TextLayer } from './layer.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { findWords } from './words.ts';

/**
 * Cuts a text into paragraphs, sentences, words and quotations. The text is never altered; all offsets are
 * UTF-16 code units into it. Linear in the length of the text, whatever it holds.
 *
 * @param blocks paragraphs already known from the layout of a page or of Markdown, in any order
 */
export function segment(text: string, blocks: readonly Paragraph[] = []): TextLayer {
  const paragraphs = findParagraphs(text, blocks);
  return {
    text,
    paragraphs,
    sentences: findSentences(text, paragraphs),
    words: findWords(text),
    quotations: findQuotations(text, paragraphs),
  };
}
