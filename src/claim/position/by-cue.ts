import {
  ACTION_VERBS,
  OFFER_VERBS,
  OPPOSE_VERBS,
  REFUSE_VERBS,
  SUPPORT_VERBS,
  verbForms,
} from '../../lexicon/stance-words.ts';
import type { Act, Attribution, Position, PositionKind, Span } from '../../reading.ts';
import { type ClaimIndex, lastStarting, mentionsWithin, wordsWithin } from '../claim-index.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

const verbs = (list: readonly string[]): RegExp => new RegExp(verbForms(list), 'iu');

interface CueKind {
  readonly act: Act;
  readonly kind: PositionKind;
  /** The cue with the first words of the content. */
  readonly cue: RegExp;
  readonly content?: RegExp;
  readonly negated?: boolean;
}

const ANY = /(?:)/;
const FIRST_WORD = /[\p{L}'’]+/u;
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
const OFFERED =
  /^\W*(?:not )?to\b|[$£€]|\b(?:talks?|deals?|help|aid|assist\w*|support|compromises?|truces?|cease-?fires?|mediat\w*|asylum|passage|amnesty|compensation|deliver\w*|pay\w*|loans?|money|funding|guarantees?|concessions?|negotiat\w*|meet\w*|settle\w*|exchanges?|swaps?|refunds?|sanctuary|protection|access|cooperation|services|terms|incentives?|rewards?|contracts?|jobs?|positions?|resign\w*|million|billion)\b/iu;
/** A thing that may be, or that somebody is yet to do, is stated by nobody: "could back", "whether it would refuse", "likely to support". */
const UNSTATED =
  /(?:\b(?:can|could|may|might|would|should|must|whether|if|unless|not|never|won['’]t|wouldn['’]t|didn['’]t|don['’]t|doesn['’]t)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?|(?<!\b(?:continue[sd]?|continuing|went on|go on|proceeded|came out|moved|gone on)\s)\bto\s+(?:\p{L}+ly\s+)?)$/iu;

/** To keep silent, or to ask for a comment, is no position. */
const NOT_COMMENT =
  /^(?!\W*(?:to |for |a |further )?(?:be (?:named|identified|quoted)|comments?\b|elaborate|say\b|discuss details|give (?:details|further)|details|answer|respond|provide (?:details|further|a comment)|speak to|talk to (?:the )?(?:media|reporters)|more information|clarification|an interview|confirm|identify|whether|if|anonymity|not to be (?:named|identified)))/iu;

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
  { act: 'oppose', kind: 'opposition', cue: verbs(OPPOSE_VERBS) },
  // "warned residents not to return", "cautioned against a vote": what is wanted is that it not be done.
  {
    act: 'warn',
    kind: 'demand',
    cue: /\b(?:warn|caution)\w*\b/iu,
    content: /^\W*(?:\p{L}+\s+){0,4}?(?:against\b|not to\b)|^\W*to (?!be\b)/iu,
  },
];

/** Positions that the cue names: "demanded", "offered", "refused", "backs". */
export const byCue: PositionRule = {
  name: 'by-cue',
  find: (index) => index.attributions.flatMap((attribution) => positionsOf(index, attribution)),
};

function positionsOf(index: ClaimIndex, attribution: Attribution): PositionDraft[] {
  const { text } = index.layer;
  const span = nearestContent(index, attribution);
  // Without a source ("demand for coal") there is no party.
  if (!span || attribution.source.length === 0 || isNobody(index, attribution)) return [];
  const content = text.slice(span.start, span.end);
  if (/\?\W*$/u.test(content.slice(-8)) || /^\W*(?:out|up|down|off|back|so)?\W*$/iu.test(content)) return [];
  const cue = attribution.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  const found = CUE_KINDS.find(
    (kind) =>
      kind.act === attribution.act &&
      (kind.negated ?? false) === attribution.negated &&
      kind.cue.test(`${cue} ${FIRST_WORD.exec(content)?.[0] ?? ''}`) &&
      (kind.content ?? ANY).test(content),
  );
  if (!found || isUnstated(text, attribution)) return [];
  const toward = towardWhom(index, attribution, span, found.kind);
  return parts(index, span, found.kind).map((part) => ({
    holder: attribution.voice,
    toward,
    kind: found.kind,
    span: part,
  }));
}

/** "Nobody knows who ordered it": a question word that stands for no party of the text. */
function isNobody({ layer, voiceById }: ClaimIndex, { source, voice }: Attribution): boolean {
  const words = layer.text.slice(source[0]!.start, source[0]!.end);
  const known = voiceById.get(voice);
  return (
    /^(?:who|that|which|whoever|whom|nobody|no one|anyone|anybody|somebody|someone)$/iu.test(words) &&
    (known?.entity ?? null) === null
  );
}

function isUnstated(text: string, { source, cue }: Attribution): boolean {
  const said = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (/^(?:can|could|may|might|should|must)\b/iu.test(said)) return true;
  // "Perhaps the moderators will demand more": what is foretold is not stated.
  const first = Math.min(...[...source, ...cue].map(({ start }) => start));
  if (
    /\b(?:perhaps|maybe|possibly|likely|expected|if|whether)\s(?:[^.;:\n]{0,24})$/iu.test(
      text.slice(Math.max(0, first - 40), first),
    ) &&
    /\b(?:will|would)\b/iu.test(said)
  )
    return true;
  return [source[0], cue[0]].some(
    (span) => span !== undefined && UNSTATED.test(text.slice(Math.max(0, span.start - 40), span.start)),
  );
}

/** The content's first sentence after the cue, or before it where the content stands before: "Free them," he urged. */
function nearestContent(index: ClaimIndex, { cue, content }: Attribution): Span | null {
  const { layer } = index;
  const edge = cue.at(-1)?.end ?? 0;
  const span = content.find(({ start }) => start >= edge) ?? content[0];
  if (!span) return null;
  const sentence = layer.sentences[lastStarting(layer.sentences, span.start)];
  if (!sentence || sentence.end <= span.start) return { start: span.start, end: span.end };
  const end = Math.min(span.end, sentence.end);
  return { start: span.start, end: end < sentence.end ? rowEnd(index, end, sentence.end) : end };
}

const ROW_GOES_ON = /^[,;]?\s+(?:and|or)?\s*(?:to\s+|also\s+|\p{L}+ly\s+)?(\p{L}+)\s/iu;

/**
 * A row of demands is one content; where only its first part was found ("give up land" of "give up land, cut its
 * troops and …") and nobody else speaks in the rest of the sentence, the row goes on to the sentence's end.
 */
function rowEnd(index: ClaimIndex, from: number, to: number): number {
  const rest = index.layer.text.slice(from, to);
  const verb = ROW_GOES_ON.exec(rest)?.[1]?.toLowerCase();
  if (!verb || !ACTION_VERBS.has(verb) || /["“”]/u.test(rest)) return from;
  const passage = index.passages[lastStarting(index.passages, from + 1)];
  const isFree = passage !== undefined && passage.attribution === null && passage.end >= to - 1;
  const voiced = index.attributions.some(({ source, cue }) =>
    [...source, ...cue].some((span) => span.start >= from && span.end <= to),
  );
  return isFree && !voiced ? to : from;
}

function parts({ layer }: ClaimIndex, span: Span, kind: PositionKind): Span[] {
  const trimmed = withoutReceiver(layer.text, trimPosition(layer.text, span), kind);
  if (trimmed.end <= trimmed.start) return [];
  if (kind === 'support' || kind === 'opposition') return [trimmed];
  // "The idea of a truce to let them in and report" is one thing, whatever verbs tell of it.
  const isThing = /^(?:the|an?|his|her|their|its|our|my)\s/iu.test(
    layer.text.slice(trimmed.start, trimmed.start + 8),
  );
  if (isThing && (kind === 'proposal' || kind === 'offer')) return [trimmed];
  return splitVerbPhrases(wordsWithin(layer.words, trimmed));
}

/** "Promised |us| a footbridge", "told me he would go|, and I believe him|": what is bound to is neither whom it was told nor what that one thinks of it. */
function withoutReceiver(text: string, span: Span, kind: PositionKind): Span {
  if (kind !== 'commitment' && kind !== 'offer') return span;
  const words = text.slice(span.start, span.end);
  const lead = /^(?:me|us|him|her|them|you)\s+(?!to\b)(?:that\s+)?/u.exec(words)?.[0].length ?? 0;
  const aside =
    /,? and (?:I|we) (?:believe|think|know|trust|doubt|hope|am|was|are)\b/u.exec(words)?.index ??
    words.length;
  return { start: span.start + lead, end: span.start + Math.max(lead, aside) };
}

/**
 * The addressee, or else the party that a demand begins with: "that Ukraine give up …", "on the board to resign".
 * What is supported or opposed counts where it is itself a party and nothing more.
 */
function towardWhom(
  index: ClaimIndex,
  attribution: Attribution,
  span: Span,
  kind: PositionKind,
): Position['toward'] {
  if (attribution.addressee !== null) return attribution.addressee;
  const holder = index.voiceById.get(attribution.voice);
  const [first] = mentionsWithin(index.mentions, span);
  if (!first || first.entity.id === holder?.entity || (first.kind === 'pronoun' && kind === 'demand'))
    return null;
  const lead = index.layer.text.slice(span.start, first.start);
  const rest = index.layer.text.slice(first.end, span.end);
  if (
    !/^\W*(?:(?:that|for|on|upon|the|both|all)\s+){0,3}(?:\p{Lu}[\p{L}.]+\s+(?:of\s+(?:the\s+)?)?){0,3}$/u.test(
      lead,
    )
  )
    return null;
  if (kind === 'support' || kind === 'opposition') return /^\W*$/u.test(rest) ? first.entity.id : null;
  return kind === 'demand' && isActed(rest) ? first.entity.id : null;
}

/** Whether what follows the party is what it should do: "immediately hand over …", "to resign", "must leave". */
function isActed(rest: string): boolean {
  const words =
    rest
      .slice(0, 60)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  if (!/^\s/u.test(rest)) return false;
  const verb = words.find((word) => !/..ly$/.test(word) && word !== 'not') ?? '';
  return ACTION_VERBS.has(verb) || /^(?:to|must|should|be)$/.test(verb);
}
