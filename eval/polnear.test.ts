import { describe, expect, it } from 'vitest';
import { parseBrat } from './polnear.ts';

describe('brat standoff', () => {
  it('links split spans by their events', () => {
    const ann = [
      'T1\tSource 0 5\tMayor',
      'T2\tCue 6 10\tsaid',
      'T3\tContent 11 20;35 60\tno words',
      'E1\tCue:T2 Source:T1 Content:T3',
      '',
    ].join('\n');
    expect(parseBrat(ann)).toEqual([
      {
        source: [{ start: 0, end: 5 }],
        cue: [{ start: 6, end: 10 }],
        content: [
          { start: 11, end: 20 },
          { start: 35, end: 60 },
        ],
      },
    ]);
  });

  it('takes several spans of one role, and passes over what it does not know', () => {
    const ann =
      'T1\tContent 0 5\ta\nT2\tContent 6 9\tb\nT9\tSource 0 1\tx\nE1\tContent:T1 Content2:T2 Mood:T9 Source:T8\n#1\tNote E1\tx';
    expect(parseBrat(ann)).toEqual([
      {
        source: [],
        cue: [],
        content: [
          { start: 0, end: 5 },
          { start: 6, end: 9 },
        ],
      },
    ]);
  });

  it('has no attribution without a content', () => {
    expect(parseBrat('T1\tCue 0 4\tsaid\nE1\tCue:T1 Content:T7')).toEqual([]);
    expect(parseBrat('')).toEqual([]);
  });
});
