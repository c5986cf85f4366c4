import { type DescribedAsked, describedCandidates } from './described-candidate.ts';
import { spanOfTokens, token } from './document.ts';
import type { Event } from './events.ts';
import { newReferent } from './new-referent.ts';
import { byDescription } from './nominal/by-description.ts';
import { byDescriptiveEpithet } from './nominal/by-descriptive-epithet.ts';
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
import { inApposition } from './nominal/in-apposition.ts';
import { modifiersOf } from './nominal/modifiers.ts';
import { nearestOfSort } from './nominal/nearest-of-sort.ts';
import { ownerOf } from './nominal/owner-of.ts';
import { roleAhead } from './nominal/role-ahead.ts';
import { sameAsComplement } from './nominal/same-as-complement.ts';
import { readPhrase } from './phrase.ts';
import type { Memory } from './resolve-events.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const INDEFINITE = new Set(
  'a an one another some any no every each two three four five six seven eight nine ten several many most few other others numerous'.split(
    ' ',
  ),
);

const RULES: Readonly<Record<RuleName, NominalRule>> = {
  sameAsComplement,
  inApposition,
  bySeveral,
  byRole,
  roleAhead,
  byNameWord,
  nearestOfSort,
  byDescription,
  byKindredNoun,
  byKindredRole,
  bySort,
  byDescriptiveEpithet,
};

/** Rules by which a definite description finds whom the text named before, in the order in which they are tried. */
export const DEFINITE_RULES: readonly NamedRule[] = RULE_NAMES.map((name) => ({ name, apply: RULES[name] }));

/** By rules an indefinite one can only be somebody whom the text names further down. */
export const INDEFINITE_RULES: readonly NamedRule[] = [{ name: 'roleAhead', apply: roleAhead }];

/**
 * Whom a role noun stands for. An indefinite one ("a lawyer", "another source") is mostly somebody new; a definite one is
 * sought by the rules above; what none of them finds is somebody new under the text's own words. Of sources what the rules answer is
 * one voice among others: see {@link weighed}.
 */
export function resolveNominal(memory: Memory, event: Event): number | null {
  const phrase = event.phrase ?? readPhrase(memory.doc, event.from, event.to, memory.names);
  if (phrase.coordinated) return coordinated(memory, phrase);
  if (phrase.name) return phrase.name.draft;
  const noun = phrase.noun;
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
  const found = event.sourceOf.length > 0 ? weighed(memory, d) : firstAnswer(memory, d);
  return remember(memory, d, found ?? newReferent(memory, d.phrase, d.owner));
}

function firstAnswer(memory: Memory, d: Description): number | null {
  for (const { apply } of isDefinite(d) ? DEFINITE_RULES : INDEFINITE_RULES) {
    const found = apply(memory, d);
    if (found !== null) return found;
  }
  return null;
}

/** Of a source it matters most who it is: what the rules answer and what the model points to, if it does, are weighed against each other. */
function weighed(memory: Memory, d: Description): number | null {
  const { doc } = memory;
  const { from, coreTo, to } = d.phrase;
  const pointed = memory.antecedents(
    spanOfTokens(doc, { from, to }),
    spanOfTokens(doc, { from: coreTo - 1, to: coreTo }),
  );
  // "One of the diplomats" is none of those whom the model has the whole stand for.
  const part = d.phrase.head >= d.phrase.coreTo;
  if (!pointed || part) return firstAnswer(memory, d);
  const definite = isDefinite(d);
  const asked: DescribedAsked = { description: d, definite, pointed };
  const same = sameOfOwner(memory, d);
  if (same !== null) return same;
  const candidates = describedCandidates(memory, asked, definite ? DEFINITE_RULES : INDEFINITE_RULES);
  return memory.rankers.described(asked, candidates, memory).referent?.index ?? null;
}

/** "Clinton's campaign" once more is no new one. */
const sameOfOwner = (memory: Memory, d: Description): number | null =>
  d.owner === null || d.noun.kind === 'document' ? null : byDescription(memory, d);

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

function remember(memory: Memory, d: Description, referent: number): number {
  const key = describedKey(d.noun);
  const list = memory.described.get(key) ?? [];
  if (list.at(-1) !== referent) list.push(referent);
  if (list.length > 24) list.shift();
  memory.described.set(key, list);
  return referent;
}
