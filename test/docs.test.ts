import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { INPUT_KINDS } from '../src/article/input-result.ts';
import { EXIT } from '../src/cli/exit-codes.ts';
import { FORMAT_NAMES } from '../src/cli/formats.ts';
import { buildProgram, KIND_NAMES, SECTION_NAMES } from '../src/cli/program.ts';
import * as library from '../src/index.ts';
import { SECTIONS } from '../src/report/terminal-style.ts';

/** What the documents say exists, and the other way round (after datasette's test_docs.py). */
const ROOT = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/formats.md'].map(
  (name) => ({
    name,
    text: readFileSync(join(ROOT, name), 'utf8'),
  }),
);
const program = buildProgram('0', () => undefined);
const inCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);

describe('the documents', () => {
  it('name every option, and no other', () => {
    const real = new Set([
      '--help',
      '-h',
      ...[program, ...program.commands].flatMap(({ options }) =>
        options.flatMap(({ short, long }) => [short, long]),
      ),
    ]);
    real.delete(undefined);
    const told = new Set(inCode(readme).flatMap((code) => code.match(/(?<![\w-])--?[a-z][a-z-]*/gi) ?? []));
    expect([...told].sort()).toEqual([...real].sort());
  });

  it('name every command', () => {
    for (const command of program.commands) expect(readme).toContain(`hearsay ${command.name()}`);
  });

  it('name every format, section, kind and exit code', () => {
    const codes = new Set(inCode(readme));
    for (const name of [...FORMAT_NAMES, ...SECTION_NAMES, ...KIND_NAMES]) expect(codes).toContain(name);
    const told = [...readme.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
    expect(told).toEqual(Object.values(EXIT));
  });

  it('name every value that the library exports, and no other', () => {
    const table = readme.slice(readme.indexOf('| export | is |'));
    const told = [...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual(Object.keys(library).sort());
  });

  it('point at files that are there', () => {
    const missing = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1]!)
        .filter((path) => !existsSync(resolve(ROOT, name, '..', path)) && path !== 'docs/quality.md')
        .map((path) => `${name}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('speak of parts of src that are there', () => {
    const parts = [...readme.matchAll(/src\/[\w./-]+/g)].map((match) => match[0]);
    expect(parts.filter((part) => !existsSync(join(ROOT, part)))).toEqual([]);
    expect(readme.match(/^src\/.*$/gm)).toHaveLength(10);
  });
});

describe('what --help says without loading it', () => {
  it('is what the parts know', () => {
    expect(SECTION_NAMES).toEqual(SECTIONS);
    expect(KIND_NAMES).toEqual(INPUT_KINDS);
  });
});

describe('the example in the README', () => {
  const EXAMPLE = /(<!-- example: (.*) -->\n```text\n)([\s\S]*?)(```\n<!-- \/example -->)/;
  const MODEL = existsSync(join(ROOT, 'models/en/encoder.onnx'));

  // UPDATE_README=1 npx vitest run test/docs.test.ts writes it anew. It is not compared word by word: the figures
  // of another processor may differ in the last digit, and the model is better than its example before long.
  it.skipIf(!MODEL)('is what the command prints', async () => {
    const [, , command = '', shown = ''] = EXAMPLE.exec(readme) ?? [];
    const run = promisify(execFile);
    const env = { ...process.env, COLUMNS: '88', NO_COLOR: '1' };
    const { stdout } = await run(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...command.split(' ')], {
      cwd: ROOT,
      env,
    });
    if (process.env.UPDATE_README)
      writeFileSync(
        join(ROOT, 'README.md'),
        readme.replace(EXAMPLE, (_, head, __, ___, tail) => head + stdout + tail),
      );
    else expect(shown.split('\n').slice(0, 2)).toEqual(stdout.split('\n').slice(0, 2));
  });
});
