import { describe, expect, it } from 'vitest';
import { readSetup } from './corenlp.ts';
import { type Results, rateOf } from './results.ts';
import { speedPage } from './speed-page.ts';
import { wordCount } from './texts.ts';

const rate = rateOf({ articles: 12, seconds: 2, memory: 301.4, loading: 0.314 }, 6000);

const results: Results = {
  machine: { processor: 'P', cores: 2, memory: 8, system: 'linux x64', node: 'v20.19.0', load: 0 },
  texts: { name: 'examples/', articles: 12, words: 6000 },
  oneThread: rate,
  allCores: { ...rate, memory: null },
  page: { name: 'examples/a.txt', words: 300, toReport: 1.234, node: 0.05, memory: null, runs: 7 },
  times: { documents: 12, hearsay: 3000.4, chrono: 2500, ratio: 1.2 },
  corenlp: null,
};

describe('what is made of a measurement', () => {
  it('is a rate', () => {
    expect(rate).toEqual({
      articles: 12,
      articlesPerSecond: 6,
      wordsPerSecond: 3000,
      memory: 301,
      loading: 0.31,
    });
  });

  it('says which peers were not there', () => {
    expect(speedPage(results)).toContain('Not measured: it was not installed.');
  });

  it('gives the ratio to a peer of the same run', () => {
    const page = speedPage({
      ...results,
      corenlp: { peer: rate, hearsay: rate, ratio: 9.87 },
    });
    expect(page).toContain('9.9 times as fast');
  });

  it('says when the machine was busy, and does not when it was not', () => {
    expect(speedPage(results)).not.toContain('busy');
    expect(speedPage({ ...results, machine: { ...results.machine, load: 7.3 } })).toContain('busy');
  });

  it('has a dash for a memory that the system does not tell', () => {
    expect(speedPage(results)).toMatch(/counted in \| 6\.0 \| 3,000 \| – \|/);
  });
});

describe("CoreNLP's account", () => {
  it('is found in its log', () => {
    expect(readSetup('Annotation pipeline timing information:\nPipeline setup: 11.1 sec.\nTotal time')).toBe(
      11.1,
    );
  });

  it('is not invented', () => {
    expect(() => readSetup('Exception in thread "main"')).toThrow('no timings');
  });
});

it('counts words as runs of letters and digits', () => {
  expect(wordCount(['The U.N. said: 3.5 %', '', '—'])).toBe(6);
});
