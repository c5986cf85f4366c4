import { stringify } from 'csv-stringify/sync';
import type { Reading, Statement } from '../reading.ts';
import { type ReadingIndex, readingIndex } from './reading-index.ts';
import { visible } from './visible.ts';
import { voiceName } from './voice-name.ts';

type Cell = string | number | null;

/** What one row is made from. */
interface Row {
  readonly reading: Reading;
  readonly index: ReadingIndex;
  readonly statement: Statement;
}

/**
 * The columns in order: name and value. New columns are added at the end, none is renamed;
 * `docs/formats.md` tells what each holds, and a test holds the two together.
 */
export const CSV_COLUMNS: readonly (readonly [name: string, value: (row: Row) => Cell])[] = [
  ['article', ({ reading }) => reading.article.id],
  ['outlet', ({ reading }) => reading.article.outlet],
  ['title', ({ reading }) => reading.article.title],
  ['published', ({ reading }) => reading.article.published],
  ['source', ({ reading }) => reading.article.source],
  ['statement', ({ statement }) => statement.id],
  ['text', ({ statement }) => statement.text],
  ['voice', (row) => voiceName(innermost(row))],
  ['voice_kind', (row) => innermost(row)?.kind ?? null],
  ['voice_description', (row) => innermost(row)?.description ?? null],
  ['voice_count', (row) => innermost(row)?.count ?? null],
  ['voice_basis', (row) => innermost(row)?.basis ?? null],
  ['speaks_for', ({ index, ...row }) => nameOrNull(index, innermost({ index, ...row })?.speaksFor ?? null)],
  ['chain', ({ index, statement }) => statement.chain.map((id) => voiceName(index.voice(id))).join(' ← ')],
  ['depth', ({ statement }) => statement.chain.length],
  ['act', (row) => attribution(row)?.act ?? null],
  ['negated', (row) => yesNo(attribution(row)?.negated)],
  ['form', (row) => attribution(row)?.form ?? null],
  ['hedge', (row) => attribution(row)?.hedge ?? null],
  ['addressee', (row) => row.index.entity(attribution(row)?.addressee ?? null)?.name ?? null],
  ['said_on', (row) => row.index.time(attribution(row)?.time ?? null)?.value ?? null],
  ['disputed', ({ reading, statement }) => disputesOf(reading, statement)],
  ['confidence', (row) => rounded(attribution(row)?.confidence)],
  ['start', ({ statement }) => statement.spans[0]?.start ?? null],
  ['end', ({ statement }) => statement.spans.at(-1)?.end ?? null],
  ['spans', ({ statement }) => statement.spans.map(({ start, end }) => `${start}:${end}`).join(' ')],
  ['attribution', ({ statement }) => statement.attribution],
  ['voice_id', ({ statement }) => statement.chain.at(-1) ?? null],
];

/**
 * The reading as a table, one statement a row: RFC 4180 with a byte order mark, so that spreadsheets read it as
 * UTF-8. Unknown is an empty cell. No text cell is a formula, and none holds a control character.
 */
export function csvReport(reading: Reading): string {
  return csvHeader() + csvRows(reading);
}

/** The byte order mark and the row of column names: once, before the rows of any number of readings. */
export function csvHeader(): string {
  return stringify([CSV_COLUMNS.map(([name]) => name)], { ...FILE, bom: true });
}

/** The rows of one reading, without the header. */
export function csvRows(reading: Reading): string {
  const index = readingIndex(reading);
  const rows = reading.statements.map((statement) =>
    CSV_COLUMNS.map(([, value]) => cell(value({ reading, index, statement }))),
  );
  return stringify(rows, FILE);
}

/** Line ends as in RFC 4180; with those, csv-stringify quotes a lone line feed only when asked to. */
const FILE = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/**
 * What a spreadsheet takes for a formula when a cell begins with it: OWASP's list (`=`, `+`, `-`, `@`, tab, carriage
 * return, and line feed, each also in full width), behind any quotation mark or white space that an import may strip.
 */
const FORMULA = /^[\s"'\uFEFF\u200B]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212|%]|^[\t\r\n]/;

/**
 * Numbers stay numbers: ours are offsets, counts and probabilities, never negative. Text that would be taken for a
 * formula gets an apostrophe before it, which spreadsheets understand as "text" (csv-stringify's `escape_formulas`
 * does the same, but only for the very first character). Carriage returns become line feeds, controls visible names.
 */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  return (FORMULA.test(text) ? `'${text}` : text).replace(/\r\n?/g, '\n');
}

const innermost = ({ index, statement, reading }: Row) =>
  statement.attribution === null
    ? (reading.voices.find(({ kind }) => kind === 'writer') ?? WRITER)
    : index.voice(statement.chain.at(-1) ?? null);

const WRITER = {
  id: '',
  kind: 'writer',
  name: null,
  entity: null,
  description: null,
  count: null,
  basis: null,
  speaksFor: null,
} as const;

const attribution = ({ index, statement }: Row) => index.attribution(statement.attribution);

const nameOrNull = (index: ReadingIndex, id: string | null) =>
  id === null ? null : voiceName(index.voice(id));

const rounded = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(3)));

const yesNo = (value: boolean | undefined) => (value === undefined ? null : value ? 'yes' : 'no');

function disputesOf(reading: Reading, { id }: Statement): string | null {
  const about = reading.disputes
    .filter(({ sides }) => sides.some((side) => side.includes(id)))
    .map((d) => d.about);
  return about.length > 0 ? about.join('; ') : null;
}
