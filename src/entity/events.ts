import type { LinkedAttribution } from '../attribution/linked.ts';
import { POSSESSIVES } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import { TITLES } from '../lexicon/titles.ts';
import { type Document, token, tokenRange } from './document.ts';
import type { Draft } from './draft.ts';
import { findNominals } from './find-nominals.ts';
import { joinLists } from './join-lists.ts';
import { type NameMap, type Phrase, readPhrase } from './phrase.ts';
import { RELATIVE_PRONOUNS, THIRD_PERSON } from './pronoun-features.ts';

/** One place where the text speaks of somebody, in text order. Token indices, last exclusive. */
export interface Event {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** For a name. */
  readonly draft: number | null;
  /** For a nominal, and for every source. */
  readonly phrase: Phrase | null;
  /** Attributions whose source it is. */
  readonly sourceOf: readonly LinkedAttribution[];
}

/** All names, sources, role nouns and pronouns, sorted; what lies within a source's core is not counted again. */
export function collectEvents(
  doc: Document,
  drafts: readonly Draft[],
  names: NameMap,
  roleOf: readonly (number | undefined)[],
  attributions: readonly LinkedAttribution[],
): Event[] {
  const sources = sourcePhrases(doc, names, attributions);
  const covered = new Uint8Array(doc.tokens.length);
  const events: Event[] = [];
  for (const { phrase, of } of sources.values()) {
    const kind = phrase.pronoun ? 'pronoun' : phrase.name && !phrase.coordinated ? 'name' : 'nominal';
    const at = kind === 'name' && phrase.name ? phrase.name : { from: phrase.from, to: phrase.coreTo };
    events.push({
      from: at.from,
      to: at.to,
      kind,
      draft: kind === 'name' ? (phrase.name?.draft ?? null) : null,
      phrase,
      sourceOf: of,
    });
    if (kind === 'name') covered.fill(1, at.from, at.to);
    covered.fill(kind === 'name' ? 1 : 2, at.from, at.to);
  }
  for (const d of drafts)
    for (const m of d.mentions)
      if (covered[m.from] !== 1 && m.kind === 'name')
        events.push({ from: m.from, to: m.to, kind: 'name', draft: d.index, phrase: null, sourceOf: [] });
  const taken = roleOf.map((r) => r !== undefined);
  for (const n of joinLists(doc, findNominals(doc, names, taken)))
    if (!covered[n.to - 1] && !covered[n.from])
      events.push({
        ...n,
        kind: 'nominal',
        draft: null,
        phrase: readPhrase(doc, n.from, n.to, names),
        sourceOf: [],
      });
  doc.tokens.forEach((t, i) => {
    if (!covered[i] && !names[i] && THIRD_PERSON.has(t.lower) && t.lower !== 'it' && t.lower !== 'itself')
      events.push({ from: i, to: i + 1, kind: 'pronoun', draft: null, phrase: null, sourceOf: [] });
  });
  for (const p of findPairs(doc, drafts, names))
    if (!covered.subarray(p.from, p.to).some((c) => c === 2))
      events.push({
        ...p,
        kind: 'nominal',
        draft: null,
        phrase: readPhrase(doc, p.from, p.to, names),
        sourceOf: [],
      });
  return inOrder(events);
}

/** In text order, the shorter first. */
export const inOrder = (events: readonly Event[]): Event[] =>
  [...events].sort((a, b) => a.from - b.from || a.to - b.to);

/** "Ana Ruiz and Senator Lena Ortiz": two persons joined, whom "they" may take up together. */
function findPairs(doc: Document, drafts: readonly Draft[], names: NameMap): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const first = names[i];
    if (!first) continue;
    i = first.to - 1;
    if (drafts[first.draft]?.type !== 'person' || token(doc, first.to)?.lower !== 'and') continue;
    let j = first.to + 1;
    while (j < first.to + 6 && !names[j] && joinsPair(doc, j)) j++;
    const second = names[j];
    if (second && drafts[second.draft]?.type === 'person' && second.draft !== first.draft)
      out.push({ from: first.from, to: second.to });
  }
  return out;
}

/** Titles and the like before the second name: "and |Senator| Elizabeth Warren", "and |his wife,| Ana". */
const joinsPair = (doc: Document, i: number): boolean => {
  const t = token(doc, i);
  return (
    t !== null &&
    (/^[.,]$/.test(t.text) || TITLES.has(t.lower) || POSSESSIVES.has(t.lower) || PERSON_NOUNS.has(t.lower))
  );
};

/** Sources by where they stand: several attributions may share one ("he said … and warned …"). */
function sourcePhrases(
  doc: Document,
  names: NameMap,
  attributions: readonly LinkedAttribution[],
): Map<string, { phrase: Phrase; of: LinkedAttribution[] }> {
  const out = new Map<string, { phrase: Phrase; of: LinkedAttribution[] }>();
  for (const a of attributions) {
    const span = a.source[0];
    if (!span) continue;
    const { from, to } = tokenRange(doc, span);
    if (to <= from) continue;
    const key = `${from} ${to}`;
    const known = out.get(key);
    if (known) known.of.push(a);
    else out.set(key, { phrase: readPhrase(doc, from, to, names), of: [a] });
  }
  return out;
}

export const isRelative = (word: string): boolean => RELATIVE_PRONOUNS.has(word);
