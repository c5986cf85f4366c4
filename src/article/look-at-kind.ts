import iconv from 'iconv-lite';
import { markedCharset, unmarkedUtf16 } from './decode-text.ts';
import type { InputKind } from './input-result.ts';

/** How files that are no text begin, with the word that people know them by. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive (or a Word, OpenDocument or EPUB file)'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a media file'],
  ['\x00\x00\x00', 'a media file'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\xfd7zXZ', 'an xz archive'],
  ['BZh', 'a bzip2 archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['SQLite format 3', 'a database'],
];

/** Says what the bytes are when they are no text ("a PDF"), else `null`. */
export function looksBinary(head: Uint8Array): string | null {
  if (markedCharset(head) !== null || unmarkedUtf16(head) !== null) return null;
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 16)).toString('latin1');
  for (const [signature, name] of SIGNATURES) if (start.startsWith(signature)) return name;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return 'binary data';
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > head.length * 0.02 ? 'binary data' : null;
}

const EXTENSIONS: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** The kind that a file's name promises (a final `.gz` aside), or `null`. */
export function kindOfName(name: string): InputKind | null {
  const extension = /\.(\w+)$/.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase();
  return extension === undefined ? null : (EXTENSIONS[extension] ?? null);
}

/** Tags that open a page, or that only markup has. */
const PAGE_OPENING = /^<(?:!doctype\s+html|html|head|body|meta|title|article)[\s>]/i;
const MARKUP = /<(?:p|div|span|script|section|h[1-6]|a|table|ul|br|img)(?:\s[^<>]{0,500})?\/?>/gi;
const MARKDOWN =
  /^(?:#{1,6} \S|> \S|[-*] \S|\d+\. \S|```|!\[)|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*/gm;

/** What follows an XML declaration and comments at the top ("<!-- saved from url=(0035)… -->"). */
function withoutPreamble(text: string): string {
  let rest = text.replace(/^<\?xml[^>]{0,200}>\s*/, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end === -1) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function opensJsonLines(text: string): boolean {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return /^\{\s*"(?:[^"\\]|\\.){1,80}"\s*:/.test(line) && (line.length > 30_000 || /\}\s*$/.test(line));
}

/**
 * Finds what an input is by looking at its first bytes; the name and the HTTP type only settle what bytes cannot,
 * that is Markdown against plain text. A page that is called `.txt` is a page.
 */
export function lookAtKind(head: Uint8Array, name: string | null, type: string | null): InputKind {
  const charset = markedCharset(head) ?? unmarkedUtf16(head) ?? 'latin1';
  const text = iconv.decode(Buffer.from(head.buffer, head.byteOffset, head.byteLength), charset).trimStart();
  if (PAGE_OPENING.test(withoutPreamble(text))) return 'html';
  if (opensJsonLines(text)) return 'jsonl';
  const named = name === null ? null : kindOfName(name);
  if (named === 'markdown' || type === 'text/markdown') return 'markdown';
  const tags = text.match(MARKUP)?.length ?? 0;
  if (tags >= 3 && (tags * 1000 > text.length || named === 'html' || type === 'text/html')) return 'html';
  if (tags >= 1 && (named === 'html' || type === 'text/html')) return 'html';
  if (named !== null && named !== 'html') return named;
  const marks = new Set((text.match(MARKDOWN) ?? []).map((mark) => mark.slice(0, 2))).size;
  return marks >= 3 ? 'markdown' : 'text';
}
