import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('holidays', () => {
  it.each([
    'They met at {Christmas=1997-12-25} and on {Christmas Eve=1997-12-24}.',
    'They met on {Thanksgiving Day=1997-11-27}.',
    "They met on {New Year's Day=1998-01-01} and {New Year’s Eve=1997-12-31}.",
    'They meet on {Memorial Day=1998-05-25}, {Labor Day=1997-09-01} and {Easter=1998-04-12}.',
    'They met on {Good Friday=1998-04-10}.',
    'They met on {Christmas 1995=1995-12-25}.',
    'They met {last Christmas=1997-12-25}.',
    'They meet {next Easter=1998-04-12}.',
    'Since {Black Monday=1987-10-19} they met.',
    "They met on {Valentine's Day=1998-02-14}.",
    'They met on {Independence Day=1998-07-04}.',
  ])('%s', (text) => expectTimes(text));
});
