import type { RawAttribution } from '../src/model/scores.ts';
import type { Encoder } from '../src/read.ts';
import type { Span } from '../src/reading.ts';
import type { TextLayer, Word } from '../src/text/layer.ts';

/**
 * An encoder without weights for tests of what comes after it: it draws attributions and names from the words by a
 * seeded generator. They make no sense, but they have every shape that the model's may have: no source, several
 * spans of a role, one word, whole paragraphs, and inner ones when a content is read again.
 */
export function fakeEncoder(seed: number): Encoder {
  return {
    read: async (layer) => {
      const next = generator(seed ^ layer.text.length);
      return {
        attributions: drawAttributions(layer, next),
        names: drawNames(layer.words, next),
        innerCues: layer.words.filter(() => next() < 0.3),
        within: ([first]) =>
          first ? drawAttributions(within(layer, first), generator(seed ^ first.start)) : [],
        antecedents: (_, head) => ({
          nobody: generator(seed ^ head.start),
          of: ({ start }) => {
            const draw = generator(seed ^ (head.start * 31 + start));
            return draw() < 0.2 ? null : draw();
          },
          best: () =>
            layer.words[Math.floor(generator(seed ^ (head.start * 17))() * layer.words.length)] ?? head,
        }),
      };
    },
  };
}

const within = (layer: TextLayer, { start, end }: Span): TextLayer => ({
  ...layer,
  words: layer.words.filter((word) => word.start >= start && word.end <= end),
});

function drawAttributions({ words }: TextLayer, next: () => number): RawAttribution[] {
  const found: RawAttribution[] = [];
  const most = Math.min(200, words.length);
  for (let at = 0; at < words.length && found.length < most; ) {
    const take = (longest: number): Span[] => {
      const length = Math.floor(next() * (longest + 1));
      const from = words[at];
      const to = words[Math.min(at + length, words.length) - 1];
      at += length;
      return length > 0 && from && to ? [{ start: from.start, end: to.end }] : [];
    };
    const source = take(3);
    const cue = take(2);
    const content = take(20);
    if (next() < 0.2) {
      take(2);
      content.push(...take(8));
    }
    if (content.length > 0 || cue.length > 0)
      found.push({ source, cue, content, confidence: 0.3 + next() * 0.7 });
    at += 1 + Math.floor(next() * 12);
  }
  return found;
}

function drawNames(words: readonly Word[], next: () => number) {
  const types = ['person', 'organization', 'place', 'other'] as const;
  return words.flatMap((word) =>
    word.alphanumeric && next() < 0.1
      ? [{ start: word.start, end: word.end, type: types[Math.floor(next() * 4)]!, confidence: next() }]
      : [],
  );
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
