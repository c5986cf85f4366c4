import type { Span } from '../reading.ts';
import type { Paragraph, TextLayer } from '../text/layer.ts';
import { answersLostPost } from './answers-lost-post.ts';
import { findCues } from './cue-lexicon.ts';
import { type CueWord, cueWords } from './cue-words.ts';
import { sentenceAt } from './drafts.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isInformant } from './source-kind.ts';

/** How a paragraph that ends in a colon introduces the next one as somebody's words. */
export interface Introduction {
  readonly sentence: Span;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The part of the sentence that the source says as well: all before ", per state media:". */
  readonly covers: Span | null;
  /** The rule of {@link INTRODUCTIONS} that read it. */
  readonly rule: string;
  /** 0..1. */
  readonly confidence: number;
}

interface Intro {
  readonly layer: TextLayer;
  readonly sentence: Span;
  /** The sentence's last characters, the colon included. */
  readonly tail: string;
  /** Offset of `tail`. */
  readonly from: number;
  readonly next: Paragraph;
}

/** One way to introduce a block quote. */
export interface IntroductionRule {
  readonly name: string;
  readonly read: (intro: Intro) => Omit<Introduction, 'sentence' | 'rule'> | null;
}

const LONGEST_TAIL = 280;
/** A pointer to something beside the text. */
const POINTER =
  /^\W*(?:watch|see|listen|read|click|view|follow|check|scroll|here(?:['’]s| is| are)|below|video|photos?|more|online|related|also)\b/i;
const SOURCE_PHRASE =
  /(?:^|[,\s(])(per|according to|via|courtesy of|as per|in the words of)\s+([^,.;:!?"“”()—\n]{2,90}?)(?:\s+(?:on|in|this|last)\s[^,.;:\n]{2,30})?\s*:$/di;
const FROM = /^\W*(from)\s+([^,.;:!?\n]{2,60}?)(?:\s+(?:writing|speaking|reporting)\b[^:\n]{0,60})?\s*:$/di;
const HOW =
  /\bhow ([^,.;:!?"“”()—\n]{2,60}?) (has|have|had|puts?|tells?|told|sees?|saw|describes?|described|reports?|reported|framed|frames?|explains?|explained|remembers?|recalls?) (?:it|this|that|things|events|the (?:story|matter|news|affair|incident|situation))\s*:$/di;
const FOLLOWING =
  /\b(?:the following(?: \p{L}+){0,3}|as follows|like (?:this|these|so)(?: one)?|this(?: \p{L}+){0,2}|these (?:words|lines))\s*:$/iu;
/** What may be quoted word for word. */
const MESSAGE =
  /\b(?:statements?|narratives?|myths?|mytholog(?:y|ies)|messages?|reports?|passages?|excerpts?|transcripts?|letters?|memos?|emails?|e-mails?|tweets?|posts?|comments?|remarks|words|lines|paragraphs?|claims?|headlines?|quotes?|quotations?|note|notice|declaration|response|reply|answer|announcement|warning|explanation|advice|argument|story|stories|account|editorial|captions?)\b/i;
/** Verbs that may stand before a colon with a quotation after it, beyond which the lexicon is too wide. */
const QUOTING =
  /^(?:say|tell|write|tweet|retweet|post|respond|reply|answer|declare|echo|add|continue|read|state|note|report|explain|argue|announce|warn|conclude|insist|claim|recall|joke|quip|ask|release|issue|put out|publish|observe|comment|remark|testify|put it|quote|cite|charge|float|shout|yell|demand|urge|promise|vow|deny|counter|retort|acknowledge|admit|concede|suggest|assert|stress|emphasize|lament|complain|offer|recite|proclaim|text|email|sum up|describe|list|outline|set out|lay out|spell out|enumerate)$/;
/** Words between the verb and the colon: "told his audience in Oslo, to loud applause:". */
const FARTHEST = 12;

/** The ways a block quote is introduced, in order. */
export const INTRODUCTIONS: readonly IntroductionRule[] = [
  { name: 'source-phrase', read: sourcePhrase },
  { name: 'from-whom', read: fromWhom },
  { name: 'how-somebody-has-it', read: howSomebodyHasIt },
  { name: 'verb-and-colon', read: verbAndColon },
  { name: 'the-following', read: theFollowing },
  { name: 'colon-before-quotation', read: beforeQuotation },
];

/** How `paragraph` introduces `next`, or `null` where it does not end in a colon or introduces the writer's own words. */
export function introductionOf(layer: TextLayer, paragraph: Paragraph, next: Paragraph): Introduction | null {
  const { text } = layer;
  if (paragraph.kind === 'quote' || paragraph.kind === 'caption') return null;
  if (text.charAt(paragraph.end - 1) !== ':') return null;
  if (next.kind === 'text' && answersLostPost(text, paragraph, next)) return null;
  const sentence = sentenceAt(layer, paragraph.end - 1) ?? paragraph;
  const start = Math.max(sentence.start, paragraph.start);
  const from = Math.max(start, paragraph.end - LONGEST_TAIL);
  const intro: Intro = {
    layer,
    sentence: { start, end: paragraph.end },
    tail: text.slice(from, paragraph.end),
    from,
    next,
  };
  if (POINTER.test(text.slice(start, start + 40)) && next.kind !== 'quote' && !HOW.test(intro.tail))
    return null;
  for (const rule of INTRODUCTIONS) {
    const read = rule.read(intro);
    if (read) return { ...read, sentence: intro.sentence, rule: rule.name };
  }
  return null;
}

/** "…, per state media:" */
function sourcePhrase({
  layer,
  sentence,
  tail,
  from,
}: Intro): Omit<Introduction, 'sentence' | 'rule'> | null {
  const match = SOURCE_PHRASE.exec(tail);
  if (!match) return null;
  const [cue, source] = match
    .indices!.slice(1, 3)
    .map((at) => ({ start: from + at![0], end: from + at![1] })) as [Span, Span];
  const words = layer.text.slice(source.start, source.end);
  if (match[1]!.toLowerCase() === 'per' && !isInformant(words) && !/^\p{Lu}/u.test(words)) return null;
  const before = layer.text.slice(sentence.start, cue.start).replace(/[\s,(—–-]+$/, '');
  const covers = /\s\S+\s/.test(before)
    ? { start: sentence.start, end: sentence.start + before.length }
    : null;
  return { source, cue, covers, confidence: 1 };
}

/** "From Ann Lee, writing in the Courier:" */
function fromWhom({ tail, from, sentence }: Intro): Omit<Introduction, 'sentence' | 'rule'> | null {
  const match = from === sentence.start ? FROM.exec(tail) : null;
  if (!match || !isInformant(match[2]!)) return null;
  const [cue, source] = match
    .indices!.slice(1, 3)
    .map((at) => ({ start: from + at![0], end: from + at![1] })) as [Span, Span];
  return { source, cue, covers: null, confidence: 0.9 };
}

/** "Here is how the Courier has it:" */
function howSomebodyHasIt({ tail, from }: Intro): Omit<Introduction, 'sentence' | 'rule'> | null {
  const match = HOW.exec(tail);
  if (!match) return null;
  const [source, cue] = match
    .indices!.slice(1, 3)
    .map((at) => ({ start: from + at![0], end: from + at![1] })) as [Span, Span];
  return { source, cue, covers: null, confidence: 0.9 };
}

/** "The mayor wrote on Friday:" */
function verbAndColon(intro: Intro): Omit<Introduction, 'sentence' | 'rule'> | null {
  const verb = lastVerb(intro, QUOTING);
  if (!verb || !introducesSpeech(intro, verb)) return null;
  const source = subject(intro, verb);
  return source ? { source, cue: verb, covers: null, confidence: 0.95 } : null;
}

/** Before a paragraph without marks the verb must stand close to the colon, and the sentence not go on with a clause. */
function introducesSpeech({ layer, sentence, next }: Intro, verb: Span): boolean {
  if (next.kind === 'quote' || /["“«„‘']/.test(layer.text.charAt(next.start))) return true;
  const between = layer.text.slice(verb.end, sentence.end);
  return cueWords(layer.text, { start: verb.end, end: sentence.end }).length <= 6 && !CLAUSE.test(between);
}

const CLAUSE = /\b(?:that|which|is|was|are|were|has|have|had|would|will|should|could|can|be)\b|,/;

/** "The papers still print stories like the following:" */
function theFollowing(intro: Intro): Omit<Introduction, 'sentence' | 'rule'> | null {
  if (!FOLLOWING.test(intro.tail) || !MESSAGE.test(intro.tail)) return null;
  const verb = lastVerb(intro, /^(?!like$)/);
  const source = verb && subject(intro, verb);
  return { source: source ?? null, cue: source ? verb : null, covers: null, confidence: 0.9 };
}

/** Any colon before a paragraph in quotation marks. Nobody is named by this rule. */
function beforeQuotation({ layer, next }: Intro): Omit<Introduction, 'sentence' | 'rule'> | null {
  if (next.kind === 'quote') return { source: null, cue: null, covers: null, confidence: 1 };
  const opens = /^["“«„]/.test(layer.text.charAt(next.start));
  return opens ? { source: null, cue: null, covers: null, confidence: 0.8 } : null;
}

/** The last verb of the lexicon before the colon that the pattern allows, unless too many words follow it. */
function lastVerb({ layer, from, sentence }: Intro, allowed: RegExp): Span | null {
  const words: CueWord[] = cueWords(layer.text, { start: from, end: sentence.end });
  const matches = findCues(words.map((word) => word.text)).filter(
    ({ kind, entry, from: at }) =>
      kind === 'verb' && allowed.test(entry) && words.length - at <= FARTHEST && isVerb(words, at, entry),
  );
  const match = matches.at(-1);
  return match ? { start: words[match.from]!.start, end: words[match.to - 1]!.end } : null;
}

/**
 * A form of a verb in the place of a verb: "the statement reads", not "the following statement" or "the true state".
 * A base form may be a noun, so it counts only after a plural or a pronoun.
 */
function isVerb(words: readonly CueWord[], at: number, entry: string): boolean {
  const previous = words[at - 1]?.text ?? '';
  if (
    /^(?:the|a|an|his|her|its|their|this|that|following|of|to|in|my|our|and|or|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|new|more|other)$/.test(
      previous,
    )
  )
    return false;
  const base = words[at]!.text === entry.split(' ')[0];
  return (
    !base ||
    /^(?:i|we|you|they|who|still|also|often|\p{L}+[^s]s|\p{L}+ly|people|police)$/u.test(previous) ||
    /^(?:put|read)$/.test(entry.split(' ')[0]!)
  );
}

function subject({ layer, sentence }: Intro, verb: Span): Span | null {
  const found = nounPhraseBefore(layer.text, verb.start, sentence.start);
  return found && /\p{L}/u.test(layer.text.slice(found.start, found.end)) ? found : null;
}
