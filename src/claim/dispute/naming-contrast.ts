import { NAMING_PAIRS } from '../../lexicon/dispute-words.ts';
import { mentionsAny, type Passage } from '../claim-index.ts';
import { stem } from '../stem.ts';
import {
  type DisputeDraft,
  type DisputeIndex,
  type DisputeRule,
  differentParties,
  sentencesApart,
  sharedStems,
} from './dispute-draft.ts';

/** "postponed and not canceled", "a break, not a break-up", "not a coup but a transition": the named and the refused name. */
const CONTRASTS: readonly { readonly pattern: RegExp; readonly hints: readonly string[] }[] = [
  {
    pattern:
      /(?<![\p{L}-])(?<named>[\p{L}-]{3,40})["”’']?(?:,| and| but|, and|, but| —| –)\s+(?:was |were |is |are |had |has |been |it was |it is )?not (?:been |being |simply |just )?(?:an? |the )?["“‘']?(?<refused>[\p{L}-]{3,40}(?: off| down| out)?)/giu,
    hints: ['not '],
  },
  {
    pattern:
      /(?<![\p{L}-])(?<named>[\p{L}-]{3,40})["”’']?,? (?:rather than|instead of) (?:an? |the |being )?["“‘']?(?<refused>[\p{L}-]{3,40}(?: off| down| out)?)/giu,
    hints: ['rather than ', 'instead of '],
  },
  {
    pattern:
      /not (?:been |being |simply |just |merely |really )?(?:an? |the )?["“‘']?(?<refused>[\p{L}-]{3,40}(?: off| down| out)?)["”’']?,? (?:but|it was|it is|it['’]s) (?:rather |in fact |only |simply |merely )?(?:an? |the |been )?["“‘']?(?<named>[\p{L}-]{3,40})/giu,
    hints: ['not '],
  },
];
const HINTS = ['not ', 'rather than ', 'instead of '];
/** How many statements of the other side are shown. */
const MOST = 6;
/** How many sentences that may hold a contrast are looked at. */
const MOST_CONTRASTS = 200;
/** How near a passage must stand to be of the same event without sharing a word. */
const NEAR = 3;

const SIDES = NAMING_PAIRS.flatMap(({ about, sides }) =>
  sides.map((side, at) => ({ about, own: namedBy(side), other: namedBy(sides[1 - at]!) })),
);

/** Whether one of the names stands in words in lower case; the edges, costly to compile, are looked at last. */
function namedBy(entries: readonly string[]): (lower: string) => boolean {
  const names = entries.join('|');
  const some = new RegExp(names, 'u');
  const whole = new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, 'u');
  return (lower) => some.test(lower) && whole.test(lower);
}

/**
 * Somebody gives a fact one name and expressly refuses another, which somebody else uses: "postponed and not
 * canceled" against "canceled the summit". The refused name may be used by a synonym of the lexicon.
 */
export const namingContrast: DisputeRule = {
  name: 'naming-contrast',
  find: (claims) =>
    claims.passages
      .filter((passage) => mentionsAny(passage, HINTS))
      .slice(0, MOST_CONTRASTS)
      .flatMap((passage) =>
        CONTRASTS.flatMap(({ pattern: contrast, hints }) =>
          mentionsAny(passage, hints) ? draftsIn(claims, passage, contrast) : [],
        ),
      ),
};

function draftsIn(claims: DisputeIndex, passage: Passage, contrast: RegExp): DisputeDraft[] {
  return [...passage.text.matchAll(contrast)].slice(0, 4).flatMap((match): DisputeDraft[] => {
    const { named, refused } = match.groups as { named: string; refused: string };
    const known = SIDES.find(({ own }) => own(refused.toLowerCase()));
    if (!known && !sameMould(named, refused)) return [];
    const others = users(claims, passage, refused, known);
    if (others.length === 0) return [];
    const about = known?.about ?? `${named} or ${refused}`;
    return [{ kind: 'naming', confidence: known ? 0.85 : 0.6, about, sides: [others, [passage]] }];
  });
}

/** Whether two names are of one mould, so that one can stand for the other: two participles, "break" and "break-up". */
function sameMould(named: string, refused: string): boolean {
  const [a, b] = [named.toLowerCase(), refused.toLowerCase()];
  return (
    (/ed$/.test(a) && /ed$/.test(b) && a.length > 4 && b.length > 4) ||
    b.startsWith(`${a}-`) ||
    a.startsWith(`${b}-`)
  );
}

/** Passages of other parties that use the refused name, or a like one, of the same thing. */
function users(
  claims: DisputeIndex,
  passage: Passage,
  refused: string,
  known: (typeof SIDES)[number] | undefined,
): Passage[] {
  const root = stem(refused.split(' ')[0]!);
  const own = claims.contents[claims.placeOf.get(passage)!]!;
  const found: { other: Passage; shared: number }[] = [];
  claims.passages.forEach((other, place) => {
    const words = claims.contents[place]!;
    const same = words.some((word) => word.stem === root);
    if (!same && !(known?.own(other.lower) && !known.other(other.lower))) return;
    if (refuses(other.text, refused) || !differentParties(claims, passage, other)) return;
    const shared = sharedStems(words, own).filter((word) => word !== root).length;
    if (shared >= (same ? 1 : 2) || (same && sentencesApart(passage, other) <= NEAR))
      found.push({ other, shared });
  });
  return found
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ other }) => other)
    .sort((a, b) => a.start - b.start);
}

function refuses(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 &&
    /\b(?:not|never|n['’]t|rather than|instead of)\s+(?:been |being |an? |the )?["“‘']?$/iu.test(
      text.slice(Math.max(0, at - 20), at),
    )
  );
}
