import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { markdownReport } from './markdown.ts';
import { markdownText } from './markdown-escape.ts';
import { damReading, emptyReading, hostileReading, sampleReadings } from './sample-reading.ts';
import { oneLine } from './visible.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const types = (markdown: string) => new Set(all(fromMarkdown(markdown) as Node).map(({ type }) => type));

describe('text of an article', () => {
  test.each([
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['see https://evil.example/x?a=`b`', 'see `` https://evil.example/x?a=`b` ``'],
    ['mail me@evil.example', 'mail `me@evil.example`'],
    ['Holt’s office said: “No.”', 'Holt’s office said: “No.”'],
    ['5 % of U.S. (sic) - yes!', '5 % of U.S. (sic) - yes!'],
  ])('%j is written %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test('any text is text, and reads as it was', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '*',
        '_',
        '`',
        '``',
        '[x](y)',
        '![',
        '<b>',
        '&lt;',
        '# ',
        '- ',
        '1) ',
        '> ',
        '~~~',
        '---',
        '===',
        '\\',
        '|',
        'http://a',
        '<!--',
        ' ',
        '\n',
        '\t',
        ':',
        '\u2028',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const lead of ['', '- ', '> ']) {
          const tree = fromMarkdown(`${lead}${markdownText(text)}`) as Node;
          for (const { type } of all(tree)) expect(HARMLESS).toContain(type);
          expect(plain(tree as never)).toBe(oneLine(text));
        }
      }),
      { numRuns: 100 },
    );
  });
});

const HARMLESS = ['root', 'paragraph', 'text', 'inlineCode', 'list', 'listItem', 'blockquote'];

describe.each(Object.entries(sampleReadings))('the report of the %s reading', (_, reading) => {
  const markdown = markdownReport(reading);
  const nodes = all(fromMarkdown(markdown) as Node);

  test('has only headings, lists, paragraphs and emphasis', () => {
    const allowed = [...HARMLESS, 'heading', 'strong', 'emphasis'];
    for (const { type } of nodes) expect(allowed).toContain(type);
  });

  test('has one title and our own headings', () => {
    expect(nodes.filter(({ type, depth }) => type === 'heading' && depth === 1)).toHaveLength(1);
    for (const heading of nodes.filter(({ type, depth }) => type === 'heading' && depth !== 1)) {
      expect(HEADINGS).toContain(plain(heading as never));
    }
  });

  test('leaves no address that could become a link', () => {
    const texts = nodes.filter(({ type }) => type === 'text').map(({ value }) => value ?? '');
    for (const text of texts) expect(text).not.toMatch(/:\/\/|www\.|@/i);
  });
});

const HEADINGS = ['Voices', 'Positions', 'Disputed', 'Timeline', 'On nobody’s word', 'Missing', 'Wording'];

test('an article without a word is a title', () => {
  expect(markdownReport(emptyReading)).toBe('# An article without a title\n');
});

test('a voice, what it says, and on whose word', () => {
  expect(markdownReport(damReading)).toContain(
    `- **Maren Holt** (person; Governor)
  - that the lowlands pay for the whole repair of the Vessa dam *(demands, paraphrased; The Lowland Tribune ← two officials familiar with the matter ← Maren Holt)*
`,
  );
});

test('both sides of a dispute', () => {
  expect(markdownReport(damReading)).toMatch(
    /- \*\*the leak\*\* \(number; rule numbers-differ, confidence 0.74\)\n {2}- engineers: The leak .*\n {2}- the ministry of works: it at 25\n/,
  );
});

test('no line of the hostile report is indented as code or opens a fence', () => {
  expect(types(markdownReport(hostileReading))).not.toContain('code');
});
