import type { Span } from '../reading.ts';

/** One word in lower case with straight apostrophes, as the cue rules compare them. */
export interface CueWord extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * The words of a stretch of text in lower case, contractions whole: `didn't`, `it's`.
 *
 * @param limit at most so many words, so that a rule that looks only at a beginning costs no more than that
 */
export function cueWords(text: string, span: Span, limit = Number.POSITIVE_INFINITY): CueWord[] {
  const words: CueWord[] = [];
  const slice = text.slice(span.start, span.end);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(slice); match && words.length < limit; match = WORD.exec(slice)) {
    const start = span.start + match.index;
    words.push({ text: match[0].toLowerCase().replaceAll('’', "'"), start, end: start + match[0].length });
  }
  WORD.lastIndex = 0;
  return words;
}

/** The words of several spans, in order. */
export function cueWordsOf(text: string, spans: readonly Span[]): CueWord[] {
  return spans.flatMap((span) => cueWords(text, span));
}
