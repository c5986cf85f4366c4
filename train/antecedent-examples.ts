import {
  groupByDocument,
  load,
  makeJudge,
  type SeenDocument,
  type SpeakerLabel,
  seenBy,
} from '../eval/speakers.ts';
import type { Asked, Candidate } from '../src/entity/antecedent-candidate.ts';
import { ANTECEDENT_FEATURES } from '../src/entity/antecedent-features.ts';
import {
  type AntecedentWeights,
  classOf,
  type PronounClass,
  rankBy,
} from '../src/entity/antecedent-score.ts';
import type { DescribedAsked, DescribedCandidate } from '../src/entity/described-candidate.ts';
import { DESCRIBED_FEATURES, type DescribedWeights, rankDescribedBy } from '../src/entity/described-score.ts';
import { readDiscourse } from '../src/entity/discourse.ts';
import { tokenRange } from '../src/entity/document.ts';
import type { Rankers } from '../src/entity/rankers.ts';
import type { Memory } from '../src/entity/resolve-events.ts';
import type { Encoder } from '../src/read.ts';
import type { TextLayer } from '../src/text/layer.ts';
import { segment } from '../src/text/segment.ts';

/** A document with its labels. */
export interface Labelled {
  readonly document: SeenDocument;
  readonly labels: readonly SpeakerLabel[];
  readonly layer: TextLayer;
}

/** What a labelled source could stand for, and what it does. */
export interface Example {
  /** For a pronoun its class, for a role noun null. */
  readonly pronounClass: PronounClass | null;
  readonly vectors: readonly Float64Array[];
  /** Index of the right candidate; -1 where it is not among them. */
  readonly right: number;
}

/** What is learnt: how pronouns choose, and how role nouns do. */
export interface Weights {
  readonly pronoun: AntecedentWeights;
  readonly described: DescribedWeights;
}

export const FEATURE_NAMES = Object.keys(ANTECEDENT_FEATURES);
export const DESCRIBED_FEATURE_NAMES = Object.keys(DESCRIBED_FEATURES);
const FEATURES = Object.values(ANTECEDENT_FEATURES);
const OF_DESCRIBED = Object.values(DESCRIBED_FEATURES);

export async function loadLabelled(
  corpora: string,
  labels: readonly SpeakerLabel[],
  encoder: Encoder,
): Promise<Labelled[]> {
  const out: Labelled[] = [];
  for (const group of groupByDocument(labels)) {
    const document = await seenBy(encoder, load(corpora, group));
    out.push({ document, labels: group, layer: segment(document.text) });
  }
  return out;
}

const rankersOf = ({ pronoun, described }: Weights): Rankers => ({
  pronoun: rankBy(pronoun),
  described: rankDescribedBy(described),
});

/**
 * The labelled sources of a document as the rankers meet them: what was resolved before them is resolved by `weights`,
 * so that learning sees its own mistakes as use will.
 */
export function examplesOf({ document, labels, layer }: Labelled, weights: Weights): Example[] {
  const byStart = new Map(labels.map((label) => [label.source[0], label]));
  const found = new Map<number, Example>();
  const choose = rankersOf(weights);
  const watch: Rankers = {
    pronoun: (asked, candidates, memory) => {
      const start = memory.doc.tokens[asked.at]?.start ?? -1;
      const label = byStart.get(start);
      if (label?.kind === 'pronoun' && Array.isArray(label.label) && asked.source)
        found.set(start, pronounExample(memory, asked, candidates, label));
      return choose.pronoun(asked, candidates, memory);
    },
    described: (asked, candidates, memory) => {
      const start = memory.doc.tokens[asked.description.event.from]?.start ?? -1;
      const label = labelAt(labels, start, memory.doc.tokens[asked.description.event.to - 1]?.end ?? -1);
      if (label) found.set(start, describedExample(memory, asked, candidates, label));
      return choose.described(asked, candidates, memory);
    },
  };
  const { names, attributions, antecedents } = document;
  readDiscourse({ layer, names, attributions, antecedents }, watch);
  return [...found.values()];
}

/** The label whose source holds a role noun's phrase. */
const labelAt = (labels: readonly SpeakerLabel[], start: number, end: number): SpeakerLabel | undefined =>
  labels.find(({ kind, source }) => kind === 'role' && source[0] <= start && end <= source[1]);

function pronounExample(
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

/**
 * Of a source whom the text names nowhere every answer is right that keeps to the text's words, be it somebody new or somebody
 * described before; learning has to choose between the first and those named only.
 */
function describedExample(
  memory: Memory,
  asked: DescribedAsked,
  all: readonly DescribedCandidate[],
  { label }: SpeakerLabel,
): Example {
  const right = Array.isArray(label) ? referentsAt(memory, label as [number, number]) : new Set<number>();
  const candidates =
    label === 'unnamed' ? all.filter(({ referent }) => (referent?.draft ?? null) !== null || !referent) : all;
  return {
    pronounClass: null,
    vectors: candidates.map((c) => Float64Array.from(OF_DESCRIBED, (f) => f(asked, c))),
    right: candidates.findIndex(({ referent }) =>
      label === 'unnamed' ? !referent : referent !== null && right.has(referent.index),
    ),
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
export function rightIn({ document, labels }: Labelled, weights: Weights): Map<string, number[]> {
  const judge = makeJudge(document, rankersOf(weights));
  const out = new Map<string, number[]>();
  for (const label of labels) {
    const list = out.get(label.kind) ?? [];
    list.push(judge(label).ok ? 1 : 0);
    out.set(label.kind, list);
  }
  return out;
}
