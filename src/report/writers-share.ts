import type { Reading, Span } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { isDateLine } from './is-date-line.ts';

/** How much of an article stands on the writer's own word. */
export interface WritersShare {
  /** Words (runs of letters and digits) in the article. */
  readonly words: number;
  /** Words of the writer's own: those of no voice's content, the sources and cues that introduce voices not counted. */
  readonly own: number;
  /** Sentences in which nobody is quoted or referred to: what the article says on nobody's word. Date lines say nothing. */
  readonly sentences: readonly Span[];
}

/** Counts the writer's own words and finds the sentences on nobody's word. Linear but for one sort. */
export function writersShare(reading: Reading): WritersShare {
  const { text } = reading.article;
  const voiced = reading.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const taken = merged(voiced);
  let words = 0;
  let own = 0;
  let at = 0;
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words++;
    while (at < taken.length && taken[at]!.end <= index) at++;
    if (at === taken.length || index < taken[at]!.start) own++;
  }
  const untouched = (sentence: Span) =>
    !overlapsAny(taken, sentence) &&
    /[\p{L}\p{N}]/u.test(slice(text, sentence)) &&
    !isDateLine(reading, sentence);
  return { words, own, sentences: reading.sentences.filter(untouched) };
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end);

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  const next = sorted[lowerBound(sorted, (span) => span.end <= start)];
  return next !== undefined && next.start < end;
}
