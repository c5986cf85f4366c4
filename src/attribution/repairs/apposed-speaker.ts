import { overlaps } from '../drafts.ts';
import type { Repair } from '../repair-attributions.ts';

/** "|Naomi Farr KC, prosecuting,| said …": a name and what is said beside it, right before a verb of saying without a source, are its source. */
export const apposedSpeaker: Repair = {
  name: 'apposed-speaker',
  apply: ({ text }, raws) =>
    raws.map((raw) => {
      const [cue, ...others] = raw.cue;
      if (raw.source.length > 0 || !cue || others.length > 0) return raw;
      if (!SAYING.test(text.slice(cue.start, cue.end))) return raw;
      const from = Math.max(0, cue.start - REACH);
      const found = NAME_AND_APPOSITION.exec(text.slice(from, cue.start));
      if (!found) return raw;
      const source = {
        start: from + found.index + (found[1]?.length ?? 0),
        end: cue.start - (found[3]?.length ?? 0),
      };
      return overlaps(raw.content, source) ? raw : { ...raw, source: [source] };
    }),
};

/** How far before the verb such a source begins. */
const REACH = 120;
const SAYING = /^(?:said|says|told|argued|claimed|warned|insisted|testified|wrote)\b/;
/** What stands before; a name of several words, a comma and what is said beside it; white space. */
const NAME_AND_APPOSITION =
  /(^|[,.;!?]\s+)(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}, \p{Ll}[^,.;:!?"“”\n]{2,70},)(\s+)$/u;
