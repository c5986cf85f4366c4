/** TIMEX3 modifiers (TimeML 1.2.1, `mod`), from the words that express them. */
const MODIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^(very )?earl|beginning|start|turn|first days|early part|first part/, 'START'],
  [/^(very )?late|\bend\b|close|latter/, 'END'],
  [/^mid|middle/, 'MID'],
  [/more than|greater|longer than|\bover\b|another|additional/, 'MORE_THAN'],
  [/no (less|fewer)|at least/, 'EQUAL_OR_MORE'],
  [/up to|at most|as (much|many|long)|no (more|longer)/, 'EQUAL_OR_LESS'],
  [/less than|fewer|nearly|almost|under|shy of/, 'LESS_THAN'],
  [/about|around|approx|roughly|some|close to/, 'APPROX'],
];

const CHECKED_FIRST: readonly (readonly [RegExp, string])[] = [
  [/no (more|longer) than/, 'EQUAL_OR_LESS'],
  [/no (less|fewer) than/, 'EQUAL_OR_MORE'],
];

/** `undefined` where the words modify nothing. */
export function modOf(words: string): string | undefined {
  if (words === '') return undefined;
  for (const [expression, mod] of [...CHECKED_FIRST, ...MODIFIERS]) if (expression.test(words)) return mod;
  return undefined;
}
