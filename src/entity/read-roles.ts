import { PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import type { NameMap } from './phrase.ts';
import { findRoles } from './roles.ts';

/** More wordings of what somebody is tell nothing new. */
const MOST_ROLES = 40;

/**
 * Gives every person the roles that the text gives it, and the gender that a role noun tells ("spokeswoman").
 * Returns, by token index, which person a role's words belong to.
 */
export function readRoles(doc: Document, drafts: readonly Draft[], names: NameMap): (number | undefined)[] {
  const owner: (number | undefined)[] = new Array(doc.tokens.length);
  for (const d of drafts) {
    if (d.type !== 'person') continue;
    const seen = new Set<string>();
    for (const m of d.mentions) {
      for (const role of findRoles(doc, m.from, m.to, names)) {
        for (let i = role.from; i < role.to; i++) if (names[i]?.draft !== d.index) owner[i] ??= d.index;
        const key = role.text.toLowerCase();
        if (seen.has(key) || seen.size >= MOST_ROLES) continue;
        seen.add(key);
        d.roles.push(role);
        d.gender ??= PERSON_NOUNS.get(role.lemma)?.gender ?? genderInWords(role.text);
      }
    }
  }
  return owner;
}

function genderInWords(text: string): 'male' | 'female' | null {
  for (const word of text.toLowerCase().split(/[^\p{L}-]+/u)) {
    const gender = PERSON_NOUNS.get(word)?.gender ?? TITLES.get(word)?.gender ?? null;
    if (gender) return gender;
  }
  return null;
}
