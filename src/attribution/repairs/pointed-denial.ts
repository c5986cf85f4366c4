import type { RawAttribution } from '../../model/scores.ts';
import type { Span } from '../../reading.ts';
import type { TextLayer } from '../../text/layer.ts';
import type { Repair } from '../repair-attributions.ts';
import { merged } from '../spans.ts';

/**
 * "The front is near collapse; however, |this is something| |the government| |has been firmly rejecting|": a main
 * clause that only points at what was said, and a relative one that says who denies it.
 */
export const pointedDenial: Repair = { name: 'pointed-denial', apply };

const POINTED =
  /(?<=(?:^|[.;:,!?]["”’]?\s{1,2}|\n)(?:(?:however|but|yet|though|still),? )?)(?<content>(?:this|that|it)(?: is| was|['’]s) (?:something|an? (?:\p{L}+ )?(?:claim|charge|allegation|accusation|suggestion|assertion|notion|idea|view|characteri[sz]ation|narrative))) (?:(?:that|which) )?(?<source>(?:[\p{L}\p{N}][\p{L}\p{N}'’.-]{0,30} ){1,7}?)(?<cue>(?:(?:has|have|had|is|are|was|were|been|also|\p{L}{2,12}ly|long|always) ){0,4}(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contest(?:s|ed|ing)?))(?![\p{L}])/giu;
const HINT =
  /\b(?:something|claim|charge|allegation|accusation|suggestion|assertion|notion|idea|view|narrative|characteri[sz]ation)\b/i;
/** As sure as a rule of this kind can be. */
const CONFIDENCE = 0.8;

function apply({ text }: TextLayer, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  if (!HINT.test(text)) return raws;
  const cues = merged(raws.flatMap(({ cue }) => cue));
  const added = [...text.matchAll(POINTED)].flatMap(({ index, 0: whole, groups }): RawAttribution[] => {
    const { content, source, cue } = groups as { content: string; source: string; cue: string };
    const end = index + whole.length;
    const verb = { start: end - cue.length, end };
    if (cues.some((span) => span.start < verb.end && verb.start < span.end)) return [];
    const subject: Span = { start: verb.start - source.length, end: verb.start - 1 };
    return [
      {
        content: [{ start: index, end: index + content.length }],
        source: [subject],
        cue: [verb],
        confidence: CONFIDENCE,
      },
    ];
  });
  return added.length > 0 ? [...raws, ...added] : raws;
}
