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
   * Words that are likely the cue of another attribution if they lie in a content, in text order. What was found inside a
   * content need not be read again if it holds none.
   */
  readonly innerCues: readonly Span[];
  /**
   * The outermost attributions inside a content of the text, as the same pass saw them. Like {@link antecedents} it is asked
   * once the reading is there, with offsets of the text that was read, and answers the same question in the same way.
   */
  readonly within: (content: readonly Span[]) => readonly RawAttribution[];
  /** Whom a pronoun or a role noun stands for, as the pass saw it. */
  readonly antecedents: AntecedentFinder;
}

/**
 * What an anaphor may stand for.
 *
 * @param phrase the pronoun, or the noun phrase; nothing in it can be its antecedent
 * @param head the pronoun, or the noun: its last word asks, "runner" of "front-runner", as in training
 * @returns `null` where there is no such word
 */
export type AntecedentFinder = (phrase: Span, head: Span) => Antecedents | null;

/** Probabilities over the words of an article around an anaphor; with {@link nobody} they sum to one. */
export interface Antecedents {
  /** That it stands for nobody whom the text names nearby. */
  readonly nobody: () => number;
  /** That it stands for what these words speak of; `null` where they stand too far away. */
  readonly of: (mention: Span) => number | null;
  /** The word that most likely speaks of what it stands for. */
  readonly best: () => Span;
}
