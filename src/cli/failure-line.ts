import type { ErrorCode, HearsayError } from '../errors.ts';
import { oneLine } from '../report/visible.ts';

/** What a user can do about it, where the message does not say it yet. */
const ADVICE: Partial<Readonly<Record<ErrorCode, string>>> = {
  'not-found': 'check the path',
  empty: 'give a file with text in it',
  binary: 'give plain text, Markdown, HTML or JSON Lines',
  'too-large': 'cut it into articles, one a file or a line of JSON Lines',
  'not-english': 'the models read English only',
  'no-article': 'save the text of the article and give that',
  'address-refused': '--allow-private lets private addresses be asked',
  'bad-json': 'each line must be an object with a "text"',
};

/** One line for one input that could not be read: where, what, and what to do. Safe to print. */
export function failureLine(source: string | null, error: HearsayError): string {
  const where = source ?? 'standard input';
  const advice = ADVICE[error.code];
  const message = error.message.startsWith(`${where}: `)
    ? error.message.slice(where.length + 2)
    : error.message;
  return oneLine(`hearsay: ${where}: ${message}${advice ? ` (${advice})` : ''}`);
}
