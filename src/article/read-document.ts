import { HearsayError } from '../errors.ts';
import type { Article } from '../reading.ts';
import { articleId } from './article-id.ts';
import { decodeText } from './decode-text.ts';
import type { InputResult, InputSuccess, RawDocument } from './input-result.ts';
import { failure } from './open-documents.ts';
import { type Given, readPlainText } from './plain-text.ts';
import { readRecord } from './read-record.ts';

/** What the reader of a document is told besides its bytes. */
export interface DocumentOptions {
  /** What the user says of the articles; it goes before what they say of themselves. */
  readonly given?: Omit<Given, 'source'>;
  /** ISO date: no page is believed to be published after it. Absent: no bound. */
  readonly today?: string;
}

/**
 * Makes an article of a document's bytes. Pure: the same bytes give the same article in any thread. The parsers of
 * pages and of Markdown are loaded when the first one comes, so that plain text does not wait for them.
 * Never throws; what cannot be read is a failure with its reason.
 */
export async function readDocument(raw: RawDocument, options: DocumentOptions = {}): Promise<InputResult> {
  try {
    return await read(raw, options);
  } catch (error) {
    return failure(raw.source, error);
  }
}

async function read(raw: RawDocument, options: DocumentOptions): Promise<InputSuccess> {
  const { text } = decodeText(raw.bytes, raw.charset, raw.kind === 'html');
  const given: Given = { ...options.given, source: raw.source };
  const today = options.today ?? null;
  const fetched =
    raw.redirects === null || raw.address === null ? {} : { redirects: raw.redirects, address: raw.address };
  if (raw.kind === 'jsonl') return { ok: true, article: readRecord(text, raw.source, given), ...fetched };
  if (text.trim() === '') throw new HearsayError('empty', 'holds nothing but white space', raw.source);
  if (raw.kind === 'text') return { ok: true, article: readPlainText(text, given), ...fetched };
  if (raw.kind === 'markdown') {
    const { readMarkdown } = await import('./read-markdown.ts');
    return { ok: true, ...readMarkdown(text, given, today), ...fetched };
  }
  const { readPage } = await import('./page/read-page.ts');
  const page = readPage(text, { source: raw.source, address: raw.address, today });
  return { ok: true, ...page, article: withGiven(page.article, given), ...fetched };
}

function withGiven(article: Article, given: Given): Article {
  const about = {
    outlet: given.outlet ?? article.outlet,
    title: given.title ?? article.title,
    byline: given.byline ?? article.byline,
    published: given.published ?? article.published,
  };
  const changed = { ...article, ...about };
  return { ...changed, id: articleId(changed) };
}
