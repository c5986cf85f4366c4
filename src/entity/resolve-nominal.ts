import { COUNTRIES } from '../lexicon/countries.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { REACH } from './antecedent-score.ts';
import { isWord, token } from './document.ts';
import type { Draft } from './draft.ts';
import type { Event } from './events.ts';
import { matchRole } from './match-role.ts';
import { type NounClass, type Phrase, readPhrase } from './phrase.ts';
import type { Occurrence, Referent } from './referent.ts';
import type { Memory } from './resolve-events.ts';
import { barredReferents } from './resolve-pronoun.ts';

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => c.names.map((n) => n.toLowerCase())));
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const INDEFINITE = new Set(
  'a an one another some any no every each two three four five six seven eight nine ten several many most few other others numerous'.split(
    ' ',
  ),
);

/** What a role-noun phrase is asked by. */
interface Description {
  readonly event: Event;
  readonly phrase: Phrase;
  readonly noun: NounClass;
  readonly modifiers: readonly string[];
  readonly sentence: number;
  readonly quotation: number;
}

/** Rules by which a definite description finds whom the text named before, in the order in which they are tried. */
export const NOMINAL_RULES: readonly ((memory: Memory, d: Description) => number | null)[] = [
  sameAsComplement,
  inApposition,
  bySeveral,
  byRole,
  byNameWord,
  byDescription,
  byKindredRole,
  bySort,
  byDescriptiveEpithet,
];

/**
 * Whom a role noun stands for. An indefinite one ("a lawyer", "another source") is somebody new; a definite one is
 * sought by the rules above; what none of them finds is somebody new under the text's own words.
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
    modifiers: modifiersOf(memory, phrase),
    sentence: t?.sentence ?? 0,
    quotation: t?.quotation ?? -1,
  };
  if (isDefinite(d)) {
    for (const rule of NOMINAL_RULES) {
      const found = rule(memory, d);
      if (found !== null) return remember(memory, d, found);
    }
  }
  return remember(memory, d, newReferent(memory, phrase, noun));
}

function isDefinite(d: Description): boolean {
  const { phrase, noun } = d;
  const det = phrase.determiner;
  if (det !== null && INDEFINITE.has(det)) return false;
  if (det !== null && DEFINITE.has(det)) return true;
  return (
    phrase.owner !== null ||
    det !== null ||
    (noun.kind === 'group' && /^(?:police|authorities)$/.test(noun.lemma))
  );
}

/** "|Lawmaker| urges retaliation": headlines drop their articles. */
const headline = (d: Description): boolean =>
  d.event.sourceOf.length > 0 && d.sentence < 2 && d.noun.kind === 'person' && !d.noun.plural;

function modifiersOf({ doc }: Memory, phrase: Phrase): string[] {
  const out: string[] = [];
  for (let i = phrase.from; i < phrase.coreTo; i++) {
    const t = token(doc, i);
    if (t && i !== phrase.head && isWord(t) && t.lower !== "'s" && !(i === phrase.from && phrase.determiner))
      out.push(t.lower);
  }
  const next = token(doc, phrase.coreTo);
  if (next?.lower === 'of' || next?.lower === 'for') {
    for (let i = phrase.coreTo + 1; i < Math.min(phrase.to, phrase.coreTo + 5); i++)
      out.push(token(doc, i)?.lower ?? '');
  }
  return out;
}

function newReferent(memory: Memory, phrase: Phrase, noun: NounClass): number {
  const human = noun.kind === 'person' || noun.kind === 'group' ? true : noun.kind === 'other' ? null : false;
  const index = memory.referents.length;
  memory.referents.push({
    index,
    human,
    plural: noun.plural || noun.kind === 'group',
    gender: noun.gender,
    collective: noun.kind === 'organization' || noun.kind === 'outlet',
    thing: noun.kind === 'other',
    draft: null,
    phrase,
  });
  memory.counts.push(0);
  return index;
}

const keyOf = (noun: NounClass): string => `${noun.lemma}/${noun.plural}`;

function remember(memory: Memory, d: Description, referent: number): number {
  const key = keyOf(d.noun);
  const list = memory.described.get(key) ?? [];
  if (list.at(-1) !== referent) list.push(referent);
  if (list.length > 24) list.shift();
  memory.described.set(key, list);
  return referent;
}

/** "Mr. Grassley and Mr. Leahy" once more are the same two. */
function coordinated(memory: Memory, phrase: Phrase): number {
  const members = new Set<string>();
  for (let i = phrase.from; i < phrase.coreTo; i++) {
    const at = memory.names[i];
    if (at) members.add(`#${at.draft}`);
    else if (/^\p{L}/u.test(token(memory.doc, i)?.text ?? '')) members.add(token(memory.doc, i)?.lower ?? '');
  }
  const key =
    [...members]
      .filter((m) => m.startsWith('#'))
      .sort()
      .join() || [...members].sort().join(' ');
  const known = memory.described.get(key)?.[0];
  if (known !== undefined) return known;
  const index = memory.referents.length;
  memory.referents.push({
    index,
    human: true,
    plural: true,
    gender: null,
    collective: false,
    thing: false,
    draft: null,
    phrase,
  });
  memory.counts.push(0);
  memory.described.set(key, [index]);
  return index;
}

/** "the city of Phoenix" is Phoenix. */
function sameAsComplement(memory: Memory, { phrase, noun }: Description): number | null {
  if (
    !/^(?:city|state|town|county|village|republic|kingdom|province|country|commonwealth|island)$/.test(
      noun.lemma,
    )
  )
    return null;
  if (token(memory.doc, phrase.coreTo)?.lower !== 'of') return null;
  const at = memory.names[phrase.coreTo + 1];
  return at && memory.drafts[at.draft]?.type === 'place' ? at.draft : null;
}

/** "Trump's wife, |Melania|, spoke": the name stands right after it. */
function inApposition(memory: Memory, { phrase, noun }: Description): number | null {
  if (noun.kind !== 'person' || noun.plural || token(memory.doc, phrase.coreTo)?.text !== ',') return null;
  const at = memory.names[phrase.coreTo + 1];
  return at &&
    /^[,.]$/.test(token(memory.doc, at.to)?.text ?? '') &&
    memory.drafts[at.draft]?.type === 'person'
    ? at.draft
    : null;
}

/** "the senators" after "Mr. Grassley and Mr. Leahy": the last named together, where each bears the role. */
function bySeveral(memory: Memory, d: Description): number | null {
  const pair = /^(?:couple|pair|duo|two|both)$/.test(d.noun.lemma);
  if (!(pair || (d.noun.kind === 'person' && d.noun.plural)) || d.phrase.owner) return null;
  for (const o of recent(memory, 40)) {
    const phrase = memory.referents[o.referent]?.phrase;
    if (!phrase?.coordinated || d.sentence - o.sentence > 6) continue;
    const members = new Set<number>();
    for (let i = phrase.from; i < phrase.coreTo; i++)
      if (memory.names[i]) members.add(memory.names[i]?.draft ?? -1);
    const every = [...members].every((m) => {
      const draft = memory.drafts[m];
      return (
        draft?.type === 'person' &&
        (pair ||
          /^(?:man|woman|person|politician|leader|candidate|rival)$/.test(d.noun.lemma) ||
          matchRole(d.noun.lemma, d.modifiers, draft) > 0.9)
      );
    });
    if (members.size > 1 && every) return o.referent;
  }
  return null;
}

/** "the mayor" is who the text called Mayor; the nearest where several bear the role. */
function byRole(memory: Memory, d: Description): number | null {
  return bearer(memory, d, 1.5) ?? roleAhead(memory, d);
}

/** "the congresswoman" is who the text called Rep.: a noun for the same office, where nobody bears the very role. */
function byKindredRole(memory: Memory, d: Description): number | null {
  return bearer(memory, d, 0.9);
}

function bearer(memory: Memory, d: Description, least: number): number | null {
  if (d.noun.kind !== 'person' || d.noun.plural) return null;
  let best: number | null = null;
  let bestScore = -Infinity;
  const seen = new Set<number>();
  for (const o of recent(memory, 400)) {
    const r = memory.referents[o.referent] as Referent;
    if (r.draft === null || seen.has(o.referent)) continue;
    seen.add(o.referent);
    const draft = memory.drafts[r.draft] as Draft;
    if (draft.type !== 'person' || conflict(d.noun.gender, r.gender) || d.phrase.owner?.draft === r.draft)
      continue;
    const fit = matchRole(d.noun.lemma, d.modifiers, draft);
    if (fit < least) continue;
    const score =
      fit -
      0.06 * Math.min(25, d.sentence - o.sentence) +
      0.1 * Math.log2(1 + (memory.counts[o.referent] ?? 0));
    if (score > bestScore) {
      bestScore = score;
      best = o.referent;
    }
  }
  return best;
}

/** A role that is borne by one person only, named further down: "The attorney general … Attorney General Eric Schneiderman". */
function roleAhead(memory: Memory, d: Description): number | null {
  const bearers = memory.drafts.filter(
    (x) =>
      x.type === 'person' &&
      (x.mentions[0]?.from ?? 0) > d.event.from &&
      (x.mentions[0]?.from ?? 0) < d.event.from + 60 &&
      matchRole(d.noun.lemma, d.modifiers, x) >= (headline(d) ? 1.1 : 2),
  );
  return bearers.length === 1 ? (bearers[0]?.index ?? null) : null;
}

const conflict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function* recent(memory: Memory, limit: number): Generator<Occurrence> {
  for (let i = memory.occurrences.length - 1, n = 0; i >= 0 && n < limit; i--, n++)
    yield memory.occurrences[i] as Occurrence;
}

const NAME_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['union', ['association', 'federation', 'workers', 'brotherhood', 'teamsters', 'guild']],
  [
    'agency',
    [
      'administration',
      'service',
      'services',
      'bureau',
      'department',
      'office',
      'investigations',
      'fbi',
      'cia',
      'nsa',
      'epa',
      'irs',
      'i.r.s.',
    ],
  ],
  ['department', ['ministry']],
  ['court', ['tribunal']],
  ['bank', ['reserve', 'fargo', 'chase', 'citigroup', 'barclays', 'hsbc']],
  ['team', ['fc', 'united']],
  ['group', ['alliance', 'coalition', 'network', 'association', 'society', 'movement', 'front']],
  ['organization', ['association', 'foundation', 'institute', 'alliance', 'society', 'federation']],
  ['company', ['inc', 'corp', 'corporation', 'co', 'ltd', 'group']],
  ['party', ['democrats', 'republicans', 'gop', 'labour', 'tories']],
]);

/** "the commission" is the Commission on Presidential Debates: the noun, or one used for it, is a word of the name. */
function byNameWord(memory: Memory, d: Description): number | null {
  if (d.noun.kind !== 'organization' || d.noun.plural || (d.phrase.owner && d.phrase.determiner === null))
    return null;
  const words = new Set([d.noun.lemma, ...(NAME_WORDS.get(d.noun.lemma) ?? [])]);
  for (const o of recent(memory, 120)) {
    const draft = memory.drafts[memory.referents[o.referent]?.draft ?? -1];
    if (draft?.type !== 'organization' || draft.words.length < 1) continue;
    const said = d.modifiers.every(
      (m) => /^(?:u\.s\.|us|federal|national)$/.test(m) || draft.words.includes(m),
    );
    if (said && draft.words.some((w) => words.has(w))) return o.referent;
  }
  return null;
}

/** "the source" after "a source": the same noun, not owned by somebody else. */
function byDescription(memory: Memory, d: Description): number | null {
  const list = memory.described.get(keyOf(d.noun)) ?? [];
  for (let i = list.length - 1; i >= 0; i--) {
    const r = memory.referents[list[i] as number] as Referent;
    const owner = r.phrase?.owner ?? null;
    if (owner && d.phrase.owner && owner.draft !== d.phrase.owner.draft) continue;
    if (!owner && d.phrase.owner && r.draft === null) continue;
    if (r.draft !== null && d.phrase.owner) continue;
    if (
      d.phrase.determiner &&
      /^(?:his|her|its|their|my|your|our)$/.test(d.phrase.determiner) &&
      r.draft === null &&
      r.phrase?.determiner !== d.phrase.determiner
    )
      continue;
    return r.index;
  }
  return null;
}

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
  ...['country', 'nation', 'kingdom', 'republic'].map(
    (w) => [w, (x: Draft) => x.type === 'place' && isCountry(x)] as const,
  ),
  ...['city', 'town', 'village', 'municipality'].map(
    (w) => [w, (x: Draft) => x.type === 'place' && !isCountry(x)] as const,
  ),
]);

const isOutlet = (x: Draft): boolean => OUTLETS.has(x.name.toLowerCase().replace(/^the /, ''));
const isCountry = (x: Draft): boolean => COUNTRY_NAMES.has(x.name.toLowerCase().replace(/^the /, ''));

function bySort(memory: Memory, d: Description): number | null {
  const test =
    d.noun.plural || d.phrase.owner || d.modifiers.length > 1 ? undefined : SORTS.get(d.noun.lemma);
  if (!test || (d.phrase.determiner !== 'the' && d.phrase.determiner !== 'this')) return null;
  let best: number | null = null;
  let bestScore = -Infinity;
  for (const o of recent(memory, REACH.occurrences)) {
    const r = memory.referents[o.referent] as Referent;
    const draft = memory.drafts[r.draft ?? -1];
    if (!draft || !test(draft) || d.sentence - o.sentence > 4) continue;
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

/** Role nouns that bring somebody new rather than take somebody up. */
const NEWCOMERS =
  /^(?:source|spokesman|spokeswoman|spokesperson|official|lawyer|attorney|reporter|moderator|announcer|narrator|judge|witness|person|author|writer|reader|user|voter|victim|suspect|wife|husband|mother|father|son|daughter|brother|sister|family|friend|doctor|aide|adviser|officer|interviewer|questioner|counterpart|colleague|successor|predecessor|opponent|rival|people|man|woman|boy|girl|caller|host)$/;

/** It speaks, or it opens its sentence. */
function isSubjectLike({ doc }: Memory, { event }: Description): boolean {
  return (
    event.sourceOf.length > 0 || token(doc, event.from - 1)?.sentence !== token(doc, event.from)?.sentence
  );
}

/** Nouns that take somebody up without any modifier. */
const BARE_EPITHETS =
  /^(?:candidate|nominee|contender|hopeful|billionaire|millionaire|mogul|tycoon|magnate|incumbent|frontrunner|front-runner|businessman|businesswoman|star|singer|actor|actress|politician|republican|democrat|conservative)$/;

/**
 * "The New York businessman says": a description with a modifier, as subject of a saying, takes up who was last
 * spoken of as subject, where it agrees. News style varies its names in this way and in no other.
 */
function byDescriptiveEpithet(memory: Memory, d: Description): number | null {
  if (d.noun.kind !== 'person' || d.noun.plural || !isSubjectLike(memory, d) || d.quotation >= 0) return null;
  const owned = d.phrase.owner !== null && d.phrase.determiner !== 'the';
  if (
    (d.phrase.determiner !== 'the' && !owned) ||
    (d.modifiers.length === 0 && !BARE_EPITHETS.test(d.noun.lemma))
  )
    return null;
  if (NEWCOMERS.test(d.noun.lemma)) return null;
  const barred = barredReferents(memory, d.event, d.quotation);
  let best: number | null = null;
  let bestScore = 0;
  for (const o of recent(memory, 30)) {
    const r = memory.referents[o.referent] as Referent;
    const draft = memory.drafts[r.draft ?? -1];
    const distance = d.sentence - o.sentence;
    if (draft?.type !== 'person' || distance > 3 || conflict(d.noun.gender, r.gender)) continue;
    if (o.quotation >= 0 || barred.has(o.referent) || d.phrase.owner?.draft === r.draft) continue;
    const score =
      1 +
      (o.source ? 1 : 0) +
      (o.subject ? 0.8 : 0) -
      0.6 * distance -
      (o.oblique ? 0.8 : 0) +
      0.15 * Math.log2(1 + (memory.counts[o.referent] ?? 0));
    if (score > bestScore) {
      bestScore = score;
      best = o.referent;
    }
  }
  return best;
}
