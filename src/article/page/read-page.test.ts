import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../decode-text.ts';
import { type PageReading, readPage } from './read-page.ts';

const FIXTURES = fileURLToPath(new URL('../../../test/fixtures/pages/', import.meta.url));

/** A golden file reads as the page does: what is known, then the blocks with their kinds and the embeds between them. */
function render({ article, blocks, embeds, modified }: PageReading): string {
  const about = {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published,
    modified,
    language: article.language,
  };
  const lines = Object.entries(about).map(([name, value]) => `${name}: ${value ?? '-'}`);
  const embedsAt = (offset: number) =>
    embeds.filter((embed) => embed.offset === offset).map(({ kind, note }) => `<${kind}: ${note}>`);
  lines.push('', ...embedsAt(0));
  for (const block of blocks)
    lines.push(`[${block.kind}] ${article.text.slice(block.start, block.end)}`, ...embedsAt(block.end));
  return `${lines.join('\n')}\n`;
}

function page(body: string, head = ''): PageReading {
  return readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    source: null,
  });
}

const PROSE =
  '<p>The committee met on Monday and heard nine witnesses, of whom four said that they had been told to say nothing.</p>';

describe('pages of twelve kinds', () => {
  for (const name of readdirSync(FIXTURES).sort()) {
    it(name, async () => {
      const { text } = decodeText(readFileSync(join(FIXTURES, name, 'source.html')), null, true);
      await expect(render(readPage(text, { source: null }))).toMatchFileSnapshot(
        join(FIXTURES, name, 'expected.txt'),
      );
    });
  }
});

describe('readPage', () => {
  it('gives blocks whose spans are the text', () => {
    const { article, blocks } = page(
      `<article><h1>T</h1>${PROSE}<blockquote><p>One.</p><p>Two.</p></blockquote>${PROSE.repeat(4)}<ul><li>First item here.</li><li>Second item here.</li></ul></article>`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'text',
      'quote',
      'quote',
      'text',
      'text',
      'text',
      'text',
      'list',
      'list',
    ]);
    for (const { start, end } of blocks)
      expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
  });

  it('writes the quotation marks that a browser sets around <q>', () => {
    expect(
      page(`<article>${PROSE.repeat(3)}<p>He wrote <q>never again</q> on the wall of the room.</p></article>`)
        .article.text,
    ).toContain('He wrote “never again” on');
  });

  it('runs no script and keeps no markup', () => {
    const { article } = page(
      `<article>${PROSE.repeat(3)}<script>document.body.innerHTML='<p>owned</p>'</script><p onclick="alert(1)">See <a href="javascript:alert(1)">this</a> page &lt;b&gt; for more.</p></article>`,
    );
    expect(article.text).toContain('See this page <b> for more.');
    expect(article.text).not.toContain('owned');
  });

  it('refuses a page without words', () => {
    expect(() => page('<div></div>')).toThrow(/no article/);
    expect(() => readPage('', { source: 'x.html' })).toThrow(
      expect.objectContaining({ code: 'no-article', source: 'x.html' }),
    );
  });

  it('reads the words of a page nested beyond all measure, without a DOM', () => {
    const { article } = page(`${'<div>'.repeat(20_000)}${PROSE}`);
    expect(article.text).toContain('heard nine witnesses');
  });

  it('refuses dates that are none or that lie in the future', () => {
    const meta = (date: string) => `<meta property="article:published_time" content="${date}">`;
    const published = (date: string) =>
      readPage(`<html><head>${meta(date)}</head><body>${PROSE}</body></html>`, {
        source: null,
        today: '2026-01-15',
      }).article.published;
    expect(published('2026-01-16T00:10:00+13:00')).toBe('2026-01-16');
    expect(published('2026-01-17')).toBeNull();
    expect(published('1970-01-01T00:00:00Z')).toBeNull();
    expect(published('2025-02-30')).toBeNull();
    expect(published('0001-01-01T00:00:00')).toBeNull();
  });

  it("takes the date in the publisher's own zone", () => {
    expect(
      page(PROSE, '<meta property="article:published_time" content="2025-11-01T23:50:00-07:00">').article
        .published,
    ).toBe('2025-11-01');
  });

  it('takes no date from related stories, and the date of the address before one that is only seen', () => {
    const related = '<aside class="related"><time datetime="2019-01-01">x</time></aside>';
    expect(page(`${related}<article>${PROSE}</article>`).article.published).toBeNull();
    const read = readPage(
      `<html><body><h1>A headline of some length</h1><p>March 3, 2024</p>${PROSE}</body></html>`,
      { source: null, address: 'https://x.example/2024/03/02/story' },
    );
    expect(read.article.published).toBe('2024-03-02');
  });

  it('leaves 03/04/2024 unread where the country is not known', () => {
    const body = `<article><h1>A headline</h1><p class="post-date">03/04/2024</p>${PROSE.repeat(2)}</article>`;
    expect(page(body).article.published).toBeNull();
    expect(
      readPage(`<html lang="en-US"><body>${body}</body></html>`, { source: null }).article.published,
    ).toBe('2024-03-04');
    expect(
      readPage(`<html lang="en-GB"><body>${body}</body></html>`, { source: null }).article.published,
    ).toBe('2024-04-03');
  });

  it('keeps what is called clutter and is the article, a piece at a time', () => {
    const pieces = Array.from(
      { length: 8 },
      (_, i) =>
        `<div class="related-content teaser"><p>Piece ${i}. The committee met on Monday and heard nine witnesses, of whom four had been told to say nothing.</p></div>`,
    );
    const { article } = page(`<article><h1>Headline</h1>${pieces.join('')}</article>`);
    for (let i = 0; i < 8; i += 1) expect(article.text).toContain(`Piece ${i}.`);
  });

  it('survives any bytes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '<blockquote>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<a href=x>',
        '<table><tr><td>',
        '<iframe src="//youtube.com/embed/x">',
        '&amp;',
        '<',
        '>',
        '"',
        '<meta name=date content=',
        '\u0000',
        '\u202e',
        'said',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          const { article, blocks, embeds } = readPage(pieces.join(''), { source: null });
          for (const { start, end } of blocks) expect(start < end && end <= article.text.length).toBe(true);
          for (const { offset } of embeds) expect(offset <= article.text.length).toBe(true);
        } catch (error) {
          expect((error as { code?: string }).code).toBe('no-article');
        }
      }),
      { numRuns: 60 },
    );
  });
});
