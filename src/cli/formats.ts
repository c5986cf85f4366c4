import { HearsayError } from '../errors.ts';
import type { Reading } from '../reading.ts';
import type { TerminalOptions } from '../report/terminal-style.ts';

/** Writes one reading, the `nth` (from 0) of a run; ends in a line break. */
export type Formatter = (reading: Reading, nth: number) => string;

interface Format {
  readonly name: string;
  readonly about: string;
  /** One file an article: a second one cannot follow it in the same output. */
  readonly single?: true;
  /** Loaded when asked for, so that a format costs nothing to those who use another. */
  readonly load: (terminal: TerminalOptions) => Promise<Formatter>;
}

/** What `--format` takes; the first is the default. */
export const FORMATS: readonly Format[] = [
  {
    name: 'text',
    about: 'a report for the terminal',
    load: async (terminal) => {
      const { terminalReport } = await import('../report/terminal.ts');
      return (reading, nth) => (nth === 0 ? '' : '\n') + terminalReport(reading, terminal);
    },
  },
  {
    name: 'json',
    about: 'the whole reading, one line an article',
    load: async () => (await import('../report/json.ts')).jsonReport,
  },
  {
    name: 'html',
    about: 'a page with each voice marked in the text',
    single: true,
    load: async () => (await import('../report/html.ts')).htmlReport,
  },
  {
    name: 'markdown',
    about: 'the report as Markdown',
    load: async () => (await import('../report/markdown.ts')).markdownReport,
  },
  {
    name: 'annotations',
    about: 'W3C Web Annotations',
    load: async () => (await import('../report/annotations.ts')).annotationsReport,
  },
  {
    name: 'jsonld',
    about: 'schema.org and PROV-O as JSON-LD',
    load: async () => (await import('../report/jsonld.ts')).jsonldReport,
  },
  {
    name: 'csv',
    about: 'a table, one statement a row',
    load: async () => {
      const { csvReport, csvRows } = await import('../report/csv.ts');
      return (reading, nth) => (nth === 0 ? csvReport(reading) : csvRows(reading));
    },
  },
  {
    name: 'brat',
    about: 'brat standoff, as PolNeAR has it',
    single: true,
    load: async () => (await import('../report/brat.ts')).bratReport,
  },
];

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/**
 * The formatter of a name in {@link FORMAT_NAMES}. It throws `reading-failed` for a second article where the format
 * has room for one.
 */
export async function loadFormatter(name: string, terminal: TerminalOptions): Promise<Formatter> {
  const format = FORMATS.find((one) => one.name === name) ?? FORMATS[0]!;
  const write = await format.load(terminal);
  return (reading, nth) => {
    if (format.single && nth > 0) {
      throw new HearsayError(
        'reading-failed',
        `${name} is one file an article: read it by itself`,
        reading.article.source,
      );
    }
    return write(reading, nth);
  };
}
