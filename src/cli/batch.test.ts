import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HearsayError } from '../errors.ts';
import { type BatchOptions, type BatchProgress, type BatchResult, readMany } from './batch.ts';
import { countArticles } from './batch-count.ts';
import { createFailureList } from './batch-failures.ts';
import { catchInterrupt } from './batch-interrupt.ts';
import { inOrder } from './batch-order.ts';
import { createProgress, progressLine } from './progress.ts';

const workerUrl = new URL('../../test/fixtures/workers/fake-worker.mjs', import.meta.url);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function texts(...contents: string[]): Promise<void> {
  await Promise.all(
    contents.map((text, i) => writeFile(join(folder, `${String(i).padStart(4, '0')}.txt`), text)),
  );
}

async function read(options: BatchOptions = {}): Promise<string[]> {
  const results: string[] = [];
  for await (const result of readMany([folder], { workerUrl, workers: 3, ...options }))
    results.push(told(result));
  return results;
}

function told(result: BatchResult): string {
  return result.ok ? result.reading.article.text : result.error.code;
}

describe('readMany', () => {
  it('keeps the order of the inputs, whatever takes long or fails', async () => {
    const contents = Array.from({ length: 40 }, (_, i) =>
      i % 7 === 0 ? `slow ${i}` : i % 11 === 5 ? `fail ${i}` : `text ${i}`,
    );
    await texts(...contents);
    const steps: BatchProgress[] = [];
    const results = await read({ onProgress: (step) => steps.push(step) });
    expect(results).toEqual(contents.map((text) => (text.startsWith('fail') ? 'no-article' : text)));
    expect(steps.at(-1)).toEqual({ done: 36, failed: 4 });
  });

  it('gives errors with their class and code', async () => {
    await texts('a', 'b', 'c', 'd', 'e', 'fail');
    for await (const result of readMany([folder], { workerUrl, workers: 2 })) {
      if (!result.ok) expect(result.error).toBeInstanceOf(HearsayError);
    }
  });

  it('fails the article whose worker dies, and goes on', async () => {
    await texts('a', 'die', 'b', 'c', 'die', 'd', 'e', 'f');
    expect(await read({ workers: 2 })).toEqual([
      'a',
      'reading-failed',
      'b',
      'c',
      'reading-failed',
      'd',
      'e',
      'f',
    ]);
  });

  it('ends when it is interrupted, without waiting for what is at work', async () => {
    await texts(...Array.from({ length: 30 }, (_, i) => `slow ${i}`));
    const interrupt = new AbortController();
    const results: string[] = [];
    for await (const result of readMany([folder], { workerUrl, workers: 2, signal: interrupt.signal })) {
      results.push(told(result));
      if (results.length === 3) interrupt.abort();
    }
    expect(results).toEqual(['slow 0', 'slow 1', 'slow 2']);
  });
});

describe('inOrder', () => {
  it('takes no item before there is room for it', async () => {
    let taken = 0;
    let working = 0;
    let most = 0;
    async function* items() {
      for (; taken < 50; ) yield taken++;
    }
    const work = async (n: number) => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setTimeout(resolve, n % 3));
      working -= 1;
      return n;
    };
    const given: number[] = [];
    for await (const n of inOrder(items(), work, 4)) {
      given.push(n);
      expect(taken - given.length).toBeLessThanOrEqual(5);
    }
    expect(given).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(most).toBe(4);
  });

  it('throws what the work throws, in its place', async () => {
    async function* items() {
      yield* [1, 2, 3];
    }
    const given: number[] = [];
    const run = async () => {
      for await (const n of inOrder(
        items(),
        async (n) => (n === 2 ? Promise.reject(new Error('two')) : n),
        3,
      ))
        given.push(n);
    };
    await expect(run()).rejects.toThrow('two');
    expect(given).toEqual([1]);
  });
});

describe('progress', () => {
  it('is silent in a pipe', () => {
    const written: string[] = [];
    const progress = createProgress(
      { write: (text) => written.push(text) },
      { clock: () => written.length * 1e6 },
    );
    progress.update({ done: 1, failed: 0 });
    progress.finish();
    expect(written).toEqual([]);
  });

  it('draws on a terminal, seldom, and takes its line away', () => {
    const written: string[] = [];
    let now = 0;
    const progress = createProgress(
      { isTTY: true, columns: 80, write: (text) => written.push(text) },
      { clock: () => now, total: 100 },
    );
    for (; now < 2000; now += 10) progress.update({ done: now / 100, failed: 1 });
    progress.finish();
    expect(written.length).toBeLessThan(20);
    expect(written[0]).toContain('of 100 read, 1 failed');
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  it('tells the time left where the number is known', () => {
    expect(progressLine({ done: 40, failed: 2 }, 10, 100)).toBe(
      '40 of 100 read, 2 failed, 4.2 articles/s, 14 s left',
    );
    expect(progressLine({ done: 900, failed: 0 }, 30, null)).toBe('900 read, 30 articles/s');
  });
});

describe('countArticles, createFailureList, catchInterrupt', () => {
  it('counts files, and gives up where only reading tells', async () => {
    await texts('a', 'b');
    expect(await countArticles([folder, 'https://x.example/', 'x.txt'])).toBe(4);
    expect(await countArticles([folder, '-'])).toBeNull();
    await writeFile(join(folder, 'c.jsonl.gz'), '');
    expect(await countArticles([folder])).toBeNull();
  });

  it('lists failures in one safe line each, and not without end', () => {
    const failures = createFailureList();
    for (let i = 0; i < 1200; i += 1)
      failures.add({
        ok: false,
        source: `a\u001b[31m\n${i}`,
        error: new HearsayError('binary', 'is not text'),
      });
    expect(failures.count()).toBe(1200);
    expect(failures.lines().length).toBe(1001);
    expect(failures.lines().join('')).not.toMatch(/[\u001b\n]/);
    expect(failures.lines().at(-1)).toBe('… and 200 more');
  });

  it('aborts at the first Ctrl-C and ends the process at the second', () => {
    const handlers = new Map<string, () => void>();
    const exits: unknown[] = [];
    const fake = {
      on: (name: string, handler: () => void) => handlers.set(name, handler),
      off: (name: string) => handlers.delete(name),
      exit: (code: unknown) => exits.push(code),
    };
    const interrupt = catchInterrupt(fake as never);
    handlers.get('SIGINT')?.();
    expect([interrupt.signal.aborted, exits]).toEqual([true, []]);
    handlers.get('SIGINT')?.();
    expect(exits).toEqual([130]);
    interrupt.release();
    expect(handlers.size).toBe(0);
  });
});
