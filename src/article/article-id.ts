import { createHash } from 'node:crypto';

/**
 * The id of an article: the first 12 hexadecimal digits of the SHA-256 of its text and of what is known of its
 * making. The same text read from another path keeps its id, and nothing but the article decides it.
 */
export function articleId(article: {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
}): string {
  const parts = [article.outlet, article.title, article.published, article.text];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
