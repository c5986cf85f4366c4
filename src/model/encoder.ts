import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import type { TextLayer } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { decode } from './decode.ts';
import { type WordFeatures, wordFeatures } from './features.ts';
import {
  MENTION_VECTOR_COUNT,
  type ModelParameters,
  NAME_TAGS,
  ROLE_TAGS,
  type WindowVectors,
  type WordScores,
} from './parameters.ts';
import type { ModelReading } from './scores.ts';
import { centrality, cutWindows, sentenceRuns, sentenceStarts, type Window } from './windows.ts';
import { wordPlaces } from './word-places.ts';
import { type SplitWord, wordPiece } from './wordpiece.ts';

/** Reads texts with one loaded model; stateless, so one encoder serves any number of calls at once. */
export interface Encoder {
  /** The model's version, as its card names it. */
  readonly version: string;
  read(layer: TextLayer): Promise<ModelReading>;
}

export interface EncoderOptions {
  /** Threads for one pass; by default ONNX Runtime's choice, all cores. A pool of readers gives each one. */
  readonly threads?: number;
}

/** Fused, the sum and its normalization take five times as long as apart (ONNX Runtime 1.30): a tenth of the pass. */
const SLOWER = 'SkipLayerNormFusion;BiasSkipLayerNormFusion';
/** What `train/export.py` names the graph's outputs. */
const OUTPUTS = ['roles', 'names', 'links', 'inner_roles', 'inner_links', 'inner', 'mentions'];
/** Words decoded together; a longer article is decoded in parts. What is kept of each word until the article is read: 1.5 KB. */
const PART_WORDS = 8000;

/**
 * Loads the model: `encoder.onnx`, `model.json` and `vocab.txt` of a directory such as `models/en`.
 *
 * Windows run one at a time, never in a batch: with 8-bit activations a batch's result would depend on its neighbours.
 *
 * @throws whatever reading the files or starting the runtime throws, and an Error for a model of another version; nothing is
 * downloaded
 */
export async function loadEncoder(directory: string, options: EncoderOptions = {}): Promise<Encoder> {
  const [parameters, vocabulary, session] = await Promise.all([
    readFile(join(directory, 'model.json'), 'utf8').then((json) => JSON.parse(json) as ModelParameters),
    readFile(join(directory, 'vocab.txt'), 'utf8').then((text) => text.trimEnd().split('\n')),
    ort.InferenceSession.create(join(directory, 'encoder.onnx'), {
      executionProviders: ['cpu'],
      extra: { optimization: { disable_specified_optimizers: SLOWER } },
      ...(options.threads === undefined ? {} : { intraOpNumThreads: options.threads }),
    }),
  ]);
  const missing = OUTPUTS.filter((name) => !session.outputNames.includes(name));
  if (missing.length > 0)
    throw new Error(
      `the model in ${directory} (${parameters.version}) is of another version of Hearsay: it does not give ${missing.join(', ')}`,
    );
  const split = wordPiece(vocabulary);
  const mentionWidth = MENTION_VECTOR_COUNT * parameters.mentions.nothing.length;
  const edges: Edges = { cls: vocabulary.indexOf('[CLS]'), sep: vocabulary.indexOf('[SEP]') };
  return {
    version: parameters.version,
    read: async (layer) => {
      const parts = partsOf(layer);
      const readings: ModelReading[] = [];
      for (const part of parts) {
        const scores = await scoreWords(session, part, split, edges, mentionWidth);
        readings.push(decode(part.words, scores, parameters, wordPlaces(part)));
      }
      return joined(readings, parts);
    },
  };
}

/** Readings of consecutive parts as one. A part knows only its own words: it answers for its own pieces of a content, its own anaphors. */
function joined(readings: readonly ModelReading[], parts: readonly TextLayer[]): ModelReading {
  const [only] = readings;
  if (only && readings.length === 1) return only;
  const indexAt = (offset: number): number =>
    Math.max(0, lowerBound(parts, ({ words }) => words[0]!.start <= offset) - 1);
  return {
    attributions: readings.flatMap((reading) => reading.attributions),
    names: readings.flatMap((reading) => reading.names),
    innerCues: readings.flatMap((reading) => reading.innerCues),
    within: (content) =>
      readings.flatMap((reading, index) => {
        const own = content.filter(({ start }) => indexAt(start) === index);
        return own.length > 0 ? reading.within(own) : [];
      }),
    antecedents: (phrase, head) => readings[indexAt(head.start)]?.antecedents(phrase, head) ?? null,
  };
}

interface Edges {
  readonly cls: number;
  readonly sep: number;
}

/** The text in parts of at most {@link PART_WORDS} words, cut where a paragraph starts if one does. */
function partsOf(layer: TextLayer): TextLayer[] {
  if (layer.words.length <= PART_WORDS) return layer.words.length === 0 ? [] : [layer];
  const starts = new Set(sentenceStarts(layer.words, layer.paragraphs));
  const parts: TextLayer[] = [];
  for (let first = 0; first < layer.words.length; ) {
    let last = Math.min(first + PART_WORDS, layer.words.length);
    for (let cut = last; last < layer.words.length && cut > first + PART_WORDS / 2; cut--) {
      if (starts.has(cut)) {
        last = cut;
        break;
      }
    }
    parts.push({ ...layer, words: layer.words.slice(first, last) });
    first = last;
  }
  return parts;
}

async function scoreWords(
  session: ort.InferenceSession,
  layer: TextLayer,
  split: SplitWord,
  edges: Edges,
  mentionWidth: number,
): Promise<WordScores> {
  const { words } = layer;
  const pieces = words.map((word) => split(word.text));
  const features = wordFeatures(layer);
  const starts = sentenceStarts(words, layer.sentences);
  const runs = sentenceRuns(starts, words.length);
  const windows = cutWindows(
    pieces.map((p) => p.length),
    starts,
  );
  const count = words.length;
  const roles = new Float32Array(count * ROLE_TAGS);
  const innerRoles = new Float32Array(count * ROLE_TAGS);
  const names = new Float32Array(count * NAME_TAGS);
  const innerCues = new Float32Array(count);
  const mentions = new Float32Array(count * mentionWidth);
  const windowOf = new Int32Array(count);
  const best = new Int32Array(count).fill(-1);
  const vectors = {
    links: [] as WindowVectors[],
    innerLinks: [] as WindowVectors[],
  };
  for (const [index, window] of windows.entries()) {
    const { feeds, heads } = windowFeeds(window, pieces, features, edges);
    const output = await session.run(feeds);
    heads.forEach((piece, n) => {
      const word = window.first + n;
      const here = centrality(word, runs[word]!, window, count);
      if (here <= best[word]!) return;
      best[word] = here;
      windowOf[word] = index;
      copyRow(output.roles!, piece, roles, word);
      copyRow(output.inner_roles!, piece, innerRoles, word);
      copyRow(output.names!, piece, names, word);
      copyRow(output.inner!, piece, innerCues, word);
      copyRow(output.mentions!, piece, mentions, word);
    });
    const rows = (tensor: ort.Tensor) => ({ ...window, vectors: rowsOf(tensor, heads, tensor.dims[2]!) });
    vectors.links.push(rows(output.links!));
    vectors.innerLinks.push(rows(output.inner_links!));
  }
  return {
    outer: { count, roles, windows: vectors.links, windowOf },
    inner: { count, roles: innerRoles, windows: vectors.innerLinks, windowOf },
    names,
    innerCues,
    mentions,
  };
}

/** The rows of some pieces, ascending; those of neighbours are copied at once. */
function rowsOf(output: ort.Tensor, pieces: readonly number[], width: number): Float32Array {
  const data = output.data as Float32Array;
  const rows = new Float32Array(pieces.length * width);
  for (let first = 0, next = 0; first < pieces.length; first = next) {
    for (next = first + 1; pieces[next] === pieces[next - 1]! + 1; ) next++;
    const from = pieces[first]!;
    rows.set(data.subarray(from * width, (from + next - first) * width), first * width);
  }
  return rows;
}

/** Copies one piece's row of an output `[1, pieces, width]` to a word's row. */
function copyRow(output: ort.Tensor, piece: number, target: Float32Array, row: number): void {
  const width = output.dims[2]!;
  const data = output.data as Float32Array;
  // Rows are short: a view of each would cost more than the copying.
  for (let d = 0, from = piece * width, to = row * width; d < width; d++) target[to++] = data[from++]!;
}

function windowFeeds(
  window: Window,
  pieces: readonly (readonly number[])[],
  features: readonly WordFeatures[],
  edges: Edges,
): { feeds: Record<string, ort.Tensor>; heads: number[] } {
  const ids = [edges.cls];
  const rows = { case: [5], space: [0], quote: [0] };
  const heads: number[] = [];
  for (let word = window.first; word < window.last; word++) {
    const feature = features[word]!;
    heads.push(ids.length);
    pieces[word]!.forEach((piece, n) => {
      ids.push(piece);
      rows.case.push(feature.case);
      rows.space.push(n === 0 ? feature.space : 0);
      rows.quote.push(feature.quote);
    });
  }
  ids.push(edges.sep);
  rows.case.push(5);
  rows.space.push(0);
  rows.quote.push(0);
  const tensor = (values: readonly number[]) =>
    new ort.Tensor('int32', Int32Array.from(values), [1, values.length]);
  return {
    feeds: {
      pieces: tensor(ids),
      case: tensor(rows.case),
      space: tensor(rows.space),
      quote: tensor(rows.quote),
    },
    heads,
  };
}
