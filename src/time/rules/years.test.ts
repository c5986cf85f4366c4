import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('years', () => {
  it.each([
    'In {1996=1996} it fell.',
    'The {1996=1996} elections were held.',
    'From {1990=1990} to {1996=1996} it fell.',
    'Between {1990=1990} and {1996=1996} it fell.',
    'In {early 1996=1996} and {mid-1997=1997} it fell.',
    'By {the end of 1996=1996} it fell.',
    'In {fiscal 1990=1990} it fell.',
    'In {the year 2000=2000} it falls.',
    'The war of {1914=1914}-{18=1918} was long.',
    "The class of {'82=1982} met.",
    'In {FY1997=1997} and {FY98=1998} it fell.',
    'It began in {1066=1066}, they say.',
    'World Cup {1994=1994} was held there.',
    'In {nineteen ninety-six=1996} it fell.',
    'In {nineteen-96=1996} it fell.',
    "{1996=1996}'s crop was poor.",
    'The firm (founded {1985=1985}) closed.',
  ])('%s', (text) => expectTimes(text));
});

describe('decades and centuries', () => {
  it.each([
    'In {the 1980s=198} it fell.',
    'In {the early 1980s=198} it fell.',
    'In {the late 1800s=18} it fell, and in {the 2000s=200}.',
    'In {the mid-1980s=198} it fell.',
    "In {the '60s=196} it fell.",
    "In {the late '60s=196} it fell.",
    "In {the 1980's=198} it fell.",
    'In {the sixties=196} it fell.',
    'In {the nineteen sixties=196} it fell.',
    'In {the 19th century=18} it fell.',
    'In {the late 20th century=19} it fell.',
    'In {the twentieth century=19} it fell.',
    'In {the twenty-first century=20} it falls.',
    'A {19th-century=18} house fell.',
  ])('%s', (text) => expectTimes(text));
});

describe('numbers that are no years', () => {
  it.each([
    'More than 2000 people came, and 1996 soldiers.',
    'Some 2000 American troops came.',
    'It cost $1996 or 1,996 francs.',
    'Flight 1996 and Windows 2000 crashed.',
    'The 2000-meter race ended.',
    'He lives at 1900 Main Street.',
    'She is in her 30s.',
    'About 1500 homes burnt.',
    'Psalm 1 and part 196 of it.',
    'The code was 19961 and A1996.',
    'It weighs 1999.5 pounds.',
    'Temperatures fell to the 20s?',
  ])('%s', (text) => expectTimes(text));
});
