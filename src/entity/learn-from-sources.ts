import type { Gender } from '../lexicon/given-names.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { AntecedentFinder, Antecedents } from '../model/scores.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { askedBySource } from './asked-by-source.ts';
import { type Document, spanOfTokens } from './document.ts';
import type { Draft } from './draft.ts';
import { partyOf } from './entity-voice.ts';
import type { Event } from './events.ts';
import type { NameAt, NameMap } from './phrase.ts';
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
  const doubtful = new Set(drafts.filter(isDoubtful));
  const votes = new Map<Draft, { thing: number; person: number }>();
  for (const { event, shares } of said) {
    const kind = kindOf(event);
    if (!kind) continue;
    for (const [index, share] of shares) {
      const draft = drafts[index]!;
      if (!doubtful.has(draft)) continue;
      const v = votes.get(draft) ?? { thing: 0, person: 0 };
      v[kind] += share;
      votes.set(draft, v);
    }
  }
  const wrong = [...doubtful].filter((draft) => {
    const { thing, person } = votes.get(draft) ?? { thing: 0, person: 0 };
    const [against, inFavour] = draft.type === 'person' ? [thing, person] : [person, thing];
    return against >= EVIDENCE.least && against > EVIDENCE.ratio * inFavour;
  });
  for (const draft of wrong) draft.type = draft.type === 'person' ? 'organization' : 'person';
  return wrong.length > 0;
}

/** A person whom the text gives no role and no given name; a body or thing of few words that is neither a country nor an outlet. */
function isDoubtful(draft: Draft): boolean {
  const { type, given, roles, words, plural } = draft;
  if (type === 'person') return given.length === 0 && roles.length === 0;
  if (type === 'group' || plural || words.length > 3) return false;
  return partyOf(draft) === null && !OUTLETS.has(words.join(' '));
}

/** Whether a source speaks of a person or of a body or thing; `null` where it may be either. */
function kindOf({ phrase, sourceOf }: Event): 'thing' | 'person' | null {
  if (!phrase || sourceOf.length === 0) return null;
  const human = phrase.pronoun ? THIRD_PERSON.get(phrase.pronoun)?.human : undefined;
  if (human !== undefined) return human === null ? null : human ? 'person' : 'thing';
  if (phrase.noun?.kind === 'person' && !phrase.noun.plural) return 'person';
  return phrase.noun?.kind === 'organization' && !phrase.noun.plural ? 'thing' : null;
}

/** Registers are wrong about some: how much the text's "he" and "she" must say against a given name. */
const AGAINST_NAME = { least: 0.7, ratio: 5 } as const;

/** "Lu Kang … |he| said": where the model has the other gender's pronouns stand for somebody whom no title tells of, the text is right and not the register. */
export function correctGender(doc: Document, drafts: readonly Draft[], said: readonly SaidOf[]): void {
  const votes = new Map<Draft, Record<Gender, number> & { most: number }>();
  for (const { event, shares } of said) {
    const gender = THIRD_PERSON.get(event.phrase?.pronoun ?? '')?.gender;
    if (!gender) continue;
    for (const [index, share] of shares) {
      const draft = drafts[index]!;
      if (draft.type !== 'person') continue;
      const v = votes.get(draft) ?? { male: 0, female: 0, most: 0 };
      v[gender] += share;
      v.most = Math.max(v.most, share);
      votes.set(draft, v);
    }
  }
  for (const [draft, v] of votes) {
    const told = v.male > v.female ? 'male' : 'female';
    const against = told === 'male' ? v.female : v.male;
    const sure = v.most >= AGAINST_NAME.least && v[told] > AGAINST_NAME.ratio * against;
    if (sure && !isTitled(doc, draft)) draft.gender = told;
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
    const asked = askedBySource(event);
    const pointed = asked && antecedents(spanOfTokens(doc, asked.phrase), spanOfTokens(doc, asked.head));
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
