import { decodeEntities } from './decode-entities.ts';
import type { PageBlock } from './lay-out-blocks.ts';
import { endOfRawText } from './nesting-depth.ts';

const DROPPED = /^(?:script|style|title|textarea|iframe|noembed|noframes)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * The words of markup without a DOM: tags out, blocks parted at tags that are not inline. For pages that no parser
 * survives. Linear in the length of the page, whatever it holds.
 */
export function textOfMarkup(html: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = '';
  const flush = () => {
    const clean = decodeEntities(text)
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (clean !== '') blocks.push({ kind: 'text', text: clean, linked: 0 });
    text = '';
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    text += html.slice(at, open === -1 ? html.length : open);
    if (open === -1) break;
    const next = html.slice(open, open + 40);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(next)?.[1]?.toLowerCase();
    if (next.startsWith('<!--')) at = after(html, '-->', open);
    else if (name === undefined && !/^<[!?/]/.test(next)) {
      text += '<';
      at = open + 1;
    } else {
      if (name === undefined || !INLINE.test(name)) flush();
      at = after(html, '>', open);
      if (name !== undefined && next[1] !== '/' && DROPPED.test(name)) {
        const end = endOfRawText(html, name, at);
        // As in a browser, what is never closed takes the rest of the page with it.
        at = end === -1 ? html.length : after(html, '>', end);
      }
    }
  }
  flush();
  return blocks;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
