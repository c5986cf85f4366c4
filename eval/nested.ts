import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Span } from '../src/reading.ts';
import { noTally, ROLES, type RoleSpans, scoreDocument, type Tally } from './attribution-score.ts';
import { innermost, outermost } from './outermost.ts';
import type { TextReader } from './read-texts.ts';

/** One line of `train/nested_examples.py`; its offsets count code points. */
interface Composed {
  readonly text: string;
  readonly outer: Record<string, [number, number][]>;
  readonly inners: readonly Record<string, [number, number][]>[];
}

export interface NestedEvaluation {
  readonly examples: number;
  /** Attributions inside a content, at any depth. */
  readonly inner: Tally;
  readonly outer: Tally;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Fixed, so that the figures of two runs speak of the same examples. */
export const COMPOSED = { count: 300, seed: 11 } as const;

/**
 * Nested attributions. Nobody publishes a corpus of news with them, so sentences of PolNeAR are put into each other's
 * contents (`train/nested_examples.py`): composed examples, not text that anybody wrote. About a fifth of them hold
 * no inner attribution.
 *
 * @returns `null` where there is no Python to compose them
 */
export async function evaluateNested(
  corpora: string,
  read: TextReader['read'],
  count: number = COMPOSED.count,
): Promise<NestedEvaluation | null> {
  const examples = await compose(join(corpora, 'polnear', 'dev'), count);
  if (examples === null) return null;
  const evaluation = { examples: examples.length, inner: noTally(), outer: noTally() };
  await Promise.all(
    examples.map(async ({ text, outer, inners }) => {
      const { reading } = await read({ text });
      const toUtf16 = utf16Offsets(text);
      scoreDocument(
        text,
        inners.map((inner) => spansOf(inner, toUtf16)),
        innermost(reading),
        evaluation.inner,
      );
      scoreDocument(text, [spansOf(outer, toUtf16)], outermost(reading), evaluation.outer);
    }),
  );
  return evaluation;
}

async function compose(split: string, count: number): Promise<Composed[] | null> {
  const script = join(ROOT, 'train', 'nested_examples.py');
  const options = ['--n', String(count), '--seed', String(COMPOSED.seed)];
  try {
    const { stdout } = await promisify(execFile)('python3', [script, split, ...options], {
      maxBuffer: 1 << 28,
      env: { ...process.env, PYTHONIOENCODING: 'utf8', PYTHONDONTWRITEBYTECODE: '1' },
    });
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Composed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function spansOf(roles: Composed['outer'], toUtf16: (offset: number) => number): RoleSpans {
  const spans = (role: string): Span[] =>
    (roles[role] ?? []).map(([start, end]) => ({ start: toUtf16(start), end: toUtf16(end) }));
  return Object.fromEntries(ROLES.map((role) => [role, spans(role)])) as Record<
    (typeof ROLES)[number],
    Span[]
  >;
}

/** From code points to UTF-16 code units. */
function utf16Offsets(text: string): (offset: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (offset) => starts[offset] ?? at;
}
