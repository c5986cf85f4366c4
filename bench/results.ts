import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { PeerSpeed } from './corenlp.ts';
import type { ReadingSpeed, StartUp } from './hearsay.ts';
import type { TimesSpeed } from './times.ts';

/** What the figures were measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core in the minute before; where it is much above 0 the figures are too low. */
  readonly load: number;
}

/** Reading, as rates. */
export interface Rate {
  readonly articles: number;
  readonly articlesPerSecond: number;
  readonly wordsPerSecond: number;
  /** MB. */
  readonly memory: number | null;
  /** Seconds. */
  readonly loading: number | null;
}

export interface Results {
  readonly machine: Machine;
  readonly texts: { readonly name: string; readonly articles: number; readonly words: number };
  readonly oneThread: Rate;
  readonly allCores: Rate;
  readonly page: StartUp & { readonly name: string; readonly words: number };
  readonly times: TimesSpeed & { readonly ratio: number };
  /** CoreNLP and Hearsay on the same texts, one thread each; `null` where it is not installed. */
  readonly corenlp: {
    readonly peer: Rate;
    readonly hearsay: Rate;
    /** How many times as fast Hearsay is. */
    readonly ratio: number;
  } | null;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: round(totalmem() / 2 ** 30, 0),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    load: round(loadavg()[0] ?? 0, 1),
  };
}

/** @param words of the articles together */
export function rateOf(
  { articles, seconds, memory, loading }: ReadingSpeed | PeerSpeed,
  words: number,
): Rate {
  return {
    articles,
    articlesPerSecond: round(articles / seconds, 2),
    wordsPerSecond: round(words / seconds, 0),
    memory: memory === null ? null : round(memory, 0),
    loading: loading === null ? null : round(loading, 2),
  };
}

export function round(figure: number, decimals: number): number {
  return Math.round(figure * 10 ** decimals) / 10 ** decimals;
}
