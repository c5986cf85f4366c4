import { clusterOthers } from './cluster-others.ts';
import { clusterPersons } from './cluster-persons.ts';
import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import type { NameMention } from './name-mention.ts';

/**
 * Names gathered into entities by rules: which mentions name one party. Full names first, then what is short for
 * them (surname, given name, acronym, first words), so that a headline's "Trump" finds the "Donald Trump" below it.
 * Two persons of one surname stay two: given names, titles and the gender that they show keep them apart.
 */
export function clusterNames(doc: Document, names: readonly NameMention[]): Draft[] {
  const drafts: Draft[] = [];
  clusterPersons(
    doc,
    names.filter((n) => n.type === 'person'),
    drafts,
  );
  clusterOthers(
    doc,
    names.filter((n) => n.type !== 'person'),
    drafts,
  );
  for (const d of drafts) d.mentions.sort((a, b) => a.from - b.from);
  return drafts
    .sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
    .map((d, index) => ({ ...d, index }));
}
