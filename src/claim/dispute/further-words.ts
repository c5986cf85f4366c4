import { UNTRUE } from '../../lexicon/dispute-words.ts';
import { lastStarting, type Passage } from '../claim-index.ts';
import { type DisputeDraft, type DisputeIndex, isVouched, sharedStems } from './dispute-draft.ts';
import { pointsOnly } from './points-back.ts';

/** Passages looked at after a denial. */
const MOST = 6;
const FINITE = /\b(?:is|are|was|were|had|has|have|did|does|would|will|could)\b/iu;
/** Content words of a denial that only points at what is denied. */
const FEW = 2;

/**
 * A denial with what the one who denies says instead: "rejects that criticism, saying |it has been repeated since|",
 * "denied that she was overloaded. |It said 176 tickets had been sold.|" In the same sentence all of it counts; in the
 * next one only what speaks of the same thing or gives a number for a number.
 */
export function withFurtherWords(claims: DisputeIndex, draft: DisputeDraft): DisputeDraft {
  if (draft.kind !== 'denial') return draft;
  const [denied, denying] = [draft.sides[0], withItsCue(claims, draft.sides[1])];
  const last = draft.sides[1].at(-1)!;
  const from = claims.placeOf.get(last)! + 1;
  const speaker = claims.voiceById.get(last.voice ?? '');
  if (!speaker || speaker.kind === 'writer') return { ...draft, sides: [denied, denying] };
  const further = claims.passages
    .slice(from, from + MOST)
    .filter(
      (passage) =>
        passage.attribution !== null &&
        passage.voice === last.voice &&
        passage.statement.id !== last.statement.id &&
        isVouched(passage) &&
        (passage.sentence === last.sentence || goesOn(claims, denied[0]!, last, passage)),
    );
  return { ...draft, sides: [denied, [...denying, ...further]] };
}

/** "The claim" alone tells nothing: with it stands who |rejects| it, in the words of whoever tells so. */
function withItsCue(claims: DisputeIndex, denying: readonly Passage[]): readonly Passage[] {
  const [first] = denying;
  const cue = first?.attribution?.act === 'deny' ? first.attribution.cue[0] : undefined;
  if (!first || !cue || UNTRUE.test(first.text)) return denying;
  if (claims.contents[claims.placeOf.get(first)!]!.length > FEW) return denying;
  if (FINITE.test(first.text) && !pointsOnly(claims, first)) return denying;
  const teller = claims.passages[lastStarting(claims.passages, cue.start)];
  const tells =
    teller !== undefined &&
    teller.statement.id !== first.statement.id &&
    claims.contents[claims.placeOf.get(teller)!]!.length > 1;
  return tells ? [...denying, teller] : denying;
}

function goesOn(claims: DisputeIndex, denied: Passage, denial: Passage, next: Passage): boolean {
  if (next.sentence !== denial.sentence + 1 || next.paragraph !== denial.paragraph) return false;
  const wordsOf = (passage: Passage) => claims.contents[claims.placeOf.get(passage)!]!;
  const numbers = /\d/.test(denied.text) && /\d/.test(next.text);
  return numbers || sharedStems(wordsOf(next), [...wordsOf(denied), ...wordsOf(denial)]).length > 0;
}
