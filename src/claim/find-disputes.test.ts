import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../reading.ts';
import { findDisputes } from './find-disputes.ts';
import { type MarkedOptions, marked } from './marked-text.ts';

/** Disputes as "kind rule: one side / other side". */
function read(template: string, options: MarkedOptions = {}): string[] {
  const input = marked(template, options);
  const textOf = (ids: readonly string[]) =>
    ids.map((id) => input.statements.find((statement) => statement.id === id)!.text).join(' + ');
  return findDisputes(input).map(
    ({ kind, rule, sides }) => `${kind} ${rule}: ${sides.map(textOf).join(' / ')}`,
  );
}

const act = (number: string, doing: Attribution['act']): MarkedOptions => ({
  attributions: { [number]: { act: doing } },
});

describe('denial', () => {
  test('the statement that shares the denial’s words is denied', () => {
    expect(
      read(
        '{1s The council} {1c said} {1t the barrier failed in a power cut}. It rained. {2s The grid} {2c denied} {2t that there was a power cut}.',
        act('2', 'deny'),
      ),
    ).toEqual(['denial denial: the barrier failed in a power cut / that there was a power cut']);
  });

  test('"the claim" points at the nearest statement of somebody else', () => {
    expect(
      read(
        '{1s Orvan} {1c said} {1t the tanks are empty}. {2s Vance} {2c rejected} {2t the claim}.',
        act('2', 'deny'),
      ),
    ).toEqual(['denial denial: the tanks are empty / the claim + Vance rejected .']);
  });

  test('a claim reported inside the denial is what is denied', () => {
    expect(
      read(
        '{1s The ministry} {1c rejects} {1t the claim by {2s Osmeria} {2c that} {2t it was an exercise}}.',
        act('1', 'deny'),
      )[0],
    ).toMatch(/^denial denial: it was an exercise \/ the claim/);
  });

  test('told in the writer’s words', () => {
    expect(
      read(
        '{1s Halvorsen} {1c said} {1t the result could not be repeated}. {=Duarte Duarte} rejects that criticism.',
      ),
    ).toEqual(['denial denial-in-words: the result could not be repeated / Duarte rejects that criticism.']);
  });

  test('called untrue without a word for denying', () => {
    expect(
      read(
        '{1s The aide} {1c said} {1t the tapes were wiped}. {2t “That is a lie,”} {2s the firm} {2c said}.',
      ),
    ).toEqual(['denial called-untrue: the tapes were wiped / “That is a lie,”']);
  });

  test.each([
    [
      'a person rejected',
      '{1s The party} {1c said} {1t it would win}. {2s Voters} {2c rejected} {2t the mayor}.',
      'deny',
    ],
    ['nothing to deny', '{2s The bank} {2c denied} {2t any wrongdoing}.', 'deny'],
    [
      'one’s own words',
      '{1s Ann} {1c said} {1t the tanks are empty}. {2s Ann} {2c denied} {2t that the tanks are empty}.',
      'deny',
    ],
    [
      'a false name',
      '{1s Ann} {1c said} {1t he left}. {2s Bob} {2c said} {2t he used a false name}.',
      'assert',
    ],
  ] as const)('%s is no dispute', (_, template, doing) => {
    expect(read(template, act('2', doing))).toEqual([]);
  });
});

describe('names for one fact', () => {
  test('"postponed and not canceled" against "canceled"', () => {
    expect(
      read(
        'Oslo canceled the summit in Bern. {1s The king} {1c said} {1t the Bern summit was postponed and not canceled}.',
      ),
    ).toEqual([
      'naming naming-contrast: Oslo canceled the summit in Bern. / the Bern summit was postponed and not canceled',
    ]);
  });

  test('a synonym of the refused name will do where the thing is the same', () => {
    expect(
      read(
        'Oslo called off the naval patrol. {1s The king} {1c said} {1t the naval patrol was postponed, not cancelled}.',
      ),
    ).toHaveLength(1);
  });

  test('two names of the lexicon, each given in so many words', () => {
    expect(
      read(
        '{1s The minister} {1c called} {1t it a coup}. {2s The colonel} {2c described} {2t it as a “transition”}.',
      ),
    ).toEqual(['naming naming-pair: it a coup / it as a “transition”']);
  });

  test.each([
    [
      'other things called so',
      'Oslo canceled the concert. {1s The king} {1c said} {1t the vote was held, not annulled}.',
    ],
    ['no names of one mould', '{1s Ann} {1c said} {1t people, not parties, decide}. Parties met.'],
    ['one party only', '{1s Ann} {1c called} {1t it a coup}. {2s Ann} {2c called} {2t it a transition}.'],
    ['attack in another sense', 'Trump attacked her plan. {1s She} {1c called} {1t her vote a mistake}.'],
  ])('%s: no dispute', (_, template) => {
    expect(read(template)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    [
      'the dead',
      '{1s The council} {1c says} {1t nine people were killed}. {2s HRW} {2c says} {2t 41 people were killed}.',
    ],
    [
      'the figure',
      '{1s The state} {1c says} {1t storage is 71 percent full}. {2s Orvan} {2c claims} {2t the figure is 38 percent}.',
    ],
    [
      'one thing in like words',
      '{1s The firm} {1c said} {1t the bridge repair cost $340,000}. {2s The paper} {2c says} {2t the bridge repair cost $610,000}.',
    ],
  ])('%s differ', (_, template) => {
    expect(read(template).map((line) => line.split(':')[0])).toEqual(['number different-number']);
  });

  test.each([
    [
      'compatible bounds',
      '{1s Ann} {1c said} {1t more than 200 people were killed}. {2s Bob} {2c said} {2t 212 people were killed}.',
    ],
    [
      'other units',
      '{1s Ann} {1c said} {1t nine people were killed}. {2s Bob} {2c said} {2t 41 people were injured}.',
    ],
    [
      'a change',
      '{1s Ann} {1c said} {1t profit fell to $3 million}. {2s Bob} {2c said} {2t profit rose from $3 million to $5 million}.',
    ],
    ['a demand', '{1s Ann} {1c called for} {1t a wage of $15}. {2s Bob} {2c said} {2t the wage is $7}.'],
    [
      'numbers of sources',
      '{1s Two officials} {1c said} {1t it rained}. {2s Three officials} {2c said} {2t it rained}.',
    ],
    [
      'other places',
      '{1s Ann} {1c said} {1t nine people were killed in {=Bern Bern}}. {2s Bob} {2c said} {2t 41 people were killed in {=Oslo Oslo}}.',
    ],
  ])('%s: no dispute', (_, template) => {
    expect(read(template, act('1', template.includes('called for') ? 'demand' : 'assert'))).toEqual([]);
  });
});

describe('one says that it is, another that it is not', () => {
  test('being', () => {
    expect(
      read(
        '{1s Anton} {1c said} {1t the orchestra was bankrupt}. {2t “We are not bankrupt,”} {2s she} {2c said}.',
      ),
    ).toEqual(['opposite negated-counterpart: the orchestra was bankrupt / “We are not bankrupt,”']);
  });

  test('opposite words of one subject', () => {
    expect(
      read(
        '{1s Ann} {1c said} {1t grain exports rose sharply to Asia}. {2s Bob} {2c said} {2t grain exports to Asia fell}.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'not knowing',
      '{1s Ann} {1c said} {1t the orchestra was bankrupt}. {2s She} {2c said} {2t she did not know the orchestra}.',
    ],
    [
      'supposing',
      '{1s Ann} {1c said} {1t the hall was sold}. {2s She} {2c said} {2t it would be sad if the hall was not sold}.',
    ],
    [
      'opposites of other things',
      '{1s Ann} {1c said} {1t exports rose}. {2s Bob} {2c said} {2t temperatures fell}.',
    ],
    [
      'both deny',
      '{1s Ann} {1c said} {1t it was not a red card}. {2s Bob} {2c said} {2t it was not a red card}.',
    ],
  ])('%s: no dispute', (_, template) => {
    expect(read(template)).toEqual([]);
  });
});

describe('on any text', () => {
  const part = fc.constantFrom(
    '{1s Ann} ',
    '{2s Bob} ',
    '{1c said} ',
    '{2c denied} ',
    '{1t nine people were killed, not injured. } ',
    '{2t the figure is 41 killed} ',
    'canceled. ',
    'that is false ',
    '“',
    '”',
    '\n\n',
    '‮',
    'coup ',
    '{=Bern Bern} ',
  );

  test('both sides are statements of the reading and differ', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const input = marked(parts.join(''), act('2', 'deny'));
        const ids = new Set(input.statements.map(({ id }) => id));
        for (const { sides, confidence } of findDisputes(input)) {
          expect(sides).toHaveLength(2);
          expect(sides.every((side) => side.length > 0 && side.every((id) => ids.has(id)))).toBe(true);
          expect(sides[0]).not.toEqual(sides[1]);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
