import { describe, expect, it } from 'vitest';
import { inflect } from '../lexicon/inflect.ts';
import { findCues, isCueWord } from './cue-lexicon.ts';
import { mayHoldAttribution } from './may-hold-attribution.ts';

describe('inflect', () => {
  it.each([
    ['say', 'says said said saying'],
    ['deny', 'denies denied denied denying'],
    ['beg', 'begs begged begged begging'],
    ['admit', 'admits admitted admitted admitting'],
    ['offer', 'offers offered offered offering'],
    ['visit', 'visits visited visited visiting'],
    ['write', 'writes wrote written writing'],
    ['lie', 'lies lied lied lying'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['press', 'presses pressed pressed pressing'],
    ['go', 'goes went gone going'],
  ])('%s', (base, forms) => {
    const { third, past, participle, gerund } = inflect(base);
    expect([third, past, participle, gerund].join(' ')).toBe(forms);
  });
});

describe('findCues', () => {
  const acts = (words: string) => findCues(words.split(' ')).map(({ entry, act }) => `${entry}: ${act}`);

  it('takes the longest entry that fits', () => {
    expect(acts('called for')).toEqual(['call for: demand']);
    expect(acts('called again for')).toEqual(['call for: demand']);
    expect(acts('called')).toEqual(['call: assert']);
    expect(acts('made it very clear')[0]).toBe('make it clear: assert');
  });

  it('finds forms of be with what follows', () => {
    expect(acts("they're worried")[0]).toBe('be worried: feel');
  });

  it('finds nothing in other words', () => {
    expect(acts('the green tree of yesterday')).toEqual([]);
    expect(isCueWord('tree')).toBe(false);
  });
});

describe('mayHoldAttribution', () => {
  it('asks for a cue or a source phrase, and enough words', () => {
    expect(mayHoldAttribution('Many people believe the bridge is safe.')).toBe(true);
    expect(mayHoldAttribution('The bridge is safe, according to engineers.')).toBe(true);
    expect(mayHoldAttribution('The bridge was allegedly sold to a cousin.')).toBe(true);
    expect(mayHoldAttribution('It was a “very safe” bridge in the end.')).toBe(false);
    expect(mayHoldAttribution('The bridge in the harbour is long and old.')).toBe(false);
    expect(mayHoldAttribution('They believe it.')).toBe(false);
    expect(mayHoldAttribution('')).toBe(false);
  });
});
