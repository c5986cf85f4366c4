import type { RawAttribution } from '../../model/scores.ts';
import type { Span } from '../../reading.ts';
import { type Places, placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';
import { merged } from '../spans.ts';

/**
 * A paraphrase stands in the sentence of its cue: "The mayor |said| it was late. Roy |agreed| that it was." Of a content
 * in several pieces, those without quotation marks in other sentences than the cue's belong to the cue of their own
 * sentence, if there is one that has no words yet, and to nobody otherwise.
 */
export const moveFarPieces: Repair = { name: 'move-far-pieces', apply };

interface Cue {
  readonly owner: number;
  readonly span: Span;
}

function apply(...[layer, raws]: Parameters<Repair['apply']>): readonly RawAttribution[] {
  const places = placesOf(layer);
  const cues = cuesBySentence(places, raws);
  const given = raws.map((): Span[] => []);
  const kept = raws.map((raw) => {
    const near = nearPieces(places, raw);
    if (near.length === raw.content.length) return raw;
    for (const piece of raw.content) {
      const owner = near.includes(piece)
        ? undefined
        : ownerOf(layer.text, raws, cues.get(places.sentence(piece.start)) ?? [], piece);
      if (owner !== undefined) given[owner]!.push(piece);
    }
    return { ...raw, content: near };
  });
  return kept.map((raw, index) =>
    given[index]!.length > 0 ? { ...raw, content: merged([...raw.content, ...given[index]!]) } : raw,
  );
}

function cuesBySentence(
  places: Places,
  raws: readonly RawAttribution[],
): ReadonlyMap<number, readonly Cue[]> {
  const map = new Map<number, Cue[]>();
  raws.forEach(({ cue }, owner) => {
    for (const span of cue) {
      const sentence = places.sentence(span.start);
      const row = map.get(sentence);
      if (row) row.push({ owner, span });
      else map.set(sentence, [{ owner, span }]);
    }
  });
  return map;
}

/** The pieces in the cue's own sentence or in quotation marks; all of them where there is no cue or none is near. */
function nearPieces(places: Places, raw: RawAttribution): readonly Span[] {
  const anchors = raw.cue.length > 0 ? raw.cue : raw.source;
  if (raw.content.length < 2 || anchors.length === 0) return raw.content;
  const home = new Set(
    anchors.flatMap((span) => [places.sentence(span.start), places.sentence(span.end - 1)]),
  );
  const near = raw.content.filter(
    (span) =>
      home.has(places.sentence(span.start)) ||
      home.has(places.sentence(span.end - 1)) ||
      places.quotation(span.start, span.end) !== null,
  );
  return near.length === 0 ? raw.content : near;
}

/** Whose the piece is: the nearest cue of its sentence that has no words yet. */
function ownerOf(
  text: string,
  raws: readonly RawAttribution[],
  cues: readonly Cue[],
  piece: Span,
): number | undefined {
  const gap = (cue: Span): string =>
    cue.end <= piece.start ? text.slice(cue.end, piece.start) : text.slice(piece.end, cue.start);
  return cues
    .filter(({ owner }) => raws[owner]!.content.length === 0)
    .sort((a, b) => gap(a.span).length - gap(b.span).length)[0]?.owner;
}
