import type { Span } from '../../reading.ts';
import type { Repair } from '../repair-attributions.ts';

/**
 * "The agency has |responded to reports| |that the barrier failed|": that it failed is what the reports say, whosever they
 * are, and not the agency, which only answers them.
 */
export const respondedToReports: Repair = {
  name: 'responded-to-reports',
  apply: ({ text }, raws) =>
    raws.map((raw) => {
      const last = raw.cue.at(-1);
      const from = raw.cue[0];
      const content = raw.content.find(({ start }) => last !== undefined && start >= last.end);
      if (!last || !from || !content || content.start - last.end > LONGEST_GAP) return raw;
      const match = ANSWERED.exec(text.slice(from.start, content.start));
      const that = /^that\b/i.test(text.slice(content.start, content.start + 5));
      if (!match || !that) return raw;
      const noun: Span = { start: from.start + match.index + match[0].length - match[1]!.length, end: 0 };
      const cue = { start: noun.start, end: noun.start + match[1]!.trimEnd().length };
      return { ...raw, source: [], cue: [cue], content: [content] };
    }),
};

const LONGEST_GAP = 40;
const ANSWERED =
  /\b(?:respond(?:s|ed|ing)?|react(?:s|ed|ing)?|repl(?:y|ies|ied|ying)) to (?:the |these |those |recent |media |press |online |local |new ){0,3}((?:reports|rumou?rs|claims|allegations|accusations|suggestions|complaints|speculation)\s*)$/i;
