import { OUTLETS } from '../lexicon/outlets.ts';
import { PERSON_NOUNS } from '../lexicon/role-nouns.ts';
import type { Article, VoiceKind } from '../reading.ts';
import { type Affiliation, findAffiliation } from './affiliation.ts';
import type { Discourse } from './discourse.ts';
import { token } from './document.ts';
import type { Draft } from './draft.ts';
import { entityId } from './find-entities.ts';
import { countryNamed, countryOfDemonym, partyOfSeat } from './govern.ts';
import type { Signature } from './signatures.ts';
import { enter, type VoiceBook, voiceDraft } from './voice-book.ts';

/** What voices are made from and written to. */
export interface VoiceContext {
  readonly discourse: Discourse;
  readonly article: Pick<Article, 'outlet' | 'byline'>;
  readonly book: VoiceBook;
  /** Parties of which the text makes several names speak ("Moscow", "Russia"): they are one voice. */
  readonly joined: ReadonlySet<string>;
  /** Where readers' letters are signed, and by whom. */
  readonly signatures: readonly Signature[];
}

/** The voice of a named entity; made once, with whom it speaks for. Returns its key. */
export function entityVoice(context: VoiceContext, index: number): string {
  const draft = context.discourse.drafts[index];
  if (!draft) return enter(context.book, 'unknown', () => voiceDraft('unnamed'));
  if (isThisOutlet(context, draft)) return writerVoice(context, draft);
  const party = partyOf(draft);
  const joined = party !== null && context.joined.has(party);
  const key = joined ? `party ${party}` : `entity ${index}`;
  if (context.book.has(key)) return key;
  const shown = joined ? (countryDraft(context, party) ?? draft) : draft;
  enter(context.book, key, () =>
    voiceDraft(kindOf(context, draft), { name: shown.name, entity: entityId(shown.index) }),
  );
  const voice = context.book.get(key);
  const affiliation =
    draft.type === 'person'
      ? personAffiliation(context, draft)
      : draft.type === 'organization'
        ? ministryAffiliation(draft.name)
        : null;
  if (voice && affiliation) voice.speaksFor = affiliationVoice(context, affiliation, index);
  return key;
}

/** The writer: "I", "we", and the outlet that publishes the article. */
export function writerVoice(context: VoiceContext, draft: Draft | null = null): string {
  const { byline, outlet } = context.article;
  return enter(context.book, 'writer', () =>
    voiceDraft('writer', {
      name: byline ?? outlet ?? draft?.name ?? null,
      entity: draft ? entityId(draft.index) : null,
    }),
  );
}

/** The voice of whoever is spoken for. */
export function affiliationVoice(context: VoiceContext, a: Affiliation, self: number | null): string | null {
  if (a.kind === 'entity') {
    // "two European diplomats": an adjective that no country has made its own names nobody.
    const nobody = context.discourse.drafts[a.draft]?.type === 'other';
    return a.draft === self || nobody ? null : entityVoice(context, a.draft);
  }
  if (a.kind === 'country') {
    const known = countryDraft(context, a.country);
    return known
      ? entityVoice(context, known.index)
      : enter(context.book, `party ${a.country}`, () => voiceDraft('government', { name: a.country }));
  }
  const { doc, names, drafts } = context.discourse;
  const exact = names[a.from];
  if (exact && exact.from === a.from && exact.to === a.to) return entityVoice(context, exact.draft);
  const text = doc.text
    .slice(token(doc, a.from)?.start ?? 0, token(doc, a.to - 1)?.end ?? 0)
    .replace(/\s+/g, ' ');
  const named = drafts.find((d) => d.type === 'organization' && d.name.toLowerCase() === text.toLowerCase());
  if (named) return entityVoice(context, named.index);
  // "the ministry's spokesman": the one ministry that the text names.
  const ending = drafts.filter(
    (d) => d.type === 'organization' && d.name.toLowerCase().endsWith(` ${text.toLowerCase()}`),
  );
  if (ending.length === 1) return entityVoice(context, ending[0]!.index);
  const key = `words ${text.toLowerCase()}`;
  if (context.book.has(key)) return key;
  const governs =
    partyOfSeat(text) !== null ||
    /^(?:.* )?(?:government|administration|admin|ministry|embassy)$/i.test(text);
  enter(context.book, key, () => voiceDraft(governs ? 'government' : 'organization', { description: text }));
  const ministry = ministryAffiliation(text);
  const voice = context.book.get(key);
  if (ministry && voice) voice.speaksFor = affiliationVoice(context, ministry, null);
  return key;
}

function kindOf(context: VoiceContext, d: Draft): VoiceKind {
  if (d.type === 'person') return 'person';
  if (d.type === 'group') return 'group';
  if (d.type === 'place') return 'government';
  if (partyOf(d) !== null) return 'government';
  if (d.type === 'organization') return kindOfOrganization(context, d);
  return d.plural || d.name.split(' ').every(isDemonym) ? 'group' : 'document';
}

/** "Canadians", "the Dutch": a people under its name. */
const isDemonym = (word: string): boolean =>
  countryOfDemonym(word) !== null || countryOfDemonym(word.replace(/s$/, '')) !== null;

/** An outlet by its name or by what the text calls it ("state broadcaster TTV"), a branch of government, or else. */
function kindOfOrganization({ discourse: { doc } }: VoiceContext, d: Draft): VoiceKind {
  if (isOutletName(d.name)) return 'outlet';
  if (BRANCH.test(d.name)) return 'government';
  const called = d.mentions.some(
    ({ kind, from }) => kind === 'name' && CALLED_OUTLET.test(token(doc, from - 1)?.lower ?? ''),
  );
  const agency = d.mentions.some(
    ({ kind, from }) =>
      kind === 'name' &&
      token(doc, from - 1)?.lower === 'agency' &&
      /^(?:news|state|press|official)$/.test(token(doc, from - 2)?.lower ?? ''),
  );
  return called || agency ? 'outlet' : 'organization';
}

const BRANCH =
  /^(?:the )?(?:[\p{L}.-]+ )*(?:ministry|embassy|government|foreign office|home office|(?:state|justice|treasury|defense) department|department of(?! [\p{L}]+ (?:at|in) ))(?: (?:of|for|in) .*| [\p{L} &]+)?$/iu;
const CALLED_OUTLET = /^(?:newspaper|broadcaster|tabloid|magazine|weekly|daily|outlet|newswire|website)$/;

const plainName = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** Is the name an outlet's: a known one, or one that ends like one. */
export const isOutletName = (name: string): boolean =>
  OUTLETS.has(plainName(name)) ||
  /^\p{Lu}[\p{L}]*\p{Ll}(?:Press|News|Media|TV)$/u.test(name) ||
  /\s(?:times|post|news|herald|journal|tribune|gazette|chronicle|observer|inquirer|enquirer|telegraph|daily|weekly|magazine|review|press|radio|tv|courier|mail|globe|mirror|bulletin|examiner|ledger|broadcasting)$/.test(
    plainName(name),
  );

/** The country whose government a place or a seat of power is when it speaks. */
export const partyOf = (d: Pick<Draft, 'type' | 'name'>): string | null =>
  d.type === 'place' || d.type === 'organization' ? (countryNamed(d.name) ?? partyOfSeat(d.name)) : null;

const countryDraft = ({ discourse }: VoiceContext, party: string): Draft | null =>
  discourse.drafts.find(
    (d) => (d.type === 'place' || d.type === 'organization') && countryNamed(d.name) === party,
  ) ?? null;

function isThisOutlet({ article }: VoiceContext, d: Draft): boolean {
  if (!article.outlet || d.type !== 'organization') return false;
  const mine = plainName(article.outlet);
  const usual = OUTLETS.get(mine) ?? mine;
  return plainName(d.name) === mine || OUTLETS.get(plainName(d.name)) === usual;
}

/** "Ukrainian Foreign Ministry spokesman Georgy Tikhy": the first of his roles that says for whom he speaks. */
function personAffiliation({ discourse }: VoiceContext, d: Draft): Affiliation | null {
  const { doc, names } = discourse;
  for (const role of d.roles) {
    if (role.modifiers.some((m) => m === 'former' || m === 'ex')) continue;
    for (let head = role.from; head < role.to; head++) {
      const lower = token(doc, head)?.lower ?? '';
      const lemma = PERSON_NOUNS.get(lower)?.lemma ?? lower;
      if (lemma !== role.lemma || names[head]) continue;
      const found = findAffiliation(doc, role.from, head, role.to, lemma, names);
      if (found) return found;
    }
  }
  return null;
}

/** "Russian Defense Ministry": a ministry speaks for its government, where its name tells which. */
export function ministryAffiliation(name: string): Affiliation | null {
  const branch =
    /\b(?:ministry|department|embassy|army|military|government|navy|air force|consulate|chancellery|foreign office|treasury)\b/i;
  if (!branch.test(name)) return null;
  const words = name.replace(/^the /i, '').split(' ');
  for (const n of [2, 1]) {
    const demonym = words.slice(0, n).join(' ');
    const country = words.length > n ? countryOfDemonym(demonym) : null;
    if (country) return { kind: 'country', country, words: demonym };
  }
  return null;
}
