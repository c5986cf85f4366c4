import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessRun {
  readonly code: number | null;
  /** From the start to the end, and to the first byte of standard output (`null`: none came). */
  readonly seconds: number;
  readonly firstOutput: number | null;
  /** Peak resident memory in MB where the system tells it (Linux), else `null`. */
  readonly memory: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How often the peak is looked up; the kernel keeps it, so only growth in the last moment is missed. */
const LOOK_MS = 50;

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
      memory = peakMemory(child.pid) ?? memory;
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

function peakMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
