import type { LinkedAttribution } from '../attribution/linked.ts';
import type { Article, Voice } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { startOf } from './attribution-bounds.ts';
import { describedVoice } from './described-voice.ts';
import { type Discourse, type DiscourseInput, readDiscourse } from './discourse.ts';
import { token, tokenRange } from './document.ts';
import { entityVoice, partyOf, type VoiceContext, writerVoice } from './entity-voice.ts';
import { entityId } from './find-entities.ts';
import { FIRST_PERSON, SECOND_PERSON } from './pronoun-features.ts';
import { signaturesIn } from './signatures.ts';
import { sourcelessVoice } from './sourceless-voice.ts';
import { enter, numberVoices, type VoiceBook, voiceDraft } from './voice-book.ts';

export interface VoiceInput {
  /** What {@link readDiscourse} read, with the attributions, in the same text. */
  readonly discourse: Discourse;
  readonly attributions: readonly LinkedAttribution[];
  readonly article: Pick<Article, 'outlet' | 'byline'>;
}

export interface VoiceReading {
  readonly voices: readonly Voice[];
  /** Voice id by attribution id; every attribution has one. */
  readonly voiceOf: ReadonlyMap<string, string>;
  /** Entity id by attribution id, where whom it is said to is an entity. */
  readonly addresseeOf: ReadonlyMap<string, string>;
}

/**
 * Who stands behind each source. A source that stands for an entity has that entity's voice; one that is only
 * described keeps the text's words; nothing is guessed. An attribution without a source has the voice of the one
 * before it where the quotation plainly runs on (same or next paragraph, both in quotation marks, no cue of its own),
 * else a voice of its own of which nothing is known.
 */
export function findVoices({ discourse, attributions, article }: VoiceInput): VoiceReading {
  const book: VoiceBook = new Map();
  const context: VoiceContext = {
    discourse,
    article,
    book,
    joined: joinedParties(discourse),
    signatures: signaturesIn(discourse.doc, discourse.names),
  };
  const keys = new Map<string, string>();
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const order = [...attributions].sort((a, b) => startOf(a) - startOf(b));
  let previous: LinkedAttribution | null = null;
  for (const a of order) {
    if (!keys.has(a.id)) keys.set(a.id, keyOf(context, a, previous, keys, byId, 0));
    previous = a;
  }
  const { voices, idOf } = numberVoices(
    book,
    order.map((a) => keys.get(a.id) ?? ''),
  );
  const voiceOf = new Map(order.map((a) => [a.id, idOf.get(keys.get(a.id) ?? '') ?? '']));
  return { voices, voiceOf, addresseeOf: addressees(discourse, attributions) };
}

/** Parties that speak under more than one name. */
function joinedParties({ drafts, referents, sources }: Discourse): Set<string> {
  const names = new Map<string, Set<number>>();
  for (const { referent } of sources.values()) {
    const draft = referent === null ? undefined : drafts[referents[referent]?.draft ?? -1];
    const party = draft ? partyOf(draft) : null;
    if (draft && party) names.set(party, (names.get(party) ?? new Set()).add(draft.index));
  }
  return new Set([...names].filter(([, set]) => set.size > 1).map(([party]) => party));
}

function keyOf(
  context: VoiceContext,
  a: LinkedAttribution,
  previous: LinkedAttribution | null,
  keys: Map<string, string>,
  byId: ReadonlyMap<string, LinkedAttribution>,
  depth: number,
): string {
  const { discourse, book } = context;
  if (isAnswer(a)) {
    const draft = interviewee(context, a, byId);
    return draft === null
      ? enter(book, 'interviewee', () => voiceDraft('unnamed', { count: 1 }))
      : entityVoice(context, draft);
  }
  const reading = discourse.sources.get(a.id);
  if (!reading) return sourcelessVoice(context, a, previous, keys, byId);
  const { phrase, referent } = reading;
  const at = token(discourse.doc, phrase.from);
  if (phrase.pronoun && (FIRST_PERSON.has(phrase.pronoun) || SECOND_PERSON.has(phrase.pronoun))) {
    const quoted = (at?.quotation ?? -1) >= 0;
    const answer = quoted ? null : answerAbove(a, byId);
    if (answer && FIRST_PERSON.has(phrase.pronoun))
      return keys.get(answer.id) ?? keyOf(context, answer, null, keys, byId, depth + 1);
    if (!quoted && FIRST_PERSON.has(phrase.pronoun)) {
      const { signatures } = context;
      const signed = signatures[lowerBound(signatures, ({ at }) => at <= phrase.from)];
      return signed ? entityVoice(context, signed.draft) : writerVoice(context);
    }
    const outer = a.parent === null ? null : (byId.get(a.parent) ?? null);
    if (outer && FIRST_PERSON.has(phrase.pronoun) && depth < 64) {
      const key = keys.get(outer.id) ?? keyOf(context, outer, null, keys, byId, depth + 1);
      keys.set(outer.id, key);
      return key;
    }
    const told = outer && SECOND_PERSON.has(phrase.pronoun) ? addresseeEntity(discourse, outer) : null;
    if (told !== null) return entityVoice(context, told);
    return enter(book, `unknown ${a.id}`, () =>
      voiceDraft('unnamed', { description: at?.text ?? phrase.pronoun }),
    );
  }
  if (referent === null) {
    if (!phrase.pronoun) return describedVoice(context, phrase, null);
    const count = COUNTED.get(phrase.pronoun) ?? null;
    return enter(book, `unknown ${a.id}`, () =>
      voiceDraft('unnamed', { description: at?.text ?? phrase.pronoun, count }),
    );
  }
  const known = discourse.referents[referent];
  if (known?.draft !== null && known?.draft !== undefined) return entityVoice(context, known.draft);
  return describedVoice(context, known?.phrase ?? phrase, referent);
}

/** How many a word that stands alone speaks of: "|Both| asked not to be named". */
const COUNTED: ReadonlyMap<string, number | 'several'> = new Map<string, number | 'several'>([
  ['one', 1],
  ['both', 2],
  ['many', 'several'],
  ['some', 'several'],
]);

/** Whether the attribution is an answer of an interview printed as "Q: … A: …". */
const isAnswer = ({ layout, source }: LinkedAttribution): boolean =>
  layout === 'interview' && source.length === 0;

/** The answer in which an attribution stands, at any depth. */
function answerAbove(
  a: LinkedAttribution,
  byId: ReadonlyMap<string, LinkedAttribution>,
): LinkedAttribution | null {
  let above = a.parent === null ? undefined : byId.get(a.parent);
  for (let step = 0; above && !isAnswer(above) && step < 64; step++)
    above = above.parent === null ? undefined : byId.get(above.parent);
  return above && isAnswer(above) ? above : null;
}

/** Whom an interview is with: the person whom the text before the first answer speaks of most, its writer aside. */
function interviewee(
  { discourse: { doc, drafts }, article: { byline } }: VoiceContext,
  a: LinkedAttribution,
  byId: ReadonlyMap<string, LinkedAttribution>,
): number | null {
  const first = Math.min(startOf(a), ...[...byId.values()].filter(isAnswer).map(startOf));
  const writers = new Set(byline?.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  let best: { index: number; count: number } | null = null;
  for (const { index, type, name, mentions } of drafts) {
    if (type !== 'person' || writers.has(name.toLowerCase().split(' ').at(-1) ?? '')) continue;
    const count = mentions.filter(({ from }) => (token(doc, from)?.start ?? first) < first).length;
    if (count > (best?.count ?? 0)) best = { index, count };
  }
  return best?.index ?? null;
}

function addressees(discourse: Discourse, attributions: readonly LinkedAttribution[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const a of attributions) {
    const draft = addresseeEntity(discourse, a);
    if (draft !== null) out.set(a.id, entityId(draft));
  }
  return out;
}

/** The entity that the addressee's words end in: "told |CNN|", "told his counterpart |Sergei Lavrov|", "told |him|". */
function addresseeEntity({ doc, names, drafts }: Discourse, a: LinkedAttribution): number | null {
  if (!a.addressee) return null;
  const { from, to } = tokenRange(doc, a.addressee);
  const last = names[to - 1];
  if (last && last.from >= from - 3) return last.draft;
  for (const d of drafts) {
    if (d.mentions.some((m) => m.kind !== 'name' && m.from >= from && m.to === to)) return d.index;
  }
  return null;
}

/** Reads entities' discourse and voices in one step. */
export const readVoices = (input: DiscourseInput & { article: VoiceInput['article'] }): VoiceReading =>
  findVoices({
    discourse: readDiscourse(input),
    attributions: input.attributions ?? [],
    article: input.article,
  });
