import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('full dates', () => {
  it.each([
    'The bridge opened on {October 3, 1998=1998-10-03}.',
    'The bridge opened on {Oct. 3, 1998=1998-10-03}, they said.',
    'The bridge opened on {Oct 3 1998=1998-10-03}.',
    'The bridge opened on {3 October 1998=1998-10-03}.',
    'The bridge opened on {the 3rd of October 1998=1998-10-03}.',
    'It opened {Saturday, Oct. 3, 1998=1998-10-03}, to applause.',
    'It opened on {October 3rd, 1998=1998-10-03}.',
    'It opened on {Sept. 30, 2004=2004-09-30}.',
    'Filed {1998-10-03=1998-10-03}.',
    'Filed {10/03/98=1998-10-03}.',
    'Filed {10/3/1998=1998-10-03}.',
    'Filed {25/12/1997=1997-12-25}.',
    'They met on {29 February 1996=1996-02-29}.',
    'It ran {Oct. 3=1996-10-03}-{5, 1996=1996-10-05}.',
    'It ran from {Oct. 3=1996-10-03} to {Nov. 5, 1996=1996-11-05}.',
  ])('%s', (text) => expectTimes(text));
});

describe('month and day without a year: the nearest', () => {
  it.each([
    'He left on {Feb. 3=1998-02-03}.',
    'He left on {Dec. 15=1997-12-15}.',
    'He left on {September 30=1997-09-30}.',
    'The vote is on {March 15=1998-03-15}.',
    'The vote is on {15 March=1998-03-15}.',
    'The vote is on {the 15th of March=1998-03-15}.',
    'The notes are due {July 1=1998-07-01}.',
    'It began {Tuesday, Feb. 3=1998-02-03}.',
    'It was held on {February third=1998-02-03}.',
    'It was held on {February twenty-third=1998-02-23}.',
    'It runs {Oct. 3=1997-10-03}-{5=1997-10-05}.',
    'It ran from {Feb. 3=1998-02-03} to {5=1998-02-05}.',
    'It ran on {Feb. 3=1998-02-03} and {4=1998-02-04}.',
    'It ran {3=1998-02-03}-{5 February=1998-02-05}.',
  ])('%s', (text) => expectTimes(text));
});

describe('months', () => {
  it.each([
    'It began in {October 1996=1996-10}.',
    'It began in {October, 1996=1996-10}.',
    'It began in {early October 1996=1996-10}.',
    'It began in {October=1997-10}.',
    'It began in {January=1998-01}.',
    'It ends in {June=1998-06}.',
    'It began in {mid-January=1998-01}.',
    'It began in {late December=1997-12}.',
    'It began at {the end of January=1998-01}.',
    'It ran from {March=1998-03} to {May=1998-05}.',
    'It ran in {June=1996-06} and {July 1996=1996-07}.',
    'The {August=1997-08} deficit widened.',
    'It was announced in {May=1997-05}.',
    'It will open in {December=1998-12}.',
    'It has fallen since {April=1997-04}.',
    'They met in {the last week of January=1998-W05}.',
    'They met in {the first week of May 1996=1996-W18}.',
  ])('%s', (text) => expectTimes(text));

  it('across the turn of the year', () => {
    expectTimes('It was built in {November=1997-11} and opens in {February=1998-02}.', '1998-01-05');
    expectTimes(
      'Dividends are payable {Jan. 15=1990-01-15} to holders of {Dec. 31=1989-12-31}.',
      '1989-11-30',
    );
  });
});

describe('a year that the text has set', () => {
  it.each([
    'In {1994=1994} he was arrested. In {May=1994-05} he was tried.',
    'He was arrested in {October 1994=1994-10} and tried in {March=1995-03}.',
    'He was arrested on {Nov. 5, 1994=1994-11-05}, and tried on {Dec. 12=1994-12-12}.',
  ])('goes on for the months after it: %s', (text) => expectTimes(text));

  it.each([
    'The firm, founded in {1972=1972}, said in {January=1998-01} it would close.',
    'He was arrested in {October 1994=1994-10}. It was {Tuesday=1998-02-17}, and in {March=1998-03} he will be tried.',
  ])('but not: %s', (text) => expectTimes(text));

  it('goes on all the way in a text of history', () => {
    const years = Array.from(
      { length: 8 },
      (_, i) => `In {${1861 + i}=${1861 + i}} there was a battle.`,
    ).join(' ');
    expectTimes(
      `${years} A long peace was made, and the armies of both sides went home. It held until {August=1868-08}.`,
    );
  });
});

describe('the eleventh of September', () => {
  it('is that of 2001 where it is an attack, or 9/11', () => {
    expectTimes('Since {9/11=2001-09-11} the rules changed.', '2005-03-04');
    expectTimes('The {Sept. 11=2001-09-11} attacks changed the rules.', '2005-03-04');
    expectTimes('He was born on {Sept. 11=2004-09-11}.', '2005-01-04');
  });
});

describe('what is no date', () => {
  it.each([
    'The price is 2.50 a share.',
    'Between 8 to 20 people came.',
    'A ratio of 1/2 is 9/10 of what they want.',
    'Mr. May said no.',
    'Perhaps they may leave, and may 5 of them stay.',
    'They will march on the town.',
    'April Jones and June Carter sang.',
    'He sat in the sun by the mar.',
    'The Feb. was lost.',
    'It was version 3.10.2 of the code.',
    'Call 555-1234 or 1-800-555-0199.',
    'On the 31st page nothing can happen.',
  ])('%s', (text) => expectTimes(text));

  it('is not chosen though the words look like it', () => {
    expectTimes('He wrote 13/13/1998 and 99/99/99.');
  });
});
