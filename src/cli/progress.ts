import type { BatchProgress } from './batch.ts';

/** A line on the terminal that tells how far a batch is. */
export interface Progress {
  readonly update: (progress: BatchProgress) => void;
  /** Takes the line off the screen, so that something can be printed; the next update draws it again. */
  readonly hide: () => void;
  /** Takes the line off for good. */
  readonly finish: () => void;
}

/** What a progress line is written to: `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How a progress line is drawn. */
export interface ProgressOptions {
  /** Number of articles, where it is known: then the time left is told. */
  readonly total?: number | null;
  /** Milliseconds from any fixed point. */
  readonly clock?: () => number;
}

/** Milliseconds between two drawings: often enough to live, seldom enough to cost nothing. */
const PACE = 100;
/** No line before this many milliseconds: what is done at once needs none. */
const PATIENCE = 500;

const SILENT: Progress = { update: () => undefined, hide: () => undefined, finish: () => undefined };

/**
 * Draws "412 read, 3 failed, 9.8 articles/s, 1 min 12 s left" on a terminal, and nothing anywhere else.
 * Only on the stream given (standard error), so that what is read from standard output stays clean.
 */
export function createProgress(stream: ProgressStream, options: ProgressOptions = {}): Progress {
  if (stream.isTTY !== true) return SILENT;
  const clock = options.clock ?? (() => performance.now());
  const started = clock();
  let drawn = false;
  let last = Number.NEGATIVE_INFINITY;
  const hide = () => {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  const update = (progress: BatchProgress) => {
    const now = clock();
    if (now - started < PATIENCE || now - last < PACE) return;
    last = now;
    const line = progressLine(progress, (now - started) / 1000, options.total ?? null);
    stream.write(`\r\u001b[2K${line.slice(0, Math.max(1, (stream.columns ?? 80) - 1))}`);
    drawn = true;
  };
  return { update, hide, finish: hide };
}

/** The words of the line, after so many seconds. */
export function progressLine({ done, failed }: BatchProgress, seconds: number, total: number | null): string {
  const count = done + failed;
  const pace = seconds > 0 ? count / seconds : 0;
  const parts = [total === null ? `${done} read` : `${done} of ${total} read`];
  if (failed > 0) parts.push(`${failed} failed`);
  parts.push(`${pace < 10 ? pace.toFixed(1) : Math.round(pace)} articles/s`);
  if (total !== null && pace > 0) parts.push(`${timeLeft(Math.max(0, total - count) / pace)} left`);
  return parts.join(', ');
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
