import { describe, expect, it } from 'vitest';
import { isNegated } from './is-negated.ts';
import { markedAttributions } from './marked-attributions.ts';

function negated(template: string): boolean {
  const { text, attributions } = markedAttributions(template);
  const { source, cue, content } = attributions[0]!;
  return isNegated(text, source, cue, content);
}

describe('isNegated', () => {
  it.each([
    '{1s She} {1c did not say} {1t who paid}.',
    '{1s She} did not {1c say} {1t who paid}.',
    "{1s She} {1c didn't say} {1t who paid}.",
    '{1s She} {1c didn’t immediately say} {1t who paid}.',
    '{1s She} never {1c said} {1t it was over}.',
    '{1s She} {1c has yet to say} {1t who paid}.',
    '{1s The firm} {1c failed to mention} {1t the fine}.',
    '{1s No official} {1c said} {1t why}.',
    '{1s Nobody} {1c thinks} {1t it is fair}.',
    '{1s He} {1c had no intention of} {1t resigning}.',
    '{1s I} {1c doubt} {1t that it is fair}.',
    '{1s The captain} {1c was not impressed with} {1t the pitch}.',
  ])('yes: %s', (template) => {
    expect(negated(template)).toBe(true);
  });

  it.each([
    '{1s She} {1c said} {1t she did not pay}.',
    '{1s She} {1c denied} {1t paying}.',
    '{1s She} {1c refused to say} {1t who paid}.',
    '{1s She} {1c would not say} {1t who paid}.',
    '{1s She} {1c not only said} {1t it}, she meant it.',
    '{1t “I did not pay,”} {1s she} {1c said}.',
    'It was not late when {1s she} {1c said} {1t it was over}.',
    'They did not come, and {1s she} {1c said} {1t it was over}.',
    '{1c According to} {1s the clerk}, {1t nobody came}.',
    '{1s I} {1c do not doubt} {1t her sincerity}.',
    '{1s I} {1c have no doubt} {1t that it is fair}.',
  ])('no: %s', (template) => {
    expect(negated(template)).toBe(false);
  });
});
