import type { Attribution, Reading, Span } from '../reading.ts';
import type { Paragraph } from '../text/layer.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { attributionFacts, chainWords } from './attribution-facts.ts';
import { exactText, type Html, html } from './html-escape.ts';
import { type Mark, nestMarks, wholeText } from './html-marks.ts';
import type { Note } from './html-notes.ts';
import type { VoiceMark } from './html-voices.ts';
import { isDateLine } from './is-date-line.ts';
import type { ReadingIndex } from './reading-index.ts';

/** The article as marked paragraphs, and for each paragraph the numbers of the notes that belong beside it. */
export interface ArticleMarkup {
  readonly paragraphs: readonly Html[];
  readonly notesBeside: readonly (readonly Note[])[];
}

/** A longer paragraph is no title, byline or date line. */
const LONGEST_LINE = 200;

/** Deeper chains look like this depth: more than three lines under a word cannot be told apart. */
const DEEPEST_LINE = 3;

/**
 * Renders the article's text, each voice's words in their own element, nested as the attributions are.
 * The text content is exactly the article's, white space between paragraphs apart; labels come from the style sheet.
 */
export function articleMarkup(
  reading: Reading,
  index: ReadingIndex,
  voices: ReadonlyMap<string, VoiceMark>,
  notes: readonly Note[],
): ArticleMarkup {
  const { text } = reading.article;
  const marks = [
    ...reading.attributions.flatMap((attribution) => attributionMarks(attribution, text, index, voices)),
    ...notes.map(noteMark),
  ].sort((a, b) => a.start - b.start);
  const kinds = new Map<Span, Paragraph['kind']>();
  const found = findParagraphs(text);
  for (const paragraph of found) kinds.set(paragraph, paragraph.kind);
  const spans = wholeText(text, found);
  const byParagraph = spread(marks, spans);
  const kindOf = (span: Span) => (aboutItself(reading, span) ? 'repeated' : (kinds.get(span) ?? 'text'));
  return {
    paragraphs: spans.map((span, at) => {
      const inner = nestMarks(span, byParagraph[at]!, ({ start, end }) => exactText(text.slice(start, end)));
      return html`<p class="para p${at} ${kindOf(span)}" dir="auto">${inner}</p>`;
    }),
    notesBeside: spread(
      notes.map(({ start }, at) => ({ start, end: start + 1, note: notes[at]! })),
      spans,
    ).map((beside) => beside.map(({ note }) => note)),
  };
}

/** Title, byline and date lines stand above the article already; in it they are set back. */
function aboutItself({ article, ...reading }: Reading, span: Span): boolean {
  const line = article.text.slice(span.start, span.end).trim();
  if (line.length > LONGEST_LINE) return false;
  const isByline =
    article.byline !== null &&
    (line === article.byline || (/^by\b/i.test(line) && line.includes(article.byline)));
  return line === article.title?.trim() || isByline || isDateLine({ article, ...reading }, span);
}

/** Which of the sorted items overlap each of the sorted paragraphs. */
function spread<T extends Span>(items: readonly T[], paragraphs: readonly Span[]): T[][] {
  let open: readonly T[] = [];
  let next = 0;
  return paragraphs.map(({ start, end }) => {
    const here = open.filter((item) => item.end > start);
    for (; next < items.length && items[next]!.start < end; next++) {
      if (items[next]!.end > start) here.push(items[next]!);
    }
    open = here.filter((item) => item.end > end);
    return here;
  });
}

function attributionMarks(
  attribution: Attribution,
  text: string,
  index: ReadingIndex,
  voices: ReadonlyMap<string, VoiceMark>,
): Mark[] {
  const depth = index.ancestry(attribution).length - 1;
  const voice = voices.get(attribution.voice);
  const letter = voice?.letter ?? '?';
  const tip = `${chainWords(index, attribution)}\n${attributionFacts(index, attribution).join(' · ')}`;
  const classes = `${voice?.classes ?? 'c0 u-dashed'} d${Math.min(depth, DEEPEST_LINE)}`;
  const role = (kind: string) => (span: Span) => ({
    ...span,
    rank: depth * 10 + 5,
    wrap: (inner: readonly Html[]) => html`<span class="${kind} ${classes}">${inner}</span>`,
  });
  const content = visibleSpans(text, attribution.content).map((span, at) => ({
    ...span,
    rank: depth * 10,
    wrap: (inner: readonly Html[], first: boolean) =>
      at === 0 && first
        ? html`<span class="says ${classes}" id="t-${attribution.id}" tabindex="-1" data-tip="${tip}">${sign(attribution, letter, tip)}${inner}</span>`
        : html`<span class="says more ${classes}" tabindex="-1" data-tip="${tip}">${inner}</span>`,
  }));
  return [
    ...content,
    ...visibleSpans(text, attribution.source).map(role('src')),
    ...visibleSpans(text, attribution.cue).map(role('cue')),
  ];
}

/** The spans without white space at their ends, where paragraphs may part; those of white space alone are left out. */
export function visibleSpans(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = from + words.trim().length;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

/** The letter before the words: where the keyboard stops, and the way to the voice's entry in the report. */
function sign(attribution: Attribution, letter: string, tip: string): Html {
  const name = `${letter}: ${tip.split('\n')[0]}`;
  return html`<a class="sig" href="#e-${attribution.id}" aria-label="${name}" aria-describedby="d-${attribution.id}" data-sig="${letter}"></a>`;
}

function noteMark(note: Note): Mark {
  return {
    start: note.start,
    end: note.end,
    // Of two notes on the same words the earlier is inside, so that their numbers stand in order.
    rank: 1e9 - note.number,
    wrap: (inner, first, last) =>
      html`<span class="noted ${note.kind}"${first ? html` id="w-${note.number}"` : null}>${inner}${last ? noteSign(note) : null}</span>`,
  };
}

const noteSign = (note: Note) =>
  html`<a class="ref" href="#n-${note.number}" aria-label="note ${note.number}: ${note.label}" aria-describedby="n-${note.number}" data-ref="${note.number}"></a>`;
