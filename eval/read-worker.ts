/*
 * A worker of the evaluation's pool (read-texts.ts), a process of its own: reads articles through the public API. Its
 * encoder is the package's own; only, what it says of the whole article is kept too, so that the model can be scored
 * without the rules that come after it.
 */
import type { Answer, Order } from '../src/cli/worker-pool.ts';
import { type ArticleInput, createReader } from '../src/index.ts';
import { type Encoder, loadEncoder } from '../src/model/encoder.ts';
import type { ModelReading } from '../src/model/scores.ts';
import { modelDirectory } from '../src/model-directory.ts';
import type { ReadText, ReadWorkerSetup } from './read-texts.ts';

let encoder: Promise<Encoder>;

process.on('disconnect', () => process.exit());
process.on('message', async (order: Order<ReadWorkerSetup, ArticleInput | string>) => {
  if ('setup' in order) encoder = loadEncoder(order.setup.modelDirectory ?? modelDirectory(), { threads: 1 });
  else process.send?.(await answer(order.job));
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
    const reading = await reader.read(article);
    const { attributions = [], names = [] } = model ?? {};
    return { result: { reading, model: { attributions, names } } };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
