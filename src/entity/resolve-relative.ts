import { classifyNoun } from './classify-noun.ts';
import { token } from './document.ts';
import type { Event } from './events.ts';
import type { Memory } from './resolve-events.ts';

/**
 * Whom a relative pronoun takes up: the nearest before it in the sentence that it can stand for, where a role stands
 * for the person who bears it ("Tim Hess, a developer in Virginia, |who| …"). Looks back at most 25 words.
 */
export function resolveRelative(memory: Memory, event: Event, word: string): number | null {
  const { doc, names, roleOf, referents } = memory;
  const { sentence, quotation } = token(doc, event.from) ?? {};
  const human = word !== 'which' && word !== 'that' ? true : null;
  for (let i = event.from - 1, n = 0; i >= 0 && n < 25; i--, n++) {
    const t = token(doc, i);
    if (!t || t.sentence !== sentence) return null;
    if (t.quotation !== quotation) continue;
    const at = names[i];
    if (at && roleOf[i] !== undefined && human) return roleOf[i] ?? null;
    if (at) {
      const r = referents[at.draft];
      if (token(doc, at.to)?.lower !== "'s" && r && (human === null ? r.human !== true : r.human === true))
        return at.draft;
      i = at.from;
      continue;
    }
    const role = roleOf[i];
    const noun = classifyNoun(t.lower);
    if (role !== undefined && human) return role;
    if (noun.kind === 'other' || t.lower === 'others') continue;
    if ((noun.kind === 'person' || noun.kind === 'group') !== (human === true)) continue;
    return describedAt(memory, i);
  }
  return null;
}

/** The referent whose phrase's head stands at a token, if one was read there. */
function describedAt(memory: Memory, at: number): number | null {
  for (let i = memory.occurrences.length - 1, n = 0; i >= 0 && n < 20; i--, n++) {
    const o = memory.occurrences[i];
    if (o && o.from <= at && at < o.to) return o.referent;
  }
  return null;
}
