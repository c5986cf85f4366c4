import { EVIDENCE_ADVERBS } from '../lexicon/evidence-hedges.ts';
import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import { actOf } from './act-of.ts';
import { isBarePronoun } from './bare-pronoun.ts';
import { findCues } from './cue-lexicon.ts';
import { cueWordsOf } from './cue-words.ts';
import type { Draft } from './linked.ts';
import { within } from './spans.ts';

/** One reason to leave out what the model found in a content; see {@link INNER_CHECKS}. */
export interface InnerCheck {
  readonly name: string;
  readonly rejects: (inner: RawAttribution, outer: Draft, text: string) => boolean;
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  cueWordsOf(text, spans)
    .map((word) => word.text)
    .join(' ');

const HEARSAY = new RegExp(EVIDENCE_ADVERBS.join('|'), 'i');

/**
 * Why an attribution found in a content is no attribution, in order of cost. Few: the model learnt from labelled contents, and
 * what else was once held against it (mere deeds, infinitives, contents of one word) took more right ones than wrong.
 */
export const INNER_CHECKS: readonly InnerCheck[] = [
  { name: 'no-content', rejects: ({ content }) => content.length === 0 },
  { name: 'no-cue', rejects: ({ cue }) => cue.length === 0 },
  {
    name: 'outside',
    rejects: ({ source, cue, content }, outer) =>
      ![source, cue, content].every((spans) => within(spans, outer.content)),
  },
  {
    // A word without a source attributes only if it is a word of saying or of hearsay: "reportedly", "it is thought".
    name: 'sourceless-without-cue-word',
    rejects: ({ source, cue }, _, text) =>
      source.length === 0 &&
      !HEARSAY.test(wordsOf(text, cue)) &&
      findCues(wordsOf(text, cue).split(' ')).length === 0,
  },
  { name: 'verb-without-subject', rejects: isElided },
  {
    // "warned them |against accepting| it": what one is warned of is not what one says.
    name: 'prepositional-gerund',
    rejects: ({ cue }, _, text) =>
      /^(?:against|from|about|of|for|in|by|on|without) \p{L}+ing\b/u.test(wordsOf(text, cue)),
  },
  { name: 'mere-thing', rejects: isMereThing },
  { name: 'bare-pronoun', rejects: (inner, _, text) => isBarePronoun(text, inner) },
];

/** "refused |to discuss| it", "|while downplaying| them", "and |wants| to stay": whose act it is, the outer source has told. */
function isElided({ source, cue }: RawAttribution, _: Draft, text: string): boolean {
  if (source.length > 0) return false;
  const words = wordsOf(text, cue);
  return (!HEARSAY.test(words) && !IMPERSONAL.test(words)) || TOLD.test(words);
}

/** "I was told", "the crew had been warned": what somebody went through, on the word of the outer source. */
const TOLD =
  /^(?:(?:have|has|had|was|were|is|are|am|being|be|been|also|never|not|yet|(?:have|has|had|was|were|is|are)n't) )+(?:told|asked|warned|urged|advised|ordered|informed|instructed|invited|notified|accused|charged|blamed)\b/;

/** "it is said", "was reported", "there are fears", "according to": no subject is needed, or none is an agent. */
const IMPERSONAL =
  /^(?:it|there)\b|\b(?:is|are|was|were|been|being|be|according|reports?|reported|rumou?rs?|claims?|allegations?|accusations?|suggestions?|speculation|concerns?|fears?|hopes?|calls|demands?|warnings?|criticism|evidence|belief|idea|notion|question|questions|per)\b/;

const FEWEST_WORDS = 3;
/** Acts that want a proposition; a demand or a refusal of a thing named in a word says enough. */
const TELLING: ReadonlySet<string> = new Set(['assert', 'believe', 'feel', 'know']);
/** How a clause or a quotation begins. */
const PROPOSITION =
  /^\W*(?:that|whether|if|how|why|what|when|where|who|to|not to|there|it is|it was|he|she|they|we|i|you)\b|["“‘]/i;

/** "was not impressed with |their position|": what is felt about a thing named in a word or two is the outer source's to tell. */
function isMereThing({ cue, content }: RawAttribution, _: Draft, text: string): boolean {
  const words = cueWordsOf(text, content);
  const after = content.find(({ start }) => start >= (cue.at(-1)?.end ?? 0));
  if (words.length >= FEWEST_WORDS || (after && PROPOSITION.test(text.slice(after.start, after.end))))
    return false;
  return TELLING.has(actOf(text, cue, content));
}
