import type { Span } from '../reading.ts';
import type { TextLayer, Word } from '../text/layer.ts';
import type { WordRun } from './word-runs.ts';

/** In which sentence and paragraph each word stands, by index. */
export interface WordPlaces {
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/** The places of a layer's words; one pass. */
export function wordPlaces({ words, sentences, paragraphs }: TextLayer): WordPlaces {
  return { sentence: indexOf(words, sentences), paragraph: indexOf(words, paragraphs) };
}

/** Whether two runs of words share a sentence. */
export function shareSentence(a: WordRun, b: WordRun, { sentence }: WordPlaces): boolean {
  return sentence[a.first]! <= sentence[b.last - 1]! && sentence[b.first]! <= sentence[a.last - 1]!;
}

function indexOf(words: readonly Word[], spans: readonly Span[]): Int32Array {
  const out = new Int32Array(words.length);
  let at = 0;
  words.forEach((word, index) => {
    while (at + 1 < spans.length && spans[at]!.end <= word.start) at++;
    out[index] = at;
  });
  return out;
}
