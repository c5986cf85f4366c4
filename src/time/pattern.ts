/**
 * The language in which rules are written, parsed.
 *
 *     word  'word         that word, in any case ("'s" is a word of its own)
 *     <class>  , - /      a token of that class
 *     ( a | b )  a?       alternatives; may be missing
 *     (?= a) (?! a) (?<= a) (?<! a)   what follows, or comes before, without being part of the match
 *     name:a              captured by that name
 *     @macro              a named part, see macros.ts
 */
export type Pattern =
  | { readonly type: 'token'; readonly className: string }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly branches: readonly Pattern[] }
  | { readonly type: 'optional'; readonly part: Pattern }
  | { readonly type: 'capture'; readonly name: string; readonly part: Pattern }
  | { readonly type: 'look'; readonly kind: string; readonly part: Pattern };

const LEXEME =
  /\s*(?:(\(\?(?:[=!]|<[=!]))|<([\w-]+)>|(\w+):(?=[<(@\w'])|@([\w-]+)|('?[a-z][a-z'’]*)|([(),|?/-]))\s*/y;

/** The class of the word itself, beside those that the lexicon gives it. */
export const wordClass = (word: string): string => `=${word}`;

export function parsePattern(source: string, macros: Readonly<Record<string, string>>): Pattern {
  let at = 0;
  let lexeme: RegExpExecArray | null = null;
  const advance = () => {
    LEXEME.lastIndex = at;
    lexeme = at < source.length ? LEXEME.exec(source) : null;
    if (lexeme) at = LEXEME.lastIndex;
    else if (at < source.length) throw new SyntaxError(`pattern at ${at}: ${source}`);
  };
  const mark = () => lexeme?.[6];
  const expect = (text: string) => {
    if (mark() !== text) throw new SyntaxError(`no ${text} at ${at}: ${source}`);
    advance();
  };
  const choice = (): Pattern => {
    const branches = [sequence()];
    while (mark() === '|') {
      advance();
      branches.push(sequence());
    }
    return branches.length === 1 && branches[0] ? branches[0] : { type: 'choice', branches };
  };
  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (lexeme && mark() !== '|' && mark() !== ')') {
      const part = atom();
      if (mark() === '?') {
        advance();
        parts.push({ type: 'optional', part });
      } else parts.push(part);
    }
    return { type: 'sequence', parts };
  };
  const atom = (): Pattern => {
    const [, look, className, name, macro, word, punctuation] = lexeme ?? [];
    advance();
    if (look !== undefined) {
      const part = choice();
      expect(')');
      return { type: 'look', kind: look, part };
    }
    if (className !== undefined) return { type: 'token', className };
    if (name !== undefined) return { type: 'capture', name, part: atom() };
    if (macro !== undefined) {
      const body = macros[macro];
      if (body === undefined) throw new SyntaxError(`no macro ${macro}: ${source}`);
      return parsePattern(body, macros);
    }
    if (word !== undefined) return { type: 'token', className: wordClass(word) };
    if (punctuation === '(') {
      const part = choice();
      expect(')');
      return part;
    }
    if (punctuation === undefined || punctuation === '?' || punctuation === '|')
      throw new SyntaxError(`pattern at ${at}: ${source}`);
    return { type: 'token', className: punctuation };
  };
  advance();
  const pattern = choice();
  if (lexeme) throw new SyntaxError(`pattern at ${at}: ${source}`);
  return pattern;
}

/** Every class that a pattern names. */
export function* classesIn(pattern: Pattern): Generator<string> {
  if (pattern.type === 'token') yield pattern.className;
  else if (pattern.type === 'sequence') for (const part of pattern.parts) yield* classesIn(part);
  else if (pattern.type === 'choice') for (const branch of pattern.branches) yield* classesIn(branch);
  else yield* classesIn(pattern.part);
}

/** The most tokens that a match can have. */
export function longest(pattern: Pattern): number {
  switch (pattern.type) {
    case 'token':
      return 1;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + longest(part), 0);
    case 'choice':
      return Math.max(...pattern.branches.map(longest));
    case 'look':
      return 0;
    default:
      return longest(pattern.part);
  }
}

/** The pattern as a regular expression over kinds; `write` gives the character class of a class of tokens. */
export function expressionSource(pattern: Pattern, write: (className: string) => string): string {
  switch (pattern.type) {
    case 'token':
      return write(pattern.className);
    case 'sequence':
      return pattern.parts.map((part) => expressionSource(part, write)).join('');
    case 'choice':
      return `(?:${pattern.branches.map((branch) => expressionSource(branch, write)).join('|')})`;
    case 'optional':
      return `(?:${expressionSource(pattern.part, write)})?`;
    case 'capture':
      return `(?<${pattern.name}>${expressionSource(pattern.part, write)})`;
    case 'look':
      return `${pattern.kind}${expressionSource(pattern.part, write)})`;
  }
}
