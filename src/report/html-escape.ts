import { UNSEEN, visible } from './visible.ts';

const SAFE = Symbol('made by html`…`');

/** Markup that is safe to put in a page. Only {@link html} and {@link exactText} make it: a plain string never passes. */
export interface Html {
  readonly [SAFE]: string;
}

export type HtmlValue = string | number | Html | readonly Html[] | null;

/**
 * The one way into the page: a template whose every value is escaped, except markup that this same template made.
 * Attribute values stand in double quotes in every template (a test holds it), for which the escaping suffices;
 * no value is ever put into a script, a style sheet, a tag or an attribute's name.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return {
    [SAFE]: strings.map((string, at) => (at === 0 ? '' : written(values[at - 1] ?? null)) + string).join(''),
  };
}

/** Escapes for text and for quoted attributes; controls and bidirectional overrides become visible names. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * The article's own characters, for the article element: nothing is replaced, so that its `textContent` is the text.
 * Each unseen character stands alone in a `<bdi>`, where it can act on nothing, with its name shown by the style sheet.
 * (HTML has no way to write NUL and lone surrogates: the browser shows U+FFFD in their place.)
 */
export function exactText(text: string): Html {
  const markup = text.split(UNSEEN_KEPT).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[&<>"'`\r]/g, (char) => `&#${char.charCodeAt(0)};`);
    return `<bdi class="ctl" data-is="${escapeHtml(part)}">${unseen(part)}</bdi>`;
  });
  return { [SAFE]: markup.join('') };
}

const UNSEEN_KEPT = new RegExp(`(${UNSEEN.source})`, 'g');

const unseen = (char: string) => (char === '\0' ? '\uFFFD' : char);

/** The finished markup. */
export function markupOf(page: Html): string {
  return page[SAFE];
}

function written(value: HtmlValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (typeof value === 'object' && SAFE in value) return value[SAFE];
  return escapeHtml(String(value));
}
