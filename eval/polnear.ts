import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/reading.ts';
import type { RoleSpans } from './attribution-score.ts';

/** A document of PolNeAR (Newell, Margolin and Ruths, LREC 2018) and what each of its annotators marked. */
export interface PolnearDocument {
  readonly doc: string;
  readonly text: string;
  /** By annotator, in the order of their names. Most documents have one. */
  readonly annotations: readonly (readonly RoleSpans[])[];
}

/** The documents of a split's folder, `text/` and `attributions/`, sorted by name. */
export function readPolnearSplit(folder: string): PolnearDocument[] {
  const byDoc = new Map<string, (readonly RoleSpans[])[]>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const doc = /^(.*)_[0-9a-f]{4}\.ann$/.exec(file)?.[1];
    if (doc === undefined) continue;
    const annotations = byDoc.get(doc) ?? [];
    annotations.push(parseBrat(readFileSync(join(folder, 'attributions', file), 'utf8')));
    byDoc.set(doc, annotations);
  }
  return [...byDoc].map(([doc, annotations]) => ({
    doc,
    text: readFileSync(join(folder, 'text', `${doc}.txt`), 'utf8'),
    annotations,
  }));
}

/**
 * The attributions of a brat standoff file: T-lines hold the spans, which may be split ("T7 Content 10 20;35 60"),
 * E-lines link them. Without a content there is no attribution. Offsets are taken as they stand, as the reference
 * scorer takes them.
 */
export function parseBrat(ann: string): RoleSpans[] {
  const spans = new Map<string, Span[]>();
  const lines = ann.split('\n');
  for (const line of lines) {
    const [, id, pieces] = /^(T\d+)\t\w+ ([\d; ]+)\t/.exec(line) ?? [];
    if (id !== undefined && pieces !== undefined) spans.set(id, pieces.split(';').map(parsePiece));
  }
  return lines.flatMap((line) => {
    const event = /^E\d+\t(.*)$/.exec(line)?.[1];
    if (event === undefined) return [];
    const roles = { Source: [] as Span[], Cue: [] as Span[], Content: [] as Span[] };
    for (const part of event.trim().split(/\s+/)) {
      const [, role, id] = /^(Source|Cue|Content)\d*:(T\d+)$/.exec(part) ?? [];
      if (role !== undefined) roles[role as keyof typeof roles].push(...(spans.get(id!) ?? []));
    }
    if (roles.Content.length === 0) return [];
    return [{ source: roles.Source, cue: roles.Cue, content: roles.Content }];
  });
}

function parsePiece(piece: string): Span {
  const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
  return { start, end };
}
