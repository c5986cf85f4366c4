import { KIN_NOUNS } from '../../lexicon/role-nouns.ts';
import type { Draft } from '../draft.ts';
import { matchRole } from '../match-role.ts';
import type { Referent } from '../referent.ts';
import type { Memory } from '../resolve-events.ts';
import { conflict } from './conflict.ts';
import type { Description } from './description.ts';
import { recent } from './recent.ts';
import { roleIsOwnedBy } from './role-owner.ts';

/** "the mayor" is who the text called Mayor; the nearest where several bear the role. */
export const byRole = (memory: Memory, d: Description): number | null => bearer(memory, d, 1.5);

/** "the congresswoman" is who the text called Rep.: a noun for the same office, where nobody bears the very role. */
export const byKindredRole = (memory: Memory, d: Description): number | null => bearer(memory, d, 0.9);

function bearer(memory: Memory, d: Description, least: number): number | null {
  if (d.noun.kind !== 'person' || d.noun.plural) return null;
  let best: number | null = null;
  let bestScore = -Infinity;
  const seen = new Set<number>();
  for (const o of recent(memory, 400)) {
    const r = memory.referents[o.referent] as Referent;
    if (r.draft === null || seen.has(o.referent)) continue;
    seen.add(o.referent);
    const draft = memory.drafts[r.draft] as Draft;
    if (draft.type !== 'person' || conflict(d.noun.gender, r.gender)) continue;
    if (d.owner === o.referent && !isMisreadOwner(d)) continue;
    const fit = matchRole(d.noun.lemma, d.modifiers, draft, (role) => roleIsOwnedBy(memory, draft, role, d));
    if (fit < least) continue;
    const score =
      fit -
      0.06 * Math.min(25, d.sentence - o.sentence) +
      0.1 * Math.log2(1 + (memory.counts[o.referent] ?? 0));
    if (score > bestScore) {
      bestScore = score;
      best = o.referent;
    }
  }
  return best;
}

/** "|his| brother" is who is called brother, so that "his" stands for somebody else than him, whom it was read as. */
const isMisreadOwner = ({ phrase, noun }: Description): boolean =>
  KIN_NOUNS.has(noun.lemma) && phrase.owner === null;
