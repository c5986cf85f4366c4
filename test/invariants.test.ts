import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../src/read.ts';
import { jsonReport } from '../src/report/json.ts';
import { terminalReport } from '../src/report/terminal.ts';
import { expectContract } from './contract.ts';
import { fakeEncoder } from './fake-encoder.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'He said ',
        '“It is off,” ',
        '"no" ',
        'the ministry ',
        'denied ',
        'on Friday ',
        '\n\n',
        '. ',
        'Lee ',
        "'90s ",
        '>',
        'she ',
        'according to ',
        'two officials ',
        '5 ',
        'must ',
        '\u202e',
        '\u0000',
        'שלום ',
        '👍🏽',
        'e\u0301',
        '\ud83d',
        'not ',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

/** One letter per kind of hostile character that must never reach a terminal. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('the contract holds', () => {
  it('for any text and whatever the model finds in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.nat(),
        fc.option(fc.constantFrom('2026-03-14', '1999-12-31')),
        async (text, seed, published) => {
          const reader = await createReader({ encoder: fakeEncoder(seed) });
          const reading = await reader.read({ text, published });
          expect(reading.article.text).toBe(text);
          expectContract(reading);
          expect(terminalReport(reading, { width: 80, color: false })).not.toMatch(UNSAFE);
          expect(JSON.parse(jsonReport(reading))).toEqual(reading);
        },
      ),
      { numRuns: 400 },
    );
  }, 120_000);

  it.each([
    ['one word', 'a', 1_000_000],
    ['words', 'word ', 300_000],
    ['quotation marks', '"', 100_000],
    ['quoted words', '“a” ', 100_000],
    ['emoji', '👍🏽', 100_000],
    ['combining marks', 'e\u0301', 100_000],
    ['right-to-left words', 'שלום ', 100_000],
    ['sentences', 'He said "it is off" on Friday. ', 200_000],
    ['paragraphs', '“a\n\n', 100_000],
  ])(
    'for a long text of %s, in bounded time',
    async (_name, unit, length) => {
      const reader = await createReader({ encoder: fakeEncoder(7) });
      const begin = process.cpuUsage();
      const reading = await reader.read({ text: unit.repeat(length / unit.length) });
      expectContract(reading);
      expect(terminalReport(reading, { width: 80, color: false }).length).toBeGreaterThan(0);
      expect(process.cpuUsage(begin).user / 1000).toBeLessThan(60_000);
    },
    120_000,
  );

  it('and readings made at once are those made alone', async () => {
    const reader = await createReader({ encoder: fakeEncoder(3) });
    const texts = ['He said “no” on Friday.', 'The ministry denied it.\n\n“Never,” she said.', ''];
    const together = await Promise.all(texts.map((text) => reader.read({ text })));
    for (const [index, text] of texts.entries()) expect(await reader.read({ text })).toEqual(together[index]);
  });
});
