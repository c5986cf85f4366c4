import { describe, expect, it } from 'vitest';
import { markedChains } from './marked-chains.ts';

describe('a connector that introduces another attribution', () => {
  it('takes it into the content', async () => {
    expect(
      await markedChains('{1s The letter} {1c outlined} {1t how} {2s Lee} {2c was calling for} {2t a vote}.'),
    ).toEqual(['The letter / outlined / how Lee was calling for a vote', '  Lee / was calling for / a vote']);
  });

  it('leaves a connector that ends its clause alone', async () => {
    expect(
      await markedChains('{1s The letter} {1c told} them {1t how}. {2s Lee} {2c wanted} {2t a vote}.'),
    ).toEqual(['The letter / told / how', 'Lee / wanted / a vote']);
  });
});
