import { readdirSync, readFileSync } from 'node:fs';
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

/** The types that annotators and Hearsay both tell apart. */
const TYPES = new Set(['person', 'organization', 'place']);

/** A text with the names that people marked in it. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly Name[];
}

/** GUM's documents, names as `readGum` cuts them. */
export function gumTexts(corpora: string, split: string): NamedText[] {
  return readdirSync(join(corpora, 'gum', split))
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readGum(corpora, split, file.slice(0, -'.conllu'.length)));
}

/** Wikinews articles of MEANTIME, names labelled by hand for this project by CoNLL-2003's conventions (`names.jsonl`). */
export function newsTexts(corpora: string): NamedText[] {
  const lines = (path: string | URL) => readFileSync(path, 'utf8').trimEnd().split('\n');
  const labels = new Map(
    lines(new URL('./names.jsonl', import.meta.url)).map((line) => {
      const { doc, names } = JSON.parse(line) as { doc: string; names: [number, number, string][] };
      return [doc, names.map(([start, end, type]): Name => ({ start, end, type }))];
    }),
  );
  return lines(join(corpora, 'time', 'meantime.jsonl')).flatMap((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const names = labels.get(id);
    return names ? [{ text, names }] : [];
  });
}

/** Names of persons, organizations and places against the mentions of kind `name` in the readings of the same texts. */
export async function evaluateNames(
  texts: readonly NamedText[],
  read: TextReader['read'],
): Promise<NameScore> {
  const score: NameScore = {
    documents: texts.length,
    strict: { right: 0, found: 0, gold: 0 },
    lenient: { right: 0, found: 0, gold: 0 },
  };
  await Promise.all(
    texts.map(async ({ text, names }) => {
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
