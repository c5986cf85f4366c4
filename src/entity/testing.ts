import type { LinkedAttribution } from '../attribution/linked.ts';
import type { AntecedentFinder, NameTag } from '../model/scores.ts';
import type { Article, Entity, Span, Voice } from '../reading.ts';
import { segment } from '../text/segment.ts';
import { readDiscourse } from './discourse.ts';
import { entitiesOf } from './find-entities.ts';
import { findVoices, type VoiceReading } from './find-voices.ts';

const TYPES: Readonly<Record<string, NameTag['type']>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  X: 'other',
};

/** A text read with what its marks say, for tests. */
export interface MarkedReading extends VoiceReading {
  readonly text: string;
  readonly entities: readonly Entity[];
  /** The voice of the nth marked source, from 0. */
  voice(n: number): Voice;
  entity(name: string): Entity | undefined;
  /** The words of an entity's mentions. */
  mentions(name: string): string[];
}

/**
 * Reads a text in which names and sources are marked: `[P:Ana Ruiz]`, `[O:…]`, `[L:…]`, `[X:…]` for names, `{…}` for
 * a source, `<…>` for the content of the source nearest before or after it. For tests only.
 *
 * @param pointsTo whom the model has the last word of a source stand for, as {@link pointing} reads it
 */
export function readMarked(
  marked: string,
  article: Pick<Article, 'outlet' | 'byline'> = { outlet: null, byline: null },
  pointsTo: Readonly<Record<string, string>> = {},
): MarkedReading {
  let text = '';
  const names: NameTag[] = [];
  const sources: Span[] = [];
  const contents: Span[] = [];
  const stack: { kind: string; start: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const type = /^\[([POLX]):/.exec(marked.slice(i, i + 3))?.[1];
    const c = marked[i] as string;
    if (type) {
      stack.push({ kind: type, start: text.length });
      i += 2;
    } else if (c === '{' || c === '<') stack.push({ kind: c, start: text.length });
    else if (c === ']' || c === '}' || c === '>') {
      const open = stack.pop() ?? { kind: '', start: 0 };
      const span = { start: open.start, end: text.length };
      if (open.kind === '{') sources.push(span);
      else if (open.kind === '<') contents.push(span);
      else names.push({ ...span, type: TYPES[open.kind] ?? 'other', confidence: 1 });
    } else text += c;
  }
  return reading(
    text,
    names,
    pair(
      text,
      sources.sort((a, b) => a.start - b.start),
      contents,
    ),
    article,
    pointing(text, pointsTo),
  );
}

/** A model that is sure of some words whom they stand for, by their first occurrences in a text: `{ it: 'Norden' }`; of all others it says nothing. */
function pointing(text: string, pointsTo: Readonly<Record<string, string>>): AntecedentFinder {
  return (_, head) => {
    const word = pointsTo[text.slice(head.start, head.end)];
    if (word === undefined) return null;
    const start = text.indexOf(word);
    const best = { start, end: start + word.length };
    const holds = (m: Span): boolean => m.start < best.end && best.start < m.end;
    return { nobody: () => 0.05, best: () => best, of: (m) => (holds(m) ? 0.95 : 0) };
  };
}

function pair(text: string, sources: readonly Span[], contents: readonly Span[]): LinkedAttribution[] {
  const used = new Set<Span>();
  return sources.map((source, i) => {
    const free = contents.filter((c) => !used.has(c));
    const content = [...free].sort(
      (a, b) => Math.abs(a.start - source.end) - Math.abs(b.start - source.end),
    )[0];
    if (content) used.add(content);
    return linkedFor(`a${i + 1}`, text, source, content);
  });
}

/** An attribution of nothing but its spans. */
export function linkedFor(
  id: string,
  text: string,
  source: Span | undefined,
  content: Span | undefined,
  parent: string | null = null,
): LinkedAttribution {
  return {
    id,
    parent,
    source: source ? [source] : [],
    cue: [],
    content: content ? [content] : [],
    form: content && /["“]/.test(text.slice(content.start, content.start + 1)) ? 'direct' : 'indirect',
    act: 'assert',
    negated: false,
    hedge: null,
    addressee: null,
    layout: null,
    confidence: 1,
  };
}

/** Entities and voices of a text with given names and attributions. */
export function reading(
  text: string,
  names: readonly NameTag[],
  attributions: readonly LinkedAttribution[],
  article: Pick<Article, 'outlet' | 'byline'>,
  antecedents?: AntecedentFinder,
): MarkedReading {
  const discourse = readDiscourse({
    layer: segment(text),
    names,
    attributions,
    ...(antecedents && { antecedents }),
  });
  const entities = entitiesOf(discourse);
  const found = findVoices({ discourse, attributions, article });
  const entity = (name: string): Entity | undefined => entities.find((e) => e.name === name);
  return {
    ...found,
    text,
    entities,
    entity,
    voice: (n) => found.voices.find((v) => v.id === found.voiceOf.get(attributions[n]?.id ?? '')) as Voice,
    mentions: (name) => (entity(name)?.mentions ?? []).map((m) => text.slice(m.start, m.end)),
  };
}
