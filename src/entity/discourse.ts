import type { LinkedAttribution } from '../attribution/linked.ts';
import type { AntecedentFinder, NameTag } from '../model/scores.ts';
import type { TextLayer } from '../text/layer.ts';
import { clusterNames } from './cluster-names.ts';
import { describedAddressees } from './described-addressees.ts';
import { type Document, indexDocument } from './document.ts';
import type { Draft } from './draft.ts';
import { collectEvents, type Event, inOrder } from './events.ts';
import { findNameMentions } from './find-name-mentions.ts';
import { correctGender, learnTypes, sharesOfSources } from './learn-from-sources.ts';
import { learnGender } from './learn-gender.ts';
import type { NameMap, Phrase } from './phrase.ts';
import { pointedNominals } from './pointed-nominals.ts';
import { LEARNT, type Rankers } from './rankers.ts';
import { readRoles } from './read-roles.ts';
import type { Occurrence, Referent } from './referent.ts';
import { resolveEvents } from './resolve-events.ts';
import { withSourceNames } from './source-names.ts';

export interface DiscourseInput {
  readonly layer: TextLayer;
  readonly names: readonly NameTag[];
  /** Sources stand for somebody and are subjects: with them pronouns are read better. */
  readonly attributions?: readonly LinkedAttribution[];
  /** What the model has pronouns and role nouns stand for; without it they are read by rules and weights alone. */
  readonly antecedents?: AntecedentFinder;
}

/** A source read as a phrase, and the referent that it stands for (`null`: not known). */
export interface SourceReading {
  readonly phrase: Phrase;
  readonly referent: number | null;
}

/** What the text speaks of, and for each source which of it. */
export interface Discourse {
  readonly doc: Document;
  readonly drafts: readonly Draft[];
  readonly names: NameMap;
  readonly referents: readonly Referent[];
  /** Where the text speaks of them, in text order. */
  readonly occurrences: readonly Occurrence[];
  /** By attribution id. */
  readonly sources: ReadonlyMap<string, SourceReading>;
}

/** Reads who is spoken of, in one pass over the text. Linear in its length: each pronoun looks back a bounded way. */
export function readDiscourse(input: DiscourseInput, rankers: Rankers = LEARNT): Discourse {
  const doc = indexDocument(input.layer);
  const attributions = input.attributions ?? [];
  const drafts = clusterNames(doc, findNameMentions(doc, withSourceNames(doc, input.names, attributions)));
  const names: NameMap[number][] = new Array(doc.tokens.length);
  const place = (): void => {
    for (const d of drafts)
      for (const m of d.mentions)
        names.fill({ draft: d.index, type: d.type, from: m.from, to: m.to }, m.from, m.to);
  };
  const list = (): { readonly roleOf: readonly (number | undefined)[]; readonly listed: Event[] } => {
    place();
    const roleOf = readRoles(doc, drafts, names);
    return { roleOf, listed: collectEvents(doc, drafts, names, roleOf, attributions) };
  };
  const antecedents = input.antecedents ?? (() => null);
  let { roleOf, listed } = list();
  const said = sharesOfSources(doc, names, listed, antecedents);
  if (learnTypes(drafts, said)) {
    for (const { roles } of drafts) roles.length = 0;
    ({ roleOf, listed } = list());
  }
  correctGender(doc, drafts, said);
  const events = inOrder([...listed, ...pointedNominals(doc, names, listed, antecedents)]);
  const given = { doc, drafts, names, roleOf, attributions, events, rankers, antecedents };
  const first = resolveEvents(given);
  const { referents, occurrences, sources, mentions } = learnGender(doc, drafts, first.mentions)
    ? resolveEvents(given)
    : first;
  for (const { draft, share: _, ...mention } of mentions) drafts[draft]?.mentions.push(mention);
  const told = describedAddressees(doc, attributions, names, drafts);
  return { doc, drafts: [...drafts, ...told], names, referents, occurrences, sources };
}
