/**
 * Compiles the rules' patterns. A text becomes a string with one character per token, the token's *kind*; a rule's
 * pattern becomes a regular expression over that string. So a rule is written as it is read,
 *
 *     (the)? day:<day-number> of month:<month>
 *
 * and the engine sees some hundred characters where the page has thousands. No pattern repeats anything without
 * bound, so the time is linear in the length of the text, whatever the text.
 */
import { classesIn, expressionSource, longest, type Pattern, parsePattern } from './pattern.ts';
import { SHAPES, type Shape } from './token-kinds.ts';

export interface Lexicon {
  readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Classes whose words count only where they are capitalised. */
  readonly capitalised: ReadonlySet<string>;
}

/** What the tape needs of a grammar. */
export interface Kinds {
  readonly kindOfWord: ReadonlyMap<string, number>;
  readonly kindOfCapital: ReadonlyMap<string, number>;
  readonly kindOfShape: Readonly<Record<Shape, number>>;
  /** False for most words that no rule knows, by first letter, last letter (code units) and length alone. */
  mayBeKnown(first: number, last: number, length: number): boolean;
}

export interface CompiledRule<R> {
  readonly rule: R;
  readonly expression: RegExp;
  /** A match has a token of one of these kinds, and at most `reach` tokens: nothing else need be searched. */
  readonly needs: readonly number[];
  readonly reach: number;
}

export interface Grammar<R> extends Kinds {
  readonly compiled: readonly CompiledRule<R>[];
  /** One more than the greatest kind. */
  readonly size: number;
  /** Whether a kind belongs to a class. */
  is(kind: number, className: string): boolean;
}

/** The first kind's code: printable, so that a tape can be looked at. */
const FIRST_KIND = 0x30;

/** How often a class's tokens are met in news; what is not listed is rare. */
const FREQUENT: ReadonlySet<string> = new Set(
  '=the =a =an =of =in =to =and =for =on =at =is =was =as =by =that =with =from =its =their =or =more =over =about , stop - word lower name int day-number =one small-number'.split(
    ' ',
  ),
);

interface KindTable {
  /** One more than the greatest kind so far. */
  size(): number;
  /** The kind of the tokens that have exactly these classes. */
  of(classes: readonly string[]): number;
  /** The kinds in a class. Throws a `SyntaxError` where there is no such class. */
  in(className: string): readonly number[];
  has(className: string, kind: number): boolean;
}

function kindTable(): KindTable {
  const kinds = new Map<string, number>();
  const members = new Map<string, Set<number>>();
  const size = () => FIRST_KIND + kinds.size;
  return {
    size,
    of: (classes) => {
      const signature = [...new Set(classes)].sort().join(' ');
      const known = kinds.get(signature);
      if (known !== undefined) return known;
      const kind = size();
      kinds.set(signature, kind);
      for (const name of classes) members.set(name, (members.get(name) ?? new Set()).add(kind));
      return kind;
    },
    in: (className) => {
      const found = members.get(className);
      if (!found) throw new SyntaxError(`no class <${className}>`);
      return [...found];
    },
    has: (className, kind) => members.get(className)?.has(kind) ?? false,
  };
}

/** Every word's classes: those of the lexicon and, where a rule names the word, the word itself. */
function classesOfWords(
  lexicon: Lexicon,
  literals: Iterable<string>,
  capital: boolean,
): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const add = (word: string, name: string) => {
    const known = classes.get(word);
    if (known) known.push(name);
    else classes.set(word, ['word', name]);
  };
  for (const [name, words] of Object.entries(lexicon.words)) {
    if (!capital && lexicon.capitalised.has(name)) continue;
    for (const word of Object.keys(words)) add(word, name);
  }
  for (const literal of literals) add(literal.slice(1), literal);
  return classes;
}

/** Words by first letter, last letter and length: some table reads instead of a hash of every word in the text. */
function sieveOf(words: readonly string[]): Kinds['mayBeKnown'] {
  const longest = Math.max(...words.map((word) => word.length));
  const slot = (first: number, last: number, length: number) =>
    ((first & 31) << 10) | ((last & 31) << 5) | length;
  const table = new Uint8Array(1 << 15);
  for (const word of [...words, 'am', 'pm']) {
    table[slot(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  }
  return (first, last, length) => length <= longest && table[slot(first, last, length)] === 1;
}

/** The kinds of which every match has at least one, the rarest such choice; `null` where there is none. */
function needed(pattern: Pattern, table: KindTable): { kinds: readonly number[]; cost: number } | null {
  switch (pattern.type) {
    case 'token': {
      const kinds = table.in(pattern.className);
      return { kinds, cost: kinds.length + (FREQUENT.has(pattern.className) ? 1000 : 0) };
    }
    case 'sequence': {
      const found = pattern.parts.flatMap((part) => needed(part, table) ?? []);
      return found.sort((a, b) => a.cost - b.cost)[0] ?? null;
    }
    case 'choice': {
      const found = pattern.branches.map((branch) => needed(branch, table));
      if (found.includes(null)) return null;
      const kinds = new Set(found.flatMap((need) => need?.kinds ?? []));
      return { kinds: [...kinds], cost: found.reduce((sum, need) => sum + (need?.cost ?? 0), 0) };
    }
    case 'capture':
      return needed(pattern.part, table);
    default:
      return null;
  }
}

export function compileGrammar<R extends { readonly name: string; readonly pattern: string }>(
  rules: readonly R[],
  lexicon: Lexicon,
  macros: Readonly<Record<string, string>>,
): Grammar<R> {
  const parsed = rules.map((rule) => ({ rule, pattern: parsePattern(rule.pattern, macros) }));
  const literals = new Set(
    parsed.flatMap(({ pattern }) => [...classesIn(pattern)].filter((name) => name.startsWith('='))),
  );
  const table = kindTable();
  const kindOfShape = {} as Record<Shape, number>;
  for (const [shape, classes] of Object.entries(SHAPES)) kindOfShape[shape as Shape] = table.of(classes);
  const kindsOf = (capital: boolean): Map<string, number> =>
    new Map(
      [...classesOfWords(lexicon, literals, capital)].map(([word, classes]) => [word, table.of(classes)]),
    );
  const kindOfWord = kindsOf(false);
  const kindOfCapital = new Map([...kindsOf(true)].filter(([word, kind]) => kindOfWord.get(word) !== kind));

  const needsByKey = new Map<string, readonly number[]>();
  const shared = (kinds: readonly number[]): readonly number[] => {
    const key = [...kinds].sort((a, b) => a - b).join(' ');
    const known = needsByKey.get(key);
    if (!known) needsByKey.set(key, kinds);
    return known ?? kinds;
  };
  const write = (className: string): string =>
    `[${table
      .in(className)
      .map((kind) => `\\u${kind.toString(16).padStart(4, '0')}`)
      .join('')}]`;
  return {
    kindOfWord,
    kindOfCapital,
    kindOfShape,
    mayBeKnown: sieveOf([...kindOfWord.keys(), ...kindOfCapital.keys()]),
    size: table.size(),
    compiled: parsed.map(({ rule, pattern }) => {
      const need = needed(pattern, table);
      if (!need) throw new SyntaxError(`${rule.name}: nothing in the pattern must be there: ${rule.pattern}`);
      return {
        rule,
        expression: new RegExp(expressionSource(pattern, write), 'dg'),
        needs: shared(need.kinds),
        reach: longest(pattern),
      };
    }),
    is: (kind, className) => table.has(className, kind),
  };
}
