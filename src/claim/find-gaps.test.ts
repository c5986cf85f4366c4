import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from './find-gaps.ts';
import { type MarkedOptions, marked } from './marked-text.ts';

function read(template: string, options: MarkedOptions = {}): string[] {
  const input = marked(template, options);
  return findGaps(input).map(({ kind, start, end }) => `${kind}: ${input.layer.text.slice(start, end)}`);
}

const END = '\n\nThe river is wide there and the bridge is old.';

describe('lost embeds', () => {
  test('an ellipsis of the writer’s own before a new thought', () => {
    expect(
      read(
        'Looking back, the year was long.\n\nAnd then, late at night, this came...\n\nShe means the gas field.',
      ),
    ).toEqual(['lost-embed: And then, late at night, this came...', 'missing-antecedent: She']);
  });

  test('a colon that announces a post, and words that answer to it', () => {
    expect(read('The council met.\n\nMeanwhile, the mayor posted this:\n\nWhich is a bit rich.')).toEqual([
      'lost-embed: Meanwhile, the mayor posted this:',
    ]);
  });

  test('a colon at the end', () => {
    expect(read('It rained all day.\n\nHere is the video:')).toEqual(['lost-embed: Here is the video:']);
  });

  test('what a player or post leaves', () => {
    expect(read(`It rained. pic.twitter.com/abc123${END}`)).toEqual(['lost-embed: pic.twitter.com/abc123']);
    expect(read(`It rained.\n\nView this post on Instagram${END}`)).toEqual([
      'lost-embed: View this post on Instagram',
    ]);
  });

  test.each([
    ['a list after the colon', 'We need the following:\n\n- bread\n- milk\n\nThat is all there is to it.'],
    [
      'a quotation after the colon',
      'It rained.\n\n{1s He} {1c wrote this}:\n\n{1t “It rains all day here in the hills.”}\n\nIt does.',
    ],
    ['an ellipsis in a quotation', 'It rained.\n\n{1t “I wanted to...”} {1s she} {1c said}.\n\nIt stopped.'],
    ['an ellipsis that goes on', 'It rained and rained...\n\n...and then it stopped for good.'],
    [
      'a plain paragraph after a colon',
      'The plan has one fault:\n\nNobody has paid for the bridge over the river.',
    ],
  ])('%s: nothing lost', (_, template) => {
    expect(read(template).filter((line) => line.startsWith('lost'))).toEqual([]);
  });
});

describe('missing antecedents', () => {
  test('"He" at the head of a text in which nobody was spoken of', () => {
    expect(read('The river rose.\n\nThe dam held.\n\nHe left for the hills.')).toEqual([
      'missing-antecedent: He',
    ]);
  });

  test.each(['Few in the valley enjoyed this news.', '{1s Few in the valley} {1c enjoyed} {1t this news}.'])(
    '"this news" after a lost embed: %s',
    (sentence) => {
      expect(
        read(
          `All week the two camps traded threats, and then this landed...\n\nHe means the Orvan side. ${sentence}`,
        ),
      ).toEqual([
        'lost-embed: All week the two camps traded threats, and then this landed...',
        'missing-antecedent: He',
        'missing-antecedent: this news',
      ]);
    },
  );

  test.each([
    ['a man was spoken of', '{=Ann|Ann Lee} runs the mill.\n\nShe left for the hills.'],
    ['somebody spoke', '{1t “The dam held,”} {1s the mayor} {1c said}.\n\nShe left for the hills.'],
    ['inside a quotation', 'The dam held.\n\n{1t “He left,”} {1s one} {1c said}.'],
    [
      'news was told',
      'The bridge will be closed for the whole of next year, for repairs. This news was not welcome.',
    ],
    ['it carries its own meaning', 'This news that the bridge is closed came late.'],
  ])('%s: nothing missing', (_, template) => {
    expect(read(template).filter((line) => line.startsWith('missing'))).toEqual([]);
  });
});

describe('quotes of nobody', () => {
  test('a clause between marks that nobody is given', () => {
    expect(
      read(`The hall was cold.\n\nThen this: “we are not going to pay for that bridge.” It was late.${END}`),
    ).toEqual(['unsourced-quote: “we are not going to pay for that bridge.”']);
  });

  test('a block quote that nobody signs', () => {
    expect(
      read(`The hall was cold.\n\n> The bridge is closed and will not be opened again this year.${END}`)[0],
    ).toMatch(/^unsourced-quote/);
  });

  test.each([
    ['a title', 'They sang “Songs of the Sea and of the Land” on Monday.'],
    ['a term', 'The “common-sense review” is over.'],
    ['somebody’s words', '{1t “We are not going to pay for that bridge,”} {1s she} {1c said}.'],
  ])('%s: no gap', (_, template) => {
    expect(read(`It was late in the day.\n\n${template}${END}`)).toEqual([]);
  });
});

describe('sources without a number', () => {
  const unnamed: MarkedOptions = {
    voices: {
      1: { kind: 'unnamed', name: null, count: 'several' },
      2: { kind: 'unnamed', name: null, count: 'several' },
    },
  };

  test('once for each voice', () => {
    expect(
      read('{1s Sources} {1c said} {1t it rained}. {2s Sources} {2c said} {2t it snowed}.', unnamed),
    ).toContain('uncounted-sources: Sources');
  });

  test('a number, or one alone, is a count', () => {
    expect(
      read('{1s Three officials} {1c said} {1t it rained}.', {
        voices: { 1: { kind: 'unnamed', name: null, count: 3 } },
      }),
    ).toEqual([]);
    expect(
      read('{1s One source} {1c said} {1t it rained}.', {
        voices: { 1: { kind: 'unnamed', name: null, count: 1 } },
      }),
    ).toEqual([]);
  });

  test('those who are named are none', () => {
    expect(
      read('{1s Officials of the Bank} {1c said} {1t it rained}.', {
        voices: { 1: { kind: 'organization' } },
      }),
    ).toEqual([]);
  });
});

test('on any text gaps lie inside it and are not empty', () => {
  const part = fc.constantFrom(
    'He ',
    'this news ',
    'posted this:',
    '...',
    '\n\n',
    '“we will not pay for it at all” ',
    'pic.twitter.com/x ',
    '> ',
    '‮',
    '{1s Sources} ',
    '{1c said} ',
    '{1t it is.} ',
    '12:30',
    '<iframe>',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const input = marked(parts.join(''));
      for (const { start, end, note } of findGaps(input)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(input.layer.text.length);
        expect(note).not.toBe('');
      }
    }),
  );
});
