import type { Span } from '../../reading.ts';
import type { Repair } from '../repair-attributions.ts';

/**
 * "According to |two diplomats|, who asked |not to be named, the port is closed|": what the relative clause of the source
 * says is the source's description; the content begins after the comma that closes it.
 */
export const afterRelative: Repair = {
  name: 'after-relative',
  apply: ({ text }, raws) =>
    raws.map((raw) => {
      const [cue, source, content] = [raw.cue[0], raw.source.at(-1), raw.content[0]];
      if (!cue || !source || !content || content.start < source.end) return raw;
      if (!/^(?:according to|as per)$/i.test(text.slice(cue.start, cue.end)) || cue.start > source.start)
        return raw;
      const between = text.slice(source.end, Math.min(content.start, source.end + LONGEST));
      if (content.start - source.end > LONGEST || !RELATIVE.test(between)) return raw;
      const comma = text.slice(content.start, content.end).indexOf(', ');
      if (comma < 0) return raw;
      const first: Span = { start: content.start + comma + 2, end: content.end };
      return { ...raw, content: [first, ...raw.content.slice(1)] };
    }),
};

/** How much of the clause may stand before what the model took. */
const LONGEST = 60;
const RELATIVE = /^,? (?:who|which)\b[^,.;:]*$/;
