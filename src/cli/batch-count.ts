import { stat } from 'node:fs/promises';
import { kindOfName } from '../article/look-at-kind.ts';
import { isAddress } from '../article/open-documents.ts';
import { walkFolder } from '../article/walk-folder.ts';

/**
 * How many articles the locators name, found without opening anything, or `null` where that cannot be known:
 * standard input and JSON Lines hold any number.
 */
export async function countArticles(locators: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const locator of locators) {
    const found = await countOne(locator);
    if (found === null) return null;
    count += found;
  }
  return count;
}

async function countOne(locator: string): Promise<number | null> {
  if (locator === '-') return null;
  if (isAddress(locator)) return 1;
  const folder = await stat(locator).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!folder) return kindOfName(locator) === 'jsonl' ? null : 1;
  let count = 0;
  for await (const entry of walkFolder(locator)) {
    if (kindOfName(entry.path) === 'jsonl') return null;
    count += 1;
  }
  return count;
}
