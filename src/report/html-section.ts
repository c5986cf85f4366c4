import type { Reading, Span } from '../reading.ts';
import { type Html, html } from './html-escape.ts';
import { clipped, type Note } from './html-notes.ts';
import type { VoiceMark } from './html-voices.ts';
import type { ReadingIndex } from './reading-index.ts';

/** All that the sections are made from. */
export interface SectionInput {
  readonly reading: Reading;
  readonly index: ReadingIndex;
  readonly voices: ReadonlyMap<string, VoiceMark>;
  /** A link to an attribution's words in the article; `null` where it has none. */
  readonly toWords: (attribution: string | null, what: string) => Html | null;
  /** The margin note about exactly these words. */
  readonly noteAt: (span: Span) => Note | null;
}

/** One section of the report beside the article. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly body: Html;
}

/** A link from the report to words in the article. */
export const toText = (id: string, what: string): Html =>
  html`<a class="back" href="#${id}" aria-label="Show in the article: ${what}">in the text</a>`;

/** Words of the article in the report, cut where they are long. */
export const quoted = (text: string): Html => html`<q class="words" dir="auto">${clipped(text, 260)}</q>`;
