import type { Span } from '../reading.ts';

/** One attribution as decoded from the model, before voices, acts and nesting. A role may be several spans, or none. */
export interface RawAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely source and content are right by half or more, 0..1; from the mean posterior of its words' roles and links. */
  readonly confidence: number;
}

/** A proper name tagged by the model's entity head. */
export interface NameTag extends Span {
  readonly type: 'person' | 'organization' | 'place' | 'other';
  readonly confidence: number;
}

/** What the encoder pass yields for one text. */
export interface ModelReading {
  readonly attributions: readonly RawAttribution[];
  readonly names: readonly NameTag[];
  /**
   * Words that are likely the cue of another attribution if they lie in a content, in text order. A content without any
   * need not be read again.
   */
  readonly innerCues: readonly Span[];
}
