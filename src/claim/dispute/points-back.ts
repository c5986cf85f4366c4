import { CLAIM_NOUNS } from '../../lexicon/dispute-words.ts';
import type { Span } from '../../reading.ts';
import { mentionsWithin, type Passage } from '../claim-index.ts';
import { contentWords } from '../content-words.ts';
import { touches } from '../quoted-spans.ts';
import { denierWords, speaksOf } from './denier-words.ts';
import { type DisputeIndex, differentParties, isVouched, sentencesApart } from './dispute-draft.ts';
import type { Denied } from './find-denied.ts';

/** How many sentences back "that claim" reaches. */
export const ANAPHOR_REACH = 4;
/** The same where the denier or the one denied is named there. */
const NAMED_REACH = 8;

/** The capitalised words of what is denied, but for one that only begins a sentence. */
function namesIn({ layer, mentions }: DisputeIndex, object: Span): string[] {
  return contentWords(layer.words, object)
    .filter(({ start, end, text }) => {
      const opens = !/\p{L}/u.test(layer.text.slice(object.start, start));
      return (
        /^\p{Lu}/u.test(text) &&
        !CLAIM_NOUNS.has(text.toLowerCase()) &&
        (!opens || mentionsWithin(mentions, { start, end }).length > 0)
      );
    })
    .map(({ text }) => text);
}

/** Whether the passage is the denier's own. */
export function isOf({ voiceById }: DisputeIndex, { voice }: Passage, entity: string | null): boolean {
  return entity !== null && voiceById.get(voice ?? '')?.entity === entity;
}

/** Whether the words name nothing but what was said before: "the allegation", two words at most. */
export function pointsBack({ layer }: DisputeIndex, object: Span): boolean {
  const words =
    layer.text
      .slice(object.start, Math.min(object.end, object.start + 120))
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  return words.length <= 2 || words.some((word) => word.length > 4 && CLAIM_NOUNS.has(word));
}

/** "Something", "it", "the claim", "these allegations": what is denied is named by no word of its own. */
const POINTER =
  /^\W*(?:(?:both |all |all of )?(?:it|this|that|these|those|them|such|something|which|what|so)|(?:(?:all|any|both|all of|such|this|that|these|those|the|a|an|its|his|her|their|it|was|is|as)\s+)*(?:\p{L}+ly\s+)?(?:claims?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|charges?|criticisms?|idea|notion|characteri[sz]ations?|insinuations?|arguments?))\W*(?:(?:as\s+)?(?:false|untrue|baseless|unfounded|groundless|nonsense|absurd|ridiculous|a lie|lies|(?:politically )?motivated|categorically|firmly|flatly|outright))?\W*$/iu;
/** "That is simply untrue", "this is something", "[dismissed it] as fantasy": a pointer with what is said of it. */
const PREDICATED =
  /^\W*(?:(?:it|this|that|these|those|they)(?:['’]s|['’]re| is| are| was| were)(?: \p{L}+ly| just| all)? (?:something|not true|untrue|false|baseless|unfounded|groundless|nonsense|rubbish|an? \p{L}+|lies|wrong|not the case)|as ["“‘]?(?:an? |pure |\p{L}+ly )?[\p{L} ]{3,30})\W*$/iu;
/** ", |a charge| he rejected": what it names stands before it in its sentence. */
const APPOSED = /^\W*(?:an?|one)\s/iu;
const LONGEST_POINTER = 80;

export function pointsOnly({ layer }: DisputeIndex, { start, end }: Span): boolean {
  if (end - start > LONGEST_POINTER) return false;
  const words = layer.text.slice(start, end);
  return POINTER.test(words) || PREDICATED.test(words);
}

/** Whether what is denied is named by an apposition, and so stands before it in its sentence or nowhere. */
export function isApposed({ layer }: DisputeIndex, { start, end }: Span): boolean {
  return APPOSED.test(layer.text.slice(start, end));
}

/** Words that make a statement, rather than a joint of the sentence ("; however, this is"). */
const A_STATEMENT = 2;

/**
 * What "this", "something" or "the claim" stands for: the nearest statement by another voice before it in its sentence,
 * or else in the sentence just before; farther back nobody knows what it points to.
 */
export function justBefore(claims: DisputeIndex, denial: Passage, denier: string | null): Denied | null {
  for (let place = (claims.placeOf.get(denial) ?? 0) - 1; place >= 0; place--) {
    const passage = claims.passages[place]!;
    const apart = sentencesApart(passage, denial);
    if (apart > 1) return null;
    if (ownWords(claims, place) < A_STATEMENT || isOf(claims, passage, denier)) continue;
    if (!differentParties(claims, denial, passage) || !mayBeDenied(claims, passage)) continue;
    // The writer's own words are what is denied only where the same sentence goes on to say so.
    if (apart > 0 && passage.attribution === null) continue;
    return { passage, confidence: apart === 0 ? 0.65 : 0.55 };
  }
  return null;
}

/** Content words of a passage that are not themselves the source or cue of an attribution. */
function ownWords({ contents, taken }: DisputeIndex, place: number): number {
  return contents[place]!.filter((word) => !touches(taken, word)).length;
}

/** A statement of fact, be it one that somebody only wishes to make: "wants to signal that the front is collapsing", "to convince us that …". */
function mayBeDenied({ layer }: DisputeIndex, passage: Passage): boolean {
  if (/^\W*(?:whether|if)\b/iu.test(passage.text)) return false;
  if (isVouched(passage)) return true;
  const { attribution } = passage;
  const first = attribution?.content[0];
  return (
    attribution?.act === 'intend' &&
    !attribution.negated &&
    first !== undefined &&
    /^\W*(?:to (?:\p{L}+ )?(?:convince|persuade|show|prove|tell|signal|suggest|claim|pretend)\s(?:[\p{L}'’]+\s){0,4})?that\s/iu.test(
      layer.text.slice(first.start, first.start + 60),
    )
  );
}

/** The nearest passage of another party before the denial; one by the party that the object names comes first: "the minister's figure". */
export function nearestBefore(
  claims: DisputeIndex,
  denial: Passage,
  object: Span,
  denying: string | null,
): Denied | null {
  const named = new Set(mentionsWithin(claims.mentions, object).map(({ entity }) => entity.id));
  const before: Passage[] = [];
  const counts = /\b(?:figures?|numbers?|estimates?|count|toll|statistics)\b/iu.test(
    claims.layer.text.slice(object.start, Math.min(object.end, object.start + 120)),
  );
  for (let place = (claims.placeOf.get(denial) ?? 0) - 1; place >= 0; place--) {
    const passage = claims.passages[place]!;
    if (sentencesApart(passage, denial) > NAMED_REACH) break;
    if (!isVouched(passage) || /^\W*(?:whether|if)\b/iu.test(passage.text)) continue;
    if (
      isOf(claims, passage, denying) ||
      !differentParties(claims, denial, passage) ||
      claims.contents[place]!.length < (counts ? 1 : A_STATEMENT)
    )
      continue;
    if (counts && !/\d/.test(passage.text)) continue;
    before.push(passage);
  }
  const denier = claims.voiceById.get(denial.voice ?? '');
  const denierIds = new Set(
    [denier?.entity, claims.voiceById.get(denier?.speaksFor ?? '')?.entity, denying].filter(
      (id) => id != null,
    ),
  );
  const names = namesIn(claims, object);
  const byNamed = before.find(({ voice }) => {
    const known = claims.voiceById.get(voice ?? '');
    return named.has(known?.entity ?? '') || names.some((name) => known?.name?.includes(name));
  });
  if (byNamed) return { passage: byNamed, confidence: 0.6 };
  // "The Orvan number" is Orvan's: where Orvan said nothing so far, it is nobody else's.
  if (names.length > 0) return null;
  // What is denied is mostly said of the one who denies it.
  const ofDenier = before.find(
    (passage) =>
      passage.attribution !== null &&
      mentionsWithin(claims.mentions, passage).some(({ entity }) => denierIds.has(entity.id)),
  );
  if (ofDenier) return { passage: ofDenier, confidence: 0.6 };
  const words = denierWords(claims, denial);
  const near = before.filter((passage) => sentencesApart(passage, denial) <= ANAPHOR_REACH);
  const byRole = before.find((passage) => passage.attribution !== null && speaksOf(claims, passage, words));
  if (byRole) return { passage: byRole, confidence: 0.55 };
  const attributed = near.find(({ attribution }) => attribution !== null);
  return attributed ? { passage: attributed, confidence: 0.55 } : null;
}
