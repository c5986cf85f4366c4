/** Times of the day, with the date they belong to: 10 a.m. Friday, noon, 16:15 UTC, Tuesday night. */

import { lastSpoken } from '../anchors.ts';
import type { Day } from '../calendar.ts';
import { modOf } from '../modifiers.ts';
import { monthOf, nearestDay, weekdayIn } from '../nearest.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { publication, type Stepped, step } from '../step.ts';
import { clockValue, dateValue, dayValue, PARTS_OF_DAY, partsOf } from '../value.ts';
import { determinedWeekday, isNamedDay } from './weekdays.ts';

/** The date that the match names, else the last day spoken of in this sentence, else the day of publication. */
export function dateFor(m: Match, c: Context): Stepped | null {
  if (m.has('month') && m.has('day')) {
    const month = monthOf(m, 'month') ?? 1;
    const day = Number.parseInt(m.word('day'), 10);
    return m.has('year')
      ? { value: dateValue(Number(m.word('year')), month, day) }
      : nearestDay(c, m, month, day);
  }
  if (m.has('weekday')) {
    if (isNamedDay(c, m.tokenOf('weekday'))) return null;
    const weekday = weekdayIn(m, 'weekday') ?? 1;
    const { day, relative } = determinedWeekday(c, m, weekday, m.word('which'));
    return dayStep(day, relative, `XXXX-WXX-${weekday}`);
  }
  if (m.has('rel')) {
    const offset = /^(yesterday|last)/.test(m.word('rel'))
      ? -1
      : /^(tomorrow|next)/.test(m.word('rel'))
        ? 1
        : 0;
    return step(publication(c.published), 'day', offset);
  }
  const near = nearbyDay(m, c);
  if (near !== null) return { value: dayValue(near) };
  return step(publication(c.published), 'day', 0);
}

/** How many tokens, some three sentences, a day spoken of goes on for the clock times that follow it. */
const SAME_DAY = 60;

function nearbyDay(m: Match, c: Context): Day | null {
  // A time that opens a paragraph heads an entry of a running report.
  if (m.first === 0 || c.is(m.first - 1, 'break')) return null;
  for (let i = c.spoken.length - 1; i >= 0; i--) {
    const spoken = c.spoken[i];
    if (!spoken || m.first - spoken.after > SAME_DAY) return null;
    const parts = partsOf(spoken.value);
    if (parts?.grain === 'day' && parts.day !== undefined) return parts.day;
  }
  return null;
}

const dayStep = (day: Day | null, relative: string | undefined, unknown: string): Stepped =>
  day === null ? { value: unknown, relative: relative ?? 'publication' } : { value: dayValue(day) };

function clock(m: Match, c: Context): Resolution | null {
  const [hourText = '', minuteText = '0'] = m.word('clock').split(/[:.]/);
  let hour = m.has('clock') ? Number(hourText) : m.number('hour');
  const minute = m.has('clock') ? Number(minuteText) : 0;
  const half =
    m.word('meridiem').charAt(0) ||
    { morning: 'a', afternoon: 'p', evening: 'p', night: hour < 6 ? 'a' : 'p' }[m.word('part')] ||
    '';
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const date = dateFor(m, c);
  if (date === null || hour > 24 || minute > 59) return null;
  const zulu = /^(utc|gmt)/.test(m.word('zone')) ? 'Z' : '';
  return {
    type: 'TIME',
    ...date,
    value: clockValue(date.value, hour, minute, zulu),
    mod: modOf(m.word('mod')),
  };
}

/** What may follow a clock time: ", on Friday, Oct. 3, 1998". */
const DAY_AFTER =
  '(,? (on)? (late|early)? (weekday:<weekday> (?! <name>)|rel:(today|tomorrow|yesterday|this (morning|afternoon|evening)|last night|tonight)))?';
const DATE_AFTER = '(,? (on)? month:@month day:@dayOfMonth (,? year:<year>)?)?';
const ZONE = '((<open>)? zone:@zone (<close>)?)?';
const DAY_BEFORE = '(weekday:<weekday>|rel:(today|tomorrow|yesterday))';
const BEFORE = '(mod:(about|around|nearly|almost|approximately|roughly))?';

const PART = 'part:<part-of-day>';

function partOfDay(m: Match, c: Context): Resolution | null {
  const index = m.value('part', 'part-of-day');
  if (index === null) return null;
  // "Saturday Night Live"
  if (/^[A-Z]/.test(c.textOf(m.after - 1)) && c.is(m.after, 'name')) return null;
  const date = dateFor(m, c);
  if (date === null) return null;
  if (m.word('rel').startsWith('last') && index !== 3 && index !== 2) return null;
  return { type: 'TIME', ...date, value: `${date.value}T${PARTS_OF_DAY[index]}`, mod: modOf(m.word('mod')) };
}

function noonOrMidnight(m: Match, c: Context): Resolution | null {
  const date = dateFor(m, c);
  if (date === null) return null;
  return { type: 'TIME', ...date, value: `${date.value}T${m.word('at') === 'noon' ? '12:00' : '24:00'}` };
}

export const clockTimes: readonly Rule[] = [
  {
    name: 'clock-with-meridiem', // 10 a.m. EST Friday; about 10:30 p.m. on Oct. 3
    pattern: `${BEFORE} (clock:(<clock>|<decimal>)|hour:<hour12>) -? meridiem:<meridiem> ${ZONE} (in the (morning|afternoon|evening))? ${DAY_AFTER} ${DATE_AFTER}`,
    resolve: clock,
  },
  {
    name: 'day-then-clock', // Friday at 10 a.m.
    pattern: `${DAY_BEFORE} ,? (at)? ${BEFORE} (clock:(<clock>|<decimal>)|hour:<hour12>) meridiem:<meridiem> ${ZONE}`,
    resolve: clock,
  },
  {
    name: 'clock', // 16:15 UTC; at 10:30
    pattern: `clock:<clock> (hours)? ${ZONE} ${DAY_AFTER} ${DATE_AFTER}`,
    resolve: (m, c) => {
      const sure = m.has('zone') || m.has('weekday') || m.has('rel') || m.has('month');
      const at = /^(at|by|until|till|from|around|about|since|before|after|to|between|and)$/i.test(
        c.textOf(m.first - 1),
      );
      if (!sure && !at) return null;
      return /:\d\d:\d\d$/.test(m.word('clock')) || c.is(m.after, '-') ? null : clock(m, c);
    },
  },
  {
    name: 'military-clock', // 0900 GMT
    pattern: `four:<four-digits> (hours)? (<open>)? zone:(gmt|utc|z|local time) ${DAY_AFTER}`,
    resolve: (m, c) => {
      const digits = m.word('four');
      const date = dateFor(m, c);
      const hour = Number(digits.slice(0, 2));
      const minute = Number(digits.slice(2));
      if (date === null || hour > 24 || minute > 59) return null;
      return {
        type: 'TIME',
        ...date,
        value: clockValue(date.value, hour, minute, m.word('zone') === 'local time' ? '' : 'Z'),
      };
    },
  },
  {
    name: "o'clock", // five o'clock in the morning
    pattern: `hour:(<hour12>|<small-number>) o'clock (in the part:(morning|afternoon|evening))? ${DAY_AFTER}`,
    resolve: clock,
  },
  {
    name: 'hour-in-the-morning', // 3 in the morning
    pattern: `(?<=(at|by|until|around|about)) (hour:(<hour12>|<small-number>)|clock:<clock>) in the part:(morning|afternoon|evening)`,
    resolve: clock,
  },
  {
    name: 'noon', // noon Friday; midnight on Oct. 3
    pattern: `at:(noon|midnight) ${ZONE} ${DAY_AFTER} ${DATE_AFTER}`,
    resolve: noonOrMidnight,
  },
  { name: 'day-then-noon', pattern: `${DAY_BEFORE} (at)? at:(noon|midnight)`, resolve: noonOrMidnight },
  {
    name: 'part-of-weekday', // late Tuesday night; last Friday morning; Oct. 3 evening
    pattern: `(mod:@earlyLate)? (which:(last|next|this))? weekday:<weekday> (@earlyLate)? ${PART}`,
    resolve: partOfDay,
  },
  {
    name: 'part-of-this-day', // this morning; late last night; tomorrow afternoon
    pattern: `(mod:@earlyLate)? rel:(this|last|yesterday|tomorrow|today) ${PART}`,
    resolve: partOfDay,
  },
  {
    name: 'part-of-date', // the night of Oct. 3; early on the morning of Friday
    pattern: `(mod:(@earlyLate (on)?))? (the)? (early|late)? ${PART} (hours)? (of|on) (weekday:<weekday> ,?)? (month:@month day:@dayOfMonth (,? year:<year>)?)?`,
    resolve: (m, c) => (m.has('weekday') || m.has('month') ? partOfDay(m, c) : null),
  },
  {
    name: 'date-then-part', // on the Oct. 3 evening; Oct. 3, 1998, at night
    pattern: `month:@month day:@dayOfMonth (,? year:<year>)? ${PART}`,
    resolve: partOfDay,
  },
  {
    name: 'tonight',
    pattern: '(mod:@earlyLate)? tonight',
    resolve: (m, c) => {
      const date = step(publication(c.published), 'day', 0);
      return { type: 'TIME', ...date, value: `${date.value}TNI`, mod: modOf(m.word('mod')) };
    },
  },
  {
    name: 'in-the-morning', // later in the evening: of the day spoken of
    pattern: `(?<=(in|during)) the (mod:@earlyLate)? part:(morning|afternoon|evening|night) (hours)? (?! <name>)`,
    resolve: partOfDay,
  },
  {
    name: 'that-night', // that morning; the same evening
    pattern: `(that|that same|the same) ${PART}`,
    resolve: (m, c) => {
      const day = lastSpoken(c, 'day')?.parts.day;
      const date = day !== undefined ? { value: dayValue(day) } : step(publication(c.published), 'day', 0);
      const index = m.value('part', 'part-of-day') ?? 0;
      return { type: 'TIME', ...date, value: `${date.value}T${PARTS_OF_DAY[index]}` };
    },
  },
  {
    name: 'overnight',
    pattern: 'overnight (?! <name>)',
    resolve: (_m, c) => {
      const date = step(publication(c.published), 'day', 0);
      return { type: 'TIME', ...date, value: `${date.value}TNI` };
    },
  },
];
