import { availableParallelism } from 'node:os';
import { createPool } from '../src/cli/worker-pool.ts';
import type { ArticleInput } from '../src/index.ts';
import type { ModelReading } from '../src/model/scores.ts';
import type { Reading } from '../src/reading.ts';

/** What was read of one text. */
export interface ReadText {
  readonly reading: Reading;
  /** What the model alone said of the article. */
  readonly model: Pick<ModelReading, 'attributions' | 'names'>;
}

export interface ReadWorkerSetup {
  readonly modelDirectory: string | undefined;
}

export interface TextReader {
  readonly read: (article: ArticleInput | string) => Promise<ReadText>;
  readonly close: () => Promise<void>;
}

/** Reads texts on all cores, a process and a model each. Which worker reads a text does not change what it reads. */
export function createTextReader(model?: string, workers = availableParallelism()): TextReader {
  const setup: ReadWorkerSetup = { modelDirectory: model };
  const pool = createPool<ArticleInput | string, ReadText>(
    workers,
    setup,
    new URL('./read-worker.ts', import.meta.url),
  );
  return { read: pool.run, close: pool.close };
}
