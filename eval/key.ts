import type { Act, Dispute, EntityType, Form, Gap, Position, VoiceKind, Wording } from '../src/reading.ts';

/**
 * A careful reader's key to one article: `test/fixtures/NAME/key.json`. Facts point at the text by quoted words, never
 * by offsets, so that a key can be read and mended by hand. `words` must occur in the article as they stand; what
 * they touch is looked up by overlap. A field that is left out is not asked for.
 */
export interface Key {
  readonly article?: Partial<Record<'published' | 'title' | 'byline' | 'outlet', string>>;
  /** On whose word: names or source words from the outermost voice to the innermost; `[]` is the writer's own. */
  readonly chains?: readonly { readonly words: string; readonly chain: readonly string[] }[];
  /** One fact for the attribution itself (with its source), and one for each further field. */
  readonly attributions?: readonly KeyAttribution[];
  /** Voices by the words of one of their sources. */
  readonly voices?: readonly KeyVoice[];
  readonly positions?: readonly {
    readonly kind: Position['kind'];
    readonly words: string;
    readonly holder?: string;
    readonly toward?: string;
  }[];
  /** Words of each side, in either order. */
  readonly disputes?: readonly {
    readonly kind: Dispute['kind'];
    readonly sides: readonly [string, string];
  }[];
  readonly gaps?: readonly { readonly kind: Gap['kind']; readonly words: string }[];
  readonly wording?: readonly { readonly kind: Wording['kind']; readonly words: string }[];
  readonly times?: readonly { readonly words: string; readonly value: string }[];
  /** `mentions`: words within which a mention of the entity must lie. */
  readonly entities?: readonly {
    readonly name: string;
    readonly type: EntityType;
    readonly mentions?: readonly string[];
  }[];
  /** Negative facts: nothing of this sort touches the words. */
  readonly absent?: readonly {
    readonly what: 'attributions' | 'positions' | 'disputes' | 'gaps' | 'wording' | 'times';
    readonly words: string;
    readonly kind?: string;
  }[];
}

/** Words of an attribution's content, and what is asked of it. */
export interface KeyAttribution {
  readonly words: string;
  readonly source?: string;
  readonly act?: Act;
  readonly form?: Form;
  readonly negated?: boolean;
  readonly hedge?: string;
  readonly addressee?: string;
  readonly time?: string;
}

/** Words of a source, and who stands behind it. */
export interface KeyVoice {
  readonly source: string;
  readonly kind?: VoiceKind;
  readonly name?: string;
  readonly count?: number | 'several';
  readonly basis?: string;
  readonly speaksFor?: string;
}
