import type { Passage } from '../claim-index.ts';
import { contentWords } from '../content-words.ts';
import type { DisputeIndex } from './dispute-draft.ts';

/** What many sources are called by tells nothing of which one is meant. */
const COMMON_ROLE =
  /^(?:spokes\p{L}+|compan(?:y|ies)|firm|official|officials|government|president|minister|ministry|leader|leaders|chief|executive|director|chairman|head|office|side|state|department|former|deputy|senior|lawyers?|members?|sources?|critics|supporters)$/iu;

/**
 * Stems of the words by which a passage's source is called: what is denied mostly speaks of the one who denies it.
 *
 * @example "A spokesman for the |operator|, |Claremont|" – "removed at the request of the plant's |operator|"
 */
export function denierWords(claims: DisputeIndex, { attribution }: Passage): ReadonlySet<string> {
  // "A spokesman for |the operator| said |the company| denied it": whoever speaks for it calls it by more names.
  const outer = claims.attributionById.get(attribution?.parent ?? '');
  const sources = [...(attribution?.source ?? []), ...(outer?.source ?? [])];
  const words = sources.flatMap((span) => contentWords(claims.layer.words, span));
  return new Set(words.filter(({ text }) => !COMMON_ROLE.test(text)).map(({ stem }) => stem));
}

/** Whether the passage speaks of the denier by one of those words. */
export function speaksOf(claims: DisputeIndex, passage: Passage, denier: ReadonlySet<string>): boolean {
  const own = claims.contents[claims.placeOf.get(passage)!]!;
  return own.some(({ stem }) => denier.has(stem));
}
