/*
 * A worker of the evaluation's pool (read-texts.ts): reads articles through the public API. Its encoder is the
 * package's own; only, what it says of the whole article is kept too, so that the model can be scored without the
 * rules that come after it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from '../src/cli/worker-pool.ts';
import { type ArticleInput, createReader } from '../src/index.ts';
import { loadEncoder } from '../src/model/encoder.ts';
import type { ModelReading } from '../src/model/scores.ts';
import { modelDirectory } from '../src/model-directory.ts';
import type { ReadText, ReadWorkerSetup } from './read-texts.ts';

const setup = workerData as ReadWorkerSetup;
const encoder = loadEncoder(setup.modelDirectory ?? modelDirectory(), { threads: 1 });

parentPort?.on('message', async (article: ArticleInput | string) => {
  parentPort?.postMessage(await answer(article));
});

async function answer(article: ArticleInput | string): Promise<Answer<ReadText>> {
  try {
    const loaded = await encoder;
    let model: ModelReading | undefined;
    const reader = await createReader({
      encoder: {
        read: async (layer) => {
          const reading = await loaded.read(layer);
          // The article comes first, then its contents.
          model ??= reading;
          return reading;
        },
      },
    });
    return { result: { reading: await reader.read(article), model: model! } };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
