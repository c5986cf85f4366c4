import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('quarters and halves', () => {
  it.each([
    ['In {the third quarter=1989-Q3} profit fell.'],
    ['{Third-quarter=1989-Q3} profit fell.'],
    ['In {the third quarter of 1988=1988-Q3} profit fell.'],
    ['In {the third quarter of last year=1988-Q3} profit fell.'],
    ["In {last year's third quarter=1988-Q3} profit fell."],
    ['In {the 1988 third quarter=1988-Q3} profit fell.'],
    ['In {the fourth quarter of fiscal 1988=1988-Q4} profit fell.'],
    ['In its {fiscal first quarter=1989-Q1} profit fell.'],
    ['In {the final quarter of 1988=1988-Q4} profit fell.'],
    ['In {Q3 1988=1988-Q3} profit fell.'],
    ['In {Q2=1989-Q2} profit fell.'],
    ['In {the fourth quarter=1989-Q4} profit will fall.'],
    ['Profit will fall in {the first quarter=1990-Q1}.'],
    ['In {the first half of 1988=1988-H1} profit fell.'],
    ['In {the second half of this year=1989-H2} profit fell.'],
    ["In {last year's first half=1988-H1} profit fell."],
    ['In {the latest quarter=1989-Q3} profit fell.'],
  ])('%s', (text) => expectTimes(text, '1989-10-26'));
});

describe('seasons', () => {
  it.each([
    'It fell in {the spring of 1996=1996-SP}.',
    'It fell in {spring 1996=1996-SP}.',
    'It fell {last summer=1997-SU}.',
    'It falls {this spring=1998-SP}.',
    'It falls {next fall=1998-FA}.',
    'It fell {last winter=1996-WI}.',
    'It falls {this winter=1997-WI}.',
    'It fell in {the fall=1997-FA}.',
    'It was wet in {autumn=1997-FA}.',
    'It fell in {early spring=1998-SP}.',
    "It fell in {the summer of '96=1996-SU}.",
  ])('%s', (text) => expectTimes(text));
});

describe('what is no period', () => {
  it.each([
    'The first half was dull, the second half better.',
    'The fall of the wall and the spring in his step.',
    'He lives in the French Quarter and paid a quarter.',
    'They reached the quarter finals.',
    'Prices fall in the shop; wells spring up.',
    'Springfield and Summers are names.',
  ])('%s', (text) => expectTimes(text));
});
