import type { Span } from '../reading.ts';

/** A mark that only joined a piece to what stood before it. */
const JOINING = /^[\s,;:.!?…–—-]+(?=\s)\s*|^[,;:]\s*/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of several spans for people: ` … ` where words were left out between them, a blank where none were, and
 * no piece that is a mere mark. A piece begins with no mark that joined it to what stood before: "; it was late".
 */
export function piecesText(text: string, spans: readonly Span[]): string {
  let out = '';
  let last: Span | null = null;
  for (const span of spans) {
    const piece = text.slice(span.start, span.end);
    if (!WORD.test(piece)) continue;
    const words = piece.replace(JOINING, '');
    const leftOut = last !== null && WORD.test(text.slice(last.end, span.start));
    out += last === null ? words : `${leftOut ? ' … ' : ' '}${words}`;
    last = span;
  }
  return out;
}
