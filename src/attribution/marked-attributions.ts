import type { RawAttribution } from '../model/scores.ts';
import type { Span } from '../reading.ts';

/**
 * For tests: a text and the attributions marked in it by hand. `{1s …}`, `{1c …}` and `{1t …}` are source, cue and
 * content of attribution 1; a role may be marked in several pieces, and marks may nest.
 *
 *     markedAttributions('{1s The paper} {1c said} {1t {2s one aide} {2c denied} {2t it}}.')
 */
export function markedAttributions(template: string): { text: string; attributions: RawAttribution[] } {
  const marks: { label: string; span: Span }[] = [];
  const open: { label: string; start: number }[] = [];
  let text = '';
  for (const [piece, label] of template.matchAll(/\{(\d+[sct]) ?|\}|[^{}]+/g)) {
    if (label !== undefined) open.push({ label, start: text.length });
    else if (piece === '}') {
      const { label, start } = open.pop()!;
      marks.push({ label, span: { start, end: text.length } });
    } else text += piece;
  }
  const spansOf = (label: string): Span[] =>
    marks.flatMap((mark) => (mark.label === label ? [mark.span] : [])).sort((a, b) => a.start - b.start);
  const numbers = [...new Set(marks.map(({ label }) => label.slice(0, -1)))].sort((a, b) => +a - +b);
  const attributions = numbers.map((number) => ({
    source: spansOf(`${number}s`),
    cue: spansOf(`${number}c`),
    content: spansOf(`${number}t`),
    confidence: 0.9,
  }));
  return { text, attributions };
}
