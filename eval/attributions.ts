import type { Attribution } from '../src/reading.ts';
import {
  addTally,
  noTally,
  percentages,
  type RoleSpans,
  scoreDocument,
  type Tally,
} from './attribution-score.ts';
import type { Judged } from './calibration.ts';
import { type ClassCounts, countClasses } from './error-classes.ts';
import { outermost } from './outermost.ts';
import type { PolnearDocument } from './polnear.ts';
import type { TextReader } from './read-texts.ts';

export interface AttributionEvaluation {
  readonly documents: number;
  /** The whole pipeline, through the public API. */
  readonly tally: Tally;
  /** The model's answer before the rules mend it and read block quotes and chains. */
  readonly modelAlone: Tally;
  readonly classes: ClassCounts;
  readonly judged: readonly Judged[];
  /** What was found outermost, by document. */
  readonly found: ReadonlyMap<string, readonly RoleSpans[]>;
  /** By name of the document, the one with the lowest relation F1 first; ties by name. */
  readonly byDocument: readonly DocumentScore[];
}

export interface DocumentScore {
  readonly doc: string;
  readonly gold: number;
  readonly found: number;
  /** Relation F1, per cent. */
  readonly relation: number;
}

/**
 * Reads the documents and compares their outermost attributions with the annotators'. A document that several
 * annotated counts once for each of them, as in the reference scorer and in CofeNet's test set.
 */
export async function evaluateAttributions(
  documents: readonly PolnearDocument[],
  read: TextReader['read'],
): Promise<AttributionEvaluation> {
  const tally = noTally();
  const modelAlone = noTally();
  const classes: ClassCounts = new Map();
  const judged: Judged[] = [];
  const foundIn = new Map<string, readonly RoleSpans[]>();
  const readings = await Promise.all(documents.map(({ text }) => read(text)));
  const byDocument = documents.map(({ doc, text, annotations }, index) => {
    const { reading, model } = readings[index]!;
    const found = outermost(reading);
    const own = noTally();
    foundIn.set(doc, found);
    for (const gold of annotations) {
      const matches = scoreDocument(text, gold, found, own);
      scoreDocument(text, gold, model.attributions, modelAlone);
      countClasses(text, gold, found, matches, classes);
      judged.push(...judge(found, new Set(matches.map((match) => match.found))));
    }
    addTally(tally, own);
    return scoreOf(doc, own);
  });
  byDocument.sort((a, b) => a.relation - b.relation || (a.doc < b.doc ? -1 : 1));
  return { documents: documents.length, tally, modelAlone, classes, judged, found: foundIn, byDocument };
}

const judge = (found: readonly Attribution[], right: ReadonlySet<number>): Judged[] =>
  found.map(({ confidence }, index) => ({ confidence, right: right.has(index) }));

function scoreOf(doc: string, { relation }: Tally): DocumentScore {
  return { doc, gold: relation.gold, found: relation.found, relation: percentages(relation).f };
}

/** One annotator against another, both ways, on the documents that several annotated. */
export function compareAnnotators(documents: readonly PolnearDocument[]): {
  readonly documents: number;
  readonly tally: Tally;
} {
  const several = documents.filter(({ annotations }) => annotations.length > 1);
  const tally = noTally();
  for (const { text, annotations } of several) {
    for (const gold of annotations)
      for (const other of annotations) if (other !== gold) scoreDocument(text, gold, other, tally);
  }
  return { documents: several.length, tally };
}
