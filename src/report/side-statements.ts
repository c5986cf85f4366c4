import type { Span, Statement } from '../reading.ts';
import type { ReadingIndex } from './reading-index.ts';

/**
 * The statements of one side of a dispute that people are shown: not the mere frame of another of the same side, "Duarte rejects …"
 * of "that criticism", which the verb beside the name tells already.
 */
export function sideStatements(index: ReadingIndex, ids: readonly string[]): readonly Statement[] {
  const statements = ids.flatMap((id) => index.statement(id) ?? []);
  const cues = statements.flatMap(({ id, attribution }) =>
    (index.attribution(attribution)?.cue ?? []).map((cue) => ({ id, cue })),
  );
  return statements.filter(
    ({ id, spans }) => !cues.some((other) => other.id !== id && spans.some((span) => holds(span, other.cue))),
  );
}

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;

/** What a side does with its words where that is not to say them: "denies" the claim. */
export function sideVerb(index: ReadingIndex, { attribution }: Statement): string {
  const found = index.attribution(attribution);
  return found?.act === 'deny' && !found.negated ? ' denies' : '';
}
