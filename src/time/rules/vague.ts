/** Times that name no date: now, recently, the past, the future (TimeML: PRESENT_REF, PAST_REF, FUTURE_REF). */
import type { Context, Match, Resolution, Rule } from '../rule.ts';

const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF') => (): Resolution => ({
  type: 'DATE',
  value,
});

/** "Current Biology", "the current account", an electric or an ocean current. */
function isOtherCurrent(c: Context, m: Match): boolean {
  if (c.is(m.after, 'name') && /^[A-Z]/.test(c.textOf(m.first))) return true;
  const other = /^(electric|electrical|direct|alternating|ocean|strong|under|a)$/i.test(
    c.textOf(m.first - 1),
  );
  return (
    other || /^(account|affairs|of)$/i.test(c.textOf(m.after)) || c.is(m.after, '-') || c.is(m.after, 'stop')
  );
}

const ENDS =
  '(<stop>|,|<break>|<close>|<quote>|<sentence-mark>|<dash>|and|but|of|that|as|when|for|to|with|is|was|by|or)';

export const vague: readonly Rule[] = [
  {
    name: 'now',
    pattern: '(right)? now',
    resolve: (m, c) => {
      // "now-canceled", "now that": no time, but "what was then is no more".
      const next = m.after;
      if (c.is(next, '-') || c.textOf(m.first - 1) === '-' || c.is(next, 'that')) return null;
      // "Now, ..." at the head of a quotation is a turn of phrase.
      return { type: 'DATE', value: 'PRESENT_REF' };
    },
  },
  {
    name: 'currently',
    pattern: '(currently|presently|nowadays|these days|present - day)',
    resolve: reference('PRESENT_REF'),
  },
  { name: 'the-present', pattern: `the present (?=${ENDS})`, resolve: reference('PRESENT_REF') },
  {
    name: 'at-the-moment',
    pattern: '(?<=(at|for)) ((the|this) (present)? moment|this time|present|the present time|the time being)',
    resolve: reference('PRESENT_REF'),
  },
  {
    name: 'current', // the current debate
    pattern: 'current',
    resolve: (m, c) => (isOtherCurrent(c, m) ? null : { type: 'DATE', value: 'PRESENT_REF' }),
  },
  { name: 'recently', pattern: '(more|most)? (recently|lately)', resolve: reference('PAST_REF') },
  {
    name: 'recent', // a recent interview; not "the most recent model"
    pattern: '(?<!(most|more)) recent (?! <units>)',
    resolve: (m, c) =>
      /^[A-Z]/.test(c.textOf(m.first)) && c.is(m.after, 'name') ? null : { type: 'DATE', value: 'PAST_REF' },
  },
  {
    name: 'the-past',
    pattern: `((the)? (recent|distant|near|very recent) past|the past) (?=${ENDS})`,
    resolve: reference('PAST_REF'),
  },
  {
    name: 'the-future', // in the near future; not "future earnings"
    pattern: `((the)? (near|foreseeable|immediate|distant|not - too - distant) future|(the future|(?<=in) future) (?=${ENDS}) (?! of))`,
    resolve: reference('FUTURE_REF'),
  },
  {
    name: 'long-term', // in the near term; over the long run
    pattern: '(?<=(in|over|for)) the (near|long|longer|short|shorter|medium) -? (term|run)',
    resolve: reference('FUTURE_REF'),
  },
  {
    name: 'coming-days', // the days ahead, the years to come
    pattern: '(the)? (<units>) (ahead|to come)',
    resolve: reference('FUTURE_REF'),
  },
  { name: 'in-history', pattern: 'recent history', resolve: reference('PAST_REF') },
];
