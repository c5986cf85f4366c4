import { readFileSync } from 'node:fs';
import type { LinkedAttribution } from '../src/attribution/linked.ts';
import { readDiscourse } from '../src/entity/discourse.ts';
import { tokenRange } from '../src/entity/document.ts';
import { partyOf } from '../src/entity/entity-voice.ts';
import { entitiesOf } from '../src/entity/find-entities.ts';
import { findVoices } from '../src/entity/find-voices.ts';
import { countryOfDemonym } from '../src/entity/govern.ts';
import type { Rankers } from '../src/entity/rankers.ts';
import type { AntecedentFinder, NameTag } from '../src/model/scores.ts';
import type { Encoder } from '../src/read.ts';
import type { Entity, Span, Voice } from '../src/reading.ts';
import { segment } from '../src/text/segment.ts';
import { readGum } from './gum-names.ts';
import { linked, readPolnear, type SpeakerDocument } from './speaker-corpus.ts';

/** One line of `speakers.jsonl`: a source that is a pronoun or role noun, and whom it stands for, read by hand. */
export interface SpeakerLabel {
  readonly corpus: string;
  readonly doc: string;
  readonly source: readonly [number, number];
  readonly kind: 'pronoun' | 'role';
  /**
   * Offsets of one mention of the right party (a name, or a description where the text never names it), or `unnamed`:
   * the text names nobody, the right answer keeps its own words; or `writer`.
   */
  readonly label: readonly [number, number] | 'unnamed' | 'writer';
  /**
   * `first`, `second` and `third`: their errors were read, rules written for what they have in common, weights learnt from them (`third` was half of the blind
   * set until then). `blind`: labelled
   * before those rules were written, counted, its errors read by nobody. Its figure is the one to expect elsewhere.
   * In `train/speakers.jsonl`, never in a figure: `pointers`, which the model learns from, and `weights`, which
   * `train/antecedents.ts` does, in articles whose pronouns the model has not seen.
   */
  readonly set: 'first' | 'second' | 'third' | 'blind' | 'pointers' | 'weights';
}

export interface SpeakerScore {
  readonly kind: string;
  readonly right: number;
  readonly total: number;
}

export interface SpeakerOptions {
  /** Path of the labels; `eval/speakers.jsonl` unless told. */
  readonly labels?: string;
  /** Where lines are printed; nowhere unless told. */
  readonly print?: (line: string) => void;
  /** List each error with its surroundings, those of the blind set aside. */
  readonly errors?: boolean;
}

/** What is counted, in the order in which it is told: the blind set is a kind of its own and in none of the others. */
const KINDS = ['pronoun', 'role', 'all', 'blind', 'blind pronoun', 'blind role'];

/**
 * How many of the labelled sources end in the right entity, by kind, given gold attributions; names are the model's, as
 * in use. `corporaDir` holds `polnear/` and `gum/`.
 */
export async function evaluateSpeakers(
  corporaDir: string,
  encoder: Encoder,
  options: SpeakerOptions = {},
): Promise<SpeakerScore[]> {
  const path = options.labels ?? new URL('./speakers.jsonl', import.meta.url).pathname;
  const labels = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as SpeakerLabel);
  const tally = new Map<string, { right: number; total: number }>();
  const count = (kind: string, right: boolean): void => {
    const t = tally.get(kind) ?? { right: 0, total: 0 };
    t.total++;
    if (right) t.right++;
    tally.set(kind, t);
  };
  for (const group of groupByDocument(labels)) {
    const document = await seenBy(encoder, load(corporaDir, group));
    const judge = makeJudge(document);
    for (const label of group) {
      const right = judge(label);
      if (label.set === 'blind') {
        count('blind', right.ok);
        count(`blind ${label.kind}`, right.ok);
        continue;
      }
      count(label.kind, right.ok);
      count('all', right.ok);
      if (!right.ok && options.errors) options.print?.(describe(document, label, right.got));
    }
  }
  const scores = KINDS.map((kind) => ({
    kind,
    ...(tally.get(kind) ?? { right: 0, total: 0 }),
  }));
  for (const s of scores)
    options.print?.(
      `${s.kind.padEnd(8)} ${String(s.right).padStart(4)} / ${s.total}  ${((100 * s.right) / Math.max(1, s.total)).toFixed(1)} %`,
    );
  return scores;
}

/** Labels by document. */
export function groupByDocument(labels: readonly SpeakerLabel[]): SpeakerLabel[][] {
  const groups = new Map<string, SpeakerLabel[]>();
  for (const l of labels) {
    const key = `${l.corpus} ${l.doc}`;
    const list = groups.get(key) ?? [];
    list.push(l);
    groups.set(key, list);
  }
  return [...groups.values()];
}

/** The document that labels of one group speak of. */
export function load(corporaDir: string, group: readonly SpeakerLabel[]): SpeakerDocument {
  const { corpus, doc } = group[0] as SpeakerLabel;
  const [name = '', split = ''] = corpus.split('/');
  if (name === 'polnear') return readPolnear(corporaDir, split, doc);
  const gum = readGum(corporaDir, split, doc);
  const attributions = group.map((l, i) =>
    linked(`a${i + 1}`, [{ start: l.source[0], end: l.source[1] }], [], [], gum.text),
  );
  return { doc, text: gum.text, attributions };
}

/** A document as the entity stage takes it: with the model's names, and what it has pronouns and role nouns stand for. */
export interface SeenDocument extends SpeakerDocument {
  readonly names: readonly NameTag[];
  readonly antecedents: AntecedentFinder;
}

/** The document as the model sees it. */
export async function seenBy(encoder: Encoder, document: SpeakerDocument): Promise<SeenDocument> {
  const { names, antecedents } = await encoder.read(segment(document.text));
  return { ...document, names, antecedents };
}

export interface Verdict {
  readonly ok: boolean;
  readonly got: string;
}

/** Reads a document once, and tells for a label whether the source ends in the right entity. */
export function makeJudge(document: SeenDocument, rankers?: Rankers): (label: SpeakerLabel) => Verdict {
  const { attributions, names, text, antecedents } = document;
  const discourse = readDiscourse({ layer: segment(text), names, attributions, antecedents }, rankers);
  const entities = new Map(entitiesOf(discourse).map((e) => [e.id, e]));
  const { voices, voiceOf } = findVoices({
    discourse,
    attributions,
    article: { outlet: null, byline: null },
  });
  const byId = new Map(voices.map((v) => [v.id, v]));
  /** Whether the source stands for what is spoken of at a span: most of its words are one mention of it. */
  const speaksOf = (a: LinkedAttribution, span: Span): boolean => {
    const { from, to } = tokenRange(discourse.doc, span);
    const referent = discourse.sources.get(a.id)?.referent ?? null;
    return discourse.occurrences.some(
      (o) => o.referent === referent && Math.min(to, o.to) - Math.max(from, o.from) >= (to - from) / 2,
    );
  };
  const at = ({ source }: LinkedAttribution, [start, end]: readonly [number, number]): boolean =>
    source.some((s) => s.start < end && start < s.end);
  const voiceBehind = ({ id }: LinkedAttribution): Voice | undefined => byId.get(voiceOf.get(id) ?? '');
  return (label) => {
    const asked = attributions.find(({ source }) =>
      source.some((s) => s.start === label.source[0] && s.end === label.source[1]),
    );
    const voice = asked && voiceBehind(asked);
    if (!voice) return { ok: false, got: 'no voice' };
    const entity = voice.entity ? (entities.get(voice.entity) ?? null) : null;
    const got = `${voice.kind} ${entity ? entity.name : `“${voice.description ?? voice.name}”`}`;
    const described = (span: readonly [number, number]): boolean =>
      isDescribedAt(voice, span, text) ||
      speaksOf(asked, { start: span[0], end: span[1] }) ||
      attributions.some((a) => at(a, span) && voiceBehind(a) === voice);
    const author = voice.kind === 'document' ? (byId.get(voice.speaksFor ?? '') ?? null) : null;
    const owner = author?.entity ? (entities.get(author.entity) ?? null) : null;
    return { ok: isRight(label, voice, entity, owner, [...entities.values()], text, described), got };
  };
}

function isRight(
  label: SpeakerLabel,
  voice: Voice,
  entity: Entity | null,
  owner: Entity | null,
  entities: readonly Entity[],
  text: string,
  described: (span: readonly [number, number]) => boolean,
): boolean {
  if (label.label === 'writer') return voice.kind === 'writer';
  if (label.label === 'unnamed') {
    const words = text.slice(label.source[0], label.source[1]);
    return entity === null
      ? voice.kind !== 'writer'
      : entity.type !== 'person' && (words.includes(entity.name) || isOfCountry(words, entity.name));
  }
  const [start, end] = label.label;
  const isAt = ({ mentions }: Entity): boolean => mentions.some((m) => m.start < end && start < m.end);
  if (owner && isAt(owner)) return true;
  return entity ? onePartyWith(entity, entities).some(isAt) : described(label.label);
}

/** Beijing as a government is China. */
function onePartyWith(entity: Entity, entities: readonly Entity[]): Entity[] {
  const party = partyOf(entity);
  return party === null ? [entity] : entities.filter((e) => partyOf(e) === party);
}

/** "the Turkish government" names Turkey. */
const isOfCountry = (words: string, country: string): boolean =>
  words.split(/\s+/).some((word) => countryOfDemonym(word) === country);

/** Whether the words of a span are those that a voice is described by. */
function isDescribedAt(
  { description }: Voice,
  [start, end]: readonly [number, number],
  text: string,
): boolean {
  const words = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
  const known = description?.toLowerCase() ?? null;
  return known !== null && (known.includes(words) || words.startsWith(known));
}

function describe(document: SpeakerDocument, label: SpeakerLabel, got: string): string {
  const { text } = document;
  const [start, end] = label.source;
  const want = typeof label.label === 'string' ? label.label : text.slice(label.label[0], label.label[1]);
  const before = text.slice(Math.max(0, start - 220), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + 60).replace(/\s+/g, ' ');
  return `${label.kind} ${document.doc} ${start}: want ${want} | got ${got}\n    …${before}⟦${text.slice(start, end)}⟧${after}…`;
}
