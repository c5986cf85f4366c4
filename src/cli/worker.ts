/*
 * A worker of the pool (worker-pool.ts): loads the model once, then reads one document after another. Started as a
 * process of its own (`dist/cli/worker.js`), never imported.
 */
import { setFlagsFromString } from 'node:v8';
import type { RawDocument } from '../article/input-result.ts';
import { createReader, type Reader } from '../read.ts';
import { type BatchResult, readOne, type WorkerSetup } from './batch.ts';
import type { Answer, Order } from './worker-pool.ts';

// V8 compiles a function to machine code once so many bytes of its bytecode ran, on a thread of its own that takes time from
// the other workers. Four times as late, 84 articles are read a fifth faster and 420 a tenth (Node 20). Unknown flags are ignored.
setFlagsFromString('--interrupt-budget=500000');

let setup: WorkerSetup = { reader: { threads: 1 }, input: {} };
let reader: Promise<Reader> | null = null;

const load = () => {
  reader ??= createReader(setup.reader);
  return reader;
};

// Ctrl-C goes to the whole group of processes; when to end is the parent's to say.
process.on('SIGINT', () => undefined);
// A parent that is gone wants no answer.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

process.on('message', async (order: Order<WorkerSetup, RawDocument>) => {
  if ('setup' in order) setup = order.setup;
  else process.send?.(await answer(order.job));
});

async function answer(raw: RawDocument): Promise<Answer<unknown>> {
  try {
    return { result: portable(await readOne(raw, load, setup.input)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** An error's own fields survive the way between processes only as a plain object. */
function portable(result: BatchResult): unknown {
  if (result.ok) return result;
  const { code, message, source } = result.error;
  return { ok: false, source: result.source, error: { code, message, source } };
}
