import type { Attribution, Entity, Mention, Span, Statement, Voice } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { ClaimInput } from './claim-input.ts';
import { indexWords, type WordIndex } from './word-finder.ts';
import { wordRange } from './word-owners.ts';

/** A mention with the entity it is of. */
export interface LinkedMention extends Mention {
  readonly entity: Entity;
}

/** The part of a statement's span that lies in one sentence: where the rules look for what a voice says. */
export interface Passage extends Span {
  readonly text: string;
  /** The same with what follows it in the sentence and the same content, inner voices' words included: where a clause may go on. */
  readonly reach: string;
  /** `text` in lower case, to look for words before a pattern is tried. */
  readonly lower: string;
  readonly statement: Statement;
  /** `null`: the writer's own words. */
  readonly attribution: Attribution | null;
  /** Id of the innermost voice; the writer's for the writer's own words, `null` where voices name no writer. */
  readonly voice: string | null;
  /** In nobody's words but the writer's, be it in so many words: "I think …". */
  readonly own: boolean;
  /** Index of the sentence, -1 before the first. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** The input with what every rule looks up in it. */
export interface ClaimIndex extends ClaimInput {
  /** All mentions in text order, longer ones first where two begin together. */
  readonly mentions: readonly LinkedMention[];
  readonly passages: readonly Passage[];
  /** The passages' words by their first letters. */
  readonly words: WordIndex;
  readonly voiceById: ReadonlyMap<string, Voice>;
  /** First voice of each entity. */
  readonly voiceOfEntity: ReadonlyMap<string, Voice>;
  /** Of each voice the parties that its sources name it by: "|Moravia|'s foreign minister, Pavel Rusk". */
  readonly partiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly attributionById: ReadonlyMap<string, Attribution>;
  readonly statementOf: ReadonlyMap<string, Statement>;
}

/** Inputs are never changed, so that positions, disputes, gaps and wording of one article share its index. */
const INDEXED = new WeakMap<ClaimInput, ClaimIndex>();

/** Sorts and links the input once, for all rules. Linear but for sorting. */
export function indexClaims(input: ClaimInput): ClaimIndex {
  const known = INDEXED.get(input) ?? newIndex(input);
  INDEXED.set(input, known);
  return known;
}

function newIndex(input: ClaimInput): ClaimIndex {
  const attributionById = new Map(input.attributions.map((attribution) => [attribution.id, attribution]));
  const voiceOfEntity = new Map<string, Voice>();
  for (const voice of input.voices) {
    if (voice.entity !== null && !voiceOfEntity.has(voice.entity)) voiceOfEntity.set(voice.entity, voice);
  }
  const statementOf = new Map<string, Statement>();
  for (const statement of input.statements) {
    if (statement.attribution !== null) statementOf.set(statement.attribution, statement);
  }
  const passages = passagesOf(input, attributionById);
  const mentions = input.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    ...input,
    mentions,
    partiesOf: partiesOf(input, mentions),
    passages,
    words: indexWords(passages),
    voiceById: new Map(input.voices.map((voice) => [voice.id, voice])),
    voiceOfEntity,
    attributionById,
    statementOf,
  };
}

/** The party that a source begins with, where more follows: "|Kerr|'s office", "|State Department| spokeswoman Ames". */
function partiesOf(
  { attributions, layer }: ClaimInput,
  mentions: readonly LinkedMention[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const parties = new Map<string, Set<string>>();
  for (const { voice, source } of attributions) {
    const first = source[0] && firstMentionWithin(mentions, source[0]);
    if (!first || first.kind === 'pronoun' || first.end >= source[0]!.end) continue;
    const lead = layer.text.slice(source[0]!.start, first.start);
    const rest = layer.text.slice(first.end, source[0]!.end);
    if (!/^(?:the |a |an )?$/iu.test(lead) || !/^(?:['’]s?)? \p{Ll}/u.test(rest)) continue;
    parties.set(voice, (parties.get(voice) ?? new Set()).add(first.entity.id));
  }
  return parties;
}

function passagesOf(input: ClaimInput, attributionById: ReadonlyMap<string, Attribution>): Passage[] {
  const { layer, statements, voices } = input;
  const writers = new Set(voices.filter((voice) => voice.kind === 'writer').map(({ id }) => id));
  const [writer = null] = writers;
  const passages: Passage[] = [];
  for (const statement of statements) {
    const attribution =
      statement.attribution === null ? null : (attributionById.get(statement.attribution) ?? null);
    for (const span of statement.spans) {
      for (const part of bySentence(layer.sentences, span)) {
        const text = layer.text.slice(part.start, part.end);
        passages.push({
          ...part,
          text,
          lower: text.toLowerCase(),
          reach: layer.text.slice(part.start, reachEnd(layer.sentences[part.sentence], attribution, part)),
          own: statement.chain.every((id) => writers.has(id)),
          statement,
          attribution,
          voice: attribution ? attribution.voice : writer,
          paragraph: lastStarting(layer.paragraphs, part.start),
        });
      }
    }
  }
  return passages.sort((a, b) => a.start - b.start);
}

/** The end of the sentence, or of the content where that comes first. */
function reachEnd(sentence: Span | undefined, attribution: Attribution | null, part: Span): number {
  const content = attribution?.content[lastStarting(attribution.content, part.start)];
  return Math.max(part.end, Math.min(sentence?.end ?? part.end, content?.end ?? Number.POSITIVE_INFINITY));
}

function bySentence(sentences: readonly Span[], span: Span): (Span & { sentence: number })[] {
  const parts: (Span & { sentence: number })[] = [];
  let start = span.start;
  for (let sentence = lastStarting(sentences, start); start < span.end; sentence++) {
    const next = sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY;
    const end = Math.min(
      span.end,
      sentences[sentence] ? Math.min(next, Math.max(sentences[sentence]!.end, start)) : next,
    );
    if (end > start) parts.push({ start, end, sentence });
    start = Math.min(next, span.end);
  }
  return parts;
}

/** Index of the last of `spans` (in text order) that starts at or before `offset`, or -1. */
export function lastStarting(spans: readonly Span[], offset: number): number {
  return lowerBound(spans, (span) => span.start <= offset) - 1;
}

/** The mentions that lie wholly inside `span`, in text order. */
export function mentionsWithin(mentions: readonly LinkedMention[], span: Span): LinkedMention[] {
  return within(mentions, span);
}

/** The first mention that lies wholly inside `span`. */
export function firstMentionWithin(
  mentions: readonly LinkedMention[],
  span: Span,
): LinkedMention | undefined {
  for (let at = lastStarting(mentions, span.start - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= span.end) return undefined;
    if (mention.end <= span.end) return mention;
  }
  return undefined;
}

/** Those of `spans` (in text order) that lie wholly inside `span`. */
export function within<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = lastStarting(spans, span.start - 1) + 1; at < spans.length; at++) {
    const next = spans[at]!;
    if (next.start >= span.end) break;
    if (next.end <= span.end) found.push(next);
  }
  return found;
}

/** The words that lie wholly inside `span`. */
export function wordsWithin(words: readonly Word[], span: Span): readonly Word[] {
  const [from, to] = wordRange(words, span);
  return words.slice(from, to);
}

/** The statement whose words include the one at `offset`, by its id, or `null`. */
export function statementAt({ passages }: ClaimIndex, offset: number): string | null {
  const passage = passages[lastStarting(passages, offset)];
  return passage && offset < passage.end ? passage.statement.id : null;
}

/** Whether one of the words or beginnings of words stands somewhere in the passage: a cheap test before a costly pattern. */
export function mentionsAny({ lower }: Passage, words: readonly string[]): boolean {
  return words.some((word) => lower.includes(word));
}
