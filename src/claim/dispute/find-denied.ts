import { CLAIM_NOUNS, UNTRUE } from '../../lexicon/dispute-words.ts';
import type { Span } from '../../reading.ts';
import type { Passage } from '../claim-index.ts';
import { type ContentWord, contentWords } from '../content-words.ts';
import {
  type DisputeIndex,
  differentParties,
  isVouched,
  sentencesApart,
  sharedStems,
  weight,
} from './dispute-draft.ts';
import {
  ANAPHOR_REACH,
  isApposed,
  isOf,
  justBefore,
  nearestBefore,
  pointsBack,
  pointsOnly,
} from './points-back.ts';

/** A passage that is denied, and how sure it is that this is the one. */
export interface Denied {
  readonly passage: Passage;
  readonly confidence: number;
}

/** The share of the denial's words, by weight, that the denied passage must hold. */
const ENOUGH = 0.5;
/** A word that many passages hold links none of them. */
const COMMON = 60;
/** The same for the writer's own words, which tell of many things that nobody disputes. */
const ENOUGH_OF_WRITER = 0.8;
/** What only may be, or would, is no claim that it is. */
const SUPPOSED = /\b(?:would|could|may|might|if|whether|should)\b/iu;
/** Words that strengthen a denial and tell nothing of what is denied. */
const FILLER =
  /^(?:ever|kind|sort|simply|completely|totally|absolutely|entirely|utterly|patently|just|anything|nothing|categorically|part|role|wrong)$/iu;

/**
 * What a denial denies: the passage of another party that shares most of the denial's content words; or, where the
 * denial only points ("rejected the claim", "denies it"), the nearest one before it.
 */
export function findDenied(
  claims: DisputeIndex,
  denial: Passage,
  object: Span,
  denier: string | null = null,
): Denied | null {
  const words = contentWords(claims.layer.words, object).filter(
    // A name alone ("rejected Ms Clinton's comments") does not tell which of her statements is meant.
    ({ text }) =>
      !CLAIM_NOUNS.has(text.toLowerCase()) &&
      !/^\p{Lu}/u.test(text) &&
      !FILLER.test(text) &&
      !UNTRUE.test(text),
  );
  const stems = [...new Set(words.map((word) => word.stem))];
  if (pointsOnly(claims, object)) {
    const before = justBefore(claims, denial, denier);
    return before && isApposed(claims, object) && before.passage.sentence !== denial.sentence ? null : before;
  }
  const byWords = stems.length > 0 ? mostShared(claims, denial, words, stems, denier) : null;
  if (byWords) return byWords;
  if (
    /\b(?:counts?|charges?|wrongdoing)\b/iu.test(
      claims.layer.text.slice(object.start, Math.min(object.end, object.start + 80)),
    )
  ) {
    const charged = nearestCharge(claims, denial);
    if (charged) return charged;
  }
  const pointing = stems.length <= 2 && pointsBack(claims, object);
  return pointing ? nearestBefore(claims, denial, object, denier) : null;
}

function mostShared(
  claims: DisputeIndex,
  denial: Passage,
  words: readonly ContentWord[],
  stems: readonly string[],
  denier: string | null,
): Denied | null {
  const total = stems.reduce((sum, stem) => sum + weight(claims, stem), 0);
  const scores = new Map<number, number>();
  for (const stem of stems) {
    const places = claims.places.get(stem) ?? [];
    if (places.length > COMMON) continue;
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight(claims, stem) / total);
  }
  let best: { passage: Passage; score: number } | null = null;
  for (const [place, score] of scores) {
    const passage = claims.passages[place]!;
    const shared = sharedStems(words, claims.contents[place]!).length;
    if (
      isOf(claims, passage, denier) ||
      !isVouched(passage) ||
      passage.attribution?.act === 'deny' ||
      score < (passage.attribution ? ENOUGH : ENOUGH_OF_WRITER) ||
      (!passage.attribution && SUPPOSED.test(passage.text)) ||
      shared < Math.min(2, stems.length) ||
      !differentParties(claims, denial, passage)
    )
      continue;
    // One word alone must be near by; a statement of somebody's is denied rather than the writer's retelling.
    if (shared < 2 && sentencesApart(denial, passage) > ANAPHOR_REACH) continue;
    const ranked =
      score + (passage.attribution ? 0.15 : 0) - 0.01 * Math.min(20, sentencesApart(denial, passage));
    if (!best || ranked > best.score) best = { passage, score: ranked };
  }
  return best ? { passage: best.passage, confidence: Math.min(0.9, 0.45 + 0.4 * best.score) } : null;
}

/** "He denies nine counts of fraud": what he is accused of stands shortly before. */
function nearestCharge(claims: DisputeIndex, denial: Passage): Denied | null {
  for (let place = (claims.placeOf.get(denial) ?? 0) - 1; place >= 0; place--) {
    const passage = claims.passages[place]!;
    if (sentencesApart(passage, denial) > ANAPHOR_REACH) return null;
    const accuses =
      passage.attribution?.act === 'accuse' ||
      /\b(?:accused of|charged with|alleged to)\b/iu.test(passage.text);
    if (accuses && passage.statement.id !== denial.statement.id) return { passage, confidence: 0.65 };
  }
  return null;
}
