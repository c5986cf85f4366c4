import { describe, expect, it } from 'vitest';
import { inflect } from '../lexicon/inflect.ts';
import { findCues, isCueWord } from './cue-lexicon.ts';

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
