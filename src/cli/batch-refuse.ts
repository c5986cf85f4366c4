import { foreignLanguage } from '../article/foreign-language.ts';
import { HearsayError } from '../errors.ts';
import type { Article } from '../reading.ts';

/** UTF-16 code units; longer than any article, shorter than what would seem to hang. */
export const LONGEST_TEXT = 2_000_000;

/** Why an article cannot be read by the models, or not in a reasonable time; `null` where it can. */
export function refuseArticle({ text, source }: Article): HearsayError | null {
  if (text.length > LONGEST_TEXT) {
    const message = `holds ${text.length} characters, more than ${LONGEST_TEXT}`;
    return new HearsayError('too-large', message, source);
  }
  const language = foreignLanguage(text);
  return language === null
    ? null
    : new HearsayError('not-english', `is not in English but in ${language}`, source);
}
