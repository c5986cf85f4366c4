import type { Crf } from './crf.ts';
import type { Window } from './windows.ts';

/** What turns words' link vectors into scores, beside their products. */
export interface Pointers {
  /** For each kind of link, what is added by how far apart its two words stand (see `distanceBucket`). */
  readonly distance: readonly (readonly number[])[];
  /** The key that a word points to where there is nothing to point to. */
  readonly nothing: readonly number[];
}

/** What `models/en/model.json` holds beside the weights: everything that decoding needs. */
export interface ModelParameters {
  readonly version: string;
  readonly roles: Crf;
  readonly innerRoles: Crf;
  readonly names: Crf;
  /** Content→cue and cue→source, of outermost attributions (see {@link LINK_VECTORS}). */
  readonly links: Pointers;
  /** The same inside their contents. */
  readonly innerLinks: Pointers;
  /** Anaphor→antecedent (see {@link MENTION_VECTORS}). */
  readonly mentions: Pointers;
  /** Slope and intercept, on log-odds, from mean probability to the share that is right (Platt 1999). */
  readonly confidence: readonly [number, number];
}

/** The order of a word's link vectors. */
export const LINK_VECTORS = { contentQuery: 0, cueKey: 1, cueQuery: 2, sourceKey: 3 } as const;
/** How many link vectors a word has. */
export const LINK_VECTOR_COUNT = 4;

/** The order of a word's mention vectors. */
export const MENTION_VECTORS = { anaphorQuery: 0, antecedentKey: 1 } as const;
/** How many mention vectors a word has. */
export const MENTION_VECTOR_COUNT = 2;

/** Role tags by number: outside, then begin and inside of each role. */
export const ROLE_TAGS = 7;
/** Name tags by number: outside, then begin and inside of each type. */
export const NAME_TAGS = 9;

/** The vectors of one window's words; they compare only within a window, because positions enter into them. */
export interface WindowVectors extends Window {
  /** For each word `first` … `last - 1` its vectors, one after the other, as long as {@link Pointers.nothing} each. */
  readonly vectors: Float32Array;
}

/** What an attribution is decoded from: words' roles, and what links them. */
export interface RoleScores {
  readonly count: number;
  /** `count × ROLE_TAGS` */
  readonly roles: Float32Array;
  readonly windows: readonly WindowVectors[];
  /** Each word's window, an index of `windows`. */
  readonly windowOf: Int32Array;
}

/** Every word's scores from the encoder pass, each from the window in which the word is most central. */
export interface WordScores {
  readonly outer: RoleScores;
  /** Of the outermost attributions inside a content; they mean something for the words of one. */
  readonly inner: RoleScores;
  /** `count × NAME_TAGS` */
  readonly names: Float32Array;
  /** Logits of: inside a content, the word belongs to the cue of another attribution. */
  readonly innerCues: Float32Array;
  /** For each word its {@link MENTION_VECTORS}, one after the other, as long as {@link Pointers.nothing} each. */
  readonly mentions: Float32Array;
}
