import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../src/article/plain-text.ts';
import type { Article, Reading } from '../src/reading.ts';
import type { Key } from './key.ts';
import { type Fact, scoreKey } from './score-key.ts';

/** How one example article was read, against its key. */
export interface KeyScore {
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** Facts found and facts listed, for one kind of fact. */
export interface Tally {
  readonly found: number;
  readonly of: number;
}

const ROOT = new URL('..', import.meta.url).pathname;

/**
 * Reads every article of `examples/` that has a key in `test/fixtures/NAME/key.json` and scores the readings.
 * The keys list what a careful reader sees; they were written from the texts alone. See `key.ts` for their form and
 * `score-key.ts` for what counts as found.
 */
export async function evaluateKeys(
  read: (article: Article) => Promise<Reading>,
  names: readonly string[] = keyNames(),
): Promise<KeyScore[]> {
  const scores: KeyScore[] = [];
  for (const name of names) {
    const article = readPlainText(readFileSync(join(ROOT, 'examples', `${name}.txt`), 'utf8'));
    const key = JSON.parse(readFileSync(join(ROOT, 'test/fixtures', name, 'key.json'), 'utf8')) as Key;
    scores.push({ name, facts: scoreKey(await read(article), key) });
  }
  return scores;
}

/** Names of the examples that have a key, sorted. */
export function keyNames(): string[] {
  return readdirSync(join(ROOT, 'examples'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .filter((name) => readdirSync(join(ROOT, 'test/fixtures')).includes(name))
    .sort();
}

/** Found of listed, by kind of fact and in all (`all`). */
export function tallyKeys(scores: readonly KeyScore[]): Map<string, Tally> {
  const tallies = new Map<string, { found: number; of: number }>();
  for (const { kind, found } of scores.flatMap(({ facts }) => facts)) {
    for (const label of [kind, 'all']) {
      const tally = tallies.get(label) ?? { found: 0, of: 0 };
      tally.of++;
      if (found) tally.found++;
      tallies.set(label, tally);
    }
  }
  return tallies;
}

/** The misses as lines of text: "wire-ferry · position · demand “the passenger list …”". */
export function listMisses(scores: readonly KeyScore[]): string[] {
  return scores.flatMap(({ name, facts }) =>
    facts.filter(({ found }) => !found).map(({ kind, what }) => `${name} · ${kind} · ${what}`),
  );
}
