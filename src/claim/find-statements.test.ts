import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span, Statement } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';
import { segment } from '../text/segment.ts';
import { findStatements, type Vouching } from './find-statements.ts';
import { marked } from './marked-text.ts';

const shown = (statements: readonly Statement[]) =>
  statements.map(({ text, chain }) => [chain.join('←'), text]);

describe('whose words', () => {
  test('a text without attributions is the writer’s, sentence by sentence', () => {
    expect(shown(marked('The dam held. The town slept.').statements)).toEqual([
      ['', 'The dam held.'],
      ['', 'The town slept.'],
    ]);
  });

  test('content is the source’s, source and cue are the writer’s', () => {
    expect(shown(marked('{1s The mayor} {1c said} {1t the dam held}.').statements)).toEqual([
      ['', 'The mayor said .'],
      ['v2', 'the dam held'],
    ]);
  });

  test('two rows of the writer’s words in one sentence are two statements', () => {
    const { statements } = marked(
      'The river rose, {1s the mayor} {1c said} {1t the dam held}, and nobody slept.',
    );
    expect(shown(statements)).toEqual([
      ['', 'The river rose, the mayor said'],
      ['v2', 'the dam held'],
      ['', ', and nobody slept.'],
    ]);
  });

  test('inside a content, the inner source and cue are the outer one’s words', () => {
    const { statements } = marked(
      '{1s The Herald} {1c reports} {1t that {2s one aide} {2c saw} {2t the dam break} on Monday}.',
    );
    expect(shown(statements)).toEqual([
      ['', 'The Herald reports .'],
      ['v2', 'that one aide saw on Monday'],
      ['v2←v3', 'the dam break'],
    ]);
    expect(statements[1]!.spans).toHaveLength(2);
  });

  test('the child has the words when outer and inner have the same content', () => {
    const layer = segment('The report says the dam broke, sources said.');
    const content = [{ start: 16, end: 29 }];
    const statements = findStatements(layer, [
      { id: 'a1', parent: 'a2', voice: 'v2', content },
      { id: 'a2', parent: null, voice: 'v3', content },
    ]);
    expect(statements.find(({ attribution }) => attribution)).toMatchObject({
      attribution: 'a1',
      chain: ['v3', 'v2'],
    });
  });

  test('one attribution’s content over several sentences is one statement', () => {
    const { statements } = marked('{1t “It held. It will hold,”} {1s she} {1c said}. {1t “Sleep well.”}');
    expect(statements.filter(({ attribution }) => attribution === 'a1')).toHaveLength(1);
  });

  test('ids run in text order', () => {
    const { statements } = marked('{1t Rain is coming}, {1s they} {1c say}. It came.');
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, index) => `s${index + 1}`));
    const starts = statements.map(({ spans }) => spans[0]!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('an empty text has no statements', () => {
    expect(findStatements(segment(''), [])).toEqual([]);
  });
});

describe('the partition', () => {
  const text = fc.oneof(
    fc
      .array(
        fc.constantFrom('the ', 'U.S. ', '“', '”', 'he said', '. ', '\n\n', '’s ', '…', '‮', '🜁', '"', ' - '),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  const span = (length: number) =>
    fc
      .tuple(fc.integer({ min: -2, max: length + 3 }), fc.integer({ min: -2, max: length + 3 }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const article = text.chain((body) =>
    fc.tuple(
      fc.constant(segment(body)),
      fc
        .array(
          fc.tuple(
            fc.option(fc.integer({ min: 0, max: 7 }), { nil: null }),
            fc.array(span(body.length), { maxLength: 3 }),
          ),
          { maxLength: 7 },
        )
        .map((drafts) =>
          drafts.map(
            ([parent, content], index): Vouching => ({
              id: `a${index}`,
              parent: parent === null ? null : `a${parent}`,
              voice: `v${index}`,
              content,
            }),
          ),
        ),
    ),
  );

  test('holds for any contents: overlapping, circular, outside the text, on mutilated text', () => {
    fc.assert(
      fc.property(article, ([layer, attributions]) => {
        const statements = findStatements(layer, attributions);
        for (const word of layer.words) {
          const holders = statements.filter(({ spans }) => spans.some((s) => inside(word, s)));
          expect(holders).toHaveLength(1);
        }
        for (const { spans, text: words, attribution, chain } of statements) {
          expect(words).toBe(spans.map(({ start, end }) => layer.text.slice(start, end)).join(' '));
          expect(chain.length === 0).toBe(attribution === null);
        }
      }),
    );
  });

  test('a word is the writer’s exactly when no content holds it', () => {
    fc.assert(
      fc.property(article, ([layer, attributions]) => {
        const statements = findStatements(layer, attributions);
        for (const word of layer.words) {
          const owner = statements.find(({ spans }) => spans.some((s) => inside(word, s)))!.attribution;
          const held = attributions.some(({ content }) => content.some((s) => inside(word, s)));
          expect(owner !== null).toBe(held);
        }
      }),
    );
  });

  test('takes time near-linear in deep nesting and many contents', () => {
    const size = 20_000;
    const layer = bareLayer(size);
    const nested = Array.from(
      { length: 2000 },
      (_, index): Vouching => ({
        id: `a${index}`,
        parent: null,
        voice: 'v1',
        content: [{ start: index * 2, end: 2 * size - index * 2 }],
      }),
    );
    const begun = process.cpuUsage();
    expect(findStatements(layer, nested)).not.toHaveLength(0);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  });
});

const inside = (word: Span, span: Span) => span.start <= word.start && word.end <= span.end;

function bareLayer(size: number): TextLayer {
  const text = 'a '.repeat(size);
  const words = Array.from({ length: size }, (_, index) => ({
    start: 2 * index,
    end: 2 * index + 1,
    text: 'a',
    alphanumeric: true,
  }));
  return { text, words, paragraphs: [], sentences: [{ start: 0, end: text.length }], quotations: [] };
}
