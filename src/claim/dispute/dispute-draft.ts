import type { Dispute, Span, Voice } from '../../reading.ts';
import { type ClaimIndex, type Passage, within } from '../claim-index.ts';
import { type ContentWord, contentWords } from '../content-words.ts';
import { mergedSpans } from '../quoted-spans.ts';

/** A dispute before it has an id: the two sides are passages, whose statements are told later. */
export interface DisputeDraft {
  readonly kind: Dispute['kind'];
  readonly confidence: number;
  readonly sides: readonly [readonly Passage[], readonly Passage[]];
  /** What the sides speak of, where the rule knows a better name than their shared words. */
  readonly about?: string;
}

/** One rule that finds disputes. */
export interface DisputeRule {
  readonly name: string;
  readonly find: (claims: DisputeIndex) => DisputeDraft[];
}

/** The claim index with the content words of every passage and where each word's passages are. */
export interface DisputeIndex extends ClaimIndex {
  /** Content words by the passage's place in `passages`. */
  readonly contents: readonly (readonly ContentWord[])[];
  /** Stem → places of the passages that hold it, in text order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly placeOf: ReadonlyMap<Passage, number>;
  /** Times, sources and cues, merged and sorted: a number in one of them counts nothing. */
  readonly taken: readonly Span[];
}

/** Linear in the words of the article. */
export function indexDisputes(index: ClaimIndex): DisputeIndex {
  const contents = index.passages.map((passage) => contentWords(index.layer.words, passage));
  const places = new Map<string, number[]>();
  contents.forEach((words, place) => {
    for (const stem of new Set(words.map((word) => word.stem))) {
      const known = places.get(stem);
      if (known) known.push(place);
      else places.set(stem, [place]);
    }
  });
  const taken = mergedSpans([
    ...index.times,
    ...index.attributions.flatMap(({ source, cue }) => [...source, ...cue]),
  ]);
  const placeOf = new Map(index.passages.map((passage, place) => [passage, place]));
  return { ...index, contents, places, placeOf, taken };
}

/** How much a shared word tells: rare words of the article tell more, a word of every sentence next to nothing. */
export function weight({ places, passages }: DisputeIndex, stem: string): number {
  return Math.log(1 + (passages.length + 4) / ((places.get(stem)?.length ?? 0) + 0.5));
}

/** Stems that both sets hold, in the order of the first. */
export function sharedStems(a: readonly ContentWord[], b: readonly ContentWord[]): string[] {
  const known = new Set(b.map((word) => word.stem));
  return [...new Set(a.map((word) => word.stem))].filter((stem) => known.has(stem));
}

/**
 * Whether two passages are of parties that may contradict each other: not one voice, one entity, or a spokesman
 * and whom he speaks for. The writer is a party too.
 */
export function differentParties({ voiceById }: ClaimIndex, a: Passage, b: Passage): boolean {
  if (a.statement.id === b.statement.id || a.voice === b.voice) return false;
  const [first, second] = [voiceById.get(a.voice ?? ''), voiceById.get(b.voice ?? '')];
  if (!first || !second) return a.attribution !== null || b.attribution !== null;
  return !samePrincipal(voiceById, first, second);
}

function samePrincipal(voiceById: ReadonlyMap<string, Voice>, a: Voice, b: Voice): boolean {
  const same = (x: Voice, y: Voice): boolean =>
    x.id === y.id ||
    (x.entity !== null && x.entity === y.entity) ||
    (x.name !== null && x.name.toLowerCase() === y.name?.toLowerCase());
  const principals = (voice: Voice): Voice[] => {
    const principal = voice.speaksFor === null ? undefined : voiceById.get(voice.speaksFor);
    return principal ? [voice, principal] : [voice];
  };
  return principals(a).some((x) => principals(b).some((y) => same(x, y)));
}

/** Whether both passages date what they say, and differently: then both may hold. */
export function differentTimes({ times }: ClaimIndex, a: Passage, b: Passage): boolean {
  const values = (passage: Passage): string[] =>
    within(times, passage)
      .filter(({ type }) => type === 'DATE')
      .map(({ value }) => value);
  const [first, second] = [values(a), values(b)];
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some((value) => second.some((other) => other.startsWith(value) || value.startsWith(other)))
  );
}

/** Acts whose content somebody vouches for as a fact; what is asked, demanded or planned contradicts nothing. */
const VOUCHED = new Set(['assert', 'believe', 'know', 'warn', 'accuse', 'deny']);

/** Whether the passage states facts: the writer's own words, or what a voice says that is so. */
export function isVouched({ attribution }: Passage): boolean {
  return attribution === null || (VOUCHED.has(attribution.act) && !attribution.negated);
}

/** Whether one of the two is told within the other: who tells what another says does not contradict him. */
export function isTelling({ attributionById }: ClaimIndex, a: Passage, b: Passage): boolean {
  const holds = (outer: Passage, inner: Passage): boolean => {
    let next = inner.attribution;
    while (next !== null && outer.attribution !== null) {
      if (next.id === outer.attribution.id) return true;
      next = next.parent === null ? null : (attributionById.get(next.parent) ?? null);
    }
    return false;
  };
  return holds(a, b) || holds(b, a);
}

/** Number of sentences between two passages. */
export const sentencesApart = (a: Passage, b: Passage): number => Math.abs(a.sentence - b.sentence);
