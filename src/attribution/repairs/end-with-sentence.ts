import type { RawAttribution } from '../../model/scores.ts';
import type { Span } from '../../reading.ts';
import type { TextLayer } from '../../text/layer.ts';
import { type Places, placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';

/**
 * A paraphrase ends with the sentence of its cue: "The site still says |340,000.| Somebody is wrong." What the model
 * reads on into the next sentence, or takes in from the one before, is the writer's again. Quotations and what a colon
 * introduces may be longer; so may what a cue alone in its sentence reports.
 */
export const endWithSentence: Repair = {
  name: 'end-with-sentence',
  apply: (layer, raws) => {
    const places = placesOf(layer);
    return raws.map((raw) => withinSentence(layer, places, raw));
  },
};

function withinSentence(layer: TextLayer, places: Places, raw: RawAttribution): RawAttribution {
  const cue = raw.cue[0];
  const sentence = cue && layer.sentences[places.sentence(cue.start)];
  if (!cue || !sentence || sentence.start > cue.start || /:\s*$/.test(layer.text.slice(cue.start, cue.end)))
    return raw;
  if (!raw.content.some((span) => crosses(span, sentence) && isPlain(layer, places, span))) return raw;
  const content = raw.content.flatMap((span) => {
    if (!isPlain(layer, places, span)) return isApart(places, span, cue) ? [] : [span];
    if (!crosses(span, sentence)) return [span];
    const end = Math.min(span.end, sentence.end);
    const stop = end < span.end && layer.text.charAt(end - 1) === '.' ? end - 1 : end;
    return [{ start: Math.max(span.start, sentence.start), end: stop }];
  });
  return { ...raw, content };
}

/** A part inside the sentence, and a part outside. */
const crosses = (span: Span, sentence: Span): boolean =>
  span.start < sentence.end &&
  span.end > sentence.start &&
  (span.start < sentence.start || span.end > sentence.end);

/** Without quotation marks and colons, by which a content may go on. */
const isPlain = ({ text }: TextLayer, places: Places, { start, end }: Span): boolean =>
  places.quotation(start, end) === null && !/[:“”"]/.test(text.slice(start, end).replace(/\d:\d/g, ''));

/** A quotation in another paragraph than the cue of a paraphrase is somebody else's. */
const isApart = (places: Places, span: Span, cue: Span): boolean =>
  places.paragraph(span.start) !== places.paragraph(cue.start);
