import type { RawAttribution } from '../../model/scores.ts';
import { overlaps } from '../drafts.ts';
import { placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';
import { merged } from '../spans.ts';

/**
 * "It was |Lee| herself who stood up and |said|, and I quote, that |“it is late”|": a cleft sentence names the speaker
 * before a relative clause that may hold more than the saying. A quotation that nobody was given is the speaker's.
 */
export const cleftSpeaker: Repair = {
  name: 'cleft-speaker',
  apply: (layer, raws) => {
    const { text } = layer;
    if (!/\bit (?:was|is) /i.test(text)) return raws;
    const places = placesOf(layer);
    const taken = merged(raws.flatMap((raw) => [...raw.source, ...raw.cue, ...raw.content]));
    const added = [...text.matchAll(CLEFT)].flatMap((match): RawAttribution[] => {
      const [source, cue] = match.indices!.slice(1, 3).map((at) => ({ start: at![0], end: at![1] }));
      const end = match.index + match[0].length;
      const quotation = places.quotationFrom(end);
      if (!source || !cue || quotation?.outer.start !== end || !quotation.closed) return [];
      const whole = { start: source.start, end: quotation.outer.end };
      if (overlaps(taken, whole)) return [];
      return [{ source: [source], cue: [cue], content: [quotation.outer], confidence: CONFIDENCE }];
    });
    return added.length > 0 ? [...raws, ...added] : raws;
  },
};

const CONFIDENCE = 0.8;
const CLEFT =
  /\b[Ii]t (?:was|is) ((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,4}|the [\p{Ll} ]{1,40}?)(?: (?:him|her|it|them)sel(?:f|ves))? who [^"“”.;:!?\n]{0,80}?\b(said|wrote|warned|claimed|promised|insisted|declared|told [\p{L} ]{1,24})\b[^"“”.;:!?\n]{0,60}(?=["“])/dgu;
