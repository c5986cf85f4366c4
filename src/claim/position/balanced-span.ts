import type { Span } from '../../reading.ts';

/** How far a mark's fellow may stand outside the span: `progress|."`. */
const CLOSING = /^[.,!?;:…]?["”]/u;

/**
 * The span with the quotation mark whose fellow it holds, where only one of the two is inside: what is quoted is
 * quoted whole.
 *
 * @example only "when there can be progress|."  → only "when there can be progress."
 *
 * @param last nothing from this offset on belongs to it
 */
export function balancedSpan(text: string, { start, end }: Span, last = text.length): Span {
  const open = openMarks(text.slice(start, end));
  if (open === 0) return { start, end };
  if (open > 0) {
    const closing = CLOSING.exec(text.slice(end, Math.min(last, end + 2)));
    return { start, end: end + (closing?.[0].length ?? 0) };
  }
  return { start: /["“]/u.test(text.charAt(start - 1)) ? start - 1 : start, end };
}

/** 1 where a double mark opens and does not close, -1 where one closes that did not open, else 0. */
function openMarks(words: string): -1 | 0 | 1 {
  let open = false;
  for (let at = 0; at < words.length; at++) {
    const mark = words.charAt(at);
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    // A straight mark closes where none but it is open, or where a word ends before it.
    const closes: boolean =
      mark === '”' || (mark === '"' && (open || /[\p{L}\p{N}.,!?…]/u.test(words.charAt(at - 1))));
    if (closes && !open) return -1;
    open = !closes;
  }
  return open ? 1 : 0;
}
