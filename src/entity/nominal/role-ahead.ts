import { KIN_NOUNS } from '../../lexicon/role-nouns.ts';
import { token } from '../document.ts';
import type { Draft } from '../draft.ts';
import { matchRole } from '../match-role.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';
import { draftsAhead } from './drafts-ahead.ts';
import { roleIsOwnedBy } from './role-owner.ts';

/** How many words further down the name is looked for. */
const AHEAD = { definite: 60, opening: 400, kin: 1000 } as const;

/** Nouns of those whom a report may leave unnamed to its end, though others of their kind have names. */
const MANY =
  /^(?:source|official|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|expert|analyst|critic|supporter|voter|person|man|woman|witness|reporter|journalist|member|resident|user|attorney|lawyer|officer|leader|insider|friend|worker)$/;

/**
 * A role that is borne by one person only, named further down: "The attorney general … Attorney General Eric
 * Schneiderman". News opens in the same way without the article or with an indefinite one: "|Lawmaker| urges …",
 * "|A judge| has ruled … Justice Ana Ruiz rejected …"; "Trump's son" is whoever is called a son further down.
 */
export function roleAhead(memory: Memory, d: Description): number | null {
  if (d.noun.kind !== 'person' || d.noun.plural) return null;
  const opening = isOpening(memory, d);
  const definite = d.phrase.determiner === 'the';
  const kin = d.owner !== null && KIN_NOUNS.has(d.noun.lemma);
  if (!(opening || definite || kin) || (!definite && !kin && MANY.test(d.noun.lemma))) return null;
  const words = kin ? AHEAD.kin : opening ? AHEAD.opening : AHEAD.definite;
  let found: Draft | null = null;
  for (const draft of draftsAhead(memory, d.event.from, words)) {
    const fit = matchRole(d.noun.lemma, d.modifiers, draft, (role) => roleIsOwnedBy(memory, draft, role, d));
    if (draft.type !== 'person' || fit < (opening ? 0.9 : kin ? 1.2 : 2)) continue;
    if (found) return null;
    found = draft;
  }
  return found?.index ?? null;
}

/** It speaks in one of the first three sentences. */
const isOpening = ({ doc }: Memory, { event, sentence }: Description): boolean =>
  event.sourceOf.length > 0 && sentence < 3 && (token(doc, event.from)?.quotation ?? -1) < 0;
