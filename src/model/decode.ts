import type { Span } from '../reading.ts';
import type { Word } from '../text/layer.ts';
import { bestPath } from './crf.ts';
import { linkSpans } from './link-spans.ts';
import { type ModelParameters, NAME_TAGS, type WordScores } from './parameters.ts';
import type { ModelReading, NameTag, RawAttribution } from './scores.ts';
import type { WordPlaces } from './word-places.ts';
import { type WordRun, wordRuns } from './word-runs.ts';

const NAME_TYPES = ['person', 'organization', 'place', 'other'] as const;

/** Word scores → attributions and names. Pure: the same scores give the same reading, with no model at hand. */
export function decode(
  words: readonly Word[],
  scores: WordScores,
  model: ModelParameters,
  places: WordPlaces | null = null,
): ModelReading {
  return {
    attributions: decodeAttributions(words, scores, model, places),
    names: decodeNames(words, scores),
  };
}

function decodeAttributions(
  words: readonly Word[],
  scores: WordScores,
  model: ModelParameters,
  places: WordPlaces | null,
): RawAttribution[] {
  const { tags, posteriors } = bestPath(model.crf, scores.roles, scores.count);
  return linkSpans(wordRuns(tags), scores, model, places).map(
    ({ cue, source, contents, linkProbability }) => {
      const runs = [cue, ...contents, ...(source ? [source] : [])];
      return {
        source: source ? [spanOf(words, source)] : [],
        cue: [spanOf(words, cue)],
        content: contents.map((run) => spanOf(words, run)),
        confidence:
          linkProbability * mean(runs.flatMap((run) => [...posteriors.subarray(run.first, run.last)])),
      };
    },
  );
}

function decodeNames(words: readonly Word[], { names, count }: WordScores): NameTag[] {
  const tags = new Uint8Array(count);
  const probabilities = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const row = names.subarray(i * NAME_TAGS, (i + 1) * NAME_TAGS);
    let best = 0;
    for (let k = 1; k < NAME_TAGS; k++) if (row[k]! > row[best]!) best = k;
    let sum = 0;
    for (let k = 0; k < NAME_TAGS; k++) sum += Math.exp(row[k]! - row[best]!);
    tags[i] = best;
    probabilities[i] = 1 / sum;
  }
  return wordRuns(tags).map((run) => ({
    ...spanOf(words, run),
    type: NAME_TYPES[run.label]!,
    confidence: mean([...probabilities.subarray(run.first, run.last)]),
  }));
}

function spanOf(words: readonly Word[], run: WordRun): Span {
  return { start: words[run.first]!.start, end: words[run.last - 1]!.end };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}
