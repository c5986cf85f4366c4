/**
 * Compiles the rules' patterns. A text becomes a string with one character per token, the token's *kind*; a rule's
 * pattern becomes a regular expression over that string. So a rule is written as it is read,
 *
 *     (the)? day:<day-number> of month:<month>
 *
 * and one pass of the engine over some two hundred characters stands for a pass over a page. Every repetition in a
 * pattern is bounded, so the time is linear in the length of the text, whatever the text.
 *
 * Pattern language: `word` (that word, in any case), `<class>`, `,` `-` `/`, `( | )`, `?`, `{n,m}`,
 * `(?= )` `(?! )` `(?<= )` `(?<! )`, `name:atom` to capture, `@macro` for a named part.
 */
import { SHAPES, type Shape } from './token-kinds.ts';

export interface Lexicon {
  readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly capitalised: ReadonlySet<string>;
}

export interface Grammar<R> {
  readonly kindOfWord: ReadonlyMap<string, number>;
  /** The kinds of words that count only where they are capitalised. */
  readonly kindOfCapital: ReadonlyMap<string, number>;
  readonly kindOfShape: Readonly<Record<Shape, number>>;
  readonly compiled: readonly { readonly rule: R; readonly expression: RegExp }[];
  /** Whether a kind belongs to a class. */
  is(kind: number, className: string): boolean;
}

/** The first kind's code: printable, so that a pattern can be looked at. */
const FIRST_KIND = 0x30;

const ATOM =
  /\s+|\(\?(?:[=!:]|<[=!])|<([\w-]+)>|(\w+):(?=[<(@\w'])|@([\w-]+)|('?[a-z][a-z'’]*)|([(),|?/-])|\{\d,\d\}/gy;

interface Atom {
  readonly kind: 'class' | 'word' | 'macro' | 'capture' | 'raw';
  readonly text: string;
}

function atomsOf(pattern: string): Atom[] {
  const atoms: Atom[] = [];
  ATOM.lastIndex = 0;
  while (ATOM.lastIndex < pattern.length) {
    const at = ATOM.lastIndex;
    const m = ATOM.exec(pattern);
    if (!m) throw new SyntaxError(`pattern at ${at}: ${pattern}`);
    if (m[1]) atoms.push({ kind: 'class', text: m[1] });
    else if (m[2]) atoms.push({ kind: 'capture', text: m[2] });
    else if (m[3]) atoms.push({ kind: 'macro', text: m[3] });
    else if (m[4]) atoms.push({ kind: 'word', text: m[4] });
    else if (m[5] && ',-/'.includes(m[5])) atoms.push({ kind: 'class', text: m[5] });
    else if (m[0].trim()) atoms.push({ kind: 'raw', text: m[0] });
  }
  return atoms;
}

/** Every class of every word: its lexicon classes and, where a rule names it, the word itself as `=word`. */
function classesOfWords(
  lexicon: Lexicon,
  literals: ReadonlySet<string>,
  capital: boolean,
): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const add = (word: string, name: string) => {
    const known = classes.get(word);
    if (known) known.push(name);
    else classes.set(word, [name]);
  };
  for (const [name, words] of Object.entries(lexicon.words)) {
    if (!capital && lexicon.capitalised.has(name)) continue;
    for (const word of Object.keys(words)) add(word, name);
  }
  for (const word of literals) add(word, `=${word}`);
  return classes;
}

export function compileGrammar<R extends { readonly pattern: string }>(
  rules: readonly R[],
  lexicon: Lexicon,
  macros: Readonly<Record<string, string>>,
): Grammar<R> {
  const parsed = new Map<string, readonly Atom[]>();
  const literals = new Set<string>();
  for (const pattern of [...Object.values(macros), ...rules.map((rule) => rule.pattern)]) {
    const atoms = atomsOf(pattern);
    parsed.set(pattern, atoms);
    for (const atom of atoms) if (atom.kind === 'word') literals.add(atom.text);
  }

  const kinds = new Map<string, number>();
  const members = new Map<string, Set<number>>();
  const kindFor = (classes: readonly string[]): number => {
    const signature = [...new Set(classes)].sort().join(' ');
    const known = kinds.get(signature);
    if (known !== undefined) return known;
    const kind = FIRST_KIND + kinds.size;
    kinds.set(signature, kind);
    for (const name of classes) {
      const set = members.get(name);
      if (set) set.add(kind);
      else members.set(name, new Set([kind]));
    }
    return kind;
  };

  const kindOfShape = {} as Record<Shape, number>;
  for (const [shape, classes] of Object.entries(SHAPES)) kindOfShape[shape as Shape] = kindFor(classes);
  const wordKinds = (capital: boolean): Map<string, number> => {
    const all = classesOfWords(lexicon, literals, capital);
    return new Map([...all].map(([word, classes]) => [word, kindFor(['word', ...classes])]));
  };
  const kindOfWord = wordKinds(false);
  const kindOfCapital = new Map([...wordKinds(true)].filter(([word, kind]) => kindOfWord.get(word) !== kind));

  const set = (name: string, pattern: string): string => {
    const found = members.get(name);
    if (!found) throw new SyntaxError(`no class ${name}: ${pattern}`);
    return `[${[...found].map((kind) => `\\u${kind.toString(16).padStart(4, '0')}`).join('')}]`;
  };
  const write = (pattern: string): string => {
    let out = '';
    let name = '';
    const put = (text: string) => {
      out += name ? `(?<${name}>${text})` : text;
      name = '';
    };
    let depth = -1;
    let level = 0;
    for (const atom of parsed.get(pattern) ?? []) {
      if (atom.kind === 'class') put(set(atom.text, pattern));
      else if (atom.kind === 'word') put(set(`=${atom.text}`, pattern));
      else if (atom.kind === 'macro') {
        const macro = macros[atom.text];
        if (macro === undefined) throw new SyntaxError(`no macro ${atom.text}: ${pattern}`);
        put(`(?:${write(macro)})`);
      } else if (atom.kind === 'capture') name = atom.text;
      else if (atom.text === '(') {
        level++;
        out += name ? `(?<${name}>` : '(?:';
        if (name) depth = level;
        name = '';
      } else {
        if (atom.text.startsWith('(')) level++;
        if (atom.text === ')') level--;
        if (depth > level) depth = -1;
        out += atom.text;
      }
    }
    return out;
  };
  return {
    kindOfWord,
    kindOfCapital,
    kindOfShape,
    compiled: rules.map((rule) => ({ rule, expression: new RegExp(write(rule.pattern), 'dg') })),
    is: (kind, className) => members.get(className)?.has(kind) ?? false,
  };
}
