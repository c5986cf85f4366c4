/**
 * The domain types: what Hearsay's reading of one article is. This is the contract `hearsay.reading/1` that
 * other programs read; more fields may be added, none changes meaning without a new number in {@link FORMAT}.
 *
 * All offsets are UTF-16 code units into `article.text`, start inclusive, end exclusive.
 * What is unknown is `null`, never an empty string. No logic lives here and nothing is imported.
 */

export const FORMAT = 'hearsay.reading/1';

/** A stretch of `article.text`: UTF-16 code units, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One published text. `text` is exactly what was read; nothing in it is ever altered. */
export interface Article {
  readonly id: string;
  /** Where it was read from: a file's path, an address, or `null` for standard input and pasted text. */
  readonly source: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date of publication, `2025-11-01`, or `null` where the text gives none. */
  readonly published: string | null;
  /** BCP 47 language tag; the present models read `en`. */
  readonly language: string;
  readonly text: string;
}

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'other';
export type MentionKind = 'name' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  readonly kind: MentionKind;
}

/** A person, organization, place or group, with every mention of it in text order. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name that the text uses. */
  readonly name: string;
  /** Roles as the text words them: "Ukrainian Foreign Ministry spokesman". */
  readonly roles: readonly string[];
  readonly mentions: readonly Mention[];
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 time expression, its value ISO 8601 resolved against the date of publication (TimeML 1.2.1). */
export interface TimeExpression extends Span {
  readonly id: string;
  readonly type: TimeType;
  readonly value: string;
  /** TIMEX3 modifier: EARLY, MID, END, APPROX, … where the text gives one. */
  readonly mod?: string;
  /** The resolution stays relative, because there was no date of publication to resolve it against. */
  readonly relative?: string;
}

export type VoiceKind =
  | 'writer'
  | 'person'
  | 'organization'
  | 'government'
  | 'outlet'
  | 'group'
  | 'document'
  | 'unnamed';

/** Who stands behind a source span. */
export interface Voice {
  readonly id: string;
  readonly kind: VoiceKind;
  readonly name: string | null;
  readonly entity: string | null;
  /** For the unnamed and the unresolved: the text's own words. */
  readonly description: string | null;
  readonly count: number | 'several' | null;
  /** What the text says of how they know, or why they are unnamed. */
  readonly basis: string | null;
  /** Id of the voice that this one speaks for. */
  readonly speaksFor: string | null;
}

export type Form = 'direct' | 'indirect' | 'mixed';

export type Act =
  | 'assert'
  | 'deny'
  | 'ask'
  | 'demand'
  | 'propose'
  | 'promise'
  | 'refuse'
  | 'warn'
  | 'intend'
  | 'believe'
  | 'know'
  | 'support'
  | 'oppose'
  | 'accuse'
  | 'feel';

/** source + cue + content, as in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018). */
export interface Attribution {
  readonly id: string;
  /** The attribution in whose content this one lies. */
  readonly parent: string | null;
  readonly voice: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly negated: boolean;
  /** The writer's word that leaves the voice open ("reportedly"), verbatim. */
  readonly hedge: string | null;
  readonly addressee: string | null;
  /** Id of the time expression that dates the act of saying. */
  readonly time: string | null;
  readonly confidence: number;
}

/** What one voice vouches for; the statements of a reading partition the words of its article. */
export interface Statement {
  readonly id: string;
  /** `null`: the writer's own voice. */
  readonly attribution: string | null;
  readonly spans: readonly Span[];
  /** The characters of `spans`, joined by one space where there are several. */
  readonly text: string;
  /** Voice ids from the outermost to the innermost: `["v2","v3"]` reads "v2 has it from v3". */
  readonly chain: readonly string[];
}

export type DisputeKind = 'denial' | 'naming' | 'number' | 'date' | 'opposite';

export interface Dispute {
  readonly id: string;
  readonly about: string;
  readonly kind: DisputeKind;
  /** Statement ids of each side. */
  readonly sides: readonly (readonly string[])[];
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: string;
}

export type PositionKind =
  | 'demand'
  | 'precondition'
  | 'offer'
  | 'proposal'
  | 'refusal'
  | 'commitment'
  | 'support'
  | 'opposition';

export interface Position {
  readonly id: string;
  /** Voice id. */
  readonly holder: string;
  /** Entity id. */
  readonly toward: string | null;
  readonly kind: PositionKind;
  readonly statement: string | null;
  readonly span: Span;
  readonly text: string;
}

export type GapKind = 'missing-antecedent' | 'lost-embed' | 'unsourced-quote' | 'uncounted-sources';

export interface Gap extends Span {
  readonly kind: GapKind;
  readonly note: string;
}

export type WordingKind = 'hedge' | 'booster' | 'loaded' | 'scare-quote';

export interface Wording extends Span {
  readonly kind: WordingKind;
}

/** Everything that Hearsay read in one article. */
export interface Reading {
  readonly format: typeof FORMAT;
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly voices: readonly Voice[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly disputes: readonly Dispute[];
  readonly positions: readonly Position[];
  readonly gaps: readonly Gap[];
  readonly wording: readonly Wording[];
}
