import { PREPOSITIONS, RELATIVES } from '../../lexicon/function-words.ts';
import { isWord, token } from '../document.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';

/** "Wealth-X, |a private research firm|, counted": what stands beside a body's name between two marks is that body. */
export function apposedToName({ doc, names, drafts }: Memory, { phrase, noun }: Description): number | null {
  if (noun.plural || !/^(?:organization|outlet|document)$/.test(noun.kind)) return null;
  if (!/^(?:a|an|the|one)$/.test(phrase.determiner ?? '') || token(doc, phrase.from - 1)?.text !== ',')
    return null;
  const at = names[phrase.from - 2];
  const named = at && drafts[at.draft]?.type;
  if (named !== 'organization' && !(named === 'other' && noun.kind === 'document')) return null;
  const next = token(doc, phrase.coreTo);
  const closes =
    !isWord(next) || PREPOSITIONS.has(next?.lower ?? '') || RELATIVES.has(next?.lower ?? '') || /(?:ed|ing)$/.test(next?.lower ?? '');
  return closes ? (at?.draft ?? null) : null;
}
