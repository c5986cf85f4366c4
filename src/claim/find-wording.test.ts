import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWording } from './find-wording.ts';
import { marked } from './marked-text.ts';

function read(template: string): string[] {
  const input = marked(template);
  return findWording(input).map(({ kind, start, end }) => `${kind}: ${input.layer.text.slice(start, end)}`);
}

describe('in the writer’s own voice', () => {
  test.each([
    ['hedge', 'He reportedly left.', 'reportedly'],
    ['hedge', 'Perhaps it will rain.', 'Perhaps'],
    ['booster', 'The reality remains that it rains.', 'The reality remains'],
    ['booster', 'It is, of course, late.', 'of course'],
    ['loaded', 'The so-called review is over.', 'so-called'],
    ['loaded', 'The mainstream media slept.', 'mainstream media'],
    ['scare-quote', 'The ‘demands’ were no surprise.', '‘demands’'],
    ['scare-quote', 'Her "fiancé" had left.', '"fiancé"'],
  ])('%s in "%s"', (kind, text, words) => {
    expect(read(text)).toEqual([`${kind}: ${words}`]);
  });

  test('what begins before a content is the writer’s', () => {
    expect(read('She {1c is said} {1t to have left}.')).toEqual(['hedge: is said to']);
  });

  test('one wording is found once', () => {
    expect(read('The fact is that it rains.')).toEqual(['booster: The fact is']);
  });
});

describe('is not', () => {
  test.each([
    ['what somebody else says', '{1s He} {1c said} {1t it was clearly a shameless lie}.'],
    ['what stands between marks', 'The sign says “clearly a shameless, so-called hero of the old town”.'],
    ['the month', 'It rained in May.'],
    ['part of a name', 'The {=Hero Hero Group} paid.'],
    ['a title between marks', 'They sang “Songs of the Sea”.'],
    ['a word spoken of as a word', 'The word “demands” has seven letters.'],
    ['a nickname', 'They called it “the beast”.'],
    ['a kind of thing', 'It was some kind of bread.'],
    ['a word inside another', 'The surfboard and the mayor.'],
  ])('%s', (_, template) => {
    expect(read(template)).toEqual([]);
  });
});

test('on any text wording lies inside it', () => {
  const part = fc.constantFrom(
    'clearly ',
    'may ',
    '“demands” ',
    '‘',
    '’',
    '\n\n',
    'regime ',
    '{1s He} ',
    '{1c said} ',
    '{1t clearly} ',
    '‮',
    'é',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const input = marked(parts.join(''));
      for (const { start, end } of findWording(input)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(input.layer.text.length);
        expect(
          input.statements.some(
            ({ attribution, spans }) =>
              attribution === null && spans.some((s) => s.start <= start && start < s.end),
          ),
        ).toBe(true);
      }
    }),
  );
});
