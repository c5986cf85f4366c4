import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/reading.ts';
import { noTally, ROLES, type RoleSpans, scoreDocument, type Tally } from './attribution-score.ts';
import { innermost } from './outermost.ts';
import type { TextReader } from './read-texts.ts';

/** One line of `nested.jsonl`: what lies in the contents of one article. Offsets in UTF-16; a text is never in it. */
interface NestedLabels {
  readonly doc: string;
  /** Contents that were judged: all of the article's that have five words or more. */
  readonly contents: number;
  readonly attributions: readonly Readonly<Record<string, readonly (readonly [number, number])[]>>[];
}

export interface NestedEvaluation {
  readonly documents: number;
  readonly contents: number;
  /** Attributions inside a content, at any depth. */
  readonly inner: Tally;
}

const LABELS = new URL('./nested.jsonl', import.meta.url);

/**
 * Nested attributions on articles of PolNeAR dev, which marks outermost ones only: what lies in their contents was
 * labelled by hand for this project, by PARC's conventions. From the text to the end: an inner attribution is missed
 * too where the outer one was not found.
 */
export async function evaluateNested(
  corpora: string,
  read: TextReader['read'],
  count = Number.POSITIVE_INFINITY,
): Promise<NestedEvaluation> {
  const labels = readFileSync(LABELS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as NestedLabels)
    .slice(0, count);
  const inner = noTally();
  await Promise.all(
    labels.map(async ({ doc, attributions }) => {
      const text = readFileSync(join(corpora, 'polnear', 'dev', 'text', `${doc}.txt`), 'utf8');
      const { reading } = await read({ text });
      scoreDocument(text, attributions.map(spansOf), innermost(reading), inner);
    }),
  );
  return {
    documents: labels.length,
    contents: labels.reduce((sum, { contents }) => sum + contents, 0),
    inner,
  };
}

function spansOf(roles: NestedLabels['attributions'][number]): RoleSpans {
  const spans = (role: string): Span[] => (roles[role] ?? []).map(([start, end]) => ({ start, end }));
  return Object.fromEntries(ROLES.map((role) => [role, spans(role)])) as Record<
    (typeof ROLES)[number],
    Span[]
  >;
}
