/** Ctrl-C, caught. */
export interface Interrupt {
  /** Fires at the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Gives the signals back to the process. */
  readonly release: () => void;
}

/** The exit code of a program ended by SIGINT: 128 and the signal's number. */
export const INTERRUPTED = 130;

/**
 * Turns the first SIGINT or SIGTERM into an abort, so that the line at hand can be finished and workers be ended;
 * the second ends the process at once.
 */
export function catchInterrupt(
  process: Pick<NodeJS.Process, 'on' | 'off' | 'exit'> = globalThis.process,
): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const release = () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  return { signal: controller.signal, release };
}
