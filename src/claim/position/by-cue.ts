import { nounPhraseBefore } from '../../attribution/noun-phrase.ts';
import { ACTION_VERBS } from '../../lexicon/stance-words.ts';
import type { Act, Attribution, PositionKind, Span } from '../../reading.ts';
import { type ClaimIndex, lastStarting, wordsWithin } from '../claim-index.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { CUE_KINDS } from './cue-kinds.ts';
import { partyAddressed } from './party-addressed.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';
import { withCue } from './with-cue.ts';

const ANY = /(?:)/;
const FIRST_WORD = /[\p{L}'’]+/u;
/** A thing that may be, or that somebody is yet to do, is stated by nobody: "could back", "whether it would refuse", "likely to support". */
const UNSTATED =
  /(?:\b(?:can|could|may|might|would|should|must|whether|if|unless|not|never|won['’]t|wouldn['’]t|didn['’]t|don['’]t|doesn['’]t)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?|(?<!\b(?:continue[sd]?|continuing|went on|go on|proceeded|came out|moved|gone on)\s)\bto\s+(?:\p{L}+ly\s+)?)$/iu;

/** Kinds of which the object alone does not tell what the party wants. */
const TELLS_BY_CUE: ReadonlySet<PositionKind> = new Set(['offer', 'refusal', 'support', 'opposition']);

/** Positions that the cue names: "demanded", "offered", "refused", "backs". */
export const byCue: PositionRule = {
  name: 'by-cue',
  find: (index) => index.attributions.flatMap((attribution) => positionsOf(index, attribution)),
};

function positionsOf(index: ClaimIndex, attribution: Attribution): PositionDraft[] {
  const { text } = index.layer;
  const span = withAntecedent(index, nearestContent(index, attribution));
  // Without a source ("demand for coal") there is no party.
  if (!span || attribution.source.length === 0 || isNobody(index, attribution)) return [];
  const content = text.slice(span.start, span.end);
  if (/\?\W*$/u.test(content.slice(-8)) || /^\W*(?:out|up|down|off|back|so|the|an?)?\W*$/iu.test(content))
    return [];
  const cue = attribution.cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  const found = CUE_KINDS.find(
    (kind) =>
      kind.act === attribution.act &&
      (kind.negated ?? false) === attribution.negated &&
      kind.cue.test(`${cue} ${FIRST_WORD.exec(content)?.[0] ?? ''}`) &&
      (!kind.collective || isCollective(index, attribution)) &&
      (kind.content ?? ANY).test(content),
  );
  if (!found || isUnstated(index, attribution)) return [];
  const toward = attribution.addressee ?? partyAddressed(index, attribution.voice, span, found.kind);
  return parts(index, span, found.kind).map((part, at) => ({
    holder: attribution.voice,
    toward,
    kind: found.kind,
    span: at === 0 && TELLS_BY_CUE.has(found.kind) ? withCue(text, attribution, part) : part,
    said: part.start,
  }));
}

/** Whether many stand behind the voice: what they want is wanted of somebody; what one man wants may be a wish. */
function isCollective({ voiceById }: ClaimIndex, { voice }: Attribution): boolean {
  return /^(?:organization|government|group)$/.test(voiceById.get(voice)?.kind ?? '');
}

/** "Nobody knows who ordered it", "43 percent back him": no party of the text. */
function isNobody({ layer, voiceById }: ClaimIndex, { source, voice }: Attribution): boolean {
  const words = layer.text.slice(source[0]!.start, source[0]!.end);
  const known = voiceById.get(voice);
  return (
    /^(?:who|that|which|whoever|whom|nobody|no one|anyone|anybody|somebody|someone|you|.*(?:%|\bper ?cent))$/iu.test(
      words,
    ) && (known?.entity ?? null) === null
  );
}

/** Of what one is asked or said not to do, nobody says that he does it: "asked him to pledge |to stay|". */
const UNDONE: ReadonlySet<Act> = new Set(['demand', 'ask', 'deny']);

function isUnstated({ layer: { text }, attributionById }: ClaimIndex, attribution: Attribution): boolean {
  const { source, cue, parent } = attribution;
  if (UNDONE.has(attributionById.get(parent ?? '')?.act ?? 'assert')) return true;
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
  const before = (span: Span | undefined): string =>
    span ? text.slice(Math.max(0, span.start - 40), span.start) : '';
  // "To" before a source is a preposition: "listen |to| those officials calling for".
  return UNSTATED.test(before(source[0]).replace(/\bto\s+$/iu, '')) || UNSTATED.test(before(cue[0]));
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

/** "|An idea that| Riyadh backs": a relative "that" with what it stands for. */
function withAntecedent({ layer }: ClaimIndex, span: Span | null): Span | null {
  if (!span || !/^(?:that|which)$/iu.test(layer.text.slice(span.start, span.end))) return span;
  const sentence = layer.sentences[lastStarting(layer.sentences, span.start)];
  const phrase = nounPhraseBefore(layer.text, span.start, sentence?.start ?? 0);
  if (!phrase) return span;
  // Read backwards, the phrase may take in a verb before it: "It is |an idea|".
  const words = layer.text.slice(phrase.start, phrase.end);
  const lead =
    /^.*(?<!\p{L})(?=(?:an?|the|this|his|her|its|their|any|some|every)\s)/isu.exec(words)?.[0].length ?? 0;
  return { start: phrase.start + lead, end: span.end };
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

/** Whom one warns is no part of what one wants: "warned |jurors| against reading", "appealed |to them| not to go". */
const WARNED = /^(?:(?:\p{L}+\s+){0,4}?(?=against\s)|to\s+(?:\p{L}+\s+){1,4}?(?=(?:not\s+)?to\s))/u;

/** "Promised |us| a footbridge", "told me he would go|, and I believe him|": what is bound to is neither whom it was told nor what that one thinks of it. */
function withoutReceiver(text: string, span: Span, kind: PositionKind): Span {
  const words = text.slice(span.start, span.end);
  if (kind === 'demand') {
    const warned = WARNED.exec(words)?.[0].length ?? 0;
    return { start: span.start + warned, end: span.end };
  }
  if (kind !== 'commitment' && kind !== 'offer') return span;
  const lead = /^(?:me|us|him|her|them|you)\s+(?!to\b)(?:that\s+)?/u.exec(words)?.[0].length ?? 0;
  const aside =
    /,? and (?:I|we) (?:believe|think|know|trust|doubt|hope|am|was|are)\b/u.exec(words)?.index ??
    words.length;
  return { start: span.start + lead, end: span.start + Math.max(lead, aside) };
}
