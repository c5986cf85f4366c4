import { describe, expect, it } from 'vitest';
import { noTally, type RoleSpans, scoreDocument } from './attribution-score.ts';
import { type ClassCounts, countClasses } from './error-classes.ts';

const TEXT =
  'Anna Berg said the ferry will sail on Monday at noon. Carl Dahl denied that the old pier is unsafe for cars.';

const spans = (words: string) =>
  words === '' ? [] : [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }];
const attribution = (source: string, cue: string, content: string): RoleSpans => ({
  source: spans(source),
  cue: spans(cue),
  content: spans(content),
});
const FERRY = 'the ferry will sail on Monday at noon';
const PIER = 'the old pier is unsafe for cars';
const anna = attribution('Anna Berg', 'said', FERRY);
const carl = attribution('Carl Dahl', 'denied', PIER);

function classes(found: readonly RoleSpans[], gold: readonly RoleSpans[] = [anna, carl]) {
  const counts: ClassCounts = new Map();
  countClasses(TEXT, gold, found, scoreDocument(TEXT, gold, found, noTally()), counts);
  return Object.fromEntries(counts);
}

describe('error classes', () => {
  it('know what is right, and what differs by a border', () => {
    expect(classes([anna, carl])).toEqual({ right: 2 });
    expect(classes([{ ...anna, cue: [] }, carl])).toEqual({ right: 1, 'cue differs only': 1 });
    expect(classes([{ ...anna, source: spans('Berg') }, carl])).toMatchObject({
      'borders of the source differ': 1,
    });
    expect(classes([{ ...anna, content: spans('ferry will sail on Monday') }, carl])).toMatchObject({
      'borders of the content differ': 1,
    });
  });

  it('know what was missed and what is spurious', () => {
    expect(classes([carl])).toEqual({ right: 1, missed: 1 });
    expect(classes([anna, carl], [carl])).toEqual({ right: 1, spurious: 1 });
  });

  it('tell how a content is wrong', () => {
    expect(classes([{ ...anna, content: spans('Monday at noon') }, carl])).toEqual({
      right: 1,
      'content cut short': 1,
      'not counted': 1,
    });
    expect(classes([{ ...anna, content: [...anna.content, ...carl.content] }])).toMatchObject({
      joined: 1,
    });
    const pieces = [spans('ferry will'), spans('sail on'), spans('at noon')];
    expect(classes([...pieces.map((content) => ({ ...anna, content })), carl])).toMatchObject({
      'in pieces': 1,
      'not counted': 3,
    });
    const small = { ...anna, content: spans('ferry') };
    expect(classes([anna], [small])).toEqual({ 'content too long': 1, 'not counted': 1 });
  });

  it('tell how a source is wrong', () => {
    expect(classes([{ ...anna, source: [] }, carl])).toMatchObject({ 'source missed': 1 });
    expect(classes([{ ...anna, source: spans('Monday') }, carl])).toMatchObject({ 'source wrong': 1 });
    expect(classes([{ ...anna, source: spans('Carl Dahl') }, carl])).toMatchObject({ 'wrong link': 1 });
    expect(classes([{ source: [], cue: spans('denied'), content: anna.content }, carl])).toMatchObject({
      'wrong link': 1,
    });
  });

  it('put every gold attribution into one class', () => {
    const found = [{ ...anna, source: [] }, { ...carl, content: spans('cars') }, attribution('', '', 'Berg')];
    const { spurious, 'not counted': beside, ...gold } = classes(found);
    expect(Object.values(gold).reduce((sum, n) => sum + n, 0)).toBe(2);
    expect([spurious, beside]).toEqual([1, 2]);
  });
});
