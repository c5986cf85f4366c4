import { inflect } from '../lexicon/inflect.ts';
import type { Span } from '../reading.ts';
import { type CueWord, cueWords, cueWordsOf } from './cue-words.ts';
import { nounPhraseAt, nounPhraseBefore } from './noun-phrase.ts';
import { hull } from './spans.ts';

/** Verbs with the addressee as their object: "told reporters", "warned media workers against". */
const WITH_OBJECT = forms(
  'tell ask warn urge remind assure reassure inform advise order instruct direct beg implore beseech notify brief caution alert encourage exhort persuade convince promise command counsel admonish entreat press pressure lobby petition challenge query quiz grill interview lecture scold rebuke chide thank congratulate invite forbid text email cable threaten nudge prod request update call-on appeal-to',
);
/** Verbs that name the addressee with "to", "of", "with", "from", "on" or "upon": "said to reporters", "demanded of Kyiv". */
const WITH_PREPOSITION = forms(
  'say write speak talk signal explain suggest propose announce complain admit confess reply respond appeal report demand request ask whisper shout yell mention describe point indicate insist stress emphasize emphasise recommend offer convey relay communicate apologize apologise vow pledge swear call reveal disclose plead deny repeat read remark submit present issue send deliver make put give address',
);
const PREPOSITION = /^(?:to|of|with|from|on|upon|at)$/;
/** Which preposition names the addressee with which verb, where it is not "to". */
const OTHER_PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  demand: /^(?:of|from)$/,
  request: /^(?:of|from)$/,
  ask: /^of$/,
  call: /^(?:on|upon)$/,
  plead: /^with$/,
  speak: /^(?:to|with)$/,
  talk: /^(?:to|with)$/,
  shout: /^(?:to|at)$/,
  yell: /^(?:to|at)$/,
};

/**
 * Who was told, asked or warned, as the text words it: "told [the mayor] that", "warned [local drivers] against",
 * "demanded of [Kyiv]", "said to [reporters]", "called on [the council] to".
 *
 * The noun phrase is looked for right after the verb, in the cue, between cue and content, or at the head of the
 * content. With a plain "that"-less content ("told Moore the plan failed") only what lies before the content counts.
 */
export function addresseeSpan(
  text: string,
  cue: readonly Span[],
  content: readonly Span[],
  source: readonly Span[] = [],
): Span | null {
  const last = cue.at(-1);
  if (!last) return null;
  const whole = hull(cue)!;
  const apart = [...source, ...content].some((span) => span.start < whole.end && span.end > whole.start);
  const inside = (apart ? cueWordsOf(text, cue) : cueWords(text, whole)).slice(0, 24);
  const next = content.find((span) => span.start >= last.end && span.start - last.end <= 120);
  const bound = sourceAfter(source, last.end, next?.end ?? last.end + 120);
  const after = cueWords(text, { start: last.end, end: Math.min(bound, last.end + 160) }, 16);
  const words = [...inside, ...after];
  const verb = lastVerb(inside);
  if (verb < 0) return null;
  if (isPassive(inside, verb)) return subjectOf(text, cue[0]!, source, content, inside[verb]!.text);
  const rest = words.slice(verb + 1);
  const phrase = objectOf(words[verb]!.text, rest);
  if (!phrase) return null;
  const object = rest.slice(phrase.from);
  const outside = next ? object.filter((word) => word.end <= next.start) : object;
  const span = nounPhraseAt(text, outside.length > 0 ? outside : object);
  return span && allowed(span, next, phrase.preposition, text) ? span : null;
}

/** The source may follow the cue ("…," told Reuters spokesman); the addressee ends where it begins. */
function sourceAfter(source: readonly Span[], from: number, bound: number): number {
  return source.reduce((limit, span) => (span.start >= from ? Math.min(limit, span.start) : limit), bound);
}

/** The last verb that has an addressee inside the cue, else the last that may have one after it. */
function lastVerb(words: readonly CueWord[]): number {
  let last = -1;
  for (let index = words.length - 1; index >= 0; index--) {
    const { text } = words[index]!;
    const names = WITH_OBJECT.has(text) || WITH_PREPOSITION.has(text);
    if (names && objectOf(text, words.slice(index + 1))) return index;
    if (names) last = Math.max(last, index);
  }
  return last;
}

/** "was told": whoever was told is the subject. */
function isPassive(words: readonly CueWord[], verb: number): boolean {
  return (
    words
      .slice(Math.max(0, verb - 2), verb)
      .some(({ text }) => /^(?:is|are|was|were|been|being|be)$/.test(text)) &&
    !words[verb]!.text.endsWith('ing')
  );
}

/** "[The board] was told that": the subject of a passive, unless the source or a content stands there. */
function subjectOf(
  text: string,
  cue: Span,
  source: readonly Span[],
  content: readonly Span[],
  verb: string,
): Span | null {
  if (!WITH_OBJECT.has(verb)) return null;
  const span = nounPhraseBefore(text, cue.start, Math.max(0, cue.start - 120));
  const taken =
    span && [...source, ...content].some((other) => other.start < span.end && other.end > span.start);
  return taken ? null : span;
}

function objectOf(verb: string, rest: readonly CueWord[]): { from: number; preposition: boolean } | null {
  const first = rest[0]?.text;
  if (first === undefined) return null;
  const prepositions = OTHER_PREPOSITIONS[WITH_PREPOSITION.get(verb) ?? ''] ?? /^to$/;
  if (WITH_PREPOSITION.has(verb) && prepositions.test(first)) return { from: 1, preposition: true };
  if (WITH_OBJECT.has(verb) && !PREPOSITION.test(first)) return { from: 0, preposition: false };
  // "sent a memo to Washington", "said in a letter to the council"
  const to = rest.slice(0, 7).findIndex(({ text }) => text === 'to');
  const noun = rest.slice(0, Math.max(0, to)).some(({ text }) => MESSAGE.test(text));
  return to > 0 && noun ? { from: to + 1, preposition: true } : null;
}

const MESSAGE =
  /^(?:letter|memo|memorandum|message|email|e-mail|note|statement|text|cable|appeal|plea|request|ultimatum|warning|speech|testimony|remarks|offer|proposal|demand|question|report|telegram|petition|apology)s?$/;

/**
 * A phrase inside the content is an addressee only before an infinitive or a preposition that the verb governs:
 * "asked [the court] to release", "warned [media workers] against".
 */
function allowed(span: Span, content: Span | undefined, preposition: boolean, text: string): boolean {
  if (!content || span.end <= content.start) return true;
  if (span.start < content.start) return false;
  const following = text.slice(span.end, span.end + 12);
  // "responded to [a request for comment]" names no addressee, "appealed to [the court] to stop it" does.
  if (preposition) return /^ (?:not )?(?:to|that)\b/.test(following);
  return /^ (?:not )?(?:to|against|of|about|that|whether|if|for|not)\b/.test(following);
}

function forms(verbs: string): ReadonlyMap<string, string> {
  return new Map(
    verbs.split(' ').flatMap((verb) => Object.values(inflect(verb)).map((form) => [form, verb] as const)),
  );
}
