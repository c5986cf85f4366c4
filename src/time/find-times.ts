/**
 * Time expressions of English news: patterns → candidates → resolution.
 *
 * `findTimes` needs no model and nothing outside this folder and the lexicon, and runs in a browser as it is.
 */
import { CAPITALISED_CLASSES, TIME_WORDS } from '../lexicon/time-words.ts';
import type { TimeExpression } from '../reading.ts';
import { type Day, dayOf, isCivil } from './calendar.ts';
import { findCandidates } from './candidates.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { MACROS } from './macros.ts';
import { resolveCandidates } from './resolve.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { tapeOf } from './tape.ts';

const GRAMMAR: Grammar<Rule> = compileGrammar(
  RULES,
  { words: TIME_WORDS, capitalised: CAPITALISED_CLASSES },
  MACROS,
);

export interface TimeOptions {
  /** ISO 8601 date of publication, `2025-11-01`; a time after it is ignored. `null`, or no date: not known. */
  readonly published: string | null;
}

/**
 * The time expressions of a text, in text order, none overlapping another; ids `t1`, `t2`, …
 *
 * Values are TIMEX3 (TimeML 1.2.1), resolved as a reader of news resolves them: a bare weekday is the most recent
 * one, a month and day the nearest. Without a date of publication what the text itself gives is given, and the rest
 * says in `relative` what it is relative to. Spans are UTF-16 code units. Never throws.
 */
export function findTimes(text: string, options: TimeOptions): TimeExpression[] {
  const tape = tapeOf(text, GRAMMAR);
  const candidates = findCandidates(tape, GRAMMAR);
  return resolveCandidates(tape, candidates, publicationDay(options.published), GRAMMAR);
}

function publicationDay(published: string | null): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(published ?? '');
  if (!m) return null;
  const date = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  // A century short of where four digits end, so that no value has a year of five ("next year" in 9999).
  return isCivil(date) && date.year < 9900 ? dayOf(date) : null;
}
