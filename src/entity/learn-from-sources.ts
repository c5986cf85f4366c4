import type { Gender } from '../lexicon/given-names.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { AntecedentFinder, Antecedents } from '../model/scores.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { type Document, spanOfTokens } from './document.ts';
import type { Draft } from './draft.ts';
import { partyOf } from './entity-voice.ts';
import type { Event } from './events.ts';
import type { NameAt, NameMap } from './phrase.ts';
import { pointedFromSource } from './pointed-from.ts';
import { THIRD_PERSON } from './pronoun-features.ts';

/** What the model's shares must add up to, and how many times those that speak of a person. */
const EVIDENCE = { least: 0.75, ratio: 2 } as const;

/** A source, and the model's probability that it stands for each entity. */
export interface SaidOf {
  readonly event: Event;
  readonly shares: ReadonlyMap<number, number>;
}

/**
 * "Twitter", tagged as a person, is none where the model has the sources "it" and "the company" stand for it, and no "he"; nor is a body who says "he". Returns whether
 * any draft's type was changed.
 */
export function learnTypes(drafts: readonly Draft[], said: readonly SaidOf[]): boolean {
  const votes = tally(said, kindOf);
  const wrong = drafts.filter((draft) => {
    if (!isDoubtful(draft)) return false;
    const { thing = 0, person = 0 } = votes.get(draft.index)?.sums ?? {};
    const [against, inFavour] = draft.type === 'person' ? [thing, person] : [person, thing];
    return against >= EVIDENCE.least && against > EVIDENCE.ratio * inFavour;
  });
  for (const draft of wrong) draft.type = draft.type === 'person' ? 'organization' : 'person';
  return wrong.length > 0;
}

/** What sources of each kind say of one entity in all, and the most that any says. */
interface Votes<Kind extends string> {
  readonly sums: { [kind in Kind]?: number };
  most: number;
}

/** By entity; a source of no kind does not count. */
function tally<Kind extends string>(
  said: readonly SaidOf[],
  kindOf: (event: Event) => Kind | null,
): Map<number, Votes<Kind>> {
  const votes = new Map<number, Votes<Kind>>();
  for (const { event, shares } of said) {
    const kind = kindOf(event);
    if (kind === null) continue;
    for (const [index, share] of shares) {
      const v: Votes<Kind> = votes.get(index) ?? { sums: {}, most: 0 };
      v.sums[kind] = (v.sums[kind] ?? 0) + share;
      v.most = Math.max(v.most, share);
      votes.set(index, v);
    }
  }
  return votes;
}

/** A person whom the text gives no role and no given name; a body or thing of few words that is neither a country nor an outlet. */
function isDoubtful(draft: Draft): boolean {
  const { type, given, roles, words, plural } = draft;
  if (type === 'person') return given.length === 0 && roles.length === 0;
  if (type === 'group' || plural || words.length > 3) return false;
  return partyOf(draft) === null && !OUTLETS.has(words.join(' '));
}

/** Whether a source speaks of a person or of a body or thing; `null` where it may be either. */
function kindOf({ phrase }: Event): 'thing' | 'person' | null {
  const human = phrase?.pronoun ? THIRD_PERSON.get(phrase.pronoun)?.human : undefined;
  if (human !== undefined) return human === null ? null : human ? 'person' : 'thing';
  if (!phrase?.noun || phrase.noun.plural) return null;
  const { kind } = phrase.noun;
  return kind === 'person' ? 'person' : kind === 'organization' ? 'thing' : null;
}

/** Registers are wrong about some: how much the text's "he" and "she" must say against a given name. */
const AGAINST_NAME = { least: 0.7, ratio: 5 } as const;

/** "Lu Kang … |he| said": where the model has the other gender's pronouns stand for somebody whom no title tells of, the text is right and not the register. */
export function correctGender(doc: Document, drafts: readonly Draft[], said: readonly SaidOf[]): void {
  const genderOf = ({ phrase }: Event): Gender | null =>
    THIRD_PERSON.get(phrase?.pronoun ?? '')?.gender ?? null;
  for (const [index, { sums, most }] of tally(said, genderOf)) {
    const draft = drafts[index];
    const { male = 0, female = 0 } = sums;
    const [told, sum, against] =
      male > female ? (['male', male, female] as const) : (['female', female, male] as const);
    const sure = most >= AGAINST_NAME.least && sum > AGAINST_NAME.ratio * against;
    if (draft?.type === 'person' && sure && !isTitled(doc, draft)) draft.gender = told;
  }
}

/** A title or a role noun tells the gender; "chairman" and "spokesman" are said of women too. */
const isTitled = (doc: Document, { mentions, roles }: Draft): boolean =>
  roles.some(({ lemma }) => PERSON_NOUNS.get(lemma)?.gender && !/man$/.test(lemma)) ||
  mentions.some(({ from, to }) =>
    doc.tokens.slice(Math.max(0, from - 2), to).some(({ lower }) => TITLES.get(lower)?.gender),
  );

/** So many words back and ahead a name is asked after. */
const REACH = 1000;

/** What the model has each source stand for that is a pronoun or a role noun, of all names within reach. */
export function sharesOfSources(
  doc: Document,
  names: NameMap,
  events: readonly Event[],
  antecedents: AntecedentFinder,
): SaidOf[] {
  const places = names.filter((at, i): at is NameAt => at?.from === i);
  return events.flatMap((event) => {
    const pointed = pointedFromSource(doc, event, antecedents);
    return pointed ? [{ event, shares: namedShares(doc, places, event, pointed) }] : [];
  });
}

/** By entity, the sum over its names. */
function namedShares(
  doc: Document,
  places: readonly NameAt[],
  { from, to }: Event,
  pointed: Antecedents,
): Map<number, number> {
  const shares = new Map<number, number>();
  const first = lowerBound(places, (at) => at.from < from - REACH);
  for (let i = first; (places[i]?.from ?? Number.POSITIVE_INFINITY) < to + REACH; i++) {
    const at = places[i]!;
    const share = pointed.of(spanOfTokens(doc, at)) ?? 0;
    if (share > LEAST) shares.set(at.draft, (shares.get(at.draft) ?? 0) + share);
  }
  return shares;
}

/** What is less says nothing. */
const LEAST = 0.01;
