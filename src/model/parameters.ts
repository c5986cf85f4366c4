import type { Crf } from './crf.ts';
import type { Window } from './windows.ts';

/** What `models/en/model.json` holds beside the weights: everything that decoding needs. */
export interface ModelParameters {
  readonly version: string;
  readonly roles: Crf;
  readonly names: Crf;
  /** Length of one link vector; each word has four, one after the other (see {@link LINK_VECTORS}). */
  readonly linkSize: number;
  /** Added to a link's score by how far apart its two words stand: content→cue, cue→source. */
  readonly distance: readonly [readonly number[], readonly number[]];
  /** The key that a cue without a source points to. */
  readonly noSource: readonly number[];
  /** Slope and intercept, on log-odds, from mean probability to the share that is right (Platt 1999). */
  readonly confidence: readonly [number, number];
}

/** The order of a word's link vectors. */
export const LINK_VECTORS = { contentQuery: 0, cueKey: 1, cueQuery: 2, sourceKey: 3 } as const;

/** Role tags by number: outside, then begin and inside of each role. */
export const ROLE_TAGS = 7;
/** Name tags by number: outside, then begin and inside of each type. */
export const NAME_TAGS = 9;

/** The link vectors of one window's words; they compare only within a window, because positions enter into them. */
export interface WindowLinks extends Window {
  /** `(last - first) × 4 × linkSize` */
  readonly vectors: Float32Array;
}

/** Every word's scores from the encoder pass, each from the window in which the word is most central. */
export interface WordScores {
  readonly count: number;
  /** `count × ROLE_TAGS` */
  readonly roles: Float32Array;
  /** `count × NAME_TAGS` */
  readonly names: Float32Array;
  /** Logits of: inside a content, the word belongs to the cue of another attribution. */
  readonly inner: Float32Array;
  readonly windows: readonly WindowLinks[];
  /** Each word's window, an index of `windows`. */
  readonly windowOf: Int32Array;
}
