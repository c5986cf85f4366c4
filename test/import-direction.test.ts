import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part may import besides itself. A part that is missing here fails the test: say where it belongs. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  reading: [],
  errors: [],
  lexicon: ['reading'],
  text: ['reading', 'lexicon'],
  article: ['reading', 'errors', 'lexicon', 'text'],
  model: ['reading', 'lexicon', 'text'],
  time: ['reading', 'lexicon', 'text', 'model'],
  entity: ['reading', 'lexicon', 'text', 'model', 'attribution'],
  attribution: ['reading', 'lexicon', 'text', 'model'],
  claim: ['reading', 'lexicon', 'text', 'model', 'entity', 'time', 'attribution'],
  'model-directory': [],
  read: [
    'reading',
    'errors',
    'lexicon',
    'text',
    'article',
    'model',
    'entity',
    'time',
    'attribution',
    'claim',
    'model-directory',
  ],
  report: ['reading', 'lexicon', 'text', 'read'],
  index: ['reading', 'errors', 'article', 'text', 'model', 'time', 'read', 'report'],
  cli: ['reading', 'errors', 'article', 'read', 'report', 'index', 'model-directory'],
};

/** Packages that only one part may import. */
const OWNED: Readonly<Record<string, string>> = {
  'onnxruntime-node': 'model',
  commander: 'cli',
  undici: 'article',
  linkedom: 'article',
  '@mozilla/readability': 'article',
  'wrap-ansi': 'report',
  picocolors: 'report',
};

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const partOf = (file: string) => file.split('/')[0]!.replace(/\.ts$/, '');

/** `file → imported` for every import of the sources; tests may import what they like. */
const imports = files
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(SRC, file), 'utf8');
    const names = [
      ...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\('([^']+)'\)/g),
    ];
    return names.map((match) => ({ file, name: (match[1] ?? match[2])! }));
  });

describe('imports', () => {
  it('run one way', () => {
    const wrong = imports.flatMap(({ file, name }) => {
      if (!name.startsWith('.')) return [];
      const target = relative(SRC, resolve(SRC, file, '..', name));
      if (target.startsWith('..')) return target === '../package.json' ? [] : [`${file} → ${target}`];
      const [from, to] = [partOf(file), partOf(target)];
      return from === to || ALLOWED[from]?.includes(to) ? [] : [`${file} → ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('of some packages stay in one part', () => {
    const wrong = imports.filter(
      ({ file, name }) => OWNED[name] !== undefined && OWNED[name] !== partOf(file),
    );
    expect(wrong).toEqual([]);
  });

  it('of the environment, the clock and chance stay in the command line', () => {
    const hidden =
      /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\.exit\b/;
    const wrong = files.filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        partOf(file) !== 'cli' &&
        hidden.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('know every part of src', () => {
    expect([...new Set(files.map(partOf))].filter((part) => ALLOWED[part] === undefined)).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
