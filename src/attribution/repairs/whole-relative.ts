import type { RawAttribution } from '../../model/scores.ts';
import type { Span } from '../../reading.ts';
import type { TextLayer } from '../../text/layer.ts';
import { type Places, placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';

/** No content ends with a preposition whose pronoun follows: "condemns |the attack, in| which three were hurt" goes on. */
export const wholeRelative: Repair = {
  name: 'whole-relative',
  apply: (layer, raws) => {
    const places = placesOf(layer);
    return raws.map((raw) => {
      const content = raw.content.map((span) => whole(layer, places, span, raw));
      return content.every((span, at) => span === raw.content[at]) ? raw : { ...raw, content };
    });
  },
};

const CUT = /\b(?:in|of|for|with|to|at|on|by|from|during|after|under|through)$/;
const PRONOUN = /^\s+(?:which|whom|whose)\b/;

function whole(layer: TextLayer, places: Places, span: Span, { source, cue }: RawAttribution): Span {
  const { text, sentences } = layer;
  if (!CUT.test(text.slice(Math.max(span.start, span.end - 8), span.end))) return span;
  if (!PRONOUN.test(text.slice(span.end, span.end + 10))) return span;
  const sentence = sentences[places.sentence(span.end)];
  if (!sentence) return span;
  const next = [...source, ...cue].filter(({ start }) => start >= span.end).map(({ start }) => start);
  const end = Math.min(sentence.end, ...next);
  return { start: span.start, end: text.charAt(end - 1) === '.' ? end - 1 : end };
}
