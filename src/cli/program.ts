import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES, FORMATS } from './formats.ts';
import type { ReadOptions } from './read-command.ts';

/** As in `src/article/input-result.ts` and `src/report/terminal-style.ts`, which are not loaded only to print help. */
export const KIND_NAMES = ['text', 'markdown', 'html', 'jsonl'] as const;
export const SECTION_NAMES = [
  'voices',
  'positions',
  'disputed',
  'timeline',
  'nobody',
  'missing',
  'wording',
] as const;

/** Runs a command; gives its exit code. */
type Run = (files: readonly string[], options: ReadOptions) => Promise<number>;

/**
 * The command line, without its work: commands are loaded when they run, so that `--help` and a mistyped option
 * answer at once.
 */
export function buildProgram(version: string, end: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description('Reads dated news and tells who said what, on whose word, when, and who disputes it.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExit codes: 0 all read, 1 some input could not be read, 2 wrong usage, 70 internal error, 130 interrupted.',
    );
  addRead(
    program,
    async (files, options) => (await import('./read-command.ts')).readCommand(files, options),
    end,
  );
  return program;
}

function addRead(program: Command, run: Run, end: (code: number) => void): void {
  program
    .command('read')
    .description('read articles and report who said what')
    .addArgument(new Argument('<file...>', 'files, folders, addresses, or - for standard input'))
    .addOption(new Option('-f, --format <name>', 'how to report').choices(FORMAT_NAMES).default('text'))
    .addOption(
      new Option('-s, --section <name>', 'only this part of the text report, in full').choices(SECTION_NAMES),
    )
    .addOption(
      new Option('--published <date>', 'the date of publication, such as 2026-03-14').argParser(parseDate),
    )
    .addOption(new Option('--outlet <name>', 'the paper, agency or site that published it'))
    .addOption(new Option('--title <text>', 'the title'))
    .addOption(new Option('--byline <name>', 'who wrote it'))
    .addOption(
      new Option('--as <kind>', 'read the input as this, whatever it looks like').choices(KIND_NAMES),
    )
    .addOption(new Option('--allow-private', 'let addresses in private networks be asked').default(false))
    .addHelpText(
      'after',
      `\nFormats:\n${FORMATS.map(({ name, about }) => `  ${name.padEnd(13)}${about}`).join('\n')}`,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay read article.txt\n  hearsay read --format json news/ > readings.jsonl\n  pbpaste | hearsay read --published 2026-03-14 -',
    )
    .action(async (files: string[], options: ReadOptions) => end(await run(files, options)));
}

/** An ISO date, so that no month is taken for a day. */
function parseDate(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!real) throw new InvalidArgumentError('Write the date as YYYY-MM-DD.');
  return value;
}
