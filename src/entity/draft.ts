import type { Gender } from '../lexicon/given-names.ts';
import type { EntityType, MentionKind } from '../reading.ts';

/** One mention while entities are being put together, in token indices (last exclusive). */
export interface DraftMention {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
}

/** What a text says that a person is: "Ukrainian Foreign Ministry spokesman". */
export interface Role {
  /** As the text words it. */
  readonly text: string;
  /** The role noun, singular, lower case: "spokesman". */
  readonly lemma: string;
  /** The other words, lower case. */
  readonly modifiers: readonly string[];
  /** Token range of the words. */
  readonly from: number;
  readonly to: number;
}

/** An entity being put together. Only the stage that builds it writes to it. */
export interface Draft {
  readonly index: number;
  type: EntityType;
  name: string;
  /** `null`: not known, or not a person. */
  gender: Gender | null;
  /** Many: "the Clintons", "Republicans". */
  readonly plural: boolean;
  readonly roles: Role[];
  readonly mentions: DraftMention[];
  /** Names that the text gives it, folded, for aliasing. */
  readonly given: readonly string[];
  readonly words: readonly string[];
}
