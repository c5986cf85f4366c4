import { HearsayError } from '../errors.ts';
import type { Article } from '../reading.ts';
import { isPlausible, parseDate } from './page/parse-date.ts';
import { type Given, readPlainText } from './plain-text.ts';

/**
 * Makes an article of one line of JSON Lines: an object with `text` and any of `url`, `title`, `outlet`, `byline`,
 * `published`. The text is taken exactly as it stands; a field of another type than string counts as absent.
 *
 * @param line where the line stands, `FILE:NUMBER`; the article's source where the object has no `url`
 * @throws HearsayError `bad-json`, `empty`
 */
export function readRecord(json: string, line: string | null, given: Given): Article {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new HearsayError('bad-json', 'this line is not JSON', line);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HearsayError('bad-json', 'this line is JSON, but no object', line);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const string = (name: string): string | null => {
    const field = record[name];
    return typeof field === 'string' && field.trim() !== '' ? field.trim() : null;
  };
  const { text } = record;
  if (typeof text !== 'string') throw new HearsayError('bad-json', 'this line has no string "text"', line);
  if (text.trim() === '') throw new HearsayError('empty', 'its "text" is empty', line);
  const date = parseDate(string('published') ?? '')?.date ?? null;
  return readPlainText(text, {
    source: string('url') ?? given.source ?? line,
    title: given.title ?? string('title'),
    outlet: given.outlet ?? string('outlet'),
    byline: given.byline ?? string('byline'),
    published: given.published ?? (date !== null && isPlausible(date, null) ? date : null),
  });
}
