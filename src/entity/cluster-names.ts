import { clusterOthers } from './cluster-others.ts';
import { clusterPersons } from './cluster-persons.ts';
import type { Document } from './document.ts';
import type { Draft } from './draft.ts';
import { type NameMention, nameText } from './name-mention.ts';

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
    .map((d, index) => ({ ...d, index, name: asWritten(doc, d) }));
}

/** A heading's "VARDANIA" is Vardania where the text writes it so; "NATO" stays as it is. */
function asWritten(doc: Document, { name, mentions }: Draft): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{5}/u.test(name)) return name;
  const same = mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => nameText(doc, mention))
    .find((text) => text !== name && text.toUpperCase() === name);
  return same ?? name;
}
