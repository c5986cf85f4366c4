import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputResult } from './input-result.ts';
import { type InputOptions, readInput } from './read-input.ts';

const PROSE = 'The council voted on Monday to close the pool, its clerk said.';
const PAGE = `<!doctype html><html><head><title>Pool to close</title></head><body><article><p>${PROSE}</p></article></body></html>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

async function all(locator: string, options: InputOptions = {}): Promise<InputResult[]> {
  const results: InputResult[] = [];
  for await (const result of readInput(locator, options)) results.push(result);
  return results;
}

/** What a result is in one word: its text, or the code of its error. */
function told(result: InputResult | undefined): string {
  if (result === undefined) return 'nothing';
  return result.ok ? result.article.text : result.error.code;
}

async function* stream(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

describe('kinds, found by looking', () => {
  it.each([
    ['plain text', 'a.txt', PROSE, PROSE],
    ['a page that is called .txt', 'b.txt', PAGE, PROSE],
    [
      'a saved page that opens with a comment',
      'c.dat',
      `<!-- saved from url=(0021)https://x.example/ -->\n${PAGE}`,
      PROSE,
    ],
    [
      'Markdown',
      'd.md',
      `# Vote\n\n**The council** voted [on Monday](https://x.example).`,
      'Vote\n\nThe council voted on Monday.',
    ],
    ['JSON Lines without a name for it', 'e.dat', `{"text":${JSON.stringify(PROSE)}}\n`, PROSE],
    [
      'text that speaks of tags',
      'f.txt',
      'He typed <p> and hit return, the witness said.',
      'He typed <p> and hit return, the witness said.',
    ],
  ])('%s', async (_, name, bytes, text) => {
    expect(told((await all(await file(name, bytes)))[0])).toBe(text);
    expect(told((await all(await file(`${name}.gz`, gzipSync(bytes))))[0])).toBe(text);
    expect(told((await all('-', { stdin: stream(bytes) }))[0])).toBe(text);
  });

  it('obeys --as', async () => {
    const path = await file('as.html', PAGE);
    expect(told((await all(path, { as: 'text' }))[0])).toBe(PAGE);
  });

  it.each([
    ['a PDF', '%PDF-1.7 and so on', 'binary'],
    ['zeros', Buffer.alloc(100), 'binary'],
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['a .gz inside a .gz', gzipSync(gzipSync(PROSE)), 'bad-gzip'],
    ['a cut .gz', gzipSync(PROSE.repeat(500)).subarray(0, 60), 'bad-gzip'],
    ['a zip bomb', gzipSync(Buffer.alloc(30_000_000, 'a ')), 'bad-gzip'],
    ['11 MB of text', 'word '.repeat(2_200_000), 'too-large'],
    ['11 MB of page', `<html><body>${'<p>word</p>'.repeat(1_000_000)}`, 'too-large'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(told((await all('-', { stdin: stream(bytes) }))[0])).toBe(code);
  });

  it('says what is not there', async () => {
    const [result] = await all(join(folder, 'none.txt'));
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('charsets', () => {
  const text = '“Café,” she said — £5.';
  it.each([
    ['utf-8', iconv.encode(text, 'utf-8')],
    ['utf-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(text, 'utf-8')])],
    ['utf-16le with a mark', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16le without a mark', iconv.encode(`The plain words of an article. ${text}`, 'utf-16le')],
    ['windows-1252, undeclared', iconv.encode(text, 'windows-1252')],
  ])('%s', async (_, bytes) => {
    expect(told((await all('-', { stdin: stream(bytes) }))[0])).toContain(text);
  });

  it('believes the bytes when a page declares the wrong one', async () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${text} ${PROSE}</p></body></html>`;
    expect(told((await all('-', { stdin: stream(iconv.encode(page, 'utf-8')) }))[0])).toContain(text);
    expect(
      told(
        (
          await all('-', { stdin: stream(iconv.encode(page.replace('iso-8859-1', 'utf-8'), 'windows-1252')) })
        )[0],
      ),
    ).toContain(text);
    expect(told((await all('-', { stdin: stream(iconv.encode(page, 'windows-1252')) }))[0])).toContain(text);
  });
});

describe('JSON Lines', () => {
  it('gives one result a line, and a broken line stops nothing', async () => {
    const lines = [
      JSON.stringify({
        text: 'One, he said.',
        url: 'https://x.example/1',
        title: 'First',
        outlet: 'X',
        byline: 'Ann Day',
        published: '2025-03-01T10:00:00Z',
      }),
      '{"text": broken',
      '',
      '{"title":"no text"}',
      '[1]',
      JSON.stringify({ text: 'Two, she said.', title: 7 }),
    ];
    const results = await all('-', {
      stdin: stream(lines.join('\n').slice(0, 40), lines.join('\n').slice(40)),
    });
    expect(results.map(told)).toEqual([
      'One, he said.',
      'bad-json',
      'bad-json',
      'bad-json',
      'Two, she said.',
    ]);
    expect(results[0]).toMatchObject({
      article: {
        source: 'https://x.example/1',
        title: 'First',
        outlet: 'X',
        byline: 'Ann Day',
        published: '2025-03-01',
      },
    });
    expect(results[1]).toMatchObject({ source: 'standard input:2' });
    expect(results[4]).toMatchObject({ article: { source: 'standard input:6', published: null } });
  });

  it('passes over a line that is too long', async () => {
    const long = JSON.stringify({ text: 'a'.repeat(5000) });
    const results = await all('-', { stdin: stream(`${long}\n{"text":"Short."}\n`), limits: { text: 1000 } });
    expect(results.map(told)).toEqual(['too-large', 'Short.']);
  });
});

describe('folders', () => {
  it('are read in order, recursively, without what is hidden or no article', async () => {
    await file('f/b.txt', 'B.');
    await file('f/a/z.txt', 'Z.');
    await file('f/a.html', PAGE);
    await file('f/.hidden.txt', 'no');
    await file('f/.git/x.txt', 'no');
    await file('f/a_files/frame.html', PAGE);
    await file('f/style.css', 'p{}');
    await file('f/c.txt', '%PDF-1.4');
    expect((await all(join(folder, 'f'))).map(told)).toEqual(['Z.', PROSE, 'B.', 'binary']);
  });

  it('say when there is nothing in them', async () => {
    await mkdir(join(folder, 'bare'));
    expect(told((await all(join(folder, 'bare')))[0])).toBe('not-found');
  });
});

describe('Markdown', () => {
  it('keeps headings, block quotes and lists as blocks, and reads front matter', async () => {
    const source =
      '---\ntitle: "Pool to close"\ndate: 2025-06-01\nauthor: Ann Day\n---\n# Vote\n\nThe clerk wrote:\n\n> We are *done*.\n\n- one\n- two\n';
    const [result] = await all('-', { stdin: stream(source), as: 'markdown' });
    expect(result).toMatchObject({
      ok: true,
      article: {
        text: 'Vote\n\nThe clerk wrote:\n\nWe are done.\n\none\n\ntwo',
        title: 'Pool to close',
        byline: 'Ann Day',
        published: '2025-06-01',
      },
    });
    expect(result?.ok && result.blocks?.map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'quote',
      'list',
      'list',
    ]);
  });
});
