import { POSSESSIVES } from '../../lexicon/function-words.ts';
import { KIN_NOUNS } from '../../lexicon/role-nouns.ts';
import { token } from '../document.ts';
import type { Draft, Role } from '../draft.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/**
 * Can a role be the one that a description owns: "his lawyer" is nobody's lawyer but his. A role whose owner the text
 * leaves open may be a country's or a body's ("Peru's president", "President |Ana Ruiz|"); of a person's it may only be
 * kin ("his wife", "from wife |Ana|") or somebody's by a pronoun ("his lawyer |Ana Ruiz|").
 */
export function roleIsOwnedBy(memory: Memory, bearer: Draft, role: Role, d: Description): boolean {
  if (d.owner === null) return true;
  for (let i = role.from; i < role.to; i++) {
    const at = memory.names[i];
    if (at && at.draft !== bearer.index) return at.draft === d.owner;
  }
  if (memory.drafts[memory.referents[d.owner]?.draft ?? -1]?.type === 'place') return true;
  return KIN_NOUNS.has(d.noun.lemma) || POSSESSIVES.has(token(memory.doc, role.from - 1)?.lower ?? '');
}
