import { EVIDENCE_ADVERBS } from '../lexicon/evidence-hedges.ts';
import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';
import { findCues } from './cue-lexicon.ts';
import { cueWords, cueWordsOf } from './cue-words.ts';
import type { Draft } from './linked.ts';
import { within } from './spans.ts';

/** One reason to leave out what the model found in a content; see {@link INNER_CHECKS}. */
export interface InnerCheck {
  readonly name: string;
  readonly rejects: (inner: RawAttribution, outer: Draft, text: string) => boolean;
}

const wordCount = (text: string, spans: readonly Span[], limit: number): number =>
  spans.reduce((count, span) => count + cueWords(text, span, limit).length, 0);

const wordsOf = (text: string, spans: readonly Span[]): string =>
  cueWordsOf(text, spans)
    .map((word) => word.text)
    .join(' ');

const HEARSAY = new RegExp(EVIDENCE_ADVERBS.join('|'), 'i');

/** Why an attribution found in a content is no attribution, in order of cost. */
export const INNER_CHECKS: readonly InnerCheck[] = [
  { name: 'no-content', rejects: ({ content }) => content.length === 0 },
  { name: 'no-cue', rejects: ({ cue }) => cue.length === 0 },
  {
    name: 'source-of-no-one',
    rejects: ({ source }, _, text) =>
      source.length > 0 && /^(?:and|or|but|to|of|that|as|in|by|for|the|a|an)$/i.test(wordsOf(text, source)),
  },
  // Without a source ("reportedly", "it is said") the model must be surer.
  { name: 'unsure', rejects: ({ source, confidence }) => confidence < (source.length > 0 ? 0.4 : 0.55) },
  {
    name: 'outside',
    rejects: ({ source, cue, content }, outer) =>
      ![source, cue, content].every((spans) => within(spans, outer.content)),
  },
  { name: 'one-word', rejects: ({ content }, _, text) => wordCount(text, content, 2) < 2 },
  {
    // A word without a source attributes only if it is a word of saying or of hearsay: "reportedly", "it is thought".
    name: 'sourceless-without-cue-word',
    rejects: ({ source, cue }, _, text) =>
      source.length === 0 &&
      !HEARSAY.test(wordsOf(text, cue)) &&
      findCues(wordsOf(text, cue).split(' ')).length === 0,
  },
  {
    name: 'repeats-the-outer',
    rejects: ({ source, content }, outer, text) =>
      source.length === 0 && wordCount(text, content, 200) >= wordCount(text, outer.content, 200) - 1,
  },
  {
    // "gave journalists |to| write", a quotation mark alone; a colon may be a cue.
    name: 'cue-of-no-meaning',
    rejects: ({ cue }, _, text) =>
      /^(?:to|of|as|in|by|for|the|a|an|and|or|on|with)?$/.test(wordsOf(text, cue)) &&
      !/:/.test(cue.map((span) => text.slice(span.start, span.end)).join('')),
  },
  { name: 'infinitive', rejects: ({ cue }, _, text) => /^to (?!be\b)/.test(wordsOf(text, cue)) },
  { name: 'verb-without-subject', rejects: isElided },
  { name: 'mere-action', rejects: isMereAction },
];

/** "refused |to discuss| it", "|while downplaying| them", "and |wants| to stay": whose act it is, the outer source has told. */
function isElided({ source, cue }: RawAttribution, _: Draft, text: string): boolean {
  if (source.length > 0) return false;
  const words = wordsOf(text, cue);
  return (!HEARSAY.test(words) && !IMPERSONAL.test(words)) || TOLD.test(words);
}

/** "I was told", "the crew had been warned": what somebody went through, on the word of the outer source. */
const TOLD =
  /^(?:(?:have|has|had|was|were|is|are|am|being|be|been|also|never|not) )+(?:told|asked|warned|urged|advised|ordered|informed|instructed|invited|notified|accused|charged|blamed)\b/;

/** "it is said", "was reported", "there are fears", "according to": no subject is needed, or none is an agent. */
const IMPERSONAL =
  /^(?:it|there)\b|\b(?:is|are|was|were|been|being|be|according|reports?|reported|rumou?rs?|claims?|allegations?|accusations?|suggestions?|speculation|concerns?|fears?|hopes?|calls|demands?|warnings?|criticism|evidence|belief|idea|notion|question|questions|per)\b/;

/**
 * "issued sweeping demands", "banned journalists", "kept the promise": a deed that is done with a thing, no word or
 * thought that is reported, unless a clause or a quotation follows ("showed that …").
 */
function isMereAction({ cue, content }: RawAttribution, _: Draft, text: string): boolean {
  const words = wordsOf(text, cue).split(' ');
  const matches = findCues(words);
  if (!matches.some(({ entry }) => DEEDS.has(entry)) || !matches.every(({ entry }) => DEEDS.has(entry)))
    return false;
  const last = cue.at(-1)!.end;
  const next = content.find((span) => span.start >= last);
  return next !== undefined && !PROPOSITION.test(text.slice(next.start, next.start + 40));
}

/** How a clause or a quotation begins. */
const PROPOSITION =
  /^\W*(?:that|whether|if|how|why|what|when|where|who|to|not to|there|it|he|she|they|we|i|you)\b|^["“‘']/i;

/** Verbs of the lexicon that with a noun phrase tell what somebody did, not what they said. */
const DEEDS: ReadonlySet<string> = new Set(
  [
    'accept,attack,back,back out of,ban,bar,block,boycott,broadcast,care for,carry on,charge,circulate,communicate,compel,contest,convey',
    'deliver,demonstrate,disallow,discover,document,draft,file,forbid,hear,hold,illustrate,introduce,issue,leak,log,name,notice,opt out,order',
    'paint,pass on,perpetuate,post,prescribe,present,print,prohibit,promote,prosecute,publish,pull out of,put out,raise,rank,rate,read,recite',
    'record,recycle,register,relay,release,require,resist,see,sell as,send out,set out,share,show,sing,smear,snub,spot,spread,spurn,submit',
    'table,tender,undertake,unveil,voice,walk away from,watch,withhold,witness',
  ].flatMap((row) => row.split(',')),
);
