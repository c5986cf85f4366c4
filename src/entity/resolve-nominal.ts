import type { NounClass } from './classify-noun.ts';
import { type DescribedAsked, describedCandidates } from './described-candidate.ts';
import { token } from './document.ts';
import type { Event } from './events.ts';
import { newReferent } from './new-referent.ts';
import { apposedToName } from './nominal/apposed-to-name.ts';
import { bodyAhead } from './nominal/body-ahead.ts';
import { byDescription } from './nominal/by-description.ts';
import { byDescriptiveEpithet } from './nominal/by-descriptive-epithet.ts';
import { byHeadline } from './nominal/by-headline.ts';
import { byKindredNoun } from './nominal/by-kindred-noun.ts';
import { byNameWord } from './nominal/by-name-word.ts';
import { byKindredRole, byRole } from './nominal/by-role.ts';
import { bySeveral } from './nominal/by-several.ts';
import { bySort } from './nominal/by-sort.ts';
import { coordinated } from './nominal/coordinated.ts';
import { describedKey } from './nominal/described-key.ts';
import {
  type Description,
  type NamedRule,
  type NominalRule,
  RULE_NAMES,
  type RuleName,
} from './nominal/description.ts';
import { documentAhead } from './nominal/document-ahead.ts';
import { inApposition } from './nominal/in-apposition.ts';
import { modifiersOf } from './nominal/modifiers.ts';
import { nearestOfSort } from './nominal/nearest-of-sort.ts';
import { ownerOf } from './nominal/owner-of.ts';
import { roleAhead } from './nominal/role-ahead.ts';
import { sameAsComplement } from './nominal/same-as-complement.ts';
import { sameAsModifier } from './nominal/same-as-modifier.ts';
import { isPart, type Phrase, readPhrase } from './phrase.ts';
import { pointedFrom } from './pointed-from.ts';
import { pointedShares } from './pointed-shares.ts';
import type { Memory } from './resolve-events.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const INDEFINITE = new Set(
  'a an one another some any no every each two three four five six seven eight nine ten several many most few other others numerous'.split(
    ' ',
  ),
);

const RULES: Readonly<Record<RuleName, NominalRule>> = {
  sameAsComplement,
  sameAsModifier,
  apposedToName,
  inApposition,
  bySeveral,
  byRole,
  roleAhead,
  documentAhead,
  bodyAhead,
  byHeadline,
  byNameWord,
  nearestOfSort,
  byDescription,
  byKindredNoun,
  byKindredRole,
  bySort,
  byDescriptiveEpithet,
};

/** Rules with their names, in the order of these. */
function named(names: readonly RuleName[]): NamedRule[] {
  return names.map((name) => ({ name, apply: RULES[name] }));
}

/** What stands right beside a name is whom it names, and a headline's poll the one that comes in below, whatever the model points to. */
const CERTAIN_RULES: readonly NominalRule[] = [
  sameAsComplement,
  sameAsModifier,
  apposedToName,
  inApposition,
  byHeadline,
];

/** Rules by which a definite description finds whom the text named before, in the order in which they are tried. */
export const DEFINITE_RULES: readonly NamedRule[] = named(RULE_NAMES);

/** By rules an indefinite one can only be somebody named right beside it, further down, or in the headline. */
export const INDEFINITE_RULES: readonly NamedRule[] = named([
  'apposedToName',
  'roleAhead',
  'documentAhead',
  'bodyAhead',
  'byHeadline',
]);

/**
 * Whom a role noun stands for. An indefinite one ("a lawyer", "another source") is mostly somebody new; a definite one is
 * sought by the rules above; what none of them finds is somebody new under the text's own words. Of sources what the rules answer is
 * one voice among others: see {@link weighed}.
 */
export function resolveNominal(memory: Memory, event: Event): number | null {
  const phrase = event.phrase ?? readPhrase(memory.doc, event.from, event.to, memory.names);
  if (phrase.coordinated) return coordinated(memory, phrase);
  const noun = phrase.noun;
  if (phrase.name)
    return noun?.kind === 'document' ? remember(memory, noun, phrase.name.draft) : phrase.name.draft;
  if (!noun) return null;
  const t = token(memory.doc, event.from);
  const d: Description = {
    event,
    phrase,
    noun,
    modifiers: modifiersOf(memory.doc, phrase),
    sentence: t?.sentence ?? 0,
    quotation: t?.quotation ?? -1,
    owner: ownerOf(memory, event, phrase),
  };
  const found =
    surely(memory, d) ?? (event.sourceOf.length > 0 ? weighed(memory, d) : firstAnswer(memory, d));
  if (found !== null) introduce(memory, found, d.phrase);
  const referent = found ?? newReferent(memory, d.phrase, d.owner);
  if (event.sourceOf.length > 0) learnOwner(memory, referent, d);
  return remember(memory, noun, referent);
}

/** Below this share of the model's a document is not somebody's. */
const LEAST_OWNED = 0.4;

/** "Fox News issued a statement … |the statement| said": a document to whose author alone the model points. */
function learnOwner(memory: Memory, index: number, { noun, phrase }: Description): void {
  const known = memory.referents[index];
  if (noun.kind !== 'document' || !known || known.draft !== null || known.owner !== null) return;
  const pointed = pointedFrom(memory.doc, phrase, memory.antecedents);
  const shares = pointed ? [...pointedShares(memory, pointed, phrase.to)] : [];
  const [owner] = shares.reduce((best, one) => (one[1] > best[1] ? one : best), [-1, LEAST_OWNED]);
  const draft = memory.drafts[memory.referents[owner]?.draft ?? -1];
  if (draft && /^(?:person|organization)$/.test(draft.type)) memory.referents[index] = { ...known, owner };
}

/** What the first sentences call by a bare noun, "Poll", is described by the words that the text brings it in with: "a new Halden poll". */
function introduce({ doc, referents }: Memory, index: number, phrase: Phrase): void {
  const known = referents[index];
  if (!known?.phrase || known.draft !== null || phrase.determiner === null) return;
  const bare = known.phrase.determiner === null && known.phrase.coreTo - known.phrase.from <= 2;
  if (bare && (token(doc, known.phrase.from)?.sentence ?? 9) < 2) referents[index] = { ...known, phrase };
}

/** What the first of the rules answers that answers at all, or null. */
function firstAnswer(memory: Memory, d: Description): number | null {
  for (const { apply } of isDefinite(d) ? DEFINITE_RULES : INDEFINITE_RULES) {
    const found = apply(memory, d);
    if (found !== null) return found;
  }
  return null;
}

/** Of a source it matters most who it is: what the rules answer and what the model points to, if it does, are weighed against each other. */
function weighed(memory: Memory, d: Description): number | null {
  const pointed = isPart(d.phrase) ? null : pointedFrom(memory.doc, d.phrase, memory.antecedents);
  if (!pointed) return firstAnswer(memory, d);
  const definite = isDefinite(d);
  const asked: DescribedAsked = { description: d, definite, pointed };
  const candidates = describedCandidates(memory, asked, definite ? DEFINITE_RULES : INDEFINITE_RULES);
  return memory.rankers.described(asked, candidates, memory).referent?.index ?? null;
}

/** The answer that needs no weighing, or null. */
function surely(memory: Memory, d: Description): number | null {
  if (isPart(d.phrase)) return null;
  for (const apply of CERTAIN_RULES) {
    const found = apply(memory, d);
    if (found !== null) return found;
  }
  return isDefinite(d) ? sameOfOwner(memory, d) : null;
}

/** Nouns that say the same of who runs for office. */
const CAMPAIGN: ReadonlySet<string> = new Set(['campaign', 'team', 'operation']);

/** "Clinton's campaign" once more is no new one, nor is "Clinton's team". */
function sameOfOwner(memory: Memory, d: Description): number | null {
  if (d.owner === null || d.noun.kind === 'document') return null;
  const own = d.noun.lemma;
  for (const lemma of new Set(CAMPAIGN.has(own) ? [own, ...CAMPAIGN] : [own])) {
    const found = byDescription(memory, { ...d, noun: { ...d.noun, lemma } });
    if (found !== null) return found;
  }
  return null;
}

function isDefinite({ phrase, noun }: Description): boolean {
  const det = phrase.determiner;
  if (det !== null && (INDEFINITE.has(det) || /^\d/.test(det))) return false;
  if (det !== null && DEFINITE.has(det)) return true;
  return (
    phrase.owner !== null ||
    det !== null ||
    (noun.kind === 'group' && /^(?:police|authorities)$/.test(noun.lemma))
  );
}

/** Keeps whom a noun was last said of. Returns the referent. */
export function remember(memory: Memory, noun: NounClass, referent: number): number {
  const key = describedKey(noun);
  const list = memory.described.get(key) ?? [];
  if (list.at(-1) !== referent) list.push(referent);
  if (list.length > 24) list.shift();
  memory.described.set(key, list);
  return referent;
}
