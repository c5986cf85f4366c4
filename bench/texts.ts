import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is read against the clock. */
export interface BenchTexts {
  readonly name: string;
  readonly files: readonly string[];
  readonly texts: readonly string[];
}

/** PolNeAR dev where the corpora are, else the examples; sorted by name. */
export function benchTexts(root: string, corpora: string): BenchTexts {
  const polnear = join(corpora, 'polnear', 'dev', 'text');
  const [name, folder] = existsSync(polnear)
    ? ['PolNeAR dev', polnear]
    : ['examples/', join(root, 'examples')];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(folder, file));
  return { name, files, texts: files.map((file) => readFileSync(file, 'utf8')) };
}

/** Runs of letters and digits, one count for all that are compared. */
export const wordCount = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
