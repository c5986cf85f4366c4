import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { innerText } from './inner-text.ts';
import { markedAttributions } from './marked-attributions.ts';

function inner(template: string): string {
  const { text, attributions } = markedAttributions(template);
  return innerText(text, attributions[0]!.content, segment(text).quotations).text;
}

describe('innerText', () => {
  it.each([
    ['She had asked for leave.', 'He said {1t that she had asked for leave}.'],
    ['I believe him. He knew.', '{1t “I believe him,”} she said. {1t “He knew.”}'],
    ['I believe him, and he knew.', '{1t “I believe him,”} she said, {1t “and he knew.”}'],
    ['Is it over?', '{1t “Is it over?”} she said.'],
    ['The plan “failed,” he knew.', 'She said {1t the plan “failed,” he knew}.'],
    ['One.\n\nTwo.', '{1t “One.}\n\n{1t “Two.”}'],
  ])('%s', (expected, template) => {
    expect(inner(template)).toBe(expected);
  });

  it('maps every character back to the one it stands for', () => {
    const word = fc.constantFrom(
      'he',
      'Straße',
      'ßa',
      '“',
      '”',
      '"',
      ' ',
      ',',
      '.',
      '\n\n',
      'that ',
      '😀',
      'said',
    );
    const cuts = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), cuts, (words, at) => {
        const text = words.join('');
        const edges = [...new Set(at.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
        const content = edges.flatMap((start, i) =>
          i % 2 === 0 && i + 1 < edges.length ? [{ start, end: edges[i + 1]! }] : [],
        );
        const made = innerText(text, content, segment(text).quotations);
        for (let offset = 0; offset < made.text.length; offset++) {
          for (const span of made.toOuter({ start: offset, end: offset + 1 })) {
            expect(span.end - span.start).toBe(1);
            expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
            const same = text.charAt(span.start).toLowerCase() === made.text.charAt(offset).toLowerCase();
            expect(same || (made.text.charAt(offset) === '.' && /[,;:]/.test(text.charAt(span.start)))).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
