import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** What a worker is sent: its setup first, then jobs. */
export type Order<Setup, Job> = { readonly setup: Setup } | { readonly job: Job };

/** A worker's answer: the result, or what went wrong outside of any article (the model cannot be loaded). */
export type Answer<Result> = { readonly result: Result } | { readonly error: string };

/** The worker file beside this one: TypeScript in development, JavaScript in `dist/cli/`, wherever the bundler put this. */
function defaultWorkerUrl(): URL {
  const names = ['./worker.js', './cli/worker.js', '../cli/worker.js', './worker.ts'];
  const found = names
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  if (found === undefined) throw new Error('the worker file is missing: the hearsay package is incomplete');
  return found;
}

/**
 * Starts up to `size` workers, each when there is a job for it, and gives each job to the one that is free.
 * A worker that dies (out of memory, a crash in native code) fails the job that it had, and a new one takes its place.
 *
 * Workers are processes and not threads: ending a thread amid an inference aborts the whole program in native code,
 * and so does a crash there; a process can be killed at any time and takes nothing with it.
 *
 * @param setup sent to each worker before its first job
 */
export function createPool<Job, Result>(
  size: number,
  setup: unknown,
  url = defaultWorkerUrl(),
): Pool<Job, Result> {
  const queue: Task<Job, Result>[] = [];
  const idle: ChildProcess[] = [];
  const busy = new Map<ChildProcess, Task<Job, Result>>();
  let closed = false;

  const next = () => {
    const task = queue[0];
    if (task === undefined || closed) return;
    const worker = idle.pop() ?? (busy.size < size ? start() : null);
    if (worker === null) return;
    queue.shift();
    busy.set(worker, task);
    worker.send({ job: task.job });
  };
  const start = (): ChildProcess => {
    const worker = fork(fileURLToPath(url), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const end = (reason: string) => {
      const task = busy.get(worker);
      busy.delete(worker);
      const at = idle.indexOf(worker);
      if (at !== -1) idle.splice(at, 1);
      task?.reject(new Error(closed ? 'interrupted' : reason));
      next();
    };
    worker.on('message', (message) => {
      const answer = message as Answer<Result>;
      const task = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ('result' in answer) task?.resolve(answer.result);
      else task?.reject(new Error(answer.error));
      next();
    });
    worker.on('error', (error) => end(`its worker failed: ${error.message}`));
    worker.on('exit', (code, signal) => end(`its worker ended (${signal ?? `code ${code}`})`));
    worker.send({ setup });
    return worker;
  };
  return {
    run: (job) =>
      new Promise<Result>((resolve, reject) => {
        if (closed) return reject(new Error('interrupted'));
        queue.push({ job, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const task of queue.splice(0)) task.reject(new Error('interrupted'));
      await Promise.all([...idle, ...busy.keys()].map(ended));
    },
  };
}

/** Kills a worker and waits until it is gone. */
function ended(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (worker.exitCode !== null || worker.signalCode !== null) return resolve();
    worker.once('exit', () => resolve());
    worker.once('error', () => resolve());
    worker.kill('SIGKILL');
  });
}
