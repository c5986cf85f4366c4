import type { Form, Span } from '../reading.ts';
import type { Quotation, TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** Words that may stand outside the marks of a verbatim quotation: 'said that "…"'. */
const INTRODUCING = /^(?:that)$/i;
/** Longer than this, what stands between marks is no title. */
const LONGEST_TITLE = 60;
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|vs|v)$/;

/**
 * Whether a content is verbatim: all of it between quotation marks (`direct`), some of it (`mixed`), or none
 * (`indirect`). Marks around the cue or the source as well are those of an outer speaker and do not count, nor do
 * marks around a title ("Gone With the Wind").
 *
 * @param block paragraphs that the layout shows to be verbatim, without any marks
 */
export function formOf(
  layer: TextLayer,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
  block: readonly Span[] = [],
): Form {
  const anchors = cue.length > 0 ? cue : source;
  const from = content[0]?.start ?? 0;
  const to = content.at(-1)?.end ?? 0;
  const own = outermost(
    quotationsWithin(layer.quotations, from, to).filter(
      ({ inner }) => !anchors.some((anchor) => anchor.start >= inner.start && anchor.end <= inner.end),
    ),
  );
  let quoted = 0;
  let plain = 0;
  let titles = 0;
  let next = 0;
  for (const word of wordsIn(layer, content)) {
    while (next < own.length && own[next]!.outer.end <= word.start) next++;
    const quotation = next < own.length && own[next]!.outer.start <= word.start ? own[next] : undefined;
    if (block.some((span) => span.start <= word.start && span.end >= word.end)) quoted++;
    else if (quotation && isTitle(layer.text, quotation)) titles++;
    else if (quotation) quoted++;
    else if (!INTRODUCING.test(layer.text.slice(word.start, word.end))) plain++;
  }
  if (quoted === 0) return titles > 0 && plain === 0 ? 'direct' : 'indirect';
  return plain + titles === 0 ? 'direct' : 'mixed';
}

/** The quotations that touch [from, to); they are in text order, and few cross the start. */
function quotationsWithin(quotations: readonly Quotation[], from: number, to: number): readonly Quotation[] {
  const start = lowerBound(quotations, (quotation) => quotation.outer.start < from);
  const high = lowerBound(quotations, (quotation) => quotation.outer.start < to);
  // A quotation that began before `from` encloses it: at most one on each depth, looked for back to depth 0.
  const enclosing: Quotation[] = [];
  for (let low = start, depth = Number.POSITIVE_INFINITY; low > 0 && depth > 0; ) {
    const previous = quotations[--low]!;
    if (previous.outer.end > from) enclosing.unshift(previous);
    depth = Math.min(depth, previous.depth);
  }
  return [...enclosing, ...quotations.slice(start, high)];
}

/** Without those inside another, so that the rest can be gone through once. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  let end = -1;
  return quotations.filter(({ outer }) => {
    if (outer.start < end) return false;
    end = outer.end;
    return true;
  });
}

function* wordsIn({ words }: TextLayer, spans: readonly Span[]): Generator<Span> {
  for (const span of spans) {
    let index = lowerBound(words, (word) => word.end <= span.start);
    for (; index < words.length && words[index]!.start < span.end; index++) {
      if (words[index]!.alphanumeric) yield words[index]!;
    }
  }
}

function isTitle(text: string, { inner }: Quotation): boolean {
  if (inner.end - inner.start > LONGEST_TITLE) return false;
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word)) &&
    /^\p{Lu}/u.test(words[0]!)
  );
}
