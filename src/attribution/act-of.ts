import { ACTION_VERBS } from '../lexicon/stance-words.ts';
import type { Act, Span } from '../reading.ts';
import { type CueMatch, findCues } from './cue-lexicon.ts';
import { type CueWord, cueWords, cueWordsOf } from './cue-words.ts';
import { isJudged } from './is-judged.ts';
import { isOneQuestion } from './is-one-question.ts';
import { rejectionOf } from './rejection-of.ts';

/** What the act is read from: the cue's words, how the content begins, and its characters. */
interface CueReading {
  readonly cue: readonly string[];
  /** The first words after the cue, the addressee's included: "told reporters that", "asked him to". */
  readonly after: readonly string[];
  /** The cues of the lexicon that begin within the cue; their particles may stand after it. */
  readonly matches: readonly CueMatch[];
  readonly content: string;
}

/** One rule of {@link ACT_RULES}. */
export interface ActRule {
  readonly name: string;
  readonly act: (reading: CueReading) => Act | null;
}

/** How many words after the cue the rules look at. */
const LOOKAHEAD = 10;
/** How many of them may complete a cue: "called | for", "made | it clear". */
const PARTICLES = 2;
/** How much of a content is searched for words that turn the act. */
const READ_AHEAD = 240;

const QUESTION_WORD = /^(?:whether|if|who|whom|whose|what|when|where|why|how|which|about)$/;
const UNTRUE =
  /^\W*(?:that )?(?:(?:it|this|that|these|those|they|(?:the|these|those|such|all|any) [\p{L} ]{0,40}?)(?: (?:is|are|was|were)|['’]s)|[\p{L} ]{0,40}? (?:is|are|was|were)) (?:simply |just |completely |totally |absolutely |entirely |categorically |all )?(?:not true|untrue|false|not correct|not accurate|inaccurate|incorrect|baseless|unfounded|groundless|a lie|lies|fake|fabricated|nonsense|not the case|a hoax|a fabrication|without foundation|without merit)\b/iu;
const STATING =
  /^(?:say|tell|state|add|insist|maintain|write|tweet|post|declare|reiterate|repeat|stress|respond|reply|claim|note)$/;
const CALLED_UNTRUE =
  /\b(?:untrue|false|baseless|unfounded|groundless|fake|fake news|fabricated|nonsense|a lie|lies|a hoax|a fabrication|inaccurate)\W*$/i;
/** What is offered is words: an assertion, not an offer. */
const OFFERED_WORDS =
  /^\W*(?:\p{L}+ ){0,4}(?:thoughts?|assessments?|reviews?|details?|explanations?|opinions?|views?|comments?|predictions?|examples?|evidence|descriptions?|accounts?|criticism|condolences|answers?|clues?|hints?)\b/iu;
const SPEECH =
  /^(?:say|tell|disclose|reveal|comment|discuss|answer|identify|name|confirm|specify|elaborate|speculate|provide|release|give|be)$/;
const IN_FAVOR = /(?<!\b(?:rul(?:e|es|ed|ing)|found|decided) )\bin (?:favou?r|support) of(?: |$)/;
/** After one person or thing, or a pronoun of one, only a bare verb shows the mood: "that he resign", not "that he cut". */
const BARE_VERBS = [...ACTION_VERBS].filter((verb) => !/^(?:cut|put|set|shut|quit|let|split)$/.test(verb));
const SUBJUNCTIVE = new RegExp(
  `^\\W*that (?:he|she|it|(?:the|its|his|her|their|any|no|every|each) (?:\\p{L}+ ){0,2}?\\p{L}+(?<!s)|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})(?: (?:not|\\p{L}+ly))? (?:be|${BARE_VERBS.join('|')})(?![\\p{L}])`,
  'u',
);

const has = (reading: CueReading, ...entries: string[]): boolean =>
  reading.matches.some((match) => entries.includes(match.entry));

/** Whether "(somebody) to do" follows: at most four words before a "to" that an infinitive may follow. */
function toInfinitive(after: readonly string[]): 'now' | 'after a noun' | null {
  const first = after[0] === 'not' ? 1 : 0;
  if (after[first] === 'to') return 'now';
  const at = after.findIndex((word, index) => word === 'to' && index > 0 && index <= 5);
  const before = at < 0 ? [] : after.slice(0, at);
  return at > 0 &&
    !before.some((word) => /^(?:that|whether|if|is|was|are|were|has|had|have|will|would)$/.test(word))
    ? 'after a noun'
    : null;
}

/** The rules that see more than one word, in order; the first that answers wins. The lexicon is asked last. */
export const ACT_RULES: readonly ActRule[] = [
  { name: 'would-not-say', act: (r) => (wouldNotSay(r) ? 'refuse' : null) },
  {
    // "considered the animal stupid" is an opinion, "considered resigning" and "considered the offer" are not.
    name: 'consider-so',
    act: (r) => (isJudged(r.cue, r.content) ? 'believe' : null),
  },
  {
    // "said the report was not true": a denial in the words of a statement.
    name: 'said-not-true',
    act: (r) =>
      STATING.test(r.matches[0]?.entry ?? '') && isSaying(r) && UNTRUE.test(r.content.slice(0, READ_AHEAD))
        ? 'deny'
        : null,
  },
  {
    // "called the report baseless"
    name: 'called-untrue',
    act: (r) =>
      has(r, 'call', 'describe', 'dismiss', 'brand', 'label') &&
      CALLED_UNTRUE.test(r.content.slice(0, READ_AHEAD))
        ? 'deny'
        : null,
  },
  { name: 'ask-by-what-follows', act: askByWhatFollows },
  {
    name: 'tell-somebody-to',
    act: (r) =>
      has(r, 'tell') && !/^["“‘']/.test(r.content) && toInfinitive(r.after) === 'after a noun'
        ? 'demand'
        : null,
  },
  {
    name: 'told-to',
    act: (r) => (has(r, 'tell', 'be told') && toInfinitive(r.after) === 'now' ? 'demand' : null),
  },
  {
    // "wants to leave" is an intention, "wants Kyiv to leave" a demand.
    name: 'want-somebody-to',
    act: (r) => {
      if (!has(r, 'want', 'would like')) return null;
      return toInfinitive(r.after) === 'after a noun' ? 'demand' : 'intend';
    },
  },
  {
    // "agreed to meet" is a promise, "agreed that it was late" an opinion.
    name: 'agree-by-what-follows',
    act: (r) => (has(r, 'agree') && r.after[0] !== 'to' && r.after[0] !== 'on' ? 'believe' : null),
  },
  {
    // "seems to want": what seems to be done; "seems late" is nobody's act but an impression.
    name: 'seem-to',
    act: (r) =>
      r.after[0] === 'to' && r.matches.length > 0 && r.matches.every(({ entry }) => SEEMING.test(entry))
        ? seemingAct(r)
        : null,
  },
  {
    // "is trying to negotiate in favor of Kyiv": what is striven for there is somebody's side.
    name: 'in-favor-of',
    act: (r) => (IN_FAVOR.test(`${r.cue.join(' ')} ${r.after.slice(0, 3).join(' ')}`) ? 'support' : null),
  },
  {
    // "insisted that the port reopen": the bare verb of a thing to be done, where "insists that it is open" asserts.
    name: 'insist-on-a-course',
    act: (r) => (has(r, 'insist') && SUBJUNCTIVE.test(r.content.slice(0, READ_AHEAD)) ? 'demand' : null),
  },
  {
    name: 'reject-by-object',
    act: (r) => (has(r, 'reject', 'dismiss', 'repudiate') ? rejectionOf(r.content, has(r, 'reject')) : null),
  },
  {
    name: 'suggest-a-course',
    act: (r) =>
      has(r, 'suggest') &&
      (/\bshould\b/.test(r.content.slice(0, READ_AHEAD)) || /^\w+ing\b/.test(r.after[0] ?? ''))
        ? 'propose'
        : null,
  },
  {
    name: 'offer-words',
    act: (r) => (has(r, 'offer') && OFFERED_WORDS.test(r.content.slice(0, READ_AHEAD)) ? 'assert' : null),
  },
  {
    name: 'plain-question',
    act: (r) => (isSaying(r) && isOneQuestion(r.content) ? 'ask' : null),
  },
  { name: 'lexicon', act: byLexicon },
];

/**
 * What the source does with the content, from the cue's words, the words after it and, where the cue is a plain
 * word of saying, the beginning of the content. `assert` where nothing else is known.
 *
 * @example actOf(text, [span of "asked"], [span of "for more time"]) // 'demand'
 */
export function actOf(text: string, cue: readonly Span[], content: readonly Span[]): Act {
  const reading = readCue(text, cue, content);
  for (const rule of ACT_RULES) {
    const act = rule.act(reading);
    if (act) return act;
  }
  return 'assert';
}

function readCue(text: string, cue: readonly Span[], content: readonly Span[]): CueReading {
  const cueTokens: CueWord[] = cueWordsOf(text, cue).slice(0, 40);
  const end = cue.at(-1)?.end ?? content[0]?.start ?? 0;
  const following = content.find((span) => span.start >= end);
  const stop = following ? Math.min(following.end, end + READ_AHEAD) : end;
  const after = cueWords(text, { start: end, end: stop }, LOOKAHEAD).map((word) => word.text);
  const words = cueTokens.map((word) => word.text);
  const matches = findCues([...words, ...after.slice(0, PARTICLES)]).filter(
    (match) => match.from < words.length,
  );
  const characters = content
    .map((span) => text.slice(span.start, Math.min(span.end, span.start + 2000)))
    .join(' ');
  return { cue: words, after, matches, content: characters };
}

function wouldNotSay({ cue, after, matches }: CueReading): boolean {
  const words = [...cue, ...after.slice(0, 2)];
  const at = words.findIndex((word) => /^(?:won't|wouldn't)$/.test(word));
  const split = words.findIndex((word, index) => /^(?:will|would)$/.test(word) && words[index + 1] === 'not');
  const verb = at >= 0 ? words[at + 1] : split >= 0 ? words[split + 2] : undefined;
  const inCue = Math.max(at, split) < cue.length;
  return (
    inCue &&
    verb !== undefined &&
    (SPEECH.test(verb) || matches.some(({ act }) => act === 'assert' || act === 'promise'))
  );
}

function isSaying({ matches }: CueReading): boolean {
  return matches.every((match) => match.act === 'assert');
}

function askByWhatFollows(reading: CueReading): Act | null {
  if (!has(reading, 'ask', 'ask for', 'ask that', 'ask to', 'ask about', 'ask whether', 'ask if'))
    return null;
  const { after } = reading;
  const complement = after.find((word) => QUESTION_WORD.test(word) || /^(?:to|for|that)$/.test(word));
  if (
    reading.content
      .trim()
      .replace(/['"”’]+$/, '')
      .endsWith('?')
  )
    return 'ask';
  if (has(reading, 'ask for', 'ask that') || complement === 'for' || complement === 'that') return 'demand';
  if (complement && QUESTION_WORD.test(complement)) return 'ask';
  return toInfinitive(after) ? 'demand' : 'ask';
}

const SEEMING = /^(?:seem|appear)$/;

function seemingAct({ after, content }: CueReading): Act {
  const matches = findCues(after).filter(({ from }) => from === 1);
  return byLexicon({ cue: after, after: after.slice(2), matches, content }) ?? 'assert';
}

/** The first cue that is more than saying; "declined to say" refuses, "put out a statement saying" asserts. */
function byLexicon({ cue, matches }: CueReading): Act | null {
  const verbs = matches.filter(
    (match, index) => match.kind !== 'noun' && isVerbHere(cue, match, index === 0),
  );
  const candidates = verbs.length > 0 ? verbs : matches;
  return candidates.find((match) => match.act !== 'assert')?.act ?? candidates[0]?.act ?? null;
}

/** "said in response to a request" holds no request: after the first verb a form that may be a noun must look verbal. */
function isVerbHere(cue: readonly string[], match: CueMatch, first: boolean): boolean {
  const previous = cue[match.from - 1] ?? '';
  if (
    /^(?:the|a|an|his|her|its|their|this|that|my|our|your|no|any|some|of)$|'s$/.test(previous) &&
    match.kind === 'verb'
  )
    return false;
  const word = cue[match.from]!;
  const base = match.entry.split(' ')[0]!;
  const maybeNoun = word === base || word === `${base}s` || word === `${base}es`;
  return first || match.kind === 'adjective' || !maybeNoun || VERBAL_BEFORE.test(previous);
}

const VERBAL_BEFORE =
  /^(?:to|not|will|would|can|could|should|may|might|must|do|does|did|i|we|you|they|who|also|never|\p{L}+ly|and|or|be)$/u;
