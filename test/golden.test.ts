import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPlainText } from '../src/article/plain-text.ts';
import { createReader, type Reader } from '../src/read.ts';
import { terminalReport } from '../src/report/terminal.ts';

/**
 * The report of every example as it was last looked at, read with the shipped model. A change of the engine shows here
 * as prose; `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` accepts it, after somebody has read the difference.
 */
const ROOT = resolve(import.meta.dirname, '..');
const names = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

describe('the examples, as last looked at', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader({ threads: 1 });
  });

  it.each(names)('%s', async (name) => {
    const source = `examples/${name}.txt`;
    const text = readFileSync(join(ROOT, source), 'utf8');
    const reading = await reader.read(readPlainText(text, { source }));
    const report = terminalReport(reading, { width: 100, color: false });
    const golden = join(ROOT, 'test', 'fixtures', name, 'report.txt');
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, report);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(report).toBe(readFileSync(golden, 'utf8'));
  });
});
