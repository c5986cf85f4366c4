import { describe, expect, it } from 'vitest';
import { markedChains } from './marked-chains.ts';

const COURIER = [
  'The Courier / quoted / one aide as saying the bridge would close',
  '  one aide / as saying / the bridge would close',
];

describe('quoted as saying', () => {
  it.each([
    [
      'the outer one with the aide in its content',
      '{1s The Courier} {1c quoted} {1t one aide as saying the bridge would close}.',
    ],
    [
      'the outer one without the aide',
      '{1s The Courier} {1c quoted} one aide as saying {1t the bridge would close}.',
    ],
    ['the inner one only', 'The Courier quoted {1s one aide} {1c as saying} {1t the bridge would close}.'],
    ['the two mixed', '{1s The Courier} {1c quoted} one aide {1c as saying} {1t the bridge would close}.'],
    ['both apart', '{1s The Courier} {1c quoted} {1t one aide} {2c as saying} {2t the bridge would close}.'],
    ['nothing', 'The Courier quoted one aide as saying the bridge would close.'],
  ])('reads two voices where the model gave %s', async (_, template) => {
    expect(await markedChains(template)).toEqual(COURIER);
  });

  it.each([
    '{1t The bridge “would close,”} {1s the Courier} {1c quoted} one aide as saying.',
    '{1t The bridge “would close,”} the Courier quoted {1s one aide} {1c as saying}.',
    '{1t The bridge “would close,”} {1s the Courier} {1c quoted} one aide {1c as saying}.',
    'The bridge “would close,” {1s the Courier} {1c quoted} {1t one aide as saying}.',
  ])('reads the inverted order: %s', async (template) => {
    expect(await markedChains(template)).toEqual([
      'the Courier / quoted / The bridge “would close,” … one aide as saying',
      '  one aide / as saying / The bridge “would close,”',
    ]);
  });

  it('keeps what the quoted one "also explained" in the chain', async () => {
    expect(
      await markedChains(
        '{1t It “would close,”} {1s the Courier} {1c quoted} one aide as saying, {2s who} {2c also explained} {2t that it was old}.',
      ),
    ).toEqual([
      'the Courier / quoted / It “would close,” … one aide as saying … who also explained that it was old',
      '  one aide / as saying / It “would close,”',
      '  who / also explained / that it was old',
    ]);
  });

  it('parts the clause after the shape from the shape where the model mixed them', async () => {
    expect(
      await markedChains(
        '{1t It “would close,”} {1s the Courier} {1c quoted} one aide as {2c saying}, {2s who} also explained {2t that it was old}.',
      ),
    ).toEqual([
      'the Courier / quoted / It “would close,” … one aide as saying … who also explained that it was old',
      '  one aide / as saying / It “would close,”',
      '  who / also explained / that it was old',
    ]);
  });

  it('reads the clause after the shape apart where the model took it into the quotation', async () => {
    expect(
      await markedChains(
        '{1t It “would close,”} {1s the Courier} {1c quoted} one aide as saying, {1t who also explained that it was old}.',
        '{1s Who} {1c also explained} {1t that it was old}.',
      ),
    ).toEqual([
      'the Courier / quoted / It “would close,” … one aide as saying … who also explained that it was old',
      '  one aide / as saying / It “would close,”',
      '  who / also explained / that it was old',
    ]);
  });

  it('passes over a time between the outlet and its verb', async () => {
    expect(
      (await markedChains('The Courier on Friday quoted {1s one aide} {1c as saying} {1t it was late}.'))[0],
    ).toMatch(/^The Courier \/ quoted/);
  });

  it.each([
    // the passive names nobody who quotes
    '{1s The aide} {1c was quoted as saying} {1t it was late}.',
    '{1s She} {1c was saying} {1t that he quoted a poem}.',
    // not one sentence
    'He quoted a poem. {1s She} went as far {1c as saying} {1t it was late}.',
  ])('leaves alone: %s', async (template) => {
    expect(await markedChains(template)).toHaveLength(1);
  });

  it('makes nothing of a shape without words', async () => {
    expect(await markedChains('The Courier quoted him as saying so.')).toEqual([]);
  });
});
