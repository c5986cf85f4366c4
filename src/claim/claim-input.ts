import type { Attribution, Entity, Statement, TimeExpression, Voice } from '../reading.ts';
import type { TextLayer } from '../text/layer.ts';

/** What every stage of `claim/` reads: all that is known of an article before positions, disputes, gaps and wording. */
export interface ClaimInput {
  readonly layer: TextLayer;
  readonly entities: readonly Entity[];
  readonly voices: readonly Voice[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
  /** The partition that `findStatements` made of the same layer and attributions. */
  readonly statements: readonly Statement[];
}
