import { excludeEachOther } from '../match-role.ts';
import type { Phrase } from '../phrase.ts';
import type { Referent } from '../referent.ts';
import type { Memory } from '../resolve-events.ts';
import { describedKey } from './described-key.ts';
import type { Description } from './description.ts';
import { modifiersOf } from './modifiers.ts';

/** What sets one of its kind apart from those spoken of before: "the last poll", "the other candidate". */
const APART = /^(?:last|previous|earlier|other|second|third|next|only|former|another|different)$/;

/** "the source" after "a source", "her campaign" after "Clinton's campaign": the same noun of the same owner. */
export function byDescription(memory: Memory, d: Description): number | null {
  const list = memory.described.get(describedKey(d.noun)) ?? [];
  const apart = d.modifiers.filter((word) => APART.test(word));
  for (let i = list.length - 1; i >= 0; i--) {
    const r = memory.referents[list[i] as number] as Referent;
    if (d.owner !== null && (r.draft !== null || r.owner !== d.owner)) continue;
    if (/^(?:my|your|our)$/.test(d.phrase.determiner ?? '') && r.phrase?.determiner !== d.phrase.determiner)
      continue;
    const theirs = r.phrase ? modifiersOf(memory.doc, r.phrase) : [];
    if (theirs.some((word) => APART.test(word) && !d.modifiers.includes(word))) continue;
    if (r.draft === null && apart.some((word) => !theirs.includes(word)) && !isSecond(apart, r)) continue;
    if (excludeEachOther(d.modifiers, theirs) || areOtherMany(d, theirs)) continue;
    if (r.phrase && areCountedApart(memory, d.phrase, r.phrase)) continue;
    return r.index;
  }
  return null;
}

/** "the second official" is "another official". */
const isSecond = (apart: readonly string[], { phrase }: Referent): boolean =>
  /^(?:second|other)$/.test(apart.join()) && phrase?.determiner === 'another';

/** "the mainstream media" are not the "state media": of many what is said beside the noun tells them apart. */
const areOtherMany = ({ noun, modifiers }: Description, theirs: readonly string[]): boolean =>
  (noun.plural || noun.kind === 'group') &&
  modifiers.length > 0 &&
  theirs.length > 0 &&
  !modifiers.some((word) => theirs.includes(word));

/** "50 percent" are not "the 30 percent". */
function areCountedApart({ doc }: Memory, mine: Phrase, theirs: Phrase): boolean {
  const count = ({ from, coreTo }: Phrase): string =>
    doc.tokens
      .slice(from, coreTo)
      .filter(({ text }) => /^\p{N}+$/u.test(text))
      .map(({ text }) => text)
      .join('.');
  const [a, b] = [count(mine), count(theirs)];
  return a !== '' && b !== '' && a !== b;
}
