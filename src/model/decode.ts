import type { Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { bestPath, type Crf } from './crf.ts';
import { findAntecedents } from './find-antecedents.ts';
import { linkSpans } from './link-spans.ts';
import type { ModelParameters, Pointers, RoleScores, WordScores } from './parameters.ts';
import { partOf } from './part-of.ts';
import type { ModelReading, NameTag, RawAttribution } from './scores.ts';
import type { WordPlaces } from './word-places.ts';
import { type WordRun, wordRuns } from './word-runs.ts';

const NAME_TYPES = ['person', 'organization', 'place', 'other'] as const;

/** From this probability on a word counts as an inner cue. */
const INNER_CUE = 0.5;
const INNER_LOGIT = Math.log(INNER_CUE / (1 - INNER_CUE));

/** Word scores → attributions and names. Pure: the same scores give the same reading, with no model at hand. */
export function decode(
  words: readonly Word[],
  scores: WordScores,
  model: ModelParameters,
  places: WordPlaces | null = null,
): ModelReading {
  // What the reading goes on to answer holds no more of the scores than it needs: an article of a megabyte has many words.
  const { inner: innerScores, mentions } = scores;
  const outer = { crf: model.roles, pointers: model.links, confidence: model.confidence };
  /** How sure an inner attribution is was never fitted by itself. */
  const inner = { ...outer, crf: model.innerRoles, pointers: model.innerLinks };
  return {
    attributions: decodeAttributions(words, scores.outer, outer, places),
    names: decodeNames(words, scores.names, model.names),
    innerCues: words
      .filter((_, at) => scores.innerCues[at]! >= INNER_LOGIT)
      .map(({ start, end }) => ({ start, end })),
    within: (content) => {
      const part = partOf(words, innerScores, places, content);
      return part ? decodeAttributions(part.words, part.scores, inner, part.places) : [];
    },
    antecedents: findAntecedents(words, mentions, model.mentions),
  };
}

interface RoleModel {
  readonly crf: Crf;
  readonly pointers: Pointers;
  readonly confidence: ModelParameters['confidence'];
}

function decodeAttributions(
  words: readonly Word[],
  scores: RoleScores,
  { crf, pointers, confidence }: RoleModel,
  places: WordPlaces | null,
): RawAttribution[] {
  const { tags, posteriors } = bestPath(crf, scores.roles, scores.count);
  return linkSpans(wordRuns(tags), scores, pointers, places).map(
    ({ cue, source, contents, linkProbability }) => {
      const runs = [cue, ...contents, ...(source ? [source] : [])];
      return {
        source: source ? [spanOf(words, source)] : [],
        cue: [spanOf(words, cue)],
        content: contents.map((run) => spanOf(words, run)),
        confidence: calibrated(linkProbability * mean(posteriors, runs), confidence),
      };
    },
  );
}

function decodeNames(words: readonly Word[], scores: Float32Array, crf: Crf): NameTag[] {
  const { tags, posteriors } = bestPath(crf, scores, words.length);
  return wordRuns(tags).map((run) => ({
    ...spanOf(words, run),
    type: NAME_TYPES[run.label]!,
    confidence: mean(posteriors, [run]),
  }));
}

function spanOf(words: readonly Word[], run: WordRun): Span {
  return { start: words[run.first]!.start, end: words[run.last - 1]!.end };
}

/** Probabilities of a trained network are too sure of themselves (Guo et al. 2017); these were held against dev. */
function calibrated(probability: number, [slope, intercept]: ModelParameters['confidence']): number {
  const p = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return 1 / (1 + Math.exp(-slope * Math.log(p / (1 - p)) - intercept));
}

function mean(posteriors: Float64Array, runs: readonly WordRun[]): number {
  let sum = 0;
  let count = 0;
  for (const { first, last } of runs) {
    for (let word = first; word < last; word++) sum += posteriors[word]!;
    count += last - first;
  }
  return sum / Math.max(1, count);
}
