import { describe, expect, it } from 'vitest';
import { markedChains } from './marked-chains.ts';

describe('a participle between a subject and its verb', () => {
  it('gives the finite verb back to the subject at the head of the sentence', async () => {
    expect(
      await markedChains(
        '{1s A letter} {1c setting out} {1t the union’s case demanded that the yard reopen}.',
        '{1s The union’s case} {1c demanded} {1t that the yard reopen}.',
      ),
    ).toEqual(['A letter setting out the union’s case / demanded / that the yard reopen']);
  });

  it('leaves a participle with a clause of its own alone', async () => {
    expect(
      await markedChains(
        'The yard closed, {1s the union} {1c saying} {1t the owner believed it was lost}.',
        '{1s The owner} {1c believed} {1t it was lost}.',
      ),
    ).toEqual([
      'the union / saying / the owner believed it was lost',
      '  the owner / believed / it was lost',
    ]);
  });

  it('leaves a verb with its auxiliary alone', async () => {
    expect(
      await markedChains(
        '{1s The union} {1c is saying} {1t the owner wants to sell}.',
        '{1s The owner} {1c wants} {1t to sell}.',
      ),
    ).toEqual(['The union / is saying / the owner wants to sell', '  the owner / wants / to sell']);
  });
});
