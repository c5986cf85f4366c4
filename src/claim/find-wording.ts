import { BOOSTERS, HEDGES, LOADED } from '../lexicon/wording-words.ts';
import type { Span, Wording } from '../reading.ts';
import { type ClaimIndex, indexClaims, lastStarting, type Passage } from './claim-index.ts';
import type { ClaimInput } from './claim-input.ts';
import { outermostQuotations, spanAt } from './quoted-spans.ts';
import { scareQuotes } from './scare-quotes.ts';
import { type WordFinder, wordFinder } from './word-finder.ts';

/** One rule that finds wording in the writer's own voice. */
export interface WordingRule {
  readonly name: string;
  readonly find: (index: ClaimIndex, own: readonly Passage[]) => Wording[];
}

const NO_WORD_BEFORE = /(?<![\p{L}\p{N}]|\p{L}-)/uy;
const NO_WORD_AFTER = /(?![\p{L}\p{N}]|-\p{L})/uy;

const [BOOSTING, LOADING, HEDGING] = [BOOSTERS, LOADED, HEDGES].map((entries) =>
  wordFinder(entries, NO_WORD_BEFORE, NO_WORD_AFTER),
) as [WordFinder, WordFinder, WordFinder];

/** In order: of two findings on the same words the earlier stands. */
export const WORDING_RULES: readonly WordingRule[] = [
  { name: 'boosters', find: (index) => fromLexicon(index, 'booster', BOOSTING) },
  { name: 'loaded', find: (index) => fromLexicon(index, 'loaded', LOADING) },
  { name: 'hedges', find: (index) => fromLexicon(index, 'hedge', HEDGING) },
  scareQuotes,
];

/**
 * Hedges, boosters, loaded words and scare quotes in the writer's own voice: what stands in somebody's content or
 * between quotation marks is not the writer's wording. From the lexicons of `src/lexicon/wording-words.ts`; in text order.
 */
export function findWording(input: ClaimInput): Wording[] {
  const index = indexClaims(input);
  const own = index.passages.filter(({ own }) => own);
  const found = WORDING_RULES.flatMap((rule) => rule.find(index, own));
  const taken: Wording[] = [];
  for (const wording of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = taken.at(-1);
    // A scare quote may hold a loaded word: both are shown; of the others the longest wording stands.
    if (!last || wording.start >= last.end || wording.kind === 'scare-quote' || last.kind === 'scare-quote')
      taken.push(wording);
  }
  return taken;
}

function fromLexicon(index: ClaimIndex, kind: Wording['kind'], list: WordFinder): Wording[] {
  const quoted = outermostQuotations(index.layer);
  const words = list(index.words);
  const own = words.candidates.filter((passage) => passage.own);
  return own.flatMap((passage) =>
    words
      // What begins in the writer's words may end in a content: "is said |to have left".
      .all(passage)
      .map(({ index: at, 0: found }) => ({
        kind,
        start: passage.start + at,
        end: passage.start + at + found.length,
      }))
      .filter((wording) => !spanAt(quoted, wording.start) && !isNameOrMonth(index, wording)),
  );
}

/** "May" the month and the name, "Hero" the company: a capital inside a sentence, or a mention of somebody. */
function isNameOrMonth({ layer, mentions, times }: ClaimIndex, span: Span): boolean {
  const first = layer.text.charAt(span.start);
  const isCapital = first !== first.toLowerCase();
  const opens = /(?:^|[.!?:\n"“‘'(])\s*$/u.test(layer.text.slice(Math.max(0, span.start - 3), span.start));
  if (isCapital && !opens) return true;
  return covers(times, span) || covers(mentions, span);
}

/** Whether one of the last few `spans` (in text order) that begin before `span` holds it. */
function covers(spans: readonly (Span & { readonly kind?: string })[], span: Span): boolean {
  const last = lastStarting(spans, span.start);
  return spans
    .slice(Math.max(0, last - 3), last + 1)
    .some(({ end, kind }) => end >= span.end && (kind ?? 'name') === 'name');
}
