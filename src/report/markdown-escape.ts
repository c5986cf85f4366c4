import { oneLine } from './visible.ts';

/**
 * Text of an article as one line of Markdown that says exactly that: no emphasis, link, image, HTML, heading, list,
 * table or math can come of it, in CommonMark or GitHub's dialect. Addresses and whatever holds an `@` stand as code,
 * because GitHub makes links even of escaped ones.
 */
export function markdownText(text: string): string {
  const tokens = oneLine(text).split(' ');
  return atLineStart(tokens.map((token) => (ADDRESS.test(token) ? code(token) : escaped(token))).join(' '));
}

const escaped = (token: string) => token.replace(SPECIAL, '\\$&');

/** Marks of CommonMark, GFM and common extensions that mean something inside a line. */
const SPECIAL = /[\\`*_{}[\]<>&~|$^]/g;

/** What GitHub would link or notify: `scheme://…`, `www.…`, e-mail addresses and mentions. */
const ADDRESS = /:\/\/|www\.|@/i;

/** A line must not begin as a heading, list, quotation, rule, underline, definition or front matter does. */
function atLineStart(line: string): string {
  return line.replace(/^[#+\-=:%!]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A code span, fenced by more backticks than stand in a row inside. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
