import type { HearsayError } from '../errors.ts';
import type { Article } from '../reading.ts';
import type { Paragraph } from '../text/layer.ts';

/** What an input is read as: plain text, Markdown, an HTML page, or JSON Lines with one article a line. */
export type InputKind = 'text' | 'markdown' | 'html' | 'jsonl';

export const INPUT_KINDS: readonly InputKind[] = ['text', 'markdown', 'html', 'jsonl'];

/** What kind of thing stood where the page held an embed. */
export type EmbedKind = 'post' | 'video' | 'audio' | 'document' | 'graphic';

/** Something that the page showed and the text cannot hold: it becomes a gap of kind `lost-embed`. */
export interface Embed {
  /** Where it stood: UTF-16 code units into `article.text`, the end of the block before it (0 at the top). */
  readonly offset: number;
  readonly kind: EmbedKind;
  /** What is known of it in plain words: maker, date, address. The address is text, never to be fetched. */
  readonly note: string;
}

/** One article that was read, with the structure that its layout gave. */
export interface InputSuccess {
  readonly ok: true;
  readonly article: Article;
  /** Paragraphs that markup told; absent where the text must be cut by its own layout. */
  readonly blocks?: readonly Paragraph[];
  /** Absent where the input cannot hold embeds. */
  readonly embeds?: readonly Embed[];
  /** ISO date of the last change that a page states. */
  readonly modified?: string | null;
  /** Addresses gone through before the last one, in order; absent where nothing was fetched. */
  readonly redirects?: readonly string[];
  /** The address that answered in the end; absent where nothing was fetched. */
  readonly address?: string;
}

/** One input that could not be read, and why; the others are still read. */
export interface InputFailure {
  readonly ok: false;
  /** The file, address or line; `null` for standard input. */
  readonly source: string | null;
  readonly error: HearsayError;
}

export type InputResult = InputSuccess | InputFailure;

/** One article's bytes, decompressed, before anything is made of them. */
export interface RawDocument {
  readonly ok: true;
  readonly source: string | null;
  readonly kind: InputKind;
  readonly bytes: Uint8Array;
  /** The charset that an HTTP header names. */
  readonly charset: string | null;
  /** The address that answered in the end. */
  readonly address: string | null;
  readonly redirects: readonly string[] | null;
}

/** Bounds on what is taken in. Bytes, except where said. */
export interface InputLimits {
  /** One plain text, Markdown file or line of JSON Lines. */
  readonly text: number;
  /** One page of HTML: more is no article, and a DOM takes ten times its source. */
  readonly html: number;
  /** A gunzipped stream may be at most this many times its compressed size … */
  readonly gzipRatio: number;
  /** … once it has grown beyond this, and … */
  readonly gzipFloor: number;
  /** … never beyond this, JSON Lines included. */
  readonly gzipTotal: number;
}

export const INPUT_LIMITS: InputLimits = {
  text: 10_000_000,
  html: 10_000_000,
  gzipRatio: 200,
  gzipFloor: 1_000_000,
  gzipTotal: 8_000_000_000,
};
