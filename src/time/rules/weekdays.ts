/** Days of the week, alone and with the words that say which one. */
import { lastSpoken } from '../anchors.ts';
import { type Day, weekdayOf } from '../calendar.ts';
import { modOf } from '../modifiers.ts';
import { nearestWeekday, WEEKDAY_NAMES, weekdayIn } from '../nearest.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { dayValue } from '../value.ts';

/** After these, "Sunday" is part of a newspaper's or a programme's name. */
const NAMES_AFTER =
  /^(times|mirror|telegraph|mail|express|herald|post|star|world|review|tribune|independent|sport|sun|mass|school|agreement|club|night)$/i;
/** Before these, it is a day that history named. */
const NAMES_BEFORE =
  /^(black|bloody|super|cyber|fat|good|easter|palm|ash|ruby|holy|tuesdays|taco|joe|man|girl)$/i;

export const isNamedDay = (c: Context, token: number): boolean =>
  (/^[A-Z]/.test(c.textOf(token + 1)) && NAMES_AFTER.test(c.textOf(token + 1))) ||
  NAMES_BEFORE.test(c.textOf(token - 1));

/** Which day a weekday is, with the word before it: last, this, next, past, coming. */
export function determinedWeekday(
  c: Context,
  m: Match,
  weekday: number,
  which: string,
): { day: Day | null; relative?: string } {
  if (which === '') return nearestWeekday(c, m, weekday);
  const name = WEEKDAY_NAMES[weekday - 1];
  const ahead = /next|coming|following/.test(which);
  if (c.published === null)
    return { day: null, relative: `the ${name} ${ahead ? 'after' : 'before'} publication` };
  if (which === 'following') {
    const from = lastSpoken(c, 'day')?.parts.day ?? c.published;
    return { day: from + 7 - ((weekdayOf(from) - weekday + 7) % 7) };
  }
  const back = (weekdayOf(c.published) - weekday + 7) % 7;
  if (ahead) return { day: c.published + (7 - back) };
  if (/last|past|previous/.test(which)) return { day: c.published - (back === 0 ? 7 : back) };
  // "this Friday" is the one of this week, as a rule still to come.
  return { day: back === 0 ? c.published : c.published + 7 - back };
}

export function weekdayResolution(c: Context, m: Match, which: string, mod: string): Resolution | null {
  const weekday = weekdayIn(m, 'weekday');
  if (weekday === null || isNamedDay(c, m.tokenOf('weekday'))) return null;
  const { day, relative } = determinedWeekday(c, m, weekday, which);
  const value = day === null ? `XXXX-WXX-${weekday}` : dayValue(day);
  return { type: 'DATE', value, relative, mod: modOf(mod) };
}

const WHICH =
  '(which:(this past|this coming|this last|the coming|the previous|this|last|next|past|coming|previous|following))?';

export const weekdays: readonly Rule[] = [
  {
    name: 'weekday', // Friday; late Friday; last Friday; this coming Friday
    pattern: `(mod:@earlyLate)? (the (?= following))? ${WHICH} (mid)? weekday:<weekday>`,
    resolve: (m, c) => weekdayResolution(c, m, m.word('which'), m.word('mod')),
  },
  {
    name: 'weekday-in-week', // Friday of last week; Monday last week
    pattern: '(mod:@earlyLate)? weekday:<weekday> (of)? which:(this|last|next) week',
    resolve: (m, c) => {
      const weekday = weekdayIn(m, 'weekday');
      if (weekday === null) return null;
      const which = m.word('which');
      const weeks = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      if (c.published === null) {
        return {
          type: 'DATE',
          value: `XXXX-WXX-${weekday}`,
          relative: `${WEEKDAY_NAMES[weekday - 1]} of ${which} week`,
        };
      }
      const day = c.published - weekdayOf(c.published) + weekday + weeks * 7;
      return { type: 'DATE', value: dayValue(day), mod: modOf(m.word('mod')) };
    },
  },
  {
    name: 'short-weekday', // (Fri.)
    pattern: '(?<=(<open>|on)) weekday:<weekday-short>',
    resolve: (m, c) =>
      c.textOf(m.first).length < 3 || /^(sat|sun)$/i.test(c.textOf(m.first))
        ? null
        : weekdayResolution(c, m, '', ''),
  },
  {
    name: 'week-from-weekday', // a week from Friday, two weeks ago Monday
    pattern: '(a|n:@number) (week|weeks) which:(from|ago|after) (on)? weekday:<weekday>',
    resolve: (m, c) => {
      const weekday = weekdayIn(m, 'weekday');
      if (weekday === null) return null;
      const weeks = m.has('n') ? m.number('n') : 1;
      const back = m.word('which') === 'ago';
      if (c.published === null) {
        return {
          type: 'DATE',
          value: `XXXX-WXX-${weekday}`,
          relative: `a ${WEEKDAY_NAMES[weekday - 1]} ${weeks} weeks ${back ? 'before' : 'after'} publication`,
        };
      }
      const ago = (weekdayOf(c.published) - weekday + 7) % 7;
      return {
        type: 'DATE',
        value: dayValue(c.published - ago + (back ? -7 : 7) * weeks + (back || ago === 0 ? 0 : 7)),
      };
    },
  },
];
