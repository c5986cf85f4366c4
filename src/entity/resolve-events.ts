import type { LinkedAttribution } from '../attribution/linked.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { AntecedentFinder } from '../model/scores.ts';
import type { SourceReading } from './discourse.ts';
import { type Document, isWord, token, tokenRange } from './document.ts';
import type { Draft, DraftMention } from './draft.ts';
import { type Event, isRelative } from './events.ts';
import { countryNamed } from './govern.ts';
import type { NameMap } from './phrase.ts';
import type { Rankers } from './rankers.ts';
import type { Occurrence, Referent } from './referent.ts';
import { remember, resolveNominal } from './resolve-nominal.ts';
import { choosePronoun } from './resolve-pronoun.ts';
import { resolveRelative } from './resolve-relative.ts';

/** What the rules of resolution look things up in, as it stands when an event is read. */
export interface Memory {
  readonly doc: Document;
  readonly drafts: readonly Draft[];
  readonly names: NameMap;
  readonly roleOf: readonly (number | undefined)[];
  readonly referents: Referent[];
  readonly occurrences: Occurrence[];
  /** How often each referent was spoken of so far. */
  readonly counts: number[];
  /** Latest described referents by their head noun. */
  readonly described: Map<string, number[]>;
  /** By token: index of the innermost attribution in whose content it lies, or -1. */
  readonly inContentOf: Int32Array;
  readonly attributions: readonly LinkedAttribution[];
  /** What was found to mention a named entity without its name. */
  readonly mentions: FoundMention[];
  /** Referent of each attribution's source, by attribution id. */
  readonly speaker: Map<string, number | null>;
  /** In which sentence each referent was first spoken of. */
  readonly firstSentence: number[];
  /** Who was last read as a source. */
  readonly last: { source: number | null };
  /** How pronouns and role nouns choose. */
  readonly rankers: Rankers;
  /** Whom the model has pronouns and role nouns stand for. */
  readonly antecedents: AntecedentFinder;
}

/** A role noun or pronoun that stands for a named entity. */
export interface FoundMention extends DraftMention {
  readonly draft: number;
  /** How surely, from 0 to 1. */
  readonly share: number;
}

/** What resolution yields. */
export interface Resolution {
  readonly referents: readonly Referent[];
  readonly sources: ReadonlyMap<string, SourceReading>;
  readonly mentions: readonly FoundMention[];
  readonly occurrences: readonly Occurrence[];
}

interface Given {
  readonly doc: Document;
  readonly drafts: readonly Draft[];
  readonly names: NameMap;
  readonly roleOf: readonly (number | undefined)[];
  readonly attributions: readonly LinkedAttribution[];
  readonly events: readonly Event[];
  readonly rankers: Rankers;
  readonly antecedents: AntecedentFinder;
}

/** Reads the events in text order; each finds its referent among what came before, or is a new one. */
export function resolveEvents(given: Given): Resolution {
  const memory: Memory = {
    ...given,
    referents: given.drafts.map(namedReferent),
    occurrences: [],
    counts: given.drafts.map(() => 0),
    described: new Map(),
    inContentOf: contentMap(given.doc, given.attributions),
    mentions: [],
    speaker: new Map(),
    firstSentence: [],
    last: { source: null },
  };
  const sources = new Map<string, SourceReading>();
  for (const event of given.events) {
    const { referent, share } = resolve(memory, event);
    if (referent !== null) record(memory, event, referent, share);
    for (const a of event.sourceOf) {
      memory.speaker.set(a.id, referent);
      if (event.phrase) sources.set(a.id, { phrase: event.phrase, referent });
    }
  }
  return { referents: memory.referents, sources, mentions: memory.mentions, occurrences: memory.occurrences };
}

function resolve(memory: Memory, event: Event): { referent: number | null; share: number } {
  if (event.kind === 'name') {
    const noun = event.phrase?.noun;
    if (noun?.kind === 'document' && event.draft !== null) remember(memory, noun, event.draft);
    return { referent: event.draft, share: 1 };
  }
  if (event.kind === 'nominal') return { referent: resolveNominal(memory, event), share: 1 };
  const word = token(memory.doc, event.from)?.lower ?? '';
  if (isRelative(word) && event.sourceOf.length > 0)
    return { referent: resolveRelative(memory, event, word), share: 1 };
  return choosePronoun(memory, event, word) ?? { referent: null, share: 0 };
}

function namedReferent(d: Draft): Referent {
  const human = d.type === 'person' || d.type === 'group';
  const collective = d.type === 'organization' || (d.type === 'place' && countryNamed(d.name) !== null);
  return {
    index: d.index,
    human,
    plural: d.plural,
    gender: d.gender,
    collective,
    thing: d.type === 'other',
    draft: d.index,
    owner: null,
    phrase: null,
  };
}

function record(memory: Memory, event: Event, referent: number, share: number): void {
  const t = token(memory.doc, event.from);
  if (!t) return;
  memory.counts[referent] = (memory.counts[referent] ?? 0) + 1;
  memory.firstSentence[referent] ??= t.sentence;
  const before = memory.occurrences.at(-1);
  const source = event.sourceOf.length > 0;
  const oblique = isOblique(memory, event);
  const owner = isOwner(memory, event);
  memory.occurrences.push({
    referent,
    from: event.from,
    to: event.to,
    sentence: t.sentence,
    paragraph: t.paragraph,
    quotation: t.quotation,
    source,
    owner: owner && !source,
    oblique: oblique && !source,
    subject: source || (!oblique && !owner && isSubject(memory, event)),
    opensSentence: before?.sentence !== t.sentence,
    opensParagraph: before?.paragraph !== t.paragraph,
  });
  if (source) memory.last.source = referent;
  const draft = memory.referents[referent]?.draft ?? null;
  if (draft !== null && event.kind !== 'name')
    memory.mentions.push({ draft, from: event.from, to: event.to, kind: event.kind, share });
}

/** Owner of what follows. */
function isOwner({ doc }: Memory, e: Event): boolean {
  return token(doc, e.to)?.lower === "'s" || /^(?:his|her|its|their)$/.test(token(doc, e.from)?.lower ?? '');
}

/** After a preposition, or in another's description. */
function isOblique({ doc, roleOf }: Memory, e: Event): boolean {
  if (e.draft !== null && roleOf[e.from] !== undefined && roleOf[e.from] !== e.draft) return true;
  let i = e.from - 1;
  while (
    i > e.from - 10 &&
    i >= 0 &&
    (roleOf[i] !== undefined ||
      /^(?:the|a|an|\.|mr|mrs|ms|dr|president|sen|gov|rep)$/.test(token(doc, i)?.lower ?? ''))
  )
    i--;
  const before = token(doc, i);
  return (
    before !== null &&
    before.sentence === token(doc, e.from)?.sentence &&
    PREPOSITIONS.has(before.lower) &&
    before.lower !== 'since' &&
    before.lower !== 'before'
  );
}

/** First in its clause, with something like a verb after it. A guess from word forms: there is no parser here. */
function isSubject({ doc, names }: Memory, e: Event): boolean {
  const next = token(doc, e.to);
  const before = token(doc, e.from - 1);
  const here = token(doc, e.from);
  const opens =
    !before || before.sentence !== here?.sentence || !isWord(before) || CONJUNCTIONS.has(before.lower);
  const verb =
    next !== null &&
    !names[e.to] &&
    isWord(next) &&
    (AUXILIARIES.has(next.lower) || (/(?:ed|s)$/.test(next.lower) && next.lower !== "'s"));
  const first = !before || before.sentence !== here?.sentence;
  return (
    verb ||
    first ||
    (opens &&
      next !== null &&
      (isWord(next)
        ? /^\p{Ll}/u.test(next.text) && !PREPOSITIONS.has(next.lower) && !CONJUNCTIONS.has(next.lower)
        : next.text === ','))
  );
}

/** Innermost content by token: larger contents are laid down first, smaller ones over them. */
function contentMap(doc: Document, attributions: readonly LinkedAttribution[]): Int32Array {
  const map = new Int32Array(doc.tokens.length).fill(-1);
  const size = (a: LinkedAttribution): number => a.content.reduce((n, s) => n + s.end - s.start, 0);
  const order = attributions.map((a, i) => ({ a, i, n: size(a) })).sort((x, y) => y.n - x.n);
  let budget = doc.tokens.length * 8;
  for (const { a, i } of order)
    for (const span of a.content) {
      const { from, to } = tokenRange(doc, span);
      budget -= to - from;
      if (budget > 0) map.fill(i, from, to);
    }
  return map;
}
