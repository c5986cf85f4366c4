import type { Repair } from '../repair-attributions.ts';

/**
 * "|The minister| reportedly told aides |that …|": a hedge in the cue leaves open whether the minister did, and does not make
 * the minister part of what is told. A cue of the hedge alone keeps its content: there it is the whole that is hearsay.
 */
export const hedgedSubject: Repair = {
  name: 'hedged-subject',
  apply: ({ text }, raws) =>
    raws.map((raw) => {
      const [subject, ...rest] = raw.content;
      const cue = raw.cue[0];
      if (raw.source.length > 0 || raw.cue.length !== 1 || !cue || !subject || rest.length === 0) return raw;
      if (!HEDGED_SAYING.test(text.slice(cue.start, cue.end)) || rest[0]!.start < cue.end) return raw;
      const between = text.slice(subject.end, cue.start);
      if (subject.end > cue.start || between.trim() !== '' || subject.end - subject.start > LONGEST)
        return raw;
      return { ...raw, source: [subject], content: rest };
    }),
};

/** How long a subject may be. */
const LONGEST = 80;
const HEDGED_SAYING =
  /^(?:reportedly|allegedly|supposedly|apparently|purportedly) (?:told|said|says|claimed|admitted|warned|promised|complained|argued|boasted|believes?|thinks?|wants?|demanded|refused)\b/i;
