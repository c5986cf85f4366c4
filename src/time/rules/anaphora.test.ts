import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('counted from the time spoken of before', () => {
  it.each([
    'In {1995=1995} he left; {two years later=1997} he returned.',
    'In {1995=1995} he left. {A year earlier=1994} he had married.',
    'On {Jan. 5=1998-01-05} he left. {The following day=1998-01-06} he returned.',
    'On {Jan. 5=1998-01-05} he left. {Two days later=1998-01-07} he returned.',
    'On {Jan. 5=1998-01-05} he left. {Three weeks later=1998-W05} he returned.',
    'On {Jan. 5=1998-01-05} he left. {The same day=1998-01-05} she followed.',
    'On {Jan. 5=1998-01-05} he left, and {the next day=1998-01-06} she followed.',
    'On {Jan. 5=1998-01-05} he left. {The previous week=1998-W01} he was ill.',
    'In {October 1996=1996-10} he left. {The next month=1996-11} he returned.',
    'In {October 1996=1996-10} he left. {That month=1996-10} she followed.',
    'In {1995=1995} he left. {That year=1995} she followed.',
    'In {1995=1995} he left. {The following year=1996} he returned.',
    'He left on {Jan. 5=1998-01-05}. {That day=1998-01-05} she followed.',
    'He left {Friday=1998-02-13}. {The day before=1998-02-12}, he was ill.',
    'Profit rose in {the third quarter of 1997=1997-Q3} from {a year earlier=1996-Q3}.',
    'Profit rose in {the third quarter of 1997=1997-Q3}, up from {the year-earlier quarter=1996-Q3} and {the year-ago period=1996-Q3}.',
    'Sales rose in {January=1998-01} from {a year earlier=1997-01}.',
    'Sales rose from {a year earlier=1997}.',
    'It was 8% in {September=1997-09}, up from {the previous month=1997-08} and {a year earlier=1996-09}.',
    'In {May 1996=1996-05} he left; in {June of that year=1996-06} he returned.',
  ])('%s', (text) => expectTimes(text));
});
