/** Lengths of time: 18 months, a 30-day truce, nearly two decades, years. */

import { countOf, unitIn } from '../counting.ts';
import { modOf } from '../modifiers.ts';
import type { Context, Match, Resolution, Rule } from '../rule.ts';
import { durationValue } from '../step.ts';

function duration(m: Match): Resolution | null {
  const count = countOf(m);
  if (count !== null && !(count >= 0 && count < 1e12)) return null;
  const unit = unitIn(m);
  const n = m.has('half') && count !== null ? count + 0.5 : count;
  return { type: 'DURATION', value: durationValue(n, unit), mod: modOf(m.word('mod')) };
}

/** "minutes of the meeting", "three quarters of the vote", "a second man" measure no time. */
function isMeasure(m: Match, c: Context): boolean {
  const unit = m.tokenOf('unit');
  const word = c.textOf(unit).toLowerCase();
  if (/^quarter/.test(word))
    return (
      !c.is(unit - 1, '-') &&
      !(/^(three|3)$/i.test(c.textOf(unit - 1)) && c.textOf(unit + 1).toLowerCase() === 'of')
    );
  return true;
}

/** "trading hours", "the war years", "his days as a boxer" are no lengths of time. */
const NO_LENGTH_AFTER =
  /^(the|his|her|my|their|our|your|its|those|trading|working|work|happy|business|office|visiting|rush|light|school|war|golden|dog|after|early|opening|closing|teen|teenage|college|final)$/i;

const MOD = '(mod:@approximately)?';
const COUNT = '(n:@number|vague:@vagueNumber)';

export const durations: readonly Rule[] = [
  {
    name: 'number-of-units', // about 20 minutes; two fiscal years; 18 months; 6 years old
    pattern: `${MOD} (the|these|those)? ${COUNT} -? (@filler -?)? unit:(<units>|<short-units>) (-? (old|long))?`,
    resolve: (m, c) => (isMeasure(m, c) ? duration(m) : null),
  },
  {
    name: 'number-of-unit', // 30-day; 12-year-old; a 20 year deal; one year
    pattern: `${MOD} n:@number - (@filler -)? unit:(<unit>|<rare-unit>) (-? (old|long))?`,
    resolve: duration,
  },
  {
    name: 'one-unit', // one year; a single day; an additional week
    pattern: `${MOD} one:(one|a single|a full|a whole|an entire|one full|a solid|a good) unit:(<unit>|weekend) (and a half:half)? (- long)? (?!(<day-number>|last|this|next|in))`,
    resolve: duration,
  },
  {
    name: 'article-number-unit', // a 20 year deal
    pattern: '(?<=(a|an|the|his|her|its|their)) n:@number unit:<unit> (old)?',
    resolve: duration,
  },
  {
    name: 'another-unit', // another year, an additional month
    pattern: 'one:(another|an additional|an extra) unit:(<unit>|weekend)',
    resolve: duration,
  },
  {
    name: 'a-unit', // a year; nearly an hour; a year and a half
    pattern: `${MOD} one:(a|an) unit:<unit> (and a half:half)? (?! -)`,
    resolve: duration,
  },
  {
    name: 'half-a-unit', // half an hour, a half-century, half a year
    pattern: `${MOD} (a|one|the past|the last|the next)? half -? (a|an)? -? unit:<unit>`,
    resolve: (m) => ({ type: 'DURATION', value: durationValue(0.5, unitIn(m)), mod: modOf(m.word('mod')) }),
  },
  {
    name: 'quarter-century',
    pattern: `${MOD} (a|the)? (last|past)? quarter (of a|-)? century`,
    resolve: (m) => ({ type: 'DURATION', value: 'P25Y', mod: modOf(m.word('mod')) }),
  },
  {
    name: 'lower-end-of-range', // 60 to 90 days; a two- to three-year wait
    pattern: `${MOD} n:@number (?=(-|<dash>)? (to|or|-|<dash>) @number -? (@filler)? unit:(<units>|<unit>))`,
    resolve: duration,
  },
  {
    name: 'lower-end-between', // between two and three years
    pattern: '(?<=between) n:@number (?= and @number unit:<units>)',
    resolve: duration,
  },
  {
    name: 'the-past-units', // the past three years; the next few days; the first nine months
    pattern: `(mod:(more than|less than|nearly|almost|about|at <at-least>|roughly|approximately))? (the|these|those)? (past|last|next|coming|first|final|previous|preceding|following|prior|initial|latest|remaining|ensuing|opening|closing|subsequent) (n:@number|vague:(few|several|couple of|many|couple)) (@filler)? unit:<units>`,
    resolve: duration,
  },
  {
    name: 'the-past-unit', // the past week; the coming year
    pattern: 'the one:(past|coming) (calendar|fiscal|full)? unit:(<unit>|weekend)',
    resolve: (m, c) =>
      unitIn(m) === 'weekend' || c.is(m.after, '-')
        ? null
        : { type: 'DURATION', value: durationValue(1, unitIn(m)) },
  },
  {
    name: 'the-last-unit', // the last year: the twelve months before now, and not "last year"
    pattern: 'the one:last unit:<unit> (?! (of|in))',
    resolve: (m) => (unitIn(m) === 'minute' || unitIn(m) === 'day' ? null : duration(m)),
  },
  {
    name: 'over-the-next-unit', // in the next month
    pattern: '(?<=(over|in|during|within|for|throughout)) the one:next unit:<unit>',
    resolve: duration,
  },
  {
    name: 'recent-units', // in recent years
    pattern: '(more)? recent unit:<units>',
    resolve: () => ({ type: 'DATE', value: 'PAST_REF' }),
  },
  {
    name: 'coming-units', // in coming weeks
    pattern: '(the)? (coming|upcoming|ensuing|intervening|past) unit:<units>',
    resolve: (m) => ({ type: 'DURATION', value: durationValue(null, unitIn(m)) }),
  },
  {
    name: 'unit-long', // decades-long, a week-long strike
    pattern:
      '(unit:(<units>|<unit>) - (long|old)|whole:(yearlong|daylong|weeklong|monthlong|hourlong|decadelong|nightlong))',
    resolve: (m) => {
      if (!m.has('whole')) {
        const plural = m.value('unit', 'units') !== null;
        return { type: 'DURATION', value: durationValue(plural ? null : 1, unitIn(m)) };
      }
      const value =
        { y: 'P1Y', d: 'P1D', w: 'P1W', m: 'P1M', h: 'PT1H', n: 'P1D' }[m.word('whole').charAt(0)] ?? 'P1D';
      return { type: 'DURATION', value: m.word('whole').startsWith('dec') ? 'P1DE' : value };
    },
  },
  {
    name: 'over-the-years',
    pattern: '(?<=(over|through|throughout)) the unit:(years|decades|centuries|months|weeks)',
    resolve: (m) => ({ type: 'DURATION', value: durationValue(null, unitIn(m)) }),
  },
  {
    name: 'bare-units', // for years; hours later is another rule
    pattern: `(mod:@approximately)? (?<!(<percent>|-|and)) (many:<many-word> of)? unit:<units>`,
    resolve: (m, c) => {
      const unit = unitIn(m);
      const next = c.textOf(m.after).toLowerCase();
      if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return null;
      if (
        unit === 'minute' &&
        (next === 'of' || /^(the|official|these|those|its)$/i.test(c.textOf(m.first - 1)))
      )
        return null;
      if (['ordinal', 'possessive', 'name'].some((name) => c.is(m.first - 1, name))) return null;
      if (NO_LENGTH_AFTER.test(c.textOf(m.first - 1))) return null;
      return { type: 'DURATION', value: durationValue(null, unit), mod: modOf(m.word('mod')) };
    },
  },
];
