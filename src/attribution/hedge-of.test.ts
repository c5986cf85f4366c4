import { describe, expect, it } from 'vitest';
import { hedgeSpan } from './hedge-of.ts';
import { markedAttributions } from './marked-attributions.ts';

function hedge(template: string): string | null {
  const { text, attributions } = markedAttributions(template);
  const { source, cue, content } = attributions[0]!;
  const span = hedgeSpan(text, source, cue, content);
  return span && text.slice(span.start, span.end);
}

describe('hedgeSpan', () => {
  it.each([
    ['reportedly', '{1s She} {1c reportedly told} him {1t that it was over}.'],
    ['reportedly', '{1s She} reportedly {1c told} him {1t that it was over}.'],
    ['allegedly', '{1s The clerk} allegedly sent a letter to the bank {1c saying} {1t it was over}.'],
    ['is said to', '{1s She} {1c is said to have promised} {1t a review}.'],
    ['is said to', '{1s She} is said to have {1c promised} {1t a review}.'],
    ['appears to', '{1s She} {1c appears to believe} {1t that it was fair}.'],
    ['seems to', '{1s The council} seems to {1c want} {1t a deal}.'],
    ['may have', '{1s She} may have {1c told} him {1t that it was over}.'],
    ['supposedly', '{1t It was over}, {1s she} {1c said}, supposedly.'],
    ['Reportedly', 'Reportedly, {1s she} {1c told} him {1t that it was over}.'],
  ])('%s: %s', (expected, template) => {
    expect(hedge(template)).toBe(expected);
  });

  it.each([
    // the source hedges, not the writer
    '{1s She} {1c said} {1t it had allegedly been stolen}.',
    '{1s She} {1c said} {1t it seems to be over}.',
    // another sentence
    'The man reportedly fled. {1s She} {1c said} {1t it was over}.',
    // the impression is of something else
    '{1s The man who appeared tired} {1c said} {1t it was over}.',
    '{1s He}, who seemed tired, {1c said} {1t it was over}.',
    '{1s No one} {1c could have foreseen} {1t the flood}.',
    '{1s She} {1c said} {1t it was over}.',
  ])('none: %s', (template) => {
    expect(hedge(template)).toBeNull();
  });
});
