import { describe, it } from 'vitest';
import { expectTimes } from '../marked-times.ts';

describe('clock times', () => {
  it.each([
    'It struck at {10 a.m.=1998-02-18T10:00} and was over.',
    'It struck at {10:30 a.m.=1998-02-18T10:30}',
    'It struck at {10:30 p.m.=1998-02-18T22:30}',
    'It struck at {12 a.m.=1998-02-18T00:00}',
    'It struck at {12:15 p.m.=1998-02-18T12:15}',
    'It struck at {6pm=1998-02-18T18:00}.',
    'It struck at {6.30 pm=1998-02-18T18:30}.',
    'It struck at {10 a.m. Friday=1998-02-13T10:00}.',
    'It struck at {10 a.m. on Friday=1998-02-13T10:00}.',
    'It struck at {10 a.m. EST Friday=1998-02-13T10:00}.',
    'It struck {Friday at 10 a.m.=1998-02-13T10:00}',
    'It struck at {9 p.m. on Oct. 3=1997-10-03T21:00}.',
    'It struck at {9 p.m. on Friday, Oct. 3, 1996=1996-10-03T21:00}.',
    'It struck at {16:15=1998-02-18T16:15}.',
    'It struck at {16:15 UTC=1998-02-18T16:15Z}.',
    'It struck at {0730 GMT=1998-02-18T07:30Z}.',
    "It struck at {five o'clock=1998-02-18T05:00}.",
    "It struck at {five o'clock in the afternoon=1998-02-18T17:00}.",
    'It struck at {noon=1998-02-18T12:00}.',
    'It struck at {noon Tuesday=1998-02-17T12:00}.',
    'It struck at {midnight=1998-02-18T24:00}.',
    'It struck {about 3 p.m.=1998-02-18T15:00}, they said.',
  ])('%s', (text) => expectTimes(text));

  it('belongs to the day spoken of just before', () => {
    expectTimes(
      'A bomb exploded {Friday=1998-02-13}. It went off at {10:35 a.m.=1998-02-13T10:35} near a bank.',
    );
  });
});

describe('parts of the day', () => {
  it.each([
    'It burnt {Tuesday night=1998-02-17TNI}.',
    'It burnt {late Tuesday night=1998-02-17TNI}.',
    'It burnt {early Friday morning=1998-02-13TMO}.',
    'It burnt {Monday evening=1998-02-16TEV} and {Sunday afternoon=1998-02-15TAF}.',
    'It burns {this morning=1998-02-18TMO}.',
    'It burnt {last night=1998-02-17TNI}.',
    'It burns {tonight=1998-02-18TNI}.',
    'It will burn {tomorrow morning=1998-02-19TMO}.',
    'It burnt {yesterday afternoon=1998-02-17TAF}.',
    'It burnt on {the night of Oct. 3=1997-10-03TNI}.',
    'It burnt on {the morning of April 18, 1996=1996-04-18TMO}.',
    'It burnt {overnight=1998-02-18TNI}.',
    'It burnt {Friday=1998-02-13}; {that night=1998-02-13TNI} it rained.',
  ])('%s', (text) => expectTimes(text));
});

describe('what is no clock time', () => {
  it.each([
    'They won by 3:2 and lost 2-1 in the end.',
    'I am 5 and a man of 6.',
    'The score was 12:30 in the book of Job 3:16.',
    'He ran 10:30:22 in all.',
    'Flight 1030 left.',
    'He is one of 13 men.',
  ])('%s', (text) => expectTimes(text));
});
