import type { Attribution, Span, TimeExpression } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { lastStarting } from './claim-index.ts';
import { parentIndexes, wordOwners, wordRange } from './word-owners.ts';

/** The fields of an attribution that are needed to date it. */
export type Datable = Pick<Attribution, 'id' | 'parent' | 'content' | 'cue'>;

/** A cue with the attribution that it belongs to, by index. */
interface Cue extends Span {
  readonly attribution: number;
}

/** Between a cue and the time that dates it stand at most so many characters: "said in a statement on". */
const REACH = 60;
/** A time that opens the sentence, and the few words before it, may be cut off by a comma: "On Thursday, Tikhy warned". */
const OPENING = 32;
/** How many cues on each side of a time are looked at, so that a text of nothing but cues stays linear. */
const NEIGHBOURS = 4;
/** "until Friday", "since May": a bound of something else. */
const BOUND = /\b(?:until|till|since|by|before|after|from|than|through|between|of)\s+(?:the\s+)?$/i;

/**
 * Which time expression dates each act of saying: "said *on Friday*", "*On Thursday*, the spokesman warned".
 *
 * It must be a date or a time of day in the sentence of the cue, said by whoever reports the saying (never by its own
 * source, within the content), and near the cue with no break between. Each time dates the nearest cue only.
 *
 * @returns time ids by attribution id; an attribution without one is absent
 */
export function timesOfSaying(
  layer: TextLayer,
  attributions: readonly Datable[],
  times: readonly TimeExpression[],
): ReadonlyMap<string, string> {
  const owners = wordOwners(layer.words, attributions);
  const parents = parentIndexes(attributions);
  const cues: Cue[] = attributions
    .flatMap(({ cue }, attribution) => cue.map((span) => ({ ...span, attribution })))
    .sort((a, b) => a.start - b.start);
  const found = new Map<string, { readonly time: string; readonly gap: number }>();
  for (const time of times) {
    if (!isPoint(time) || BOUND.test(layer.text.slice(Math.max(0, time.start - 20), time.start))) continue;
    const [word] = wordRange(layer.words, time);
    const owner = owners[word] ?? -1;
    const sentence = spanStarting(layer.sentences, time.start);
    const at = lastStarting(cues, time.start);
    let best: { id: string; gap: number } | null = null;
    for (const cue of cues.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
      if (
        parents[cue.attribution] !== owner ||
        !sentence ||
        cue.start < sentence.start ||
        cue.end > sentence.end
      )
        continue;
      const gap = gapBetween(layer.text, time, cue, sentence);
      if (gap !== null && (!best || gap < best.gap)) best = { id: attributions[cue.attribution]!.id, gap };
    }
    if (best && best.gap < (found.get(best.id)?.gap ?? Number.POSITIVE_INFINITY)) {
      found.set(best.id, { time: time.id, gap: best.gap });
    }
  }
  return new Map([...found].map(([id, { time }]) => [id, time]));
}

/** A date or a time of day that names a point, however coarse; not a duration, a set, or "recently". */
function isPoint({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && /\d/.test(value);
}

/** The characters between a time and a cue; `null` where a break stands between them. */
function gapBetween(text: string, time: Span, cue: Span, sentence: Span): number | null {
  if (time.start < cue.end && cue.start < time.end) return 0;
  const [from, to] = time.end <= cue.start ? [time.end, cue.start] : [cue.end, time.start];
  if (to - from > REACH) return null;
  let between = text.slice(from, to);
  const opens =
    time.start - sentence.start <= OPENING && !text.slice(sentence.start, time.start).includes(',');
  if (time.end <= cue.start && opens) between = between.replace(/^\s*,/, '');
  return /[,;:()“”"«»—–]/.test(between) ? null : to - from;
}

function spanStarting(spans: readonly Span[], offset: number): Span | undefined {
  return spans[lastStarting(spans, offset)];
}
