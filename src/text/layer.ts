import type { Span } from '../reading.ts';

/** A maximal run of letters and digits, or one other visible character: BERT's basic tokens, with offsets. */
export interface Word extends Span {
  readonly text: string;
  /** True for a run of letters or digits, false for a punctuation mark or symbol. */
  readonly alphanumeric: boolean;
}

export type QuotationStyle = 'double' | 'single' | 'guillemet';

/** A pair of quotation marks and what stands between them. */
export interface Quotation {
  /** From the opening mark to after the closing mark (or to where an unclosed one is taken to end). */
  readonly outer: Span;
  /** What stands between the marks. */
  readonly inner: Span;
  readonly style: QuotationStyle;
  /** False where no closing mark was found; a paragraph that continues a quotation opens without closing. */
  readonly closed: boolean;
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
}

/** A paragraph and what its layout tells. */
export interface Paragraph extends Span {
  /** `heading`: a short line without a full stop; `quote`: marked up as a quotation (`>` or `<blockquote>`). */
  readonly kind: 'text' | 'heading' | 'quote' | 'list' | 'caption';
}

/** The text cut into its parts; every span points into `text`, in text order. */
export interface TextLayer {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
}
