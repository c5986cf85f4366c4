import type { RawAttribution } from '../../model/scores.ts';
import type { TextLayer } from '../../text/layer.ts';
import { addresseeSpan } from '../addressee-span.ts';
import type { Repair } from '../repair-attributions.ts';

/**
 * "told |a crowd in Oslo| |that it was over|": who was told is no part of what was told, where the content goes on
 * with a clause or a quotation of its own.
 */
export const dropAddressee: Repair = {
  name: 'drop-addressee',
  apply: (layer, raws) => raws.map((raw) => withoutAddressee(layer, raw)),
};

const TELLING = /\b(?:tell|tells|told|telling|reminded|informed|assured)\W*$/i;
const GOES_ON = /^(?:that|how|why|whether|if|["“‘'])/i;

function withoutAddressee({ text }: TextLayer, raw: RawAttribution): RawAttribution {
  const cue = raw.cue.at(-1);
  const at = raw.content.findIndex((span) => cue !== undefined && span.start >= cue.end);
  const first = raw.content[at];
  const next = raw.content[at + 1];
  if (!cue || !first || !next || first.start - cue.end > 2) return raw;
  if (!TELLING.test(text.slice(cue.start, cue.end)) || !GOES_ON.test(text.slice(next.start, next.start + 8)))
    return raw;
  const rest = raw.content.filter((_, index) => index !== at);
  const addressee = addresseeSpan(text, raw.cue, rest, raw.source);
  return addressee && addressee.start === first.start ? { ...raw, content: rest } : raw;
}
