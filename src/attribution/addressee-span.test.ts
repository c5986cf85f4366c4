import { describe, expect, it } from 'vitest';
import { addresseeSpan } from './addressee-span.ts';
import { markedAttributions } from './marked-attributions.ts';

function addressee(template: string): string | null {
  const { text, attributions } = markedAttributions(template);
  const { source, cue, content } = attributions[0]!;
  const span = addresseeSpan(text, cue, content, source);
  return span && text.slice(span.start, span.end);
}

describe('addresseeSpan', () => {
  it.each([
    ['Moore', '{1s Aides} {1c told} Moore {1t that the plan had failed}.'],
    ['Moore', '{1s Aides} {1c told} Moore {1t the plan had failed}.'],
    ['the Courier', '{1t “We lost,”} {1s he} {1c told} the Courier.'],
    ['the Senate committee', '{1t We lost}, {1s he} {1c told} the Senate committee on Monday.'],
    ['reporters', '{1t We lost}, {1s he} {1c said} to reporters in Oslo.'],
    ['media workers', '{1s The envoy} {1c warned} {1t media workers against going there}.'],
    ['the court', '{1s The firm} {1c asked} {1t the court to release the file}.'],
    ['Oslo', '{1s The ministry} {1c demanded} of Oslo {1t that it pay}.'],
    ['the council', '{1s Unions} {1c called on} {1t the council to resign}.'],
    [
      'members of the board and their lawyers',
      '{1s He} {1c urged} {1t members of the board and their lawyers to read it}.',
    ],
    ['her', '{1s He} {1c told} her {1t it was late}.'],
    ['her brother', '{1s He} {1c told} her brother {1t it was late}.'],
    ['The board', 'The board {1c was told} {1t that the plan had failed}.'],
    ['Washington', '{1s The firm} {1c sent} a memo to Washington {1c outlining} {1t its wishes}.'],
  ])('%s: %s', (expected, template) => {
    expect(addressee(template)).toBe(expected);
  });

  it.each([
    '{1s She} {1c said} {1t it was late}.',
    '{1s She} {1c asked} {1t whether it was late}.',
    '{1s She} {1c said} on Monday {1t that it was late}.',
    '{1s She} {1c told} {1t how it began}.',
    '{1s She} {1c did not respond to} {1t a request for comment}.',
    '{1s She} {1c warned} {1t that costs would rise}.',
    '{1s She} {1c promised} {1t to pay}.',
    '{1c According to} {1s the clerk}, {1t it was late}.',
  ])('nobody: %s', (template) => {
    expect(addressee(template)).toBeNull();
  });
});
