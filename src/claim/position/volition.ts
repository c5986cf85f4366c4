import { ACTION_VERBS, BEFORE_VERB } from '../../lexicon/stance-words.ts';
import type { PositionKind } from '../../reading.ts';
import { type ClaimIndex, mentionsAny, type Passage, wordsWithin } from '../claim-index.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { clauseEnd, clauseStart } from './clause-end.ts';
import { type ClauseSubject, clauseSubject, holderOf } from './clause-subject.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

interface Volition {
  readonly kind: PositionKind;
  readonly pattern: RegExp;
  /** Words of which the pattern needs one: looked for first. */
  readonly hints: readonly string[];
  /** Whether any verb will do, or only one of acting. */
  readonly acting: boolean;
  /** Whether it is told of others as their own stand ("is ready to"), rather than foretold ("will"). */
  readonly ofOthers: boolean;
}

const ADVERB = '(?:\\s+(?:also|still|now|then|therefore|however|,|\\p{L}+ly)){0,3}';

/** In order; what an earlier one takes, a later one does not take again ("will not" before "will"). */
export const VOLITIONS: readonly Volition[] = [
  {
    kind: 'refusal',
    acting: true,
    ofOthers: false,
    hints: ['not', 'never', "n't", 'n’t', 'no longer'],
    pattern:
      /(?<!\p{L})(?:(?:will|would|shall)(?:,?\s+however,?)?\s+(?:not|never)|won['’]t|wouldn['’]t|(?:am|is|are|was|were|['’]m|['’]s|['’]re)\s+not (?:going|willing|prepared|ready) to|will no longer|would no longer)(?!\p{L})/giu,
  },
  // "We do not sail with people who …": a rule of one's own for whom one deals with.
  {
    kind: 'refusal',
    acting: false,
    ofOthers: false,
    hints: ['not', "n't", 'n’t'],
    pattern:
      /(?<=(?<!\p{L})(?:[Ww]e|I) )(?:do not|don['’]t) (?!agree|know|think|believe|have|disagree|get|mess|start|live|sympathi)\p{Ll}+ (?=with \p{L})/gu,
  },
  {
    kind: 'refusal',
    acting: true,
    ofOthers: true,
    hints: ['plan', 'inten'],
    pattern:
      /(?<!\p{L})(?:(?:do|does|did)(?: not|n['’]t) (?:plan|intend) to|(?:had|has|have) no (?:plans?|intention) (?:to|of))(?!\p{L})/giu,
  },
  {
    kind: 'commitment',
    acting: false,
    ofOthers: true,
    hints: ['committed'],
    pattern:
      /(?<!\p{L})(?:is|are|am|was|were|remains?|remained|['’](?:m|re|s))\s+(?:\p{L}+ly\s+)?committed to(?!\p{L})/giu,
  },
  {
    kind: 'offer',
    acting: false,
    ofOthers: true,
    hints: ['ready', 'willing', 'prepared', 'open'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:is|are|am|was|were|be|been|remains?|remained|stands?|stood|['’](?:m|re|s))${ADVERB}\\s+(?:ready|willing|prepared|open)\\s+to(?!\\p{L})`,
      'giu',
    ),
  },
  // "Could accept a cap": what one could live with is held out.
  {
    kind: 'offer',
    acting: false,
    ofOthers: false,
    hints: ['could ', 'would '],
    pattern:
      /(?<!\p{L})(?:could (?:accept|agree to|settle for|live with|sign|consider)|would (?:accept|agree to|consider|settle for|be (?:open|willing|ready|prepared) to))(?!\p{L})/giu,
  },
  {
    kind: 'commitment',
    acting: true,
    ofOthers: false,
    hints: ['will', "'ll", '’ll', 'would', 'shall', 'going to'],
    pattern:
      /(?<!\p{L})(?:will|['’]ll|would|shall|(?:am|are|is|['’]m|['’]re) going to)(?!\s+(?:not|never|no)\b)(?!\p{L})/giu,
  },
];
/** Verbs that come about rather than being willed, and those of the list that say little with "will". */
const UNWILLED =
  /^(?:find|get|come|go|face|remain|begin|continue|need|lead|prove|show|reach|matter|cause|increase|reduce|improve|expand|double|include|require|make|take|help|boost|create|lift|ease|produce|treat|change|force|turn|place|respond|see|look|be|have|clear|cut into|play|prevent|protect|follow|run|drop|move|end|start|answer|ask|call|act|explain|work|understand|limit|strengthen|put|keep|let|give|stay|set|bring|speak|talk|tell|discuss|consider|charge|pass|use|deal|test|fix|visit|try)$/;
const NOT_HELD = new Set(['ask', 'deny', 'know', 'feel', 'accuse', 'believe']);
const UNSETTLED = /\b(?:whether|if|why|how|unless|until|before|when|should|hopes?|doubts?)\s[^.;,]{0,60}$/iu;
const SUPPORTING = /^\s+(?:\p{L}+ly\s+)?(?:support|back|endorse|vote for|stand by|stand with)(?!\p{L})/iu;
const OPPOSING =
  /^\s+(?:\p{L}+ly\s+)?(?:oppose|vote against|reject|veto|fight against|campaign against)(?!\p{L})/iu;
/** "Would never give it up |but| could accept a cap": the subject is the verb's before. */
const JOINED = /(?:^|[\s,])(?:and|but|or)\s+$/iu;
const SPEECH =
  /^\W*(?:to\s+)?(?:say|comment|confirm|speculate|elaborate|be|have|discuss (?:details|specifics)|answer|identify|talk about)\b/iu;

/** What a party says that it will, will not or is ready to do, in anybody's statement: "We will never sign", "said she would resign". */
export const volition: PositionRule = {
  name: 'volition',
  find: (index) => index.passages.flatMap((passage) => volitionsIn(index, passage)),
};

function volitionsIn(index: ClaimIndex, passage: Passage): PositionDraft[] {
  const { text, reach, start, attribution } = passage;
  if (attribution && (attribution.negated || NOT_HELD.has(attribution.act))) return [];
  const drafts: PositionDraft[] = [];
  const taken: number[] = [];
  for (const { kind, pattern, hints, acting, ofOthers } of VOLITIONS) {
    if (!mentionsAny(passage, hints)) continue;
    for (const match of text.matchAll(pattern)) {
      const after = match.index + match[0].length;
      if (taken.some((from) => Math.abs(from - match.index) < 12)) continue;
      const from = mainClause(text, clauseStart(text, match.index), match.index);
      if (UNSETTLED.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
      if (
        SPEECH.test(reach.slice(after, after + 40)) ||
        (acting && !willed(reach.slice(after, after + 60), kind))
      )
        continue;
      const subject = clauseSubject(index, passage, from, match.index);
      const goesOn = drafts.at(-1) && JOINED.test(text.slice(Math.max(0, match.index - 8), match.index));
      const holder = goesOn ? drafts.at(-1)!.holder : willingParty(index, passage, subject, ofOthers);
      if (holder === null) continue;
      taken.push(match.index);
      const whole = trimPosition(index.layer.text, {
        start: start + from,
        end: start + clauseEnd(reach, after),
      });
      const spans = kind === 'commitment' ? splitVerbPhrases(wordsWithin(index.layer.words, whole)) : [whole];
      const stand = kind === 'commitment' ? standTaken(reach.slice(after, after + 40)) : kind;
      drafts.push(...spans.map((span) => ({ holder, toward: null, kind: stand, span })));
    }
  }
  return drafts;
}

/** What a party binds itself to may be a stand: "will back them" supports, "would vote against it" opposes. */
function standTaken(after: string): PositionKind {
  if (OPPOSING.test(after)) return 'opposition';
  return SUPPORTING.test(after) ? 'support' : 'commitment';
}

/** "If the ruling stands|, we| will appeal": of a clause after a condition, its own beginning. */
function mainClause(text: string, from: number, modal: number): number {
  const subject = /,\s+(?:then\s+)?(?=["“‘]?(?:I|we|he|she|they|it)\s+(?:\p{L}+ly\s+)?$)/u.exec(
    text.slice(from, modal),
  );
  const conditional = /\b(?:if|unless|once|when)\b/iu.test(text.slice(Math.max(0, from - 120), modal));
  return subject && conditional ? from + subject.index + subject[0].length : from;
}

/**
 * Whose will it is. The writer's words tell others' only where they are said to stand ready or bound; what others
 * are foretold to do is their critics' word.
 */
function willingParty(
  index: ClaimIndex,
  passage: Passage,
  subject: ClauseSubject,
  ofOthers: boolean,
): string | null {
  if (subject.who !== 'party')
    return passage.attribution || subject.who === 'speaker' ? holderOf(index, passage, subject) : null;
  if (!ofOthers)
    return passage.own && isOfficial(index, subject.mention.entity.type)
      ? holderOf(index, passage, subject)
      : null;
  return holderOf(index, passage, subject) ?? (passage.own ? null : passage.voice);
}

/** In an official statement the house speaks of itself by its name: "The Ministry will not discuss it". */
function isOfficial({ passages }: ClaimIndex, type: string): boolean {
  return (
    type !== 'person' && passages.some(({ own, text }) => own && /(?<!\p{L})(?:we|our)\s\p{L}/iu.test(text))
  );
}

/** Whether a verb follows that somebody can bind himself to; to refuse, more verbs will do than to promise. */
function willed(after: string, kind: PositionKind): boolean {
  const words = after.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const verb =
    words.find((word) => !BEFORE_VERB.has(word) && !/..ly$/.test(word) && word !== 'however') ?? '';
  if (!ACTION_VERBS.has(verb)) return false;
  return kind === 'refusal'
    ? !/^(?:get|face|prove|reach|improve|matter|remain|show|lead|find|call|eliminate|ensure|prevent|include|help|cause)$/.test(
        verb,
      )
    : !UNWILLED.test(verb);
}
