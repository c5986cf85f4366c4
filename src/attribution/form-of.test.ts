import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { formOf } from './form-of.ts';
import { markedAttributions } from './marked-attributions.ts';

function form(template: string, number = 0): string {
  const { text, attributions } = markedAttributions(template);
  const { source, cue, content } = attributions[number]!;
  return formOf(segment(text), source, cue, content);
}

describe('formOf', () => {
  it.each([
    ['direct', '{1t “We lost,”} {1s Lee} {1c said}.'],
    ['direct', '{1t "We lost,"} {1s Lee} {1c said}. {1t "We will win."}'],
    ['direct', '{1s Lee} {1c said} {1t that “we lost because we slept.”}'],
    ['indirect', '{1s Lee} {1c said} {1t they had lost}.'],
    ['mixed', '{1s Lee} {1c said} {1t they had “lost because we slept”}.'],
    ['mixed', "{1s The paper} {1c said} {1t this 'annoyed' the mayor}."],
    ['indirect', '{1s Lee} {1c said} {1t he had seen “Gone With the Wind” twice}.'],
  ])('%s: %s', (expected, template) => {
    expect(form(template)).toBe(expected);
  });

  it('does not take the marks of an outer speaker for the inner one’s', () => {
    const template = '{1t “{2s My mother} {2c said} {2t it would rain},”} {1s Lee} {1c said}.';
    expect(form(template, 0)).toBe('direct');
    expect(form(template, 1)).toBe('indirect');
  });

  it('sees the inner marks of a quotation in a quotation', () => {
    const template = '{1t “{2s My mother} {2c said}, {2t ‘It will rain,’}”} {1s Lee} {1c said}.';
    expect(form(template, 1)).toBe('direct');
  });

  it('takes a block without marks as verbatim where it is told so', () => {
    const text = 'She wrote:\n\nDear all, it is over.';
    const content = [{ start: 12, end: text.length }];
    const layer = segment(text);
    expect(formOf(layer, [{ start: 0, end: 3 }], [{ start: 4, end: 9 }], content)).toBe('indirect');
    expect(formOf(layer, [{ start: 0, end: 3 }], [{ start: 4, end: 9 }], content, content)).toBe('direct');
  });
});
