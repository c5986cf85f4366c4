import type { RawAttribution } from '../../model/scores.ts';
import type { TextLayer } from '../../text/layer.ts';
import { placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';
import { hull, merged } from '../spans.ts';

/**
 * '"We lost," she said. "We slept."': a quotation that nobody is given, right after the sentence in which somebody
 * was quoted, is theirs.
 */
export const followOn: Repair = { name: 'follow-on', apply };

function apply(layer: TextLayer, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  const places = placesOf(layer);
  const starts = merged(raws.flatMap((raw) => [...raw.source, ...raw.cue, ...raw.content]));
  const row = [...raws];
  raws.forEach((raw, index) => {
    const cue = raw.cue.at(-1);
    const whole = hull([...raw.source, ...raw.cue, ...raw.content]);
    if (!cue || !whole || raw.content.length === 0) return;
    const quoted = raw.content.some(
      (span) => places.quotation(span.start, span.end)?.outer.start === span.start,
    );
    const sentence = layer.sentences[places.sentence(cue.start)];
    if (!quoted || !sentence || sentence.start > cue.start || whole.end > sentence.end) return;
    const next = places.quotationFrom(sentence.end);
    if (!next?.closed || !/^\s{0,2}$/.test(layer.text.slice(sentence.end, next.outer.start))) return;
    if (!/[.!?…]["”'’]?$/.test(layer.text.slice(next.inner.start, next.outer.end))) return;
    if (places.paragraph(next.outer.start) !== places.paragraph(cue.start)) return;
    const free = !starts.some((span) => span.start < next.outer.end && span.end > next.outer.start);
    if (free) row[index] = { ...raw, content: merged([...raw.content, next.outer]) };
  });
  return row;
}
