import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess } from './run-process.ts';

/** Hearsay reading many texts. */
export interface ReadingSpeed {
  readonly articles: number;
  readonly seconds: number;
  /** Peak resident memory, MB; `null` where the system does not tell. */
  readonly memory: number | null;
  /** Seconds that loading the model took, where it was measured apart. */
  readonly loading: number | null;
}

/** The built library in one process with one thread, the model loaded and warm. */
export async function readInOneThread(root: string, texts: readonly string[]): Promise<ReadingSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const run = await runProcess(process.execPath, [join(root, 'bench/run-reader.mjs'), file, '1'], root);
    if (run.code !== 0) throw new Error(`bench/run-reader.mjs failed: ${run.stderr}`);
    const { loading, seconds, memory } = JSON.parse(run.stdout) as Record<string, number>;
    return { articles: texts.length, seconds: seconds!, memory: memory!, loading: loading! };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The command on many files, which it reads on all cores; start and loading of every worker counted in. */
export async function readOnAllCores(root: string, files: readonly string[]): Promise<ReadingSpeed> {
  const run = await runProcess(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'read', '--format', 'json', ...files],
    root,
  );
  const articles = run.stdout.split('\n').filter((line) => line !== '').length;
  if (run.code !== 0 || articles !== files.length)
    throw new Error(`hearsay read gave ${articles} of ${files.length} readings: ${run.stderr}`);
  return { articles, seconds: run.seconds, memory: run.memory, loading: null };
}

export interface StartUp {
  /** Seconds from the start of the process to the first byte of the report, the median of the runs. */
  readonly toReport: number;
  /** Seconds of Node alone, running an empty script. */
  readonly node: number;
  readonly memory: number | null;
  readonly runs: number;
}

const RUNS = 7;

/** One page from a cold start of the process to its report. The disk's cache is warm after the first run. */
export async function startUp(root: string, page: string): Promise<StartUp> {
  const reports: number[] = [];
  const empty: number[] = [];
  let memory: number | null = null;
  for (let run = 0; run < RUNS; run++) {
    empty.push((await runProcess(process.execPath, ['-e', '0'], root)).seconds);
    const report = await runProcess(process.execPath, [join(root, 'dist/cli/main.js'), 'read', page], root);
    if (report.code !== 0 || report.firstOutput === null)
      throw new Error(`hearsay read ${page} failed: ${report.stderr}`);
    reports.push(report.firstOutput);
    memory = Math.max(memory ?? 0, report.memory ?? 0) || null;
  }
  return { toReport: median(reports), node: median(empty), memory, runs: RUNS };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
