import { describe, expect, it } from 'vitest';
import { compileGrammar } from './grammar.ts';
import { tapeOf } from './tape.ts';
import { SHAPES, type Shape } from './token-kinds.ts';

const GRAMMAR = compileGrammar([], { words: {}, capitalised: new Set() }, {});
const NAMES = new Map(Object.keys(SHAPES).map((name) => [GRAMMAR.kindOfShape[name as Shape], name]));

/** "Oct. name" lines: the tokens of a text with their shapes. */
function shapes(text: string): string[] {
  const tape = tapeOf(text, GRAMMAR);
  return [...tape.kinds].map(
    (kind, i) => `${text.slice(tape.starts[i], tape.ends[i])} ${NAMES.get(kind.charCodeAt(0))}`,
  );
}

describe('the tape', () => {
  it.each([
    ['2,000', 'comma-int'],
    ['2.50', 'decimal'],
    ['1/2', 'fraction'],
    ['10:30', 'clock'],
    ['10/3/98', 'slash-date'],
    ['1998-10-03', 'iso-date'],
    ['1980s', 'decade-number'],
    ['3rd', 'day-ordinal'],
    ['19th', 'day-ordinal'],
    ['41st', 'number-ordinal'],
    ['1998', 'year-number'],
    ['0900', 'four-digits'],
    ['123456', 'long-int'],
    ['A330', 'symbol'],
    ['Q3', 'quarter-code'],
    ['a.m.', 'meridiem'],
  ])('takes %s whole', (token, shape) => expect(shapes(token)).toEqual([`${token} ${shape}`]));

  it('takes money for money, with or without a space', () => {
    expect(shapes('$40 $ 1998 £2,000')).toEqual([
      '$ symbol',
      '40 money',
      '$ symbol',
      '1998 money',
      '£ symbol',
      '2,000 money',
    ]);
  });

  it('keeps the full stop of an abbreviation, and parts a possessive', () => {
    expect(shapes("Oct. Mr. U.S. year's.")).toEqual([
      'Oct. name',
      'Mr. name',
      'U. name',
      'S. name',
      'year word',
      "'s word",
      '. stop',
    ]);
  });

  it('tells a hyphen from a dash, and a blank line from a space', () => {
    expect(shapes('a-b – c\n\nd')).toEqual([
      'a word',
      '- hyphen',
      'b word',
      '– dash',
      'c word',
      '\n\n break',
      'd word',
    ]);
  });

  it('stands a full clock apart from a score', () => {
    expect(shapes('10:30:22 3:2')).toEqual(['10:30:22 clock', '3:2 symbol']);
  });
});
