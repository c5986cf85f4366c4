import { token } from '../document.ts';
import type { Phrase } from '../phrase.ts';
import type { Memory } from '../resolve-events.ts';

/** "Mr. Grassley and Mr. Leahy" once more are the same two. */
export function coordinated(memory: Memory, phrase: Phrase): number {
  const members = new Set<string>();
  for (let i = phrase.from; i < phrase.coreTo; i++) {
    const at = memory.names[i];
    if (at) members.add(`#${at.draft}`);
    else if (/^\p{L}/u.test(token(memory.doc, i)?.text ?? '')) members.add(token(memory.doc, i)?.lower ?? '');
  }
  const key =
    [...members]
      .filter((m) => m.startsWith('#'))
      .sort()
      .join() || [...members].sort().join(' ');
  const known = memory.described.get(key)?.[0];
  if (known !== undefined) return known;
  const index = memory.referents.length;
  memory.referents.push({
    index,
    human: true,
    plural: true,
    gender: null,
    collective: false,
    thing: false,
    draft: null,
    owner: null,
    phrase,
  });
  memory.counts.push(0);
  memory.described.set(key, [index]);
  return index;
}
