import type { Attribution, Entity, Reading, Span, Statement, TimeExpression, Voice } from '../reading.ts';

/** Look-ups by id, for every report: each answers `null` for an unknown or absent id and never throws. */
export interface ReadingIndex {
  /** The article's words of some spans, joined by a blank. */
  readonly words: (spans: readonly Span[]) => string;
  readonly voice: (id: string | null) => Voice | null;
  readonly attribution: (id: string | null) => Attribution | null;
  readonly entity: (id: string | null) => Entity | null;
  readonly time: (id: string | null) => TimeExpression | null;
  readonly statement: (id: string | null) => Statement | null;
  /** The attributions from the outermost to this one, by `parent`; a circle of parents is cut where it closes. */
  readonly ancestry: (attribution: Attribution) => readonly Attribution[];
  /** Ids of the voices of {@link ancestry}; one who speaks of his own words ("what he called …") is there once. */
  readonly chain: (attribution: Attribution) => readonly string[];
}

/** Indexes a reading once, so that reports stay linear in its size. */
export function readingIndex(reading: Reading): ReadingIndex {
  const attribution = byId(reading.attributions);
  const ancestry = (start: Attribution) => {
    const found = new Set<Attribution>();
    for (let at: Attribution | null = start; at && !found.has(at); at = attribution(at.parent)) found.add(at);
    return [...found].reverse();
  };
  return {
    words: (spans) => spansText(reading.article.text, spans),
    attribution,
    ancestry,
    chain: (start) =>
      ancestry(start).flatMap(({ voice }, at, all) => (all[at - 1]?.voice === voice ? [] : [voice])),
    voice: byId(reading.voices),
    entity: byId(reading.entities),
    time: byId(reading.times),
    statement: byId(reading.statements),
  };
}

/** The characters of several spans, joined by one space as in {@link Statement}'s `text`, or by ` … ` for people. */
export function spansText(text: string, spans: readonly Span[], between: ' ' | ' … ' = ' '): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(between);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): (id: string | null) => T | null {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => (id === null ? null : (map.get(id) ?? null));
}
