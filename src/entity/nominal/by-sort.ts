import { COUNTRIES } from '../../lexicon/countries.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { STATES } from '../../lexicon/states.ts';
import { REACH } from '../antecedent-candidate.ts';
import type { NounClass } from '../classify-noun.ts';
import type { Draft } from '../draft.ts';
import type { Referent } from '../referent.ts';
import type { Memory } from '../resolve-events.ts';
import type { Description } from './description.ts';
import { recent } from './recent.ts';

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => c.names.map((n) => n.toLowerCase())));

/** Nouns that say no more than what sort of thing it is: "the newspaper" is the outlet last named. */
const SORTS: ReadonlyMap<string, (draft: Draft) => boolean> = new Map<string, (draft: Draft) => boolean>([
  ...[
    'newspaper',
    'paper',
    'magazine',
    'outlet',
    'network',
    'broadcaster',
    'tabloid',
    'website',
    'site',
    'publication',
    'daily',
    'weekly',
    'blog',
    'wire',
  ].map((w) => [w, (x: Draft) => x.type === 'organization' && isOutlet(x)] as const),
  ...[
    'company',
    'firm',
    'agency',
    'group',
    'organization',
    'organisation',
    'bank',
    'retailer',
    'giant',
    'airline',
    'automaker',
    'carmaker',
    'union',
    'charity',
    'nonprofit',
    'think-tank',
    'maker',
    'producer',
    'startup',
    'lender',
    'institute',
    'club',
    'team',
    'body',
    'party',
    'court',
    'university',
    'bureau',
    'department',
    'ministry',
    'institution',
    'foundation',
    'fund',
  ].map((w) => [w, (x: Draft) => x.type === 'organization' && !isOutlet(x)] as const),
  ['state', (x: Draft) => x.type === 'place' && isState(x)],
  ...['country', 'nation', 'kingdom', 'republic'].map(
    (w) => [w, (x: Draft) => x.type === 'place' && isCountry(x)] as const,
  ),
  ...['city', 'town', 'village', 'municipality'].map(
    (w) =>
      [
        w,
        (x: Draft) => x.type === 'place' && !isCountry(x) && (!isState(x) || CITIES.has(nameOf(x))),
      ] as const,
  ),
]);

/** States that share their name with a city. */
const CITIES = new Set(['new york', 'washington', 'berlin', 'bremen', 'hamburg']);

/** Parties whose members' name is theirs. */
const PARTIES =
  /^(?:gop|republicans|democrats|tories|conservatives|liberals|labour|greens|libertarians|social democrats)$/;

/** Last words of names that say what sort of body it is, and what else it is called. */
const SORT_IN_NAME: ReadonlyMap<string, RegExp> = new Map([
  ['university', /^(?:college|school|institution)$/],
  ['college', /^(?:university|school|institution)$/],
  ['department', /^(?:agency|force|ministry|police)$/],
  ['police', /^(?:force|department|agency)$/],
  ['ministry', /^department$/],
  ['court', /^(?:tribunal|panel|bench)$/],
  ['committee', /^(?:panel|body|group)$/],
  ['commission', /^(?:panel|body|agency)$/],
  ['party', /^movement$/],
  ['church', /^congregation$/],
  ['hospital', /^(?:institution|centre|center)$/],
  ['senate', /^(?:chamber|body)$/],
  ['parliament', /^(?:chamber|body|assembly|legislature)$/],
]);

/** Whether a noun can be said of a named body: it says no more than that it is one, or it is a word of the name; a university is no company. */
export function canBeCalled(draft: Draft, { lemma, kind }: NounClass): boolean {
  if (draft.type === 'group') return lemma === 'party' && PARTIES.test(nameOf(draft));
  if (draft.type !== 'organization') return false;
  if (draft.words.includes(lemma)) return true;
  if (SORT_IN_NAME.has(draft.words.at(-1) ?? '')) return !isNamedOtherwise(draft, lemma);
  if (kind === 'outlet') return SORTS.has(lemma);
  return /^(?:company|organi[sz]ation)$/.test(lemma) || (SORTS.get(lemma)?.(draft) ?? false);
}

/** Whether a body's name says that it is of another sort: a university is no company. */
function isNamedOtherwise({ words }: Draft, lemma: string): boolean {
  const sort = SORT_IN_NAME.get(words.at(-1) ?? '');
  return sort !== undefined && !words.includes(lemma) && !sort.test(lemma);
}

/** Whether a noun can be said of a named place. */
export const isPlaceCalled = (draft: Draft, { lemma }: NounClass): boolean =>
  (SORTS.get(lemma)?.(draft) ?? false) || PLACES.test(lemma);

/** Other nouns for what has a place's name. */
const PLACES = /^(?:county|province|government|administration)$/;

const nameOf = (x: Draft): string => x.name.toLowerCase().replace(/^the /, '');
const isOutlet = (x: Draft): boolean => OUTLETS.has(nameOf(x));
const isCountry = (x: Draft): boolean => COUNTRY_NAMES.has(nameOf(x));
const isState = (x: Draft): boolean => STATES.has(nameOf(x));

export function bySort(memory: Memory, d: Description): number | null {
  const test =
    d.noun.plural || d.phrase.owner || d.modifiers.length > 1 ? undefined : SORTS.get(d.noun.lemma);
  if (!test || (d.phrase.determiner !== 'the' && d.phrase.determiner !== 'this')) return null;
  let best: number | null = null;
  let bestScore = -Infinity;
  for (const o of recent(memory, REACH.occurrences)) {
    const r = memory.referents[o.referent] as Referent;
    const draft = memory.drafts[r.draft ?? -1];
    if (!draft || !test(draft) || isNamedOtherwise(draft, d.noun.lemma)) continue;
    if (d.sentence - o.sentence > 4 || (d.modifiers.includes('news') && !isOutlet(draft))) continue;
    const place = draft.type === 'place';
    const score =
      -0.5 * (d.sentence - o.sentence) * (place ? 0.3 : 1) +
      (o.source ? 0.8 : 0) +
      (o.subject ? 0.5 : 0) +
      (place ? 0.6 : 0.2) * Math.log2(1 + (memory.counts[o.referent] ?? 0));
    if (score > bestScore) {
      bestScore = score;
      best = o.referent;
    }
  }
  return best;
}
