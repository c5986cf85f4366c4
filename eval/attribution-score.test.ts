import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Span } from '../src/reading.ts';
import {
  MEASURES,
  noTally,
  percentages,
  ROLES,
  type RoleSpans,
  scoreDocument,
  type Tally,
} from './attribution-score.ts';
import { compareAnnotators } from './attributions.ts';
import { HUMAN_ROWS } from './peers.ts';
import { type PolnearDocument, readPolnearSplit } from './polnear.ts';

const TEXT = 'The mayor said the bridge would open. Critics doubt it, and engineers fear for its piers.';

/** The first place of the words. */
const at = (...words: string[]): Span[] =>
  words.map((word) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length }));

const mayor: RoleSpans = {
  source: at('The mayor'),
  cue: at('said'),
  content: at('the bridge would open'),
};
const critics: RoleSpans = { source: at('Critics'), cue: at('doubt'), content: at('it') };

function scored(gold: readonly RoleSpans[], found: readonly RoleSpans[]): Tally {
  const tally = noTally();
  scoreDocument(TEXT, gold, found, tally);
  return tally;
}

const f1 = (tally: Tally) =>
  Object.fromEntries(MEASURES.map((measure) => [measure, percentages(tally[measure]).f]));

describe('scoring attributions', () => {
  it('gives full marks to the gold itself', () => {
    for (const figure of Object.values(f1(scored([mayor, critics], [critics, mayor]))))
      expect(figure).toBe(100);
  });

  it('gives none, and does not divide by zero, where nothing was found', () => {
    for (const figure of Object.values(f1(scored([mayor], [])))) expect(figure).toBe(0);
    for (const figure of Object.values(f1(scored([], [])))) expect(figure).toBe(0);
  });

  it('takes half of a content as found, but not as exact', () => {
    const half = { ...mayor, content: at('bridge would') };
    expect(f1(scored([mayor], [half]))).toMatchObject({
      relation: 100,
      'exact content': 0,
      'exact cue': 100,
    });
    const less = { ...mayor, content: at('bridge') };
    expect(f1(scored([mayor], [less])).relation).toBe(0);
  });

  it('wants the right source beside the content, and none where there is none', () => {
    const unsourced = { ...mayor, source: [] };
    expect(f1(scored([mayor], [{ ...mayor, source: at('Critics') }])).relation).toBe(0);
    expect(f1(scored([mayor], [unsourced])).relation).toBe(0);
    expect(f1(scored([unsourced], [unsourced])).relation).toBe(100);
  });

  it('counts the pieces of a split content as runs, and punctuation not at all', () => {
    const whole = { ...mayor, content: at('the bridge would open.') };
    expect(f1(scored([mayor], [whole]))['exact content']).toBe(100);
    const split = { ...critics, content: at('doubt it', 'its piers') };
    const piece = { ...critics, content: at('its piers') };
    expect(scored([split], [piece])['run content']).toEqual({ right: 1, found: 1, gold: 2 });
  });

  it('pairs one to one: a second copy is wrong', () => {
    expect(scored([mayor], [mayor, mayor]).relation).toEqual({ right: 1, found: 2, gold: 1 });
    expect(scored([mayor], [mayor, mayor])['run cue']).toEqual({ right: 1, found: 2, gold: 1 });
  });

  it('names the pairs that count', () => {
    expect(scoreDocument(TEXT, [mayor, critics], [critics], noTally())).toMatchObject([
      { gold: 1, found: 0 },
    ]);
  });
});

/** The reference scorer and the corpora lie beside the project where they are given. Without them this is skipped. */
const SHARED = resolve(import.meta.dirname, '../../shared');
const REFERENCE = join(SHARED, 'score/attribution-score.mjs');
const DEV = join(SHARED, 'corpora/polnear/dev');

interface Reference {
  readonly newTally: () => Record<string, { tp: number; p: number; g: number }>;
  readonly scoreDoc: (text: string, gold: Pairs[], found: Pairs[], tally: unknown) => void;
  readonly prf: (count: { tp: number; p: number; g: number }) => { F: number };
}
type Pairs = Record<string, [number, number][]>;

const pairs = (spans: RoleSpans): Pairs =>
  Object.fromEntries(ROLES.map((role) => [role, spans[role].map(({ start, end }) => [start, end])]));

/** Something wrong in every way: borders moved, attributions dropped, doubled, joined, without a source. */
function spoiled({ annotations: [gold = []] }: PolnearDocument): RoleSpans[] {
  return gold.flatMap((one, index) => {
    const next = gold[index + 1] ?? one;
    const moved = one.content.map(({ start, end }) => ({ start: start + (index % 7) * 3, end: end - index }));
    return [
      [one],
      [{ ...one, source: [] }],
      [{ ...one, content: moved }],
      [],
      [{ ...one, source: next.source }],
      [{ ...one, cue: next.cue, content: [...one.content, ...next.content] }],
      [one, one],
    ][index % 7]!;
  });
}

describe.skipIf(!existsSync(REFERENCE) || !existsSync(DEV))('beside the reference scorer', () => {
  it('gives the same figures to 0.1 on spoiled gold', async () => {
    const reference = (await import(pathToFileURL(REFERENCE).href)) as Reference;
    const theirs = reference.newTally();
    const ours = noTally();
    for (const document of readPolnearSplit(DEV)) {
      const found = spoiled(document);
      for (const gold of document.annotations) {
        scoreDocument(document.text, gold, found, ours);
        reference.scoreDoc(document.text, gold.map(pairs), found.map(pairs), theirs);
      }
    }
    for (const measure of MEASURES) {
      expect(percentages(ours[measure]).f).toBeGreaterThan(10);
      expect(percentages(ours[measure]).f).toBeCloseTo(100 * reference.prf(theirs[measure]!).F, 1);
    }
  });

  it('finds the published agreement of two annotators', () => {
    const { documents, tally } = compareAnnotators(readPolnearSplit(DEV));
    expect(documents).toBe(2);
    expect(percentages(tally.relation).f).toBeCloseTo(HUMAN_ROWS[1]!.relation, 1);
    expect(percentages(tally['exact content']).f).toBeCloseTo(HUMAN_ROWS[1]!.exactContent, 1);
  });
});
