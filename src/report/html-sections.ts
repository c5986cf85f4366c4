import type { Dispute, Span, Statement } from '../reading.ts';
import { chainWords } from './attribution-facts.ts';
import { dateWords } from './date-words.ts';
import { type Html, html } from './html-escape.ts';
import { clipped, GAP_WORDS, WORDING_WORDS } from './html-notes.ts';
import { quoted, type Section, type SectionInput, toText } from './html-section.ts';
import { seal } from './html-voices.ts';
import { voicesSection } from './html-voices-section.ts';
import { piecesText } from './pieces-text.ts';
import { sideStatements, sideVerb } from './side-statements.ts';
import { type TimelineEntry, timeline } from './timeline.ts';
import { voiceName } from './voice-name.ts';
import { writersShare } from './writers-share.ts';

/** The sections in the order in which they stand; each returns its body and how many items it has. */
export const SECTIONS: readonly ((input: SectionInput) => Section)[] = [
  voicesSection,
  positionsSection,
  disputedSection,
  timelineSection,
  nobodySection,
  missingSection,
  wordingSection,
];

function positionsSection({ reading, index, voices, toWords }: SectionInput): Section {
  const items = reading.positions.map(({ holder, toward, kind, statement, text }) => {
    const who = voiceName(index.voice(holder));
    const other = index.entity(toward);
    const attribution = index.statement(statement)?.attribution ?? null;
    return html`<li><p class="who">${seal(voices.get(holder))} <bdi>${who}</bdi>${
      other ? html` <span class="faint">to</span> <bdi>${other.name}</bdi>` : null
    } <span class="tag">${kind}</span></p>
<p>${quoted(text)} ${toWords(attribution, clipped(text, 60))}</p></li>`;
  });
  return {
    id: 'positions',
    title: 'Positions',
    count: items.length,
    body: html`<ul class="items">${items}</ul>`,
  };
}

function disputedSection(input: SectionInput): Section {
  const { reading, index } = input;
  const side = (ids: readonly string[]) => {
    return html`<li class="side">${sideStatements(index, ids).map((statement) => sideWords(statement, input))}</li>`;
  };
  const items = reading.disputes.map(
    (dispute: Dispute) => html`<li><h3><bdi>${dispute.about}</bdi></h3>
<ul class="sides">${dispute.sides.map(side)}</ul>
<p class="facts">${dispute.kind} · rule ${dispute.rule} · confidence ${dispute.confidence.toFixed(2)}</p></li>`,
  );
  return {
    id: 'disputed',
    title: 'Disputed',
    count: items.length,
    body: html`<ul class="items">${items}</ul>`,
  };
}

function sideWords(statement: Statement, input: SectionInput): Html {
  const { index, voices, toWords } = input;
  const { text } = input.reading.article;
  const attribution = index.attribution(statement.attribution);
  const said = attribution && index.time(attribution.time);
  const who = attribution ? chainWords(index, attribution) : 'the writer';
  const first = statement.spans[0] ?? null;
  return html`<p class="who">${seal(voices.get(attribution?.voice ?? ''))} <bdi>${who}</bdi>${sideVerb(index, statement)}${
    said ? html` <span class="faint">${dateWords(said.value)}</span>` : null
  }</p><p>${quoted(piecesText(text, statement.spans))} ${toWords(statement.attribution, clipped(statement.text, 60)) ?? (first && noteLink(input, first))}</p>`;
}

const TIMELINE_WORDS: Readonly<Record<TimelineEntry['kind'], string>> = {
  published: 'published',
  said: 'said',
  told: 'told of',
};

function timelineSection({ reading, voices, toWords }: SectionInput): Section {
  const { text } = reading.article;
  const items = timeline(reading).map(({ kind, value, voices: chain, span, attribution }) => {
    const last = chain.at(-1);
    return html`<li><p class="when"><time datetime="${value}">${dateWords(value)}</time> <span class="tag ${kind}">${TIMELINE_WORDS[kind]}</span></p>
<p>${last ? html`${seal(voices.get(last.id))} <bdi>${voiceName(last)}</bdi>: ` : null}${
      span ? quoted(text.slice(span.start, span.end)) : (reading.article.outlet ?? 'This article')
    } ${toWords(attribution, value)}</p></li>`;
  });
  return {
    id: 'timeline',
    title: 'Timeline',
    count: items.length,
    body: html`<ol class="items">${items}</ol>`,
  };
}

function nobodySection({ reading }: SectionInput): Section {
  const { words, own, sentences } = writersShare(reading);
  const percent = words === 0 ? 0 : Math.round((100 * own) / words);
  const body = html`<p class="share"><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"/><rect class="own" width="${percent}" height="4"/></svg>
<strong>${percent} %</strong> of the words are the writer’s own; ${sentences.length} ${
    sentences.length === 1 ? 'sentence stands' : 'sentences stand'
  } on nobody else’s word.</p>
<ul class="items plain">${sentences.map((span: Span) => html`<li>${quoted(reading.article.text.slice(span.start, span.end))}</li>`)}</ul>`;
  return { id: 'nobody', title: 'On nobody’s word', count: sentences.length, body };
}

function missingSection(input: SectionInput): Section {
  const items = input.reading.gaps.map(
    (gap) =>
      html`<li><p class="who">${GAP_WORDS[gap.kind]}</p><p>${gap.start < gap.end ? quoted(input.reading.article.text.slice(gap.start, gap.end)) : null} ${gap.note} ${noteLink(input, gap)}</p></li>`,
  );
  return {
    id: 'missing',
    title: 'Missing',
    count: items.length,
    body: html`<ul class="items">${items}</ul>`,
  };
}

function wordingSection(input: SectionInput): Section {
  const items = input.reading.wording.map(
    (word) =>
      html`<li><span class="tag">${WORDING_WORDS[word.kind]}</span> ${quoted(input.reading.article.text.slice(word.start, word.end))} ${noteLink(input, word)}</li>`,
  );
  return {
    id: 'wording',
    title: 'Wording',
    count: items.length,
    body: html`<p class="faint">The writer’s own words, by published word lists: a reader’s help, not a grade.</p><ul class="items">${items}</ul>`,
  };
}

function noteLink({ noteAt, reading }: SectionInput, span: Span): Html | null {
  const note = noteAt(span);
  return note
    ? toText(`w-${note.number}`, clipped(reading.article.text.slice(span.start, span.end), 60))
    : null;
}
