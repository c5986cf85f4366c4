import { POSSESSIVES } from '../../lexicon/function-words.ts';
import { KIN_NOUNS } from '../../lexicon/role-nouns.ts';
import { token } from '../document.ts';
import type { Draft, Role } from '../draft.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/**
 * Can a role be the one that a description owns: "his lawyer" is nobody's lawyer but his. A role whose owner the text
 * leaves open ("his cousin |Ana|", "from wife |Ana|") may be anybody's where it is kinship; an office may not.
 */
export function roleIsOwnedBy(memory: Memory, bearer: Draft, role: Role, d: Description): boolean {
  if (d.owner === null) return true;
  for (let i = role.from; i < role.to; i++) {
    const at = memory.names[i];
    if (at && at.draft !== bearer.index) return at.draft === d.owner;
  }
  return KIN_NOUNS.has(d.noun.lemma) || POSSESSIVES.has(token(memory.doc, role.from - 1)?.lower ?? '');
}
