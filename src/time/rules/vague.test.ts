import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('times that name no date', () => {
  it.each([
    'He is {now=PRESENT_REF} mayor.',
    'He is {currently=PRESENT_REF} mayor.',
    'The {current=PRESENT_REF} mayor.',
    'Hard {these days=PRESENT_REF}, at {the moment=PRESENT_REF}.',
    'He {recently=PAST_REF} left; {more recently=PAST_REF} she did.',
    'A {recent=PAST_REF} poll.',
    'In {recent years=PAST_REF} it fell.',
    'In {the past=PAST_REF}, it fell.',
    'In {the future=FUTURE_REF}, it falls.',
    'In {the near future=FUTURE_REF} it falls.',
  ])('%s', (text) => expectTimes(text));

  it.each([
    'He will leave soon, as soon as he can, or later.',
    'The now-closed shop.',
    'The most recent model.',
    'An electric current and the current account.',
    'He walked past the house, and future earnings.',
    'The future of the firm is not clear.',
  ])('but not: %s', (text) => expectTimes(text));
});
