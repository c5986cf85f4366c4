import { NAMING_PAIRS } from '../../lexicon/dispute-words.ts';
import type { Passage } from '../claim-index.ts';
import { type FoundWords, type WordFinder, wordFinder } from '../word-finder.ts';
import {
  type DisputeDraft,
  type DisputeIndex,
  type DisputeRule,
  differentParties,
  isVouched,
  sentencesApart,
  sharedStems,
  weight,
} from './dispute-draft.ts';

/** Cues that give a thing its name: what follows them is a name for what was spoken of. */
const NAMING_CUE =
  /\b(?:call|term|describ|label|brand|dub|characteri[sz]|denounc|portray|refer(?:s|red|ring)? to|known as|put it|style)\w*/iu;
/** A name given in so many words. */
const SHORT_NAME = 12;
/** How near two names must stand where no word tells that they are of one thing. */
const NEAR = 6;
const NEGATED = /\b(?:not|never|no|n['’]t|without|if|whether|avoid|prevent|before|after)\b/iu;
/** Passages compared for each pair of names. */
const MOST = 24;

/** How near two rival names must stand where one word, or none, is shared. */
const RIVAL_NEAR = 2;
const RIVAL_NEXT = 1;

const NO_LETTER_BEFORE = /(?<!\p{L})/uy;
const NO_LETTER_AFTER = /(?!\p{L})/uy;

const PAIRS = NAMING_PAIRS.map(({ about, rivals = false, sides }) => ({
  about,
  rivals,
  sides: sides.map((side) => wordFinder(side, NO_LETTER_BEFORE, NO_LETTER_AFTER)) as [WordFinder, WordFinder],
}));

/** Two parties name one event by incompatible names of the lexicon: "a coup" – "a constitutional transition". */
export const namingPair: DisputeRule = {
  name: 'naming-pair',
  find: (claims) =>
    PAIRS.flatMap(({ about, rivals, sides }) => {
      const [a, b] = sides.map((side) => side(claims.words)) as [FoundWords, FoundWords];
      const first = users(a, b);
      const second = first.length > 0 ? users(b, a) : [];
      return best(claims, first, second, about, rivals);
    }),
};

function users(name: FoundWords, other: FoundWords): Passage[] {
  return name.candidates.filter((passage) => uses(passage, name, other)).slice(0, MOST);
}

function uses(passage: Passage, name: FoundWords, other: FoundWords): boolean {
  const match = name.first(passage);
  const { text } = passage;
  return (
    match !== null &&
    other.first(passage) === null &&
    !NEGATED.test(text.slice(Math.max(0, match.index - 24), match.index))
  );
}

/** The surest pair of passages, so that one event yields one dispute. */
function best(
  claims: DisputeIndex,
  first: readonly Passage[],
  second: readonly Passage[],
  about: string,
  rivals: boolean,
): DisputeDraft[] {
  let found: { draft: DisputeDraft; confidence: number } | null = null;
  for (const a of first) {
    for (const b of second) {
      const confidence = likeness(claims, a, b, rivals);
      if (confidence > (found?.confidence ?? 0))
        found = { confidence, draft: { kind: 'naming', confidence, about, sides: [[a], [b]] } };
    }
  }
  return found ? [found.draft] : [];
}

/** How sure it is that both speak of one event; 0 where it is not. */
function likeness(claims: DisputeIndex, a: Passage, b: Passage, rivals: boolean): number {
  if (!differentParties(claims, a, b)) return 0;
  const naming = [a, b].filter((passage) => isNaming(claims, passage)).length;
  const [x, y] = [a, b].map((passage) => claims.contents[claims.placeOf.get(passage)!]!) as [
    never[],
    never[],
  ];
  const shared = sharedStems(x, y);
  if (sentencesApart(a, b) <= NEAR && (naming === 2 || (naming === 1 && shared.length > 0)))
    return naming === 2 ? 0.75 : 0.6;
  if (isNamed(a) && isNamed(b) && (a.attribution || b.attribution)) {
    if (shared.length > 0 && sentencesApart(a, b) <= RIVAL_NEAR) return 0.55;
    if (rivals && a.attribution && b.attribution && sentencesApart(a, b) <= RIVAL_NEXT) return 0.5;
  }
  const told = shared.reduce((sum, stem) => sum + weight(claims, stem), 0);
  return shared.length >= 3 && told > 6 ? 0.55 : 0;
}

/** Whether the voice stands for the name: as what it states, or as what it condemns or fears. */
function isNamed(passage: Passage): boolean {
  const { attribution } = passage;
  return (
    isVouched(passage) ||
    (!attribution?.negated && (attribution?.act === 'oppose' || attribution?.act === 'feel'))
  );
}

function isNaming({ layer }: DisputeIndex, { attribution, text }: Passage): boolean {
  if (!attribution || text.split(/\s+/).length > SHORT_NAME) return false;
  const cue = attribution.cue.map(({ start, end }) => layer.text.slice(start, end)).join(' ');
  return NAMING_CUE.test(cue);
}
