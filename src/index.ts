/**
 * Hearsay as a library: articles in, readings out.
 *
 * ```ts
 * import { createReader } from 'hearsay';
 *
 * const reader = await createReader();
 * const reading = await reader.read({ text, published: '2026-03-14' });
 * ```
 */
export { type Given, readPlainText } from './article/plain-text.ts';
export { type ErrorCode, HearsayError } from './errors.ts';
export type {
  AntecedentFinder,
  Antecedents,
  ModelReading,
  NameTag,
  RawAttribution,
} from './model/scores.ts';
export {
  type ArticleInput,
  createReader,
  type Encoder,
  type Layout,
  type Reader,
  type ReaderOptions,
} from './read.ts';
export * from './reading.ts';
export type { Paragraph, Quotation, QuotationStyle, TextLayer, Word } from './text/layer.ts';
export { segment } from './text/segment.ts';
export { findTimes, type TimeOptions } from './time/find-times.ts';
