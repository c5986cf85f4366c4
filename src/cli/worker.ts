/*
 * A worker of the pool (worker-pool.ts): loads the model once, then reads one document after another. Started as a
 * file of its own (`dist/cli/worker.js`), never imported.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { RawDocument } from '../article/input-result.ts';
import { createReader, type Reader } from '../read.ts';
import { type BatchResult, readOne, type WorkerSetup } from './batch.ts';
import type { Answer } from './worker-pool.ts';

const setup = workerData as WorkerSetup;
let reader: Promise<Reader> | null = null;

const load = () => {
  reader ??= createReader(setup.reader);
  return reader;
};

parentPort?.on('message', async (raw: RawDocument) => {
  parentPort?.postMessage(await answer(raw));
});

async function answer(raw: RawDocument): Promise<Answer<unknown>> {
  try {
    return { result: portable(await readOne(raw, load, setup.input)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** An error's own fields survive the way between threads only as a plain object. */
function portable(result: BatchResult): unknown {
  if (result.ok) return result;
  const { code, message, source } = result.error;
  return { ok: false, source: result.source, error: { code, message, source } };
}
