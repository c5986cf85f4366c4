import type { Article } from '../reading.ts';
import { articleId } from './article-id.ts';
import { findByline } from './byline.ts';
import { findDateline } from './dateline.ts';
import { findFront } from './front-lines.ts';
import { isKeyLine, readKeyLines } from './key-lines.ts';
import { findOutlet, findTitle } from './masthead.ts';
import { findPublished } from './published.ts';

/** What is known of a text from elsewhere; it goes before what the text says of itself. */
export interface Given {
  readonly source?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  /** ISO 8601 date. */
  readonly published?: string | null;
}

/**
 * Makes an article of a plain text. Title, byline, outlet and date of publication are read from the lines that
 * real texts carry ("By …", "Published: …", "WASHINGTON, Oct 31 (Reuters) -"); what they do not say is `null`.
 * The text itself is never altered, so these lines stay in it.
 */
export function readPlainText(text: string, given: Given = {}): Article {
  const found = findFront(text);
  const keys = readKeyLines(found.head);
  const front = { ...found, head: found.head.filter((line) => !isKeyLine(line.text)) };
  const dateline = front.body ? findDateline(front.body.text) : null;
  const byline = given.byline ?? keys.byline ?? findByline(front);
  const about = {
    outlet: given.outlet ?? keys.outlet ?? findOutlet(front, dateline),
    title: given.title ?? keys.title ?? findTitle(front, byline),
    byline,
    published: given.published ?? keys.published ?? findPublished(text, front, dateline),
    language: 'en',
    text,
  };
  return { id: articleId(about), source: given.source ?? null, ...about };
}
