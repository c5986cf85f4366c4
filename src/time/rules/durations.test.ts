import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('lengths of time', () => {
  it.each([
    'It took {18 months=P18M}.',
    'It took {two years=P2Y}.',
    'It took {twenty-four hours=PT24H} or {twenty four hours=PT24H}.',
    'It took {about 20 minutes=PT20M}.',
    'It took {more than a decade=P1DE}.',
    'It took {nearly two decades=P2DE}.',
    'It took {at least three weeks=P3W}.',
    'It took {up to five days=P5D}.',
    'It took {six straight days=P6D}.',
    'It took {two and a half years=P2.5Y}.',
    'It took {a year and a half=P1.5Y}.',
    'It took {half an hour=PT30M}.',
    'It took {a half-hour=PT30M}.',
    'It took {an hour=PT1H}.',
    'It took {a year=P1Y}.',
    'It took {a century=P1CE} and {two centuries=P2CE}.',
    'It took {several years=PXY}.',
    'It took {a few minutes=PTXM}.',
    'It took {many months=PXM}.',
    'It took {decades=PXDE}.',
    'It went on for {years=PXY}.',
    'A {30-day=P30D} truce held.',
    'The {two-year=P2Y} talks failed.',
    'The {6-year-old=P6Y} boy slept.',
    'The boy is {6 years old=P6Y}.',
    'An {18-month=P18M}, $2 million study ended.',
    'A {decades-long=PXDE} dispute ended.',
    'A {week-long=P1W} and a {daylong=P1D} strike ended.',
    'A {30-second=PT30S} silence fell.',
    '{A quarter-century=P25Y} passed.',
    'It took {a dozen years=P12Y}.',
    'It took {two dozen years=P24Y}.',
    'It took {100 days=P100D} and {2,000 years=P2000Y}.',
    'It took {one day=P1D}.',
    'It took {another year=P1Y}.',
    'It took {60=P60D} to {90 days=P90D}.',
    'It took between {two=P2W} and {three weeks=P3W}.',
    'A {two=P2Y}- to {three-year=P3Y} wait followed.',
  ])('%s', (text) => expectTimes(text));
});

describe('lengths that end or begin now', () => {
  it.each([
    'In {the past three years=P3Y} it fell.',
    'Over {the last two weeks=P2W} it fell.',
    'In {the next five days=P5D} it falls.',
    'In {the past week=P1W} it fell.',
    'For {the past half century=P50Y} it fell.',
    'They pay over {15 years=P15Y}; it was the lowest in {over six years=P6Y}.',
    'In {the last year=P1Y} it fell.',
    'Over {the next month=P1M} it falls.',
    'In {the first nine months=P9M} it fell.',
    'In {the last few years=PXY} it fell.',
    'In {the past several weeks=PXW} it fell.',
    'In {the coming weeks=PXW} it falls.',
    'In {more than the past two years=P2Y} nothing fell.',
  ])('%s', (text) => expectTimes(text));
});

describe('what measures no time', () => {
  it.each([
    'The minutes of the meeting were read.',
    'A second man left; a second-hand car stood there.',
    'Three quarters of the votes were counted; two-thirds were not.',
    'Three-quarters of them left.',
    'The war years and his days as a boxer were over.',
    'During trading hours no one may enter.',
    'A dayroom, a yearling and the monthlies.',
    'He has 20 horses and 15 houses.',
  ])('%s', (text) => expectTimes(text));
});
