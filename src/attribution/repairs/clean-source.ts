import type { RawAttribution } from '../../model/scores.ts';
import type { Span } from '../../reading.ts';
import type { Repair } from '../repair-attributions.ts';

/**
 * A source is who speaks: not the beginning of an aside that the model cut ("|A press officer (who| was polite) told me"),
 * not what a relative pronoun takes up beside the pronoun, not the medium before its pronoun ("In |a tweet it| says"), and no article of a noun that is the cue ("|an| earlier
 * forecast of"), which is nobody: such an attribution goes.
 */
export const cleanSource: Repair = {
  name: 'clean-source',
  apply: ({ text }, raws) =>
    raws.flatMap((raw) => {
      if (raw.source.length === 0) return [raw];
      const source = withoutMedium(text, raw.source).map((span) =>
        relativeAlone(text, withoutOpening(text, span)),
      );
      if (source.every(({ start, end }) => /^(?:an?|the)$/i.test(text.slice(start, end)))) return [];
      return source.every((span, at) => same(span, raw.source[at])) && source.length === raw.source.length
        ? [raw]
        : [{ ...raw, source } satisfies RawAttribution];
    }),
};

const same = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;

const OPENING = /\s*\((?:who|which|that|whose)?$/i;

function withoutOpening(text: string, { start, end }: Span): Span {
  const opening = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - opening };
}

/** "|Ruiz herself who| told me": the pronoun speaks, and takes up what stands before it. */
function relativeAlone(text: string, { start, end }: Span): Span {
  const relative = /\s(?:who|which|that)$/.exec(text.slice(start, end));
  return relative ? { start: start + relative.index + 1, end } : { start, end };
}

const MEDIUM =
  /^(?:an?|the|its|his|her|their|another|one) (?:\p{L}+ )?(?:tweet|post|statement|letter|e-?mail|filing|message|note|memo|interview|blog)$/iu;
const PRONOUN = /^(?:it|he|she|they|we|i)$/i;

function withoutMedium(text: string, source: readonly Span[]): Span[] {
  const spans = source.flatMap((span) => split(text, span));
  const pronoun = spans.some(({ start, end }) => PRONOUN.test(text.slice(start, end)));
  return pronoun ? spans.filter(({ start, end }) => !MEDIUM.test(text.slice(start, end))) : [...source];
}

/** "a tweet it": two phrases that the model gave as one. */
function split(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const at = /,? (?:it|he|she|they|we|I)$/.exec(words);
  if (!at || !MEDIUM.test(words.slice(0, at.index))) return [span];
  const pronoun = span.start + at.index + at[0].lastIndexOf(' ') + 1;
  return [
    { start: span.start, end: span.start + at.index },
    { start: pronoun, end: span.end },
  ];
}
