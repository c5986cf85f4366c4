import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Article } from '../reading.ts';
import type { Paragraph } from '../text/layer.ts';
import { isPlausible, parseDate } from './page/parse-date.ts';
import { type Given, readPlainText } from './plain-text.ts';

/** An article from Markdown, and its paragraphs as the markup tells them. */
export interface MarkdownReading {
  readonly article: Article;
  readonly blocks: readonly Paragraph[];
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

const KINDS: Readonly<Record<string, Paragraph['kind']>> = {
  heading: 'heading',
  blockquote: 'quote',
  listItem: 'list',
  tableRow: 'text',
};
const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'code', 'tableRow']);

/** How deep block quotes and lists may nest before the text is taken as it stands. */
const DEEPEST = 200;

/**
 * Reads Markdown (CommonMark): the words without the marks, with headings, block quotes and lists as blocks.
 * YAML front matter gives title, author and date, as static sites write it; what is given from elsewhere goes before.
 */
export function readMarkdown(source: string, given: Given, today: string | null): MarkdownReading {
  const { fields, body } = frontMatter(source);
  const blocks: Paragraph[] = [];
  let text = '';
  const add = (kind: Paragraph['kind'], words: string) => {
    const trimmed = words.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (trimmed === '') return;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + trimmed.length });
    text += trimmed;
  };
  const visit = (node: Node, kind: Paragraph['kind']): void => {
    const own = kind === 'quote' ? kind : (KINDS[node.type] ?? kind);
    if (LEAVES.has(node.type))
      add(own, wordsOf(node as never, { includeImageAlt: false, includeHtml: false }));
    else for (const child of node.children ?? []) visit(child, own);
  };
  if (nesting(body) <= DEEPEST) visit(fromMarkdown(body) as Node, 'text');
  else add('text', body);
  const date = parseDate(fields.get('date') ?? fields.get('published') ?? '')?.date ?? null;
  const article = readPlainText(text, {
    ...given,
    title: given.title ?? fields.get('title') ?? null,
    byline: given.byline ?? fields.get('author') ?? fields.get('byline') ?? null,
    outlet: given.outlet ?? fields.get('outlet') ?? fields.get('site') ?? null,
    published: given.published ?? (date !== null && isPlausible(date, today) ? date : null),
  });
  return { article, blocks };
}

/** Marks of block quotes and lists at the start of the line that has most of them. */
function nesting(body: string): number {
  let deepest = 0;
  for (const line of body.split('\n')) {
    const marks = /^(?:\s*[>*+-])+/.exec(line.slice(0, 5000))?.[0] ?? '';
    deepest = Math.max(
      deepest,
      marks.replace(/\s/g, '').length,
      Math.floor(/^\s*/.exec(line)![0].length / 2),
    );
  }
  return deepest;
}

/** The simple `key: value` lines between two `---` at the top. */
function frontMatter(source: string): { fields: ReadonlyMap<string, string>; body: string } {
  const found = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  const fields = new Map<string, string>();
  for (const line of found?.[1]?.split(/\r?\n/) ?? []) {
    const pair = /^([A-Za-z_-]{1,40}):\s*(\S.{0,500})$/.exec(line);
    const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (pair !== null && value !== undefined && value !== '') fields.set(pair[1]!.toLowerCase(), value);
  }
  return { fields, body: found === null || fields.size === 0 ? source : source.slice(found[0].length) };
}
