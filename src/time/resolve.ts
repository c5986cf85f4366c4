import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { TimeExpression } from '../reading.ts';
import type { Day } from './calendar.ts';
import type { Candidate } from './candidates.ts';
import { isHistory } from './frame-year.ts';
import type { Grammar } from './grammar.ts';
import { numberFrom } from './number-words.ts';
import type { Context, Match, Resolution, Rule, Spoken } from './rule.ts';
import type { Tape } from './tape.ts';

const PERSON_MAY = /\b(?:Mrs?|Ms|Miss|Dr|Theresa|Minister|Secretary|Brian|James)\.? May\b/;

/**
 * From left to right: of candidates that overlap, the one that begins first, then the longest, then the rule that
 * stands first; a candidate that its rule refuses makes room for the next.
 */
export function resolveCandidates(
  tape: Tape,
  candidates: readonly Candidate[],
  published: Day | null,
  grammar: Grammar<Rule>,
): TimeExpression[] {
  const spoken: Spoken[] = [];
  const context = contextOf(tape, published, spoken, grammar);
  const times: TimeExpression[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.first < end) continue;
    const resolution = candidate.rule.resolve(matchOf(tape, candidate), context);
    if (resolution === null) continue;
    end = candidate.after;
    spoken.push({ ...resolution, first: candidate.first, after: candidate.after });
    times.push(expressionOf(`t${times.length + 1}`, tape, candidate, resolution));
  }
  return times;
}

function expressionOf(
  id: string,
  tape: Tape,
  { first, after }: Candidate,
  found: Resolution,
): TimeExpression {
  return {
    id,
    start: tape.starts[first] ?? 0,
    end: tape.ends[after - 1] ?? 0,
    type: found.type,
    value: found.value,
    ...(found.mod === undefined ? {} : { mod: found.mod }),
    ...(found.relative === undefined ? {} : { relative: found.relative }),
  };
}

function contextOf(
  tape: Tape,
  published: Day | null,
  spoken: readonly Spoken[],
  grammar: Grammar<Rule>,
): Context {
  let mayIsPerson: boolean | undefined;
  let history: boolean | undefined;
  const is = (token: number, className: string): boolean =>
    token >= 0 && token < tape.kinds.length && grammar.is(tape.kinds.charCodeAt(token), className);
  return {
    tape,
    published,
    spoken,
    is,
    textOf: (token) => textBetween(tape, token, token + 1),
    namesPersonMay: () => {
      mayIsPerson ??= PERSON_MAY.test(tape.text);
      return mayIsPerson;
    },
    isHistory: () => {
      history ??= isHistory(tape, is);
      return history;
    },
  };
}

function textBetween(tape: Tape, first: number, after: number): string {
  const start = tape.starts[first];
  const end = tape.ends[after - 1];
  return start === undefined || end === undefined ? '' : tape.text.slice(start, end);
}

function matchOf(tape: Tape, { first, after, base, groups }: Candidate): Match {
  const word = (name: string): string => {
    const group = groups[name];
    return group
      ? textBetween(tape, base + group[0], base + group[1])
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .replace(/’/g, "'")
      : '';
  };
  return {
    first,
    after,
    word,
    has: (name) => {
      const group = groups[name];
      return group !== undefined && group[1] > group[0];
    },
    tokenOf: (name) => base + (groups[name]?.[0] ?? first - base),
    number: (name) => numberFrom(word(name)),
    value: (name, ...classes) => {
      const group = groups[name];
      if (!group) return null;
      const key = textBetween(tape, base + group[0], base + group[0] + 1)
        .toLowerCase()
        .replace(/\.$/, '');
      for (const className of classes) {
        const value = TIME_WORDS[className]?.[key];
        if (value !== undefined) return value;
      }
      return null;
    },
  };
}
