import {
  isSame,
  type Match,
  overlap,
  ROLES,
  type RoleSpans,
  type RoleWords,
  shared,
  wordsOfRoles,
} from './attribution-score.ts';

/** What became of one gold attribution; the first class of {@link GOLD_CLASSES} that fits. */
export interface GoldClass {
  readonly name: string;
  readonly means: string;
  readonly fits: (seen: Seen) => boolean;
}

/** A gold attribution, what was found for it, and the others. */
interface Seen {
  readonly gold: RoleWords;
  /** The one that the relation measure pairs with it, else the one whose content is nearest. */
  readonly found: RoleWords | null;
  readonly right: boolean;
  readonly otherGold: readonly RoleWords[];
  /** All that were found with a word of this content. */
  readonly touching: readonly RoleWords[];
}

const meets = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => shared(a, b) > 0;

/** In this order, because each takes what those before it leave. The first four count as found. */
export const GOLD_CLASSES: readonly GoldClass[] = [
  {
    name: 'right',
    means: 'source, cue and content word for word',
    fits: ({ right, gold, found }) => right && ROLES.every((role) => isSame(gold[role], found![role])),
  },
  {
    name: 'cue differs only',
    means: 'source and content word for word',
    fits: ({ right, gold, found }) =>
      right && isSame(gold.source, found!.source) && isSame(gold.content, found!.content),
  },
  {
    name: 'borders of the source differ',
    means: 'content word for word, source by half or more',
    fits: ({ right, gold, found }) => right && isSame(gold.content, found!.content),
  },
  {
    name: 'borders of the content differ',
    means: 'content and source by half or more',
    fits: ({ right }) => right,
  },
  { name: 'missed', means: 'no word of the content was found', fits: ({ found }) => found === null },
  {
    name: 'joined',
    means: 'what was found also holds half of another content',
    fits: ({ gold, found, otherGold }) =>
      overlap(gold.content, found!.content) < 0.5 &&
      otherGold.some((other) => shared(other.content, found!.content) >= other.content.size / 2),
  },
  {
    name: 'in pieces',
    means: 'several attributions were found in one content',
    fits: ({ gold, found, touching }) => overlap(gold.content, found!.content) < 0.5 && touching.length > 1,
  },
  {
    name: 'content cut short',
    means: 'less than half of the content',
    fits: ({ gold, found }) =>
      overlap(gold.content, found!.content) < 0.5 && found!.content.size < gold.content.size,
  },
  {
    name: 'content too long',
    means: 'more than twice the content, or beside it',
    fits: ({ gold, found }) => overlap(gold.content, found!.content) < 0.5,
  },
  {
    name: 'wrong link',
    means: "the content was given another attribution's source or cue",
    fits: ({ gold, found, otherGold }) =>
      otherGold.some(
        (other) =>
          (meets(found!.cue, other.cue) && !meets(found!.cue, gold.cue)) ||
          (found!.source.size > 0 && overlap(found!.source, other.source) >= 0.5),
      ),
  },
  {
    name: 'source missed',
    means: 'the content was found without its source',
    fits: ({ gold, found }) => gold.source.size > 0 && found!.source.size === 0,
  },
  {
    name: 'source wrong',
    means: 'the content was found with other words as its source, or with one where there is none',
    fits: () => true,
  },
];

/** What was found and is no gold attribution. */
export const FOUND_CLASSES = [
  { name: 'spurious', means: 'found where nothing is attributed' },
  { name: 'not counted', means: 'found beside or in a gold attribution, and another or none counts for it' },
] as const;

export type ClassCounts = Map<string, number>;

/**
 * Counts each gold attribution in one class, and each that was found and does not count in one.
 *
 * @param matches the pairs that count for `relation`, from `scoreDocument`
 */
export function countClasses(
  text: string,
  gold: readonly RoleSpans[],
  found: readonly RoleSpans[],
  matches: readonly Match[],
  counts: ClassCounts,
): void {
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const [wanted, got] = [wordsOfRoles(text, gold), wordsOfRoles(text, found)];
  const foundFor = new Map(matches.map((match) => [match.gold, match.found]));
  wanted.forEach((one, index) => {
    const touching = got.filter(({ content }) => meets(content, one.content));
    const match = foundFor.get(index);
    const seen: Seen = {
      gold: one,
      found: match === undefined ? nearest(one, touching) : got[match]!,
      right: match !== undefined,
      otherGold: wanted.filter((_, other) => other !== index),
      touching,
    };
    add(GOLD_CLASSES.find(({ fits }) => fits(seen))!.name);
  });
  const counted = new Set(matches.map((match) => match.found));
  got.forEach((one, index) => {
    if (counted.has(index)) return;
    add(wanted.some(({ content }) => meets(content, one.content)) ? 'not counted' : 'spurious');
  });
}

function nearest(gold: RoleWords, candidates: readonly RoleWords[]): RoleWords | null {
  let best: { one: RoleWords; by: number } | null = null;
  for (const one of candidates) {
    const by = overlap(gold.content, one.content);
    if (best === null || by > best.by) best = { one, by };
  }
  return best?.one ?? null;
}
