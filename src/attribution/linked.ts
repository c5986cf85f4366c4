import type { Act, Form, Span } from '../reading.ts';

/**
 * An attribution with its place in the chain, what its source does and how it is worded. What it lacks of the
 * contract's attribution is what other stages know: voice, addressee as an entity, time.
 * Spans are UTF-16 offsets into the article's text, sorted, not overlapping within one role.
 */
export interface LinkedAttribution {
  /** `a1`, `a2`, … in text order. */
  readonly id: string;
  /** The attribution in whose content this one lies. */
  readonly parent: string | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly negated: boolean;
  /** The writer's word that leaves the voice open ("reportedly"), verbatim. */
  readonly hedge: string | null;
  /** Who was told, asked or warned, as the text words it. */
  readonly addressee: Span | null;
  /** The rule that made or moved it, from the wording or the layout of the page; `null` where the model did. */
  readonly layout: string | null;
  /** 0..1. */
  readonly confidence: number;
}

/** An attribution on its way through the stages of linking; `parent` is an index into the same row of drafts. */
export interface Draft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
  readonly parent: number | null;
  readonly layout: string | null;
}
