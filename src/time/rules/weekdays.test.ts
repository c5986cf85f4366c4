import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('a bare weekday is the most recent, the day of publication included', () => {
  it.each([
    'The mayor resigned {Wednesday=1998-02-18}.',
    'The mayor resigned on {Tuesday=1998-02-17}.',
    'The mayor resigned {Thursday=1998-02-12}.',
    '{Friday=1998-02-13} was quiet.',
    'By {Friday=1998-02-13} the water had fallen.',
    "{Sunday=1998-02-15}'s storm broke trees.",
    'He said {Monday=1998-02-16} that they will leave.',
    'He resigned {late Monday=1998-02-16}.',
    'It was on {early Sunday=1998-02-15} that it broke.',
    'Officials told reporters {Friday=1998-02-13} that talks are to resume.',
  ])('%s', (text) => expectTimes(text));

  it('on Saturday the first, Friday is of the month before', () => {
    expectTimes('It was published {Friday=2025-10-31}.', '2025-11-01');
  });
});

describe('words that look ahead', () => {
  it.each([
    'They will meet {Thursday=1998-02-19}.',
    'The sale is scheduled to close {Monday=1998-02-23}.',
    'They wait until {Friday=1998-02-20}.',
    'Rain is likely by {Friday=1998-02-20}.',
    'He headed {Friday=1998-02-20} to Rome.',
    'The vote is expected {Sunday=1998-02-22}.',
    'On {Friday=1998-02-20}, the court will rule.',
    'They plan to meet {Saturday=1998-02-21}.',
    'A speech to be held {Saturday=1998-02-21} was cut.',
    'He rested ahead of {Saturday=1998-02-21}.',
    'He is set to speak {Saturday=1998-02-21}.',
    'The council is due to decide on four laws about water on {Monday=1998-02-23}.',
  ])('%s', (text) => expectTimes(text));

  it.each([
    'The plan rejected on {Monday=1998-02-16} was old.',
    'He would not say what was decided {Monday=1998-02-16}.',
    'The table was set {Monday=1998-02-16}.',
  ])('but not: %s', (text) => expectTimes(text));
});

describe('weekdays with a word before them', () => {
  it.each([
    'He left {last Friday=1998-02-13}.',
    'He left on {Jan. 5=1998-01-05} and returned {the following Friday=1998-01-09}.',
    'He left {last Wednesday=1998-02-11}.',
    'He leaves {next Friday=1998-02-20}.',
    'He leaves {this Friday=1998-02-20}.',
    'He leaves {this coming Saturday=1998-02-21}.',
    'He left {this past Sunday=1998-02-15}.',
    'He left {Friday of last week=1998-02-13}.',
    'He left {Monday of this week=1998-02-16}.',
    'He leaves {a week from Friday=1998-02-27}.',
  ])('%s', (text) => expectTimes(text));
});

describe('days that are none', () => {
  it.each([
    'The Sunday Times wrote so.',
    'He reads the Sunday Telegraph and the Sunday Mirror.',
    'The Sun and the Mon are rivers.',
    'Ruby Tuesday was played.',
    'They remember Bloody Sunday.',
  ])('%s', (text) => expectTimes(text));
});
