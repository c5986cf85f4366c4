import type { SpeakerDocument } from '../eval/speaker-corpus.ts';
import { groupByDocument, load, makeJudge, type SpeakerLabel } from '../eval/speakers.ts';
import type { Asked, Candidate } from '../src/entity/antecedent-candidate.ts';
import { ANTECEDENT_FEATURES } from '../src/entity/antecedent-features.ts';
import {
  type AntecedentWeights,
  classOf,
  type PronounClass,
  type Ranker,
  rankBy,
} from '../src/entity/antecedent-score.ts';
import { readDiscourse } from '../src/entity/discourse.ts';
import { tokenRange } from '../src/entity/document.ts';
import type { Memory } from '../src/entity/resolve-events.ts';
import type { TextLayer } from '../src/text/layer.ts';
import { segment } from '../src/text/segment.ts';

/** A document with its labels. */
export interface Labelled {
  readonly document: SpeakerDocument;
  readonly labels: readonly SpeakerLabel[];
  readonly layer: TextLayer;
}

/** What a labelled pronoun could take up, and what it does. */
export interface Example {
  readonly pronounClass: PronounClass;
  readonly vectors: readonly Float64Array[];
  /** Index of the right candidate; -1 where it is not among them. */
  readonly right: number;
}

export const FEATURE_NAMES = Object.keys(ANTECEDENT_FEATURES);
const FEATURES = Object.values(ANTECEDENT_FEATURES);

export const loadLabelled = (corpora: string, labels: readonly SpeakerLabel[]): Labelled[] =>
  groupByDocument(labels).map((group) => {
    const document = load(corpora, group);
    return { document, labels: group, layer: segment(document.text) };
  });

/**
 * The labelled pronouns of a document as the ranker meets them: what was resolved before them is resolved by `weights`,
 * so that learning sees its own mistakes as use will.
 */
export function examplesOf({ document, labels, layer }: Labelled, weights: AntecedentWeights): Example[] {
  const byStart = new Map(
    labels.filter((l) => l.kind === 'pronoun' && Array.isArray(l.label)).map((l) => [l.source[0], l]),
  );
  const found = new Map<number, Example>();
  const choose = rankBy(weights);
  const watch: Ranker = (asked, candidates, memory) => {
    const start = memory.doc.tokens[asked.at]?.start ?? -1;
    const label = byStart.get(start);
    if (label && asked.source) found.set(start, exampleOf(memory, asked, candidates, label));
    return choose(asked, candidates, memory);
  };
  const { names, attributions } = document;
  readDiscourse({ layer, names, attributions }, watch);
  return [...found.values()];
}

function exampleOf(
  memory: Memory,
  asked: Asked,
  candidates: readonly Candidate[],
  label: SpeakerLabel,
): Example {
  const right = referentsAt(memory, label.label as readonly [number, number]);
  return {
    pronounClass: classOf(asked.features),
    vectors: candidates.map((c) => Float64Array.from(FEATURES, (f) => f(asked, c))),
    right: candidates.findIndex((c) => right.has(c.referent.index)),
  };
}

/** Whom a label's span speaks of: the entity named there, else what is described there. */
function referentsAt(memory: Memory, [start, end]: readonly [number, number]): Set<number> {
  const { from, to } = tokenRange(memory.doc, { start, end });
  const named = new Set<number>();
  for (let i = from; i < to; i++) {
    const at = memory.names[i];
    if (at) named.add(at.draft);
  }
  if (named.size === 1) return named;
  return new Set(
    memory.occurrences
      .filter((o) => o.from < to && from < o.to && o.to - o.from >= (to - from) / 2)
      .map((o) => o.referent),
  );
}

/** How many of the labels of a document end in the right entity, by kind. */
export function rightIn({ document, labels }: Labelled, weights: AntecedentWeights): Map<string, number[]> {
  const judge = makeJudge(document, rankBy(weights));
  const out = new Map<string, number[]>();
  for (const label of labels) {
    const list = out.get(label.kind) ?? [];
    list.push(judge(label).ok ? 1 : 0);
    out.set(label.kind, list);
  }
  return out;
}
