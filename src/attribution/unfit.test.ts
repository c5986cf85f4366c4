import { describe, expect, it } from 'vitest';
import { isBarePronoun } from './bare-pronoun.ts';
import { isAdvised } from './is-advised.ts';
import { markedAttributions } from './marked-attributions.ts';

const ask = (test: typeof isAdvised, template: string, confidence = 0.4): boolean => {
  const { text, attributions } = markedAttributions(template);
  return test(text, { ...attributions[0]!, confidence });
};

describe('isBarePronoun', () => {
  it.each([
    ['{1s Both men} {1c know} {1t it}.', true],
    ['{1s Roy} {1c claimed} {1t it} later.', true],
    ['{1s Roy} {1c denied} {1t it}.', false],
    ['{1s Roy} {1c said} {1t it was late}.', false],
  ])('%s: %s', (template, expected) => {
    expect(ask(isBarePronoun, template)).toBe(expected);
  });
});

it('keeps a pronoun of which the model is sure', () => {
  expect(ask(isBarePronoun, '{1s Both men} {1c know} {1t it}.', 0.9)).toBe(false);
});

describe('isAdvised', () => {
  it.each([
    ['{1s The council} {1c should refuse} {1t to vote}.', true],
    ['{1s The council} should {1c oppose} {1t any sale}.', true],
    ['{1s The council} {1c refused} {1t to vote}.', false],
    ['{1s Voters} {1c should know} {1t that it is late}.', false],
    ['It should end, {1s the council} {1c urged} {1t the firm}.', false],
  ])('%s: %s', (template, expected) => {
    expect(ask(isAdvised, template)).toBe(expected);
  });
});
