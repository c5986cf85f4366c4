/*
 * What others reached. Published figures, never measured here; they are on PolNeAR's *test* split, which this project
 * does not have.
 */

export interface AttributionPeer {
  readonly system: string;
  /** Exact spans, F1 in per cent; `null` where it was not published. */
  readonly source: number | null;
  readonly cue: number | null;
  readonly content: number | null;
}

/** CofeNet (Wang et al., COLING 2022), their table of PolNeAR. */
export const ATTRIBUTION_PEERS: readonly AttributionPeer[] = [
  { system: 'Stanford CoreNLP quote annotator', source: 13.9, cue: null, content: 17.5 },
  { system: 'CRF with features', source: 50.6, cue: 53.4, content: 28.6 },
  { system: 'BERT-base', source: 81.1, cue: 74.0, content: 68.9 },
  { system: 'CofeNet, the best published', source: 83.2, cue: 75.3, content: 72.9 },
];

export interface HumanRow {
  readonly documents: string;
  readonly relation: number;
  readonly tokenContent: number;
  readonly exactSource: number;
  readonly exactCue: number;
  readonly exactContent: number;
}

/** One trained annotator against another, the same scorer, on the documents that several annotated. */
export const HUMAN_ROWS: readonly HumanRow[] = [
  {
    documents: 'train, 16 documents',
    relation: 73.4,
    tokenContent: 91.3,
    exactSource: 77.7,
    exactCue: 71.2,
    exactContent: 68.6,
  },
  {
    documents: 'dev, 2 documents',
    relation: 85.7,
    tokenContent: 96.6,
    exactSource: 89.0,
    exactCue: 85.7,
    exactContent: 85.9,
  },
];

export interface TimePeer {
  readonly system: string;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** TempEval-3 rules on MEANTIME, measured by the founders on one machine with one scorer (November 2026). */
export const TIME_PEERS: readonly TimePeer[] = [
  { system: 'HeidelTime 2.2.1', strict: 79.3, relaxed: 86.0, value: 73.3 },
  { system: 'Microsoft Recognizers 1.3.2', strict: 71.4, relaxed: 86.4, value: 68.5 },
  { system: 'compromise-dates, shifted to the past', strict: 63.5, relaxed: 76.8, value: 56.7 },
  { system: 'chrono-node 2.10', strict: 55.0, relaxed: 68.7, value: 51.1 },
];
