import { createHash } from 'node:crypto';
import type { Reading } from '../reading.ts';
import { dateWords } from './date-words.ts';
import { articleMarkup, visibleSpans } from './html-article.ts';
import { type Html, html, markupOf } from './html-escape.ts';
import { clipped, marginNotes, type Note } from './html-notes.ts';
import { type Section, toText } from './html-section.ts';
import { SECTIONS } from './html-sections.ts';
import { layoutRules, STYLE } from './html-style.ts';
import { voiceMarks } from './html-voices.ts';
import { readingIndex } from './reading-index.ts';
import { oneLine } from './visible.ts';
import { writersShare } from './writers-share.ts';

/**
 * The reading as one self-contained page: the article with each voice marked in place, notes in the margin, and the
 * report beside it. No script, no request, no address fetched; a Content-Security-Policy forbids all but this style
 * sheet, by its hash. The text content of the page's `<article>` is the article's text, white space aside.
 */
export function htmlReport(reading: Reading): string {
  const index = readingIndex(reading);
  const voices = voiceMarks(reading);
  const notes = marginNotes(reading, index);
  const article = articleMarkup(reading, index, voices, notes);
  const bySpan = new Map(notes.map((note) => [`${note.about.start}-${note.about.end}`, note]));
  const noteAt = ({ start, end }: { start: number; end: number }) => bySpan.get(`${start}-${end}`) ?? null;
  const marked = new Set(
    reading.attributions
      .filter(({ content }) => visibleSpans(reading.article.text, content).length > 0)
      .map(({ id }) => id),
  );
  const toWords = (id: string | null, what: string) =>
    id !== null && marked.has(id) ? toText(`t-${id}`, what) : null;
  const sections = SECTIONS.map((section) => section({ reading, index, voices, toWords, noteAt }));
  const rows = article.notesBeside.flatMap((beside, row) => (beside.length > 0 ? [row] : []));
  const style = STYLE + layoutRules(article.paragraphs.length, rows);
  const body = html`<body>
<p class="skips"><a href="#article">Skip to the article</a> <a href="#report">Skip to the report</a></p>
<div class="page">
${masthead(reading)}
${jump(sections)}
<main class="main"><div class="flow${rows.length === 0 ? ' bare' : null}">
<article id="article" aria-label="The article" lang="${reading.article.language}">
${article.paragraphs.map((paragraph) => html`${paragraph}\n`)}</article>
${margin(article.notesBeside)}
</div></main>
${report(sections)}
<footer class="foot">Read by Hearsay (${reading.format}). Nothing on this page was fetched, and it fetches nothing. It tells who said what; it does not tell who is right.</footer>
</div>
</body>
</html>
`;
  return head(reading, style) + markupOf(body);
}

/** The document's head. The style sheet is ours to the last character, so it alone is not escaped. */
function head(reading: Reading, style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const lines = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Hearsay">
<title>${pageTitle(reading)} · Hearsay</title>
`;
  return `${markupOf(lines)}<style>${style}</style>\n</head>\n`;
}

/** The title, or else how the text begins; never the file's path, which is nobody's business who gets the page. */
function pageTitle({ article: { title, text } }: Reading): string {
  if (title !== null) return oneLine(title);
  return (
    clipped(text.slice(0, 200).replace(/^\s*(?:date:?\s+)?\d{4}-\d\d-\d\d\s+/i, ''), 80) ||
    'An article without a word'
  );
}

function masthead(reading: Reading): Html {
  const { outlet, byline, published, source } = reading.article;
  const { words, own } = writersShare(reading);
  const voices = new Set(reading.attributions.map(({ voice }) => voice)).size;
  const address = webAddress(source);
  const parts = [
    outlet && html`<bdi>${oneLine(outlet)}</bdi>`,
    byline && html`by <bdi>${oneLine(byline)}</bdi>`,
    published && html`<time datetime="${published}">${dateWords(published)}</time>`,
    address && html`<a href="${address}" rel="noreferrer noopener nofollow">the page it was read from</a>`,
  ].filter((part): part is Html => part !== null && part !== '');
  const percent = words === 0 ? 0 : Math.round((100 * own) / words);
  return html`<header class="mast"><p class="brand">Hearsay · who said what, on whose word</p>
<h1 dir="auto">${pageTitle(reading)}</h1>
<p class="meta">${parts.map((part, at) => html`${at > 0 ? ' · ' : null}${part}`)}</p>
<p class="sum"><strong>${count(voices, 'voice')}</strong>, ${count(reading.attributions.length, 'attribution')} · <strong>${percent} %</strong> in the writer’s own voice${tally(reading.disputes.length, 'dispute')}${tally(reading.gaps.length, 'gap')}</p></header>`;
}

const tally = (number: number, what: string) => (number === 0 ? null : ` · ${count(number, what)}`);

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** The source as a link only where it is a web address; whatever else it is, it is no link. */
function webAddress(source: string | null): string | null {
  if (source === null || !URL.canParse(source)) return null;
  const { protocol, href } = new URL(source);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function jump(sections: readonly Section[]): Html {
  const links = sections
    .filter(({ count }) => count > 0)
    .map(({ id, title, count }) => html`<a href="#${id}">${title} <span class="n">${count}</span></a>\n`);
  return html`<nav class="jump" aria-label="Sections of the report">${links}</nav>`;
}

function margin(notesBeside: readonly (readonly Note[])[]): Html {
  const groups = notesBeside.map((notes, row) =>
    notes.length === 0 ? null : html`<div class="notes r${row}">${notes.map(noteMarkup)}</div>\n`,
  );
  const found = groups.filter((group): group is Html => group !== null);
  return found.length === 0
    ? html``
    : html`<aside class="margin" aria-label="Notes in the margin">\n${found}</aside>`;
}

const noteMarkup = (note: Note) =>
  html`<p class="note" id="n-${note.number}"><a href="#w-${note.number}" aria-label="note ${note.number}, back to the words">${note.number}</a> <b>${note.label}${note.label.endsWith('?') ? null : ':'}</b> <bdi>${oneLine(note.text)}</bdi>${note.against.map(({ who, words }) => html` <span class="versus"><bdi>${oneLine(who)}:</bdi> <q class="words" dir="auto">${words}</q></span>`)}</p>`;

function report(sections: readonly Section[]): Html {
  const empty = sections.filter(({ count }) => count === 0).map(({ title }) => title.toLowerCase());
  return html`<aside class="report" id="report" aria-label="The report" tabindex="-1">
<p class="key"><b>How to read it.</b> Each voice has a letter and a colour; its words are underlined: <span class="k u-solid">a person</span>, <span class="k u-double">an organization or government</span>, <span class="k u-dotted">an outlet or document</span>, <span class="k u-dashed">a group or somebody unnamed</span>. Two lines: a word on another’s word. Point at the words, or tab to the letter, for the chain; A ← B means that A has it from B. What is not underlined is the writer’s own.</p>
${sections
  .filter(({ count }) => count > 0)
  .map(
    ({ id, title, count, body }) =>
      html`<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${title}<span class="n"> ${count}</span></h2>\n${body}</section>\n`,
  )}${empty.length > 0 ? html`<p class="none">Looked for and not found: ${empty.join(', ')}.</p>` : null}
</aside>`;
}
