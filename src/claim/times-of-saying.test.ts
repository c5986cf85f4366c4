import { describe, expect, it } from 'vitest';
import { markedAttributions } from '../attribution/marked-attributions.ts';
import { segment } from '../text/segment.ts';
import { timesOfSaying } from './times-of-saying.ts';

/** The words of the time that dates each attribution of a marked text; times are given by their words. */
function dated(template: string, ...times: string[]): Record<string, string> {
  const { text, attributions } = markedAttributions(template);
  const linked = attributions.map((raw, index) => ({
    ...raw,
    id: `a${index + 1}`,
    parent: null as string | null,
  }));
  for (const inner of linked) {
    const outer = linked.find(
      (other) =>
        other !== inner &&
        other.content.some((span) => inner.cue.some((c) => span.start <= c.start && c.end <= span.end)),
    );
    inner.parent = outer?.id ?? null;
  }
  const expressions = times.map((words, index) => {
    const start = text.indexOf(words);
    return {
      id: `t${index + 1}`,
      start,
      end: start + words.length,
      type: 'DATE' as const,
      value: '2026-03-13',
    };
  });
  const found = timesOfSaying(segment(text), linked, expressions);
  return Object.fromEntries([...found].map(([id, time]) => [id, times[Number(time.slice(1)) - 1]!]));
}

describe('the time of saying', () => {
  it('stands by the cue, or opens the sentence', () => {
    expect(dated('{1s Reyl} {1c said} in a statement on Thursday {1t that it was off}.', 'Thursday')).toEqual(
      { a1: 'Thursday' },
    );
    expect(dated('On Thursday, {1s the spokesman} {1c warned} {1t of delays}.', 'Thursday')).toEqual({
      a1: 'Thursday',
    });
    expect(dated('{1t “It is off,”} {1s he} {1c told reporters} Friday.', 'Friday')).toEqual({
      a1: 'Friday',
    });
  });

  it('is not what the source says of another day', () => {
    expect(dated('{1s Reyl} {1c said} {1t the vote on Friday was off}.', 'Friday')).toEqual({});
  });

  it('is not the day of something else in the sentence', () => {
    expect(dated('{1s Holt}, who met Reyl on Friday, {1c said} {1t it was off}.', 'Friday')).toEqual({});
    expect(dated('{1s She} {1c said} until Friday {1t nothing}.', 'Friday')).toEqual({});
    expect(dated('They met on Friday. {1s She} {1c said} {1t it was off}.', 'Friday')).toEqual({});
  });

  it('dates the inner saying where the outer source gives it', () => {
    expect(
      dated(
        '{1s The paper} {1c reported} {1t that {2s Holt} {2c said} on Monday {2t it was off}}.',
        'Monday',
      ),
    ).toEqual({ a2: 'Monday' });
  });
});
