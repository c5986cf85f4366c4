import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessRun {
  readonly code: number | null;
  /** From the start to the end, and to the first byte of standard output (`null`: none came). */
  readonly seconds: number;
  readonly firstOutput: number | null;
  /** Peak memory in MB of all its processes together, where the system tells it (Linux), else `null`. */
  readonly memory: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How often memory is looked at; a peak between two looks is missed. */
const LOOK_MS = 100;

/** Runs a program to its end. Rejects where it cannot be started. */
export function runProcess(command: string, args: readonly string[], cwd: string): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    let firstOutput: number | null = null;
    let memory: number | null = null;
    const look = setInterval(() => {
      memory = Math.max(memoryNow(child.pid) ?? 0, memory ?? 0) || null;
    }, LOOK_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      firstOutput ??= since();
      output.stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output.stderr += chunk;
    });
    child.on('error', (error) => {
      clearInterval(look);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code, seconds: since(), firstOutput, memory, ...output });
    });
  });
}

/**
 * The memory of a process and of those that it started: the proportional set size, in which a page that several share
 * counts once in all (`smaps_rollup`, Linux 4.14).
 */
function memoryNow(pid: number | undefined): number | null {
  try {
    const kilobytes = /^Pss:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    if (kilobytes === undefined) return null;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/);
    const theirs = children.filter((child) => child !== '').map((child) => memoryNow(Number(child)) ?? 0);
    return theirs.reduce((sum, one) => sum + one, Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
