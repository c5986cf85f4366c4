import { describe, expect, it } from 'vitest';
import { readingIndex } from './reading-index.ts';
import { damReading } from './sample-reading.ts';
import { sideStatements, sideVerb } from './side-statements.ts';

const [first, second] = damReading.statements.filter(({ attribution }) => attribution !== null);
const attribution = damReading.attributions.find(({ id }) => id === second!.attribution)!;

/** The sample with its second attributed statement denied, and the cue of that in a statement of the writer's. */
const frame = { ...first!, id: 'frame', attribution: null, chain: [], spans: [attribution.cue[0]!] };
const index = readingIndex({
  ...damReading,
  attributions: damReading.attributions.map((one) =>
    one === attribution ? { ...one, act: 'deny', negated: false } : one,
  ),
  statements: [...damReading.statements, frame],
});

describe('sideStatements', () => {
  it('leaves out the mere frame of another', () => {
    expect(sideStatements(index, [second!.id, frame.id]).map(({ id }) => id)).toEqual([second!.id]);
  });

  it('keeps what frames nothing of its side', () => {
    expect(sideStatements(index, [first!.id, frame.id]).map(({ id }) => id)).toEqual([first!.id, frame.id]);
  });
});

describe('sideVerb', () => {
  it('tells a denial and nothing of what is said', () => {
    expect(sideVerb(index, second!)).toBe(' denies');
    expect(sideVerb(index, first!)).toBe('');
    expect(sideVerb(index, frame)).toBe('');
  });
});
