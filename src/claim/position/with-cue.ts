import type { Attribution, Span } from '../../reading.ts';

/** What may stand between the words of a cue, and between it and its object: "is |still| open to". */
const CUE_GAP = 14;
const OBJECT_GAP = 2;
/** A source between an object and the cue after it: "an offer |the families| turned down". */
const SOURCE_GAP = 60;

/**
 * The object of a stand with the words that take it: "|opposes| the idea", "an offer the families |turned down|".
 * An object alone ("the idea") does not tell what is thought of it. Where a mark or more than the source parts the
 * two, the object stays alone.
 */
export function withCue(
  text: string,
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
  object: Span,
): Span {
  // The object may be quoted: |open to talking| "to anyone".
  const parted = (from: number, to: number): boolean => /[,;:.!?”()\n]|["“](?=.)/u.test(text.slice(from, to));
  let { start } = object;
  for (const span of [...cue].reverse()) {
    if (span.end > start) continue;
    const gap = start === object.start ? OBJECT_GAP : CUE_GAP;
    if (start - span.end > gap || parted(span.end, start)) break;
    start = span.start;
  }
  // "he|'s denouncing it": the ending belongs to the word before.
  start += /^['’]\p{L}+\s+/u.exec(text.slice(start, object.start))?.[0].length ?? 0;
  const last = cue.at(-1);
  if (start < object.start || !last || last.start < object.end) return { start, end: object.end };
  const between = source.filter((span) => span.start >= object.end && span.end <= last.start);
  const follows = between.length > 0 && last.start - object.end <= SOURCE_GAP;
  return follows && !parted(object.end, last.start) ? { start, end: last.end } : object;
}
