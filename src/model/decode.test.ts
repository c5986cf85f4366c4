import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { decode } from './decode.ts';
import {
  LINK_VECTORS,
  MENTION_VECTORS,
  type ModelParameters,
  NAME_TAGS,
  ROLE_TAGS,
  type RoleScores,
  type WordScores,
} from './parameters.ts';
import { wordPlaces } from './word-places.ts';
import { wordRuns } from './word-runs.ts';

const SIZE = 4;
const zeros = (n: number) => new Array<number>(n).fill(0);
const level = (size: number) => ({
  start: zeros(size),
  transitions: Array.from({ length: size }, () => zeros(size)),
  end: zeros(size),
});
const model: ModelParameters = {
  version: 'test',
  roles: level(ROLE_TAGS),
  names: level(NAME_TAGS),
  innerRoles: level(ROLE_TAGS),
  links: { distance: [zeros(20), zeros(20)], nothing: [0, 0, 0, 40] },
  innerLinks: { distance: [zeros(20), zeros(20)], nothing: [0, 0, 0, 40] },
  mentions: { distance: [zeros(20)], nothing: [0, 0, 0, 4] },
  confidence: [1, 0],
};

/**
 * Scores that say what the letters say, one letter a word: S, C, T begin source, cue, content; s, c, t go on; P and p
 * are a person's name. `links` gives each linked word its group: words of one group point to each other.
 */
function scoresOf(roles: string, groups: string, names = roles.replace(/./g, '.')): WordScores {
  const count = roles.length;
  const role = new Float32Array(count * ROLE_TAGS);
  const name = new Float32Array(count * NAME_TAGS);
  const vectors = new Float32Array(count * 4 * SIZE);
  for (let i = 0; i < count; i++) {
    role[i * ROLE_TAGS + Math.max(0, ' SsCcTt'.indexOf(roles[i]!))] = 9;
    name[i * NAME_TAGS + Math.max(0, ' Pp'.indexOf(names[i]!))] = 9;
    const group = '123'.indexOf(groups[i]!);
    for (const vector of Object.values(LINK_VECTORS)) {
      if (group >= 0) vectors[(i * 4 + vector) * SIZE + group] = 5;
    }
    if (groups[i] === '-') vectors[(i * 4 + LINK_VECTORS.cueQuery) * SIZE + 3] = 5;
  }
  const outer: RoleScores = {
    count,
    roles: role,
    windows: [{ first: 0, last: count, vectors }],
    windowOf: new Int32Array(count),
  };
  return {
    outer,
    inner: outer,
    names: name,
    innerCues: new Float32Array(count).fill(-9),
    mentions: new Float32Array(count * 2 * SIZE),
  };
}

function read(text: string, scores: WordScores) {
  const { attributions, names } = decode(segment(text).words, scores, model);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end));
  return {
    attributions: attributions.map((a) => [words(a.source), words(a.cue), words(a.content)]),
    names: words(names),
    confidences: attributions.map((a) => a.confidence),
  };
}

describe('decoding', () => {
  it('links a content in two pieces to one cue', () => {
    const found = read('Rain, Ada said, will come', scoresOf('T.SC.Tt', '1.11.11'));
    expect(found.attributions).toEqual([[['Ada'], ['said'], ['Rain', 'will come']]]);
    expect(found.confidences[0]).toBeGreaterThan(0.9);
  });

  it('gives a content that one cue can spare to the cue that has none', () => {
    // "late" answers both cues, the first a little more.
    const scores = scoresOf('SCT.CT', '111.21');
    const late = 5 * 4;
    scores.outer.windows[0]!.vectors[(late + LINK_VECTORS.contentQuery) * SIZE + 1] = 4.9;
    expect(
      read('Ada said yes and knew late', scores).attributions.map(([, cue, content]) => [cue, content]),
    ).toEqual([
      [['said'], ['yes']],
      [['knew'], ['late']],
    ]);
  });

  it('looks for the source in the sentence of the cue only', () => {
    const text = 'Ada left. Bea said no.';
    const layer = segment(text);
    // By the scores "said" belongs to Ada.
    const scores = scoresOf('S..SCT.', '1..211.');
    const found = decode(layer.words, scores, model, wordPlaces(layer)).attributions;
    expect(found.map(({ source }) => source.map((span) => text.slice(span.start, span.end)))).not.toEqual([
      ['Ada'],
    ]);
  });

  it('lets two cues share one source', () => {
    // Ada's key answers both cues: it is of group 1 and of group 2.
    const scores = scoresOf('SCT.CT', '111.22');
    scores.outer.windows[0]!.vectors[LINK_VECTORS.sourceKey * SIZE + 1] = 5;
    const found = read('Ada said yes and added no', scores);
    expect(found.attributions).toEqual([
      [['Ada'], ['said'], ['yes']],
      [['Ada'], ['added'], ['no']],
    ]);
  });

  it('keeps an attribution without a source, and drops a cue without a content', () => {
    expect(read('Reportedly it rained', scoresOf('CTt', '-11')).attributions).toEqual([
      [[], ['Reportedly'], ['it rained']],
    ]);
    expect(read('Ada spoke softly', scoresOf('SC.', '11.')).attributions).toEqual([]);
  });

  it('reads names from their own tags', () => {
    expect(read('Ada Byron said yes', scoresOf('SsCT', '1111', 'Pp..')).names).toEqual(['Ada Byron']);
  });
});

describe('runs of words', () => {
  it('begin at a begin tag, and at an inside tag that continues nothing', () => {
    expect(wordRuns([1, 2, 1, 0, 4, 4, 6])).toEqual([
      { label: 0, first: 0, last: 2 },
      { label: 0, first: 2, last: 3 },
      { label: 1, first: 4, last: 6 },
      { label: 2, first: 6, last: 7 },
    ]);
  });

  it('tells which words may be the cue of another attribution inside a content', () => {
    const text = 'he said they feared it';
    const scores = scoresOf('SCTtt', '11111');
    scores.innerCues[3] = 2;
    const { innerCues } = decode(segment(text).words, scores, model);
    expect(innerCues).toEqual([{ start: 13, end: 19 }]);
  });

  it('reads what lies in a content from the scores for inner attributions, and nothing around it', () => {
    const text = 'Ada said Bea hoped it rained, he knew';
    const inner = scoresOf('SCSCTt.SC', '112222.22');
    const found = decode(
      segment(text).words,
      { ...scoresOf('SCTtttt..', '1111111..'), inner: inner.outer },
      model,
    );
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map((s) => text.slice(s.start, s.end));
    const lines = found
      .within([{ start: 9, end: 28 }])
      .map((a) => [words(a.source), words(a.cue), words(a.content)]);
    expect(lines).toEqual([[['Bea'], ['hoped'], ['it rained']]]);
    expect(found.within([])).toEqual([]);
    expect(found.within([{ start: 8, end: 9 }])).toEqual([]);
  });

  it('tells whom a pronoun stands for, with nobody as one answer, and never itself', () => {
    const text = 'Ada met Bea and she left';
    const scores = scoresOf('......', '......');
    const vectors = scores.mentions;
    const [ada, bea, she] = [0, 2, 4];
    vectors[(she * 2 + MENTION_VECTORS.anaphorQuery) * SIZE] = 4;
    for (const [word, key] of [
      [ada, 4],
      [bea, 3],
      [she, 9],
    ] as const)
      vectors[(word * 2 + MENTION_VECTORS.antecedentKey) * SIZE] = key;
    const { antecedents } = decode(segment(text).words, scores, model);
    const pronoun = { start: 16, end: 19 };
    const found = antecedents(pronoun, pronoun)!;
    const of = (word: string) =>
      found.of({ start: text.indexOf(word), end: text.indexOf(word) + word.length })!;
    expect(of('Ada')).toBeGreaterThan(0.8);
    expect(of('Bea')).toBeLessThan(of('Ada'));
    expect(of('she')).toBe(0);
    expect(of('Ada') + of('met') + of('Bea') + of('and') + of('left') + found.nobody()).toBeCloseTo(1);
    expect(antecedents({ start: 90, end: 99 }, { start: 90, end: 99 })).toBeNull();
  });

  it('has no later pronoun be what one stands for', () => {
    const text = 'she left when he met Bea';
    const scores = scoresOf('......', '......');
    const [she, he, bea] = [0, 3, 5];
    scores.mentions[(she * 2 + MENTION_VECTORS.anaphorQuery) * SIZE] = 4;
    for (const word of [he, bea]) scores.mentions[(word * 2 + MENTION_VECTORS.antecedentKey) * SIZE] = 4;
    const { antecedents } = decode(segment(text).words, scores, model);
    const found = antecedents({ start: 0, end: 3 }, { start: 0, end: 3 })!;
    expect(found.of({ start: 14, end: 16 })).toBe(0);
    expect(found.of({ start: 21, end: 24 })).toBeGreaterThan(0.8);
  });

  it('looks for an antecedent a thousand words away and no further', () => {
    const text = `${'Ada '.repeat(1500)}she`;
    const count = 1501;
    const scores = { ...scoresOf('', ''), mentions: new Float32Array(count * 2 * SIZE) };
    const { antecedents } = decode(segment(text).words, scores, model);
    const she = { start: text.length - 3, end: text.length };
    const found = antecedents(she, she)!;
    expect(found.of({ start: 4 * 501, end: 4 * 501 + 3 })).toBeGreaterThan(0);
    expect(found.of({ start: 4 * 499, end: 4 * 499 + 3 })).toBeNull();
  });

  it('is as sure as the parameters say', () => {
    const scores = scoresOf('SCTtt', '11111');
    const sure = (confidence: readonly [number, number]) =>
      decode(segment('he said they feared it').words, scores, { ...model, confidence }).attributions[0]!
        .confidence;
    expect(sure([1, 0])).toBeGreaterThan(0.95);
    expect(sure([1, -3])).toBeLessThan(sure([1, 0]));
    expect(sure([0, 0])).toBeCloseTo(0.5);
  });
});
