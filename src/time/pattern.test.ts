import { describe, expect, it } from 'vitest';
import { compileGrammar } from './grammar.ts';
import { classesIn, longest, parsePattern } from './pattern.ts';
import { tapeOf } from './tape.ts';

const LEXICON = { words: { weekday: { monday: 1 }, may: { may: 5 } }, capitalised: new Set(['may']) };

/** The words that a pattern matches in a text. */
function matches(pattern: string, text: string, macros: Readonly<Record<string, string>> = {}): string[] {
  const grammar = compileGrammar([{ name: 'rule', pattern }], LEXICON, macros);
  const tape = tapeOf(text, grammar);
  const expression = grammar.compiled[0]?.expression ?? /$^/g;
  return [...tape.kinds.matchAll(expression)].map((m) =>
    text.slice(tape.starts[m.index], tape.ends[m.index + m[0].length - 1]),
  );
}

describe('patterns', () => {
  it('match words in any case, classes, choices and what may be missing', () => {
    expect(matches('(the|a)? <weekday>', 'The Monday, a MONDAY and monday')).toEqual([
      'The Monday',
      'a MONDAY',
      'monday',
    ]);
  });

  it('tell a capital where the class asks for it', () => {
    expect(matches('in <may>', 'in may and in May')).toEqual(['in May']);
  });

  it('look ahead and back without taking in', () => {
    expect(matches('(?<=on) <weekday> (?! <name>)', 'on Monday, on Monday Night, by Monday')).toEqual([
      'Monday',
    ]);
  });

  it('capture and expand macros', () => {
    const pattern = parsePattern('day:@day', { day: '(the)? <weekday>' });
    expect([...classesIn(pattern)]).toEqual(['=the', 'weekday']);
    expect(longest(pattern)).toBe(2);
  });

  it.each(['(the', 'the)', '<none', '@none', '?', 'a | ) b', 'Monday'])('refuse %s', (pattern) => {
    expect(() => parsePattern(pattern, {})).toThrow(SyntaxError);
  });

  it('refuse a class that no token has, and a rule that may match nothing', () => {
    expect(() => matches('<none>', '')).toThrow(SyntaxError);
    expect(() => matches('(the)?', '')).toThrow(SyntaxError);
  });
});
