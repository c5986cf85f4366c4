/** Elements that hold nothing, and those that HTML lets stay unclosed: neither makes a page deeper. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option optgroup thead tbody tfoot rp rt html body head'.split(
    ' ',
  ),
);

const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/**
 * How deep a page nests its elements, counted over its tags without building anything; linear in its length.
 * Readability takes quadratic time in this depth and linkedom overflows the stack, so it is asked first.
 */
export function nestingDepth(html: string): number {
  const tag = /<!--|<(\/?)([a-z][a-z0-9:-]*)/gi;
  let depth = 0;
  let deepest = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf('-->', tag.lastIndex);
      if (end === -1) break;
      tag.lastIndex = end + 3;
    } else if (found[1] === '/') {
      if (!UNCOUNTED.has(name)) depth = Math.max(0, depth - (name === 'table' ? 8 : 1));
    } else if (RAW_TEXT.test(name)) {
      const end = endOfRawText(html, name, tag.lastIndex);
      if (end === -1) break;
      tag.lastIndex = end;
    } else if (!UNCOUNTED.has(name)) {
      if (hasManyAttributes(html, tag.lastIndex)) return Number.POSITIVE_INFINITY;
      // A table is three elements deep, and dearer to extractors than others.
      depth += name === 'table' ? 8 : 1;
      if (depth > deepest) deepest = depth;
    }
  }
  return deepest;
}

/** linkedom takes quadratic time in the attributes of one element; long tags are looked at more closely. */
function hasManyAttributes(html: string, from: number): boolean {
  const end = html.indexOf('>', from);
  if (end !== -1 && end - from < 5000) return false;
  const attribute = /[\s/]+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/y;
  attribute.lastIndex = from;
  for (let count = 0; count < 1000; count += 1) if (!attribute.test(html)) return false;
  return true;
}

/** Where the closing tag of a script, style or the like ends its text, or -1. */
export function endOfRawText(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? -1 : found.index + found[0].length;
}
