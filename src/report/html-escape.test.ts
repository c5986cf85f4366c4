import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { escapeHtml, exactText, html, markupOf } from './html-escape.ts';

describe('html`…`', () => {
  test('escapes every value, in text and in quoted attributes', () => {
    const evil = `"'><script>&\``;
    expect(markupOf(html`<p title="${evil}">${evil}</p>`)).toBe(
      '<p title="&#34;&#39;&#62;&#60;script&#62;&#38;&#96;">&#34;&#39;&#62;&#60;script&#62;&#38;&#96;</p>',
    );
  });

  test('takes its own markup as it is, and lists of it', () => {
    const item = html`<li>${'<'}</li>`;
    expect(markupOf(html`<ul>${[item, item]}${null}</ul>`)).toBe('<ul><li>&#60;</li><li>&#60;</li></ul>');
  });

  test('an object that only looks like markup is escaped', () => {
    const forged = JSON.parse('{"html":"<script>"}') as unknown as string;
    expect(markupOf(html`<p>${forged}</p>`)).not.toContain('<script>');
  });

  test('controls, overrides and lone surrogates become visible', () => {
    expect(escapeHtml('a\u0000\u001b\u202e\ud83d')).toBe('a⟨U+0000⟩⟨U+001B⟩⟨U+202E⟩\ufffd');
  });

  test('whatever the text, no tag and no quote is left', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"'`]/.test(escapeHtml(text))));
  });
});

describe('exactText', () => {
  const textOf = (text: string) =>
    parseHTML(
      `<!doctype html><html><body><p id="p">${markupOf(exactText(text))}</p></body></html>`,
    ).document.getElementById('p')?.textContent;

  test('keeps every character; an unseen one is alone in a <bdi>', () => {
    expect(markupOf(exactText('a\u202eb'))).toBe('a<bdi class="ctl" data-is="⟨U+202E⟩">\u202e</bdi>b');
    expect(textOf('a\u202eb <b> &amp; \u001b 🌊')).toBe('a\u202eb <b> &amp; \u001b 🌊');
  });

  test('for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(text)).toBe(text.replaceAll('\0', '\ufffd'));
      }),
    );
  });
});
