import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import type { LinkedAttribution } from './linked.ts';
import { markedAttributions } from './marked-attributions.ts';
import { chainDepth, everyWord, markedChains, readerOf } from './marked-chains.ts';
import { nestAttributions } from './nest-attributions.ts';
import { merged, within } from './spans.ts';

describe('nestAttributions', () => {
  it('keeps a flat attribution as it is where its content holds no other', async () => {
    expect(await markedChains('{1s The mayor} {1c said} {1t the bridge would close on Friday}.')).toEqual([
      'The mayor / said / the bridge would close on Friday',
    ]);
  });

  it('reads a content as a text of its own and puts what it finds under it', async () => {
    expect(
      await markedChains(
        '{1s The Courier} {1c said} {1t that an aide had told it the bridge would close}.',
        '{1s An aide} {1c had told} it {1t the bridge would close}.',
      ),
    ).toEqual([
      'The Courier / said / that an aide had told it the bridge would close',
      '  an aide / had told / the bridge would close',
    ]);
  });

  it('goes on to any depth that the text has', async () => {
    expect(
      await markedChains(
        '{1s The Courier} {1c said} {1t that an aide had told it the mayor believes the bridge is safe}.',
        '{1s An aide} {1c had told} it {1t the mayor believes the bridge is safe}.',
        '{1s The mayor} {1c believes} {1t the bridge is safe}.',
      ),
    ).toEqual([
      'The Courier / said / that an aide had told it the mayor believes the bridge is safe',
      '  an aide / had told / the mayor believes the bridge is safe',
      '    the mayor / believes / the bridge is safe',
    ]);
  });

  it('reads the pieces of a split quotation as one text', async () => {
    expect(
      await markedChains(
        '{1t “I think the bridge,”} {1s she} {1c said}, {1t “will have to close.”}',
        '{1s I} {1c think} {1t the bridge, will have to close}.',
      ),
    ).toEqual([
      'she / said / “I think the bridge,” … “will have to close.”',
      '  I / think / the bridge … will have to close',
    ]);
  });

  it('asks the model again only about an inner content in which it saw a cue', async () => {
    const { text, attributions } = markedAttributions(
      '{1s The Courier} {1c said} {1t an aide had told it the mayor believes the bridge is safe}.',
    );
    const within = everyWord(
      { text, attributions },
      '{1s An aide} {1c had told} it {1t the mayor believes the bridge is safe}.',
    ).within;
    const asked: string[] = [];
    const read = async (inner: string) => {
      asked.push(inner);
      return { attributions: [], innerCues: [] };
    };
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    await nestAttributions(segment(text), { attributions, innerCues: [at('told')], within }, read);
    expect(asked).toEqual([]);
    await nestAttributions(segment(text), { attributions, innerCues: [at('believes')], within }, read);
    expect(asked).toEqual(['The mayor believes the bridge is safe.']);
  });

  it('takes a condition for nobody’s word', async () => {
    expect(
      await markedChains(
        '{1s The club} {1c is ready} {1t to talk}, {2c provided} {2t that the board agrees}.',
      ),
    ).toEqual(['The club / is ready / to talk']);
  });

  it('does not end a content before the pronoun of its preposition', async () => {
    expect(
      await markedChains('{1s The ministry} {1c condemns} {1t the attack, in} which three men were hurt.'),
    ).toEqual(['The ministry / condemns / the attack, in which three men were hurt']);
  });

  it('keeps of a source the relative pronoun that the model gave with what it takes up', async () => {
    expect(await markedChains('It was {1s Ruiz herself who} {1c said} {1t that it was late}.')).toEqual([
      'who / said / that it was late',
    ]);
  });

  it('leaves out an inner reading that only repeats the outer one', async () => {
    expect(
      await markedChains(
        '{1s The Courier} {1c said} {1t that many people believe the bridge is safe}.',
        '{1c Many} {1t people believe the bridge is safe}.',
      ),
    ).toHaveLength(1);
  });

  it('leaves out an inner reading without content or cue', async () => {
    expect(
      await markedChains(
        '{1s The Courier} {1c said} {1t that many people believe the bridge is safe}.',
        '{1s Many people} {1c believe} the bridge is safe.',
      ),
    ).toHaveLength(1);
  });

  it('ends where the reader finds another attribution in whatever it is given', async () => {
    const text = `He said ${'he said '.repeat(200)}it.`;
    const flat = [
      {
        source: [{ start: 0, end: 2 }],
        cue: [{ start: 3, end: 7 }],
        content: [{ start: 8, end: text.length - 1 }],
        confidence: 1,
      },
    ];
    const linked = await nestAttributions(
      segment(text),
      everyWord({ text, attributions: flat }),
      async (inner) =>
        everyWord({
          text: inner,
          attributions: [
            {
              source: [{ start: 0, end: 2 }],
              cue: [{ start: 3, end: 7 }],
              content: [{ start: 8, end: inner.length - 1 }],
              confidence: 1,
            },
          ],
        }),
    );
    expect(linked.length).toBeLessThan(12);
  });

  it('numbers the attributions in text order, outer before inner', async () => {
    const { text, attributions } = markedAttributions(
      '{1t The bridge is safe, aides say}, {1c according to} {1s the Courier}. {2s She} {2c denied} {2t it all}.',
    );
    const flat = everyWord({ text, attributions }, '{1t The bridge is safe}, {1s aides} {1c say}.');
    const linked = await nestAttributions(segment(text), flat, readerOf());
    expect(linked.map(({ id, parent }) => [id, parent])).toEqual([
      ['a1', null],
      ['a2', 'a1'],
      ['a3', null],
    ]);
  });

  it('holds its invariants whatever the model answers', async () => {
    const words = fc.constantFrom(
      'he',
      'said',
      'that',
      '"',
      '“',
      '”',
      "'",
      '.',
      ',',
      '\n\n',
      'aides',
      'told',
      'x',
    );
    const span = fc
      .tuple(fc.integer({ min: -3, max: 120 }), fc.integer({ min: -3, max: 120 }))
      .map(([start, end]) => ({ start, end }));
    const raw = fc.record({
      source: fc.array(span, { maxLength: 3 }),
      cue: fc.array(span, { maxLength: 3 }),
      content: fc.array(span, { maxLength: 3 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 40 }),
        fc.array(raw, { maxLength: 6 }),
        fc.array(raw, { maxLength: 4 }),
        async (pieces, flat, inner) => {
          const text = pieces.join(' ');
          const linked = await nestAttributions(
            segment(text),
            everyWord({ text, attributions: flat }),
            async (text) => everyWord({ text, attributions: inner }),
          );
          check(text, linked);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is linear on thousands of quotation marks', async () => {
    const text = '"he said "'.repeat(20_000);
    const layer = segment(text);
    const flat = [
      { source: [], cue: [{ start: 1, end: 8 }], content: [{ start: 9, end: text.length }], confidence: 1 },
    ];
    const begin = process.cpuUsage();
    check(
      text,
      await nestAttributions(layer, everyWord({ text, attributions: flat }), async () => ({
        attributions: [],
        innerCues: [],
      })),
    );
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5_000);
  });
});

function check(text: string, linked: readonly LinkedAttribution[]): void {
  const ids = new Set(linked.map(({ id }) => id));
  expect(ids.size).toBe(linked.length);
  for (const one of linked) {
    for (const spans of [one.source, one.cue, one.content]) {
      expect(spans).toEqual(merged(spans));
      for (const span of spans)
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
    }
    if (one.addressee) expect(one.addressee.end).toBeLessThanOrEqual(text.length);
    if (one.hedge !== null) expect(text).toContain(one.hedge);
    expect(chainDepth(linked, one)).toBeLessThan(20);
    const parent = linked.find(({ id }) => id === one.parent);
    if (parent && one.layout === null) {
      for (const spans of [one.source, one.cue, one.content])
        expect(within(spans, parent.content)).toBe(true);
    }
  }
}
