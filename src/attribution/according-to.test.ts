import { describe, expect, it } from 'vitest';
import { markedChains } from './marked-chains.ts';
import { isInformant, isReportLike } from './source-kind.ts';

describe('two sources of one content', () => {
  it.each([
    [
      'in the content',
      '{1s The report} {1c says} {1t the firm made demands, according to sources close to the talks}.',
    ],
    [
      'a sibling',
      '{1s The report} {1c says} {1t the firm made demands}, {2c according to} {2s sources close to the talks}.',
    ],
    [
      'unseen',
      '{1s The report} {1c says} {1t the firm made demands}, according to sources close to the talks.',
    ],
  ])('a report has it from the sources, the phrase being %s', async (_, template) => {
    const chains = await markedChains(template);
    expect(chains).toHaveLength(2);
    expect(chains[0]).toMatch(/^The report \/ says \/ the firm made demands/);
    expect(chains[1]).toBe('  sources close to the talks / according to / the firm made demands');
  });

  it('puts the report over the sources where the model had them the other way round', async () => {
    const chains = await markedChains(
      '{1t The report says the firm made demands on the city}, {1c according to} {1s sources close to the talks}.',
      '{1s The report} {1c says} {1t the firm made demands on the city}.',
    );
    expect(chains).toEqual([
      'The report / says / the firm made demands on the city … according to sources close to the talks',
      '  sources close to the talks / according to / the firm made demands on the city',
    ]);
  });

  it('leaves to the report what it says after the phrase', async () => {
    expect(
      await markedChains(
        '{1s The report} {1c says} {1t the firm made demands}, {2c according to} {2s sources}, {2t and that this annoyed the city}.',
      ),
    ).toEqual([
      'The report / says / the firm made demands … according to sources … and that this annoyed the city',
      '  sources / according to / the firm made demands',
    ]);
  });

  it('gives the report what the model gave to the sources alone', async () => {
    expect(
      await markedChains(
        '{1s The report} {1c says} {2t the firm made demands}, {2c according to} {2s sources}, {1t and that this annoyed the city}.',
      ),
    ).toEqual([
      'The report / says / the firm made demands … according to sources … and that this annoyed the city',
      '  sources / according to / the firm made demands',
    ]);
  });

  it('what somebody said according to a transcript is known through the transcript', async () => {
    expect(
      await markedChains('{1t “We lost,”} {1s Lee} {1c said} on Monday, according to a transcript.'),
    ).toEqual(['a transcript / according to / “We lost,” Lee said', '  Lee / said / “We lost,”']);
  });

  it.each([
    // two clauses of two sources
    '{1s Lee} {1c said} {1t it was late}. {2t It was early}, {2c according to} {2s aides}.',
    // no source follows
    '{1s Lee} {1c said} {1t it went according to plan}.',
  ])('leaves alone: %s', async (template) => {
    expect((await markedChains(template)).filter((line) => line.startsWith('  '))).toEqual([]);
  });
});

describe('citing', () => {
  it.each([
    '{1s The Courier}, {2c citing} {2t two officials}, {1c said} {1t that the bridge would close}.',
    '{1s The Courier} {1c reported}, citing two officials, {1t that the bridge would close}.',
    '{1s The Courier} {1c reported} {1t that the bridge would close}, {2c citing} {2t two officials}.',
    '{1s The Courier} {1c reported} {1t that the bridge would close, citing two officials}.',
  ])('an outlet has it from whom it cites: %s', async (template) => {
    const chains = await markedChains(template);
    expect(chains).toHaveLength(2);
    expect(chains[0]).toMatch(/^The Courier/);
    expect(chains[1]).toBe('  two officials / citing / that the bridge would close');
  });

  it.each([
    '{1s The firm} {1c halted} {1t the plan}, {2s it} {2c said}, {3c citing} {3t fears of a strike}.',
    '{1s She} {1c quit} {1t the race}, {2c citing} {2t health reasons}.',
  ])('a ground is no source: %s', async (template) => {
    expect((await markedChains(template)).filter((line) => line.startsWith('  '))).toEqual([]);
  });
});

describe('kinds of sources', () => {
  it('tells reports and outlets by their head', () => {
    for (const words of ['The report', 'the Courier', 'The New York Times', 'state media', 'Reuters']) {
      expect(isReportLike(words)).toBe(true);
    }
    for (const words of [
      'sources familiar with the report',
      'an aide who spoke to the newspaper',
      'police',
    ]) {
      expect(isReportLike(words)).toBe(false);
    }
  });

  it('tells informants from grounds', () => {
    for (const words of ['two officials', 'people familiar with the matter', 'court records', 'Ann Lee']) {
      expect(isInformant(words)).toBe(true);
    }
    for (const words of ['fears of terrorism', 'health reasons', 'plan', 'a lack of funds']) {
      expect(isInformant(words)).toBe(false);
    }
  });
});
