import type { Position, Span } from '../../reading.ts';
import type { ClaimIndex } from '../claim-index.ts';

/** A position before it has an id, its words and its statement. */
export interface PositionDraft extends Pick<Position, 'holder' | 'toward' | 'kind' | 'span'> {
  /** Where its statement stands, if not at the span's beginning: the object of "|opposes| the idea". */
  readonly said?: number;
}

/** One rule that finds positions. */
export interface PositionRule {
  readonly name: string;
  readonly find: (index: ClaimIndex) => PositionDraft[];
}

/** The words of a span that a position quotes: no marks, blanks or opening conjunction at its edges. */
export function trimPosition(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:[\s,.;:!?"“”‘’'()[\]–—-]|that\b)*/iu.exec(words)![0].length;
  let last = words.length;
  while (last > lead && /[\s,.;:!?"“”‘’'([–—-]/u.test(words.charAt(last - 1))) last--;
  return { start: start + lead, end: start + last };
}
