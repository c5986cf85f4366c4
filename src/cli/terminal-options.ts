import type { Section, TerminalOptions } from '../report/terminal-style.ts';

/** The parts of the process that decide how a report looks. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

const DEFAULT_COLUMNS = 80;

/**
 * Width and colour: colour only on a terminal that has it, unless FORCE_COLOR asks for it; NO_COLOR forbids it
 * (https://no-color.org, whatever its value, if not empty).
 */
export function terminalOptions({ env, isTTY, columns }: Surroundings, section?: Section): TerminalOptions {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  const color = !env.NO_COLOR && (forced || (isTTY && env.TERM !== 'dumb' && env.FORCE_COLOR === undefined));
  const asked = Number(env.COLUMNS);
  const width = columns ?? (Number.isInteger(asked) && asked > 0 ? asked : DEFAULT_COLUMNS);
  return section === undefined ? { width, color } : { width, color, section };
}
