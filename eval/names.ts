import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../src/reading.ts';
import { type Count, percentages } from './attribution-score.ts';
import { readGum } from './gum-names.ts';
import type { TextReader } from './read-texts.ts';

export interface NameScore {
  readonly documents: number;
  /** Same span and same type. */
  readonly strict: Count;
  /** Overlapping span and same type, one to one in text order. */
  readonly lenient: Count;
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The types that GUM's annotators and Hearsay both tell apart. */
const TYPES = new Set(['person', 'organization', 'place']);

/**
 * Names of persons, organizations and places in GUM's documents of one kind, as `readGum` cuts them, against the
 * mentions of kind `name` in the readings of the same texts.
 *
 * @param kind `news`, or the empty string for every kind
 */
export async function evaluateNames(
  corpora: string,
  split: string,
  kind: string,
  read: TextReader['read'],
): Promise<NameScore> {
  const docs = readdirSync(join(corpora, 'gum', split))
    .filter((file) => file.startsWith(`GUM_${kind}`) && file.endsWith('.conllu'))
    .map((file) => file.slice(0, -'.conllu'.length))
    .sort();
  const score: NameScore = {
    documents: docs.length,
    strict: { right: 0, found: 0, gold: 0 },
    lenient: { right: 0, found: 0, gold: 0 },
  };
  await Promise.all(
    docs.map(async (doc) => {
      const { text, names } = readGum(corpora, split, doc);
      const found = namesOf((await read({ text })).reading);
      const gold = names.filter(({ type }) => TYPES.has(type));
      countNames(score.strict, gold, found, (a, b) => a.start === b.start && a.end === b.end);
      countNames(score.lenient, gold, found, (a, b) => a.start < b.end && b.start < a.end);
    }),
  );
  return score;
}

function namesOf({ entities }: Reading): Name[] {
  return entities
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, type })),
    )
    .filter(({ type }) => TYPES.has(type))
    .sort((a, b) => a.start - b.start);
}

function countNames(
  count: Count,
  gold: readonly Name[],
  found: readonly Name[],
  meets: (a: Name, b: Name) => boolean,
): void {
  const left = new Set(gold);
  for (const one of found) {
    for (const other of left) {
      if (other.type !== one.type || !meets(one, other)) continue;
      left.delete(other);
      count.right++;
      break;
    }
  }
  count.found += found.length;
  count.gold += gold.length;
}

export const nameF1 = (count: Count): number => percentages(count).f;
