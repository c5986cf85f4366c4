import {
  OFFER_VERBS,
  OPPOSE_VERBS,
  REFUSE_VERBS,
  SUPPORT_VERBS,
  verbForms,
} from '../../lexicon/stance-words.ts';
import type { Act, PositionKind } from '../../reading.ts';

const verbs = (list: readonly string[]): RegExp => new RegExp(verbForms(list), 'iu');

interface CueKind {
  readonly act: Act;
  readonly kind: PositionKind;
  /** The cue with the first words of the content. */
  readonly cue: RegExp;
  readonly content?: RegExp;
  readonly negated?: boolean;
  /** Whether only many, and no single person, demand so. */
  readonly collective?: boolean;
}

/** "Suggested that he lied" supposes; "suggested waiting", "suggested that they should wait" propose. */
const COURSE = /\bshould\b|^\W*(?:that\s+)?\p{L}+ing\b/iu;
/** What may be floated as a thing to do; a rumour or a story is floated too. */
const SCHEME =
  /\b(?:idea|plan|proposal|possibility|prospect|deal|cease-?fire|talks|summit|meeting|option|swap|sale|\p{L}{3,}ing)\b/iu;
/** What is unveiled as a proposal, rather than as a statue or a list. */
const PLAN =
  /\b(?:plans?|proposals?|bills?|budgets?|packages?|program(?:me)?s?|legislation|reviews?|schemes?|reforms?|polic(?:y|ies))\b/iu;
const FLOATED = /\bfloat(?:s|ed|ing)? the (?:idea|possibility|prospect|notion)/iu;
/** What parties offer one another; papers offer advice, proof and assessments to nobody in particular. */
export const OFFERED =
  /^\W*(?:not )?to\b|[$£€]|\b(?:talks?|deals?|help|aid|assist\w*|support|compromises?|truces?|cease-?fires?|mediat\w*|asylum|passage|amnesty|compensation|deliver\w*|pay\w*|loans?|money|funding|guarantees?|concessions?|negotiat\w*|meet\w*|settle\w*|exchanges?|swaps?|refunds?|sanctuary|protection|access|cooperation|services|terms|incentives?|rewards?|contracts?|jobs?|positions?|resign\w*|million|billion)\b/iu;
/** To keep silent, or to ask for a comment, is no position. */
const NOT_COMMENT =
  /^(?!\W*(?:to |for |a |further )?(?:be (?:named|identified|quoted)|comments?\b|elaborate|say\b|discuss details|give (?:details|further)|details|answer|respond|provide (?:details|further|a comment)|speak to|talk to (?:the )?(?:media|reporters)|more information|clarification|an interview|confirm|identify|whether|if|anonymity|not to be (?:named|identified)|(?:help|treatment|care|refuge|shelter|advice|work|office|re-?election|attention|revenge|answers)\W*$|(?:that )?(?:their|his|her|its) (?:names?|identit(?:y|ies))))/iu;

/**
 * What act with what cue makes which position, in order: the first that fits decides. The particular stands before
 * the general ("offered" before the other proposals).
 */
export const CUE_KINDS: readonly CueKind[] = [
  {
    act: 'demand',
    kind: 'demand',
    cue: /^(?!.*\b(?:nudg|encourag|challeng|summon|call(?:s|ed|ing)? (?:out|in|off|up(?! ?on)|back)\b|dar(?:e|es|ed|ing)\b|t(?:ell|old)(?!.*\bto\b)))/iu,
    content: NOT_COMMENT,
  },
  { act: 'propose', kind: 'offer', cue: verbs(OFFER_VERBS), content: OFFERED },
  { act: 'propose', kind: 'proposal', cue: /\bsuggest/iu, content: COURSE },
  { act: 'propose', kind: 'proposal', cue: /\bfloat/iu, content: SCHEME },
  { act: 'propose', kind: 'proposal', cue: FLOATED },
  { act: 'assert', kind: 'proposal', cue: FLOATED },
  { act: 'propose', kind: 'proposal', cue: /\bunveil/iu, content: PLAN },
  {
    act: 'propose',
    kind: 'proposal',
    cue: /^(?!.*\b(?:draft|nominat|submit|introduc|invit|suggest|offer|float|unveil))/iu,
  },
  {
    act: 'promise',
    kind: 'commitment',
    cue: /^(?!.*\b(?:agree|accept|consent|assent|acquiesc)(?!\w*\s+(?:\w+\s+)?to\b))/iu,
  },
  { act: 'refuse', kind: 'refusal', cue: verbs(REFUSE_VERBS), content: NOT_COMMENT },
  {
    act: 'intend',
    kind: 'refusal',
    cue: /\b(?:plan|intend|intent|going)\w*\b/iu,
    negated: true,
  },
  // "The union wants guarantees": a thing, and not a thing to do.
  {
    act: 'intend',
    kind: 'demand',
    cue: /\bwant(?:s|ed)?\b/iu,
    content: /^\W*(?!(?:to|that|what|it|him|her|them|this|nothing|out|in|and|or|us|me)\b)[\p{L}\d]/iu,
    collective: true,
  },
  { act: 'intend', kind: 'offer', cue: /\b(?:ready|prepared|willing|open)\b/iu },
  { act: 'support', kind: 'offer', cue: /\bopen to\b/iu },
  {
    act: 'support',
    kind: 'support',
    cue: new RegExp(
      `^(?!.*\\b(?:sh[o]+t|hit|fire[ds]?|talk|push|come|came|backed|backing|backs) (?:back|away|off|down|out)\\b).*${verbForms(SUPPORT_VERBS)}`,
      'iu',
    ),
  },
  { act: 'support', kind: 'support', cue: /\bin (?:favou?r|support) of\b/iu },
  { act: 'oppose', kind: 'opposition', cue: verbs(OPPOSE_VERBS) },
  // "warned residents not to return", "cautioned against a vote": what is wanted is that it not be done.
  {
    act: 'warn',
    kind: 'demand',
    cue: /\b(?:warn|caution)\w*\b/iu,
    content: /^\W*(?:\p{L}+\s+){0,4}?(?:against\b|not to\b)|^\W*to (?!be\b)/iu,
  },
];
