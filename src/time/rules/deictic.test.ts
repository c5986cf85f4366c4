import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('days about publication', () => {
  it.each([
    'He left {today=1998-02-18}.',
    'He left {yesterday=1998-02-17} and returns {tomorrow=1998-02-19}.',
    'He left {earlier today=1998-02-18}.',
    'He returns {the day after tomorrow=1998-02-20}.',
    'He left {the day before yesterday=1998-02-16}.',
    "{Yesterday=1998-02-17}'s vote was close.",
  ])('%s', (text) => expectTimes(text));
});

describe('this, last and next', () => {
  it.each([
    'It fell {this week=1998-W08}.',
    'It fell {last week=1998-W07}.',
    'It rises {next week=1998-W09}.',
    'It fell {this month=1998-02}, {last month=1998-01} and rises {next month=1998-03}.',
    'It fell {this year=1998}, {last year=1997} and rises {next year=1999}.',
    "{This year=1998}'s harvest, {last year=1997}'s harvest.",
    'It fell {last quarter=1997-Q4}.',
    'It rises {this quarter=1998-Q1} and {next quarter=1998-Q2}.',
    'It rises {next decade=200}.',
    'The worst of {this century=19}.',
    'It fell {earlier this month=1998-02}.',
    'It fell {late last month=1998-01}.',
    'It opens {later this year=1998}.',
    'It opened {early last year=1997}.',
    'By {the end of this year=1998} it opens.',
    'At {the beginning of next year=1999} it opens.',
    'It fell {this past week=1998-W07}.',
    'It fell {last October=1997-10} and {last February=1997-02}.',
    'It opens {next March=1998-03} or {next January=1999-01}.',
    'It fell in {June of last year=1997-06}.',
    'It rained {this weekend=1998-W08-WE} and {last weekend=1998-W07-WE}.',
    'It rained over {the weekend=1998-W07-WE}.',
    'By {year-end=1998} it opens.',
    'By {the end of the year=1998} it opens.',
    'It opens {later in the week=1998-W08}.',
    'For {the year=1998}, profit fell.',
    'The index ended {the day=1998-02-18} at 34.',
  ])('%s', (text) => expectTimes(text));
});

describe('the impossible is not chosen', () => {
  it('earlier this month, on the first, is the month before', () => {
    expectTimes('They met {earlier this month=2025-10}.', '2025-11-01');
    expectTimes('They met {earlier this month=2025-11}.', '2025-11-02');
  });
  it('earlier this week, on Monday, is the week before', () => {
    expectTimes('They met {earlier this week=1998-W07}.', '1998-02-16');
    expectTimes('They met {earlier this week=1998-W08}.', '1998-02-17');
  });
  it('earlier this year, on New Year, is the year before', () => {
    expectTimes('They met {earlier this year=1997}.', '1998-01-01');
  });
  it('later this month, on the last, is the month after', () => {
    expectTimes('They meet {later this month=1998-03}.', '1998-02-28');
    expectTimes('They meet {later this year=1999}.', '1998-12-31');
  });
});

describe('so long ago, and from now', () => {
  it.each([
    'He left {two years ago=1996}.',
    'He left {three months ago=1997-11}.',
    'He left {two weeks ago=1998-W06}.',
    'He left {four days ago=1998-02-14}.',
    'He left {a year ago=1997}.',
    'He left {a week ago=1998-W07}.',
    'He left {15 years ago=1983}.',
    'He left {two decades ago=197}.',
    'He left {more than 20 years ago=1978}.',
    'He left {several years ago=PAST_REF}.',
    'He left {years ago=PAST_REF}.',
    'He left {a few weeks ago=PAST_REF}.',
    'It was {long ago=PAST_REF}.',
    'He returns {two years from now=2000}.',
    'He returns {a week from now=1998-W09}.',
    'He returns {three months hence=1998-05}.',
  ])('%s', (text) => expectTimes(text));

  it('is no impossible month', () => expectTimes('He left {a month ago=1998-02}.', '1998-03-31'));
});
