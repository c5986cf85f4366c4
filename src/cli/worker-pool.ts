import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Workers that do jobs of one kind. */
export interface Pool<Job, Result> {
  /** Does a job in the next free worker. Rejects if its worker died or the pool was closed. */
  readonly run: (job: Job) => Promise<Result>;
  readonly close: () => Promise<void>;
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** A worker's answer: the result, or what went wrong outside of any article (the model cannot be loaded). */
export type Answer<Result> = { readonly result: Result } | { readonly error: string };

/** The worker file beside this one: TypeScript in development, JavaScript in `dist/cli/`, wherever the bundler put this. */
function defaultWorkerUrl(): URL {
  const names = ['./worker.js', './cli/worker.js', '../cli/worker.js', './worker.ts'];
  const urls = names.map((name) => new URL(name, import.meta.url));
  const found = urls.find((url) => existsSync(fileURLToPath(url)));
  if (found === undefined) throw new Error('the worker file is missing: the hearsay package is incomplete');
  return found;
}

/**
 * Starts up to `size` workers, each when there is a job for it, and gives each job to the one that is free.
 * A worker that dies (out of memory, a crash in native code) fails the job that it had, and a new one takes its place.
 *
 * @param setup given to each worker as its `workerData`
 */
export function createPool<Job, Result>(
  size: number,
  setup: unknown,
  url = defaultWorkerUrl(),
): Pool<Job, Result> {
  const queue: Task<Job, Result>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task<Job, Result>>();
  let closed = false;

  const next = () => {
    const task = queue[0];
    if (task === undefined || closed) return;
    const worker = idle.pop() ?? (busy.size < size ? start() : null);
    if (worker === null) return;
    queue.shift();
    busy.set(worker, task);
    worker.ref();
    worker.postMessage(task.job);
  };
  const start = (): Worker => {
    const worker = new Worker(url, { workerData: setup, stdin: false });
    worker.on('message', (answer: Answer<Result>) => {
      const task = busy.get(worker);
      busy.delete(worker);
      // An idle worker does not keep the process alive.
      worker.unref();
      idle.push(worker);
      if ('result' in answer) task?.resolve(answer.result);
      else task?.reject(new Error(answer.error));
      next();
    });
    const die = (reason: string) => {
      const task = busy.get(worker);
      busy.delete(worker);
      const at = idle.indexOf(worker);
      if (at !== -1) idle.splice(at, 1);
      task?.reject(new Error(reason));
      next();
    };
    worker.on('error', (error) => die(`its worker failed: ${error.message}`));
    worker.on('exit', (code) => die(`its worker ended (code ${code})`));
    return worker;
  };
  return {
    run: (job) =>
      new Promise<Result>((resolve, reject) => {
        if (closed) reject(new Error('interrupted'));
        else {
          queue.push({ job, resolve, reject });
          next();
        }
      }),
    close: async () => {
      closed = true;
      for (const task of queue.splice(0)) task.reject(new Error('interrupted'));
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
