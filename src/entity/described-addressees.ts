import type { LinkedAttribution } from '../attribution/linked.ts';
import { type Document, token, tokenRange } from './document.ts';
import type { Draft } from './draft.ts';
import { type NameMap, readPhrase } from './phrase.ts';

/**
 * Those who were told, asked or warned and whom the text only describes: "warned |drivers|", "told |the board|". They
 * become entities under the text's words, one for all the same words; a name or a pronoun among the words is left to
 * those who read names.
 *
 * @returns new drafts, their indices after those of `drafts`
 */
export function describedAddressees(
  doc: Document,
  attributions: readonly LinkedAttribution[],
  names: NameMap,
  drafts: readonly Draft[],
): Draft[] {
  const known = new Set(
    drafts.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'name').map(({ to }) => to)),
  );
  const made = new Map<string, Draft>();
  for (const { addressee } of attributions) {
    if (!addressee) continue;
    const { from, to } = tokenRange(doc, addressee);
    if (known.has(to) || names.slice(from, to).some((name) => name !== undefined)) continue;
    const { noun, pronoun, from: start, coreTo, determiner, coordinated } = readPhrase(doc, from, to, names);
    if (!noun || pronoun || noun.kind === 'other' || noun.kind === 'document') continue;
    const first = determiner && coreTo - start > 1 ? start + 1 : start;
    const name = doc.text
      .slice(token(doc, first)?.start ?? 0, token(doc, coreTo - 1)?.end ?? 0)
      .replace(/\s+/g, ' ');
    if (name === '' || name.length > 80) continue;
    const draft = made.get(name.toLowerCase()) ?? {
      index: drafts.length + made.size,
      type: noun.kind === 'person' || noun.kind === 'group' ? ('group' as const) : ('organization' as const),
      name,
      gender: null,
      plural: noun.plural || coordinated,
      roles: [],
      mentions: [],
      given: [],
      words: [],
    };
    if (noun.kind === 'person' && !draft.plural) draft.type = 'person';
    draft.mentions.push({ from, to, kind: 'nominal' });
    made.set(name.toLowerCase(), draft);
  }
  return [...made.values()];
}
