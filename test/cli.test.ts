import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../src/reading.ts';
import { expectContract } from './contract.ts';

/** The command as users have it: built, in a process of its own. `npm run build` makes it. */
const ROOT = resolve(import.meta.dirname, '..');
const MAIN = join(ROOT, 'dist/cli/main.js');
const MODEL = existsSync(join(ROOT, 'models/en/encoder.onnx'));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function hearsay(args: readonly string[], { input = '', env = {} } = {}): Promise<Outcome> {
  return new Promise((done) => {
    const options = {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
      maxBuffer: 1e9,
    };
    const child = execFile(process.execPath, [MAIN, ...args], options, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const ARTICLE = `Pier to close, board says
By Ada Lund
2 June 2026

The old pier will close in August, harbour board chair Per Moe said on Tuesday. "It has had its time," he told reporters.

Shopkeepers deny that. The pier was "neglected, not worn out," their spokeswoman Ida Holm said, according to the Oslo Courier.`;

describe('the command line', () => {
  it('explains itself and tells its version', async () => {
    expect((await hearsay(['--help'])).out).toContain('hearsay [options] [command]');
    expect((await hearsay(['read', '--help'])).out).toContain('--published <date>');
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await hearsay(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[]],
    [['read']],
    [['reed']],
    [['read', '--fromat', 'json', 'x.txt']],
    [['read', '--format', 'xml', 'x.txt']],
    [['read', '--published', '31/10/2025', 'x.txt']],
    [['read', '--published', '2026-02-30', 'x.txt']],
  ])('takes %j for wrong usage', async (args) => {
    const { code, out, err } = await hearsay(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('loads neither model nor page reader before an article is there', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, name] of readFileSync(path, 'utf8').matchAll(/^import\s[^'"]*["']([^"']+)["'];?$/gm)) {
        if (name!.startsWith('.')) visit(resolve(path, '..', name!));
        else packages.add(name!);
      }
    };
    visit(MAIN);
    expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual(['commander']);
  });

  it.each([
    ['missing.txt', null, 'no such file'],
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\t\n', 'white space'],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'a picture'],
    ['noise.bin', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), 'binary'],
    ['long.txt', 'The board met again. '.repeat(120_000), 'more than 2000000'],
    [
      'deutsch.txt',
      'Die Regierung hat am Dienstag erklärt, dass sie nicht mit der Gewerkschaft über den Hafen verhandeln wird und dass der Streik von den Arbeitern beendet werden soll.',
      'German',
    ],
    ['esc\u001b[31m.txt', null, 'no such file'],
  ])('says in one line why %j cannot be read', async (name, content, reason) => {
    if (content !== null) file(name, content);
    const { code, out, err } = await hearsay(['read', name]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toContain(reason);
    expect(err).not.toContain('\u001b');
  });
});

describe.skipIf(!MODEL)('reading', () => {
  const read = async (args: readonly string[], options = {}) => {
    const { out } = await hearsay(['read', '--format', 'json', ...args], options);
    return out
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Reading);
  };

  it('prints the contract for one file', async () => {
    const [reading, ...others] = await read([file('pier.txt', ARTICLE)]);
    expect(others).toEqual([]);
    expectContract(reading!);
    expect(reading!.article).toMatchObject({
      title: 'Pier to close, board says',
      byline: 'Ada Lund',
      published: '2026-06-02',
      text: ARTICLE,
    });
    expect(reading!.attributions.length).toBeGreaterThan(1);
    for (const key of [
      'entities',
      'times',
      'voices',
      'statements',
      'disputes',
      'positions',
      'gaps',
      'wording',
    ] as const) {
      expect(Array.isArray(reading![key])).toBe(true);
    }
  });

  it('reads standard input, and what the user says of it', async () => {
    const [reading] = await read(
      ['--published', '2026-01-02', '--outlet', 'Oslo Post', '--title', 'Pier', '-'],
      { input: ARTICLE },
    );
    expect(reading!.article).toMatchObject({
      source: null,
      published: '2026-01-02',
      outlet: 'Oslo Post',
      title: 'Pier',
    });
  });

  it('reads the others where one fails, in order, one object a line', async () => {
    const first = file('one.txt', ARTICLE);
    const second = file('two.txt', 'Nothing was said. The town slept on through the long winter night.');
    const { code, out, err } = await hearsay(['read', '-f', 'json', first, 'missing.txt', second]);
    expect(code).toBe(1);
    expect(err).toContain('missing.txt');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).article.source),
    ).toEqual(['one.txt', 'two.txt']);
  });

  it('prints one page, not two in one', async () => {
    const [first, second] = [file('one.txt', ARTICLE), file('two.txt', `${ARTICLE} Nobody else spoke.`)];
    const { code, out, err } = await hearsay(['read', '-f', 'html', first, second]);
    expect(code).toBe(1);
    expect(err).toContain('two.txt: html is one file an article');
    expect(out.match(/<html/g)).toHaveLength(1);
  });

  it('gives the same reading alone and among many', async () => {
    const names = Array.from({ length: 7 }, (_, index) =>
      file(`many-${index}.txt`, `${ARTICLE}\n\nParagraph ${index} says nothing.`),
    );
    const together = await read(names);
    const [alone] = await read([names[4]!]);
    expect(together[4]).toEqual(alone);
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['emoji and marks', '👍🏽 e\u0301 \u0300 '.repeat(2000)],
    [
      'right-to-left words',
      `The minister told reporters that it was ${'שלום עולם '.repeat(3)} and that nobody had said no. `.repeat(
        40,
      ),
    ],
    ['quotation marks', '"'.repeat(5000)],
    [
      'random characters',
      Array.from({ length: 5000 }, (_, i) => String.fromCodePoint(33 + ((i * 7919) % 0x3000))).join(''),
    ],
  ])(
    'keeps the contract on %s',
    async (name, text) => {
      const [reading] = await read([file(`${name}.txt`, text)]);
      expectContract(reading!);
    },
    120_000,
  );

  it('prints a report without colour where nobody looks, and with it where asked', async () => {
    const name = file('pier.txt', ARTICLE);
    const { out } = await hearsay(['read', name]);
    expect(out).toContain('Per Moe');
    expect(out).not.toContain('\u001b');
    expect((await hearsay(['read', name], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[');
  });
});
