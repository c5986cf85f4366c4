import { describe, expect, it } from 'vitest';
import { actWords } from './attribution-facts.ts';
import { readingIndex } from './reading-index.ts';
import { damReading } from './sample-reading.ts';

/** The verb for an attribution of the sample with other words for its cue. */
function verb(cue: string, act: 'know' | 'intend' | 'assert', negated = false): string {
  const index = { ...readingIndex(damReading), words: () => cue };
  return actWords(index, { ...damReading.attributions[0]!, act, negated });
}

describe('actWords', () => {
  it('is the cue’s own verb where the act’s would mislead', () => {
    expect(verb('heard yesterday', 'know')).toBe('hears');
    expect(verb('wants', 'intend')).toBe('wants');
    expect(verb('do not want', 'intend', true)).toBe('does not want');
  });

  it('is the act’s verb otherwise', () => {
    expect(verb('knew', 'know')).toBe('knows');
    expect(verb('plans', 'intend')).toBe('intends');
    expect(verb('said he wanted', 'assert')).toBe('says');
  });
});
