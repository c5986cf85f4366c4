import { PREPOSITIONS, RELATIVES } from '../../lexicon/function-words.ts';
import { type Document, isWord, token } from '../document.ts';
import type { NameMap } from '../phrase.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/** "Wealth-X, |a private research firm|, counted": what stands beside a body's name between two marks is that body. */
export function apposedToName(
  { doc, names, drafts }: Memory,
  { event, phrase, noun }: Description,
): number | null {
  if (noun.plural || !/^(?:organization|outlet|document)$/.test(noun.kind)) return null;
  const title = noun.kind === 'document' ? titleBefore(doc, names, phrase.from) : null;
  if (title !== null) return title;
  if (!/^(?:a|an|the|one)$/.test(phrase.determiner ?? '') || token(doc, phrase.from - 1)?.text !== ',')
    return null;
  const at = names[phrase.from - 2];
  const named = at && drafts[at.draft]?.type;
  if (named !== 'organization' && !(named === 'other' && noun.kind === 'document')) return null;
  // "In Utah, |a coalition of voters| sued" speaks for itself.
  if (event.sourceOf.length > 0 && token(doc, phrase.to)?.text !== ',') return null;
  const next = token(doc, phrase.coreTo);
  const closes =
    !isWord(next) ||
    PREPOSITIONS.has(next?.lower ?? '') ||
    RELATIVES.has(next?.lower ?? '') ||
    /(?:ed|ing)$/.test(next?.lower ?? '');
  return closes ? (at?.draft ?? null) : null;
}

/** 'Titled "|A Quiet Harbour|," |the film| shows …'. */
function titleBefore(doc: Document, names: NameMap, from: number): number | null {
  let last = from - 1;
  while (last > from - 4 && !isWord(token(doc, last))) last--;
  const at = names[last];
  if (at?.type !== 'other' || !/^["“‘']$/.test(token(doc, at.from - 1)?.text ?? '')) return null;
  let opener = at.from - 1;
  while (opener > at.from - 4 && !isWord(token(doc, opener))) opener--;
  return /^(?:titled|entitled|called|dubbed)$/.test(token(doc, opener)?.lower ?? '') ? at.draft : null;
}
