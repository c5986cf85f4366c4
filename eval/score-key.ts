import type { Attribution, Reading, Span, Statement, Voice } from '../src/reading.ts';
import type { Key, KeyAttribution, KeyVoice } from './key.ts';

/** One fact of a key: which sort, in words, and whether the reading has it. */
export interface Fact {
  readonly kind: string;
  readonly what: string;
  readonly found: boolean;
}

/** The share of the key's words that what is found must hold. */
const ENOUGH = 0.6;

/** Scores a reading fact by fact, leniently: spans match by overlap of words, names by shared words. */
export function scoreKey(reading: Reading, key: Key): Fact[] {
  const fact = (kind: string, what: string, found: boolean): Fact => ({ kind, what, found });
  return [
    ...Object.entries(key.article ?? {}).map(([field, value]) =>
      fact('article', `${field} ${value}`, likeName(reading.article[field as 'title'], value)),
    ),
    ...(key.chains ?? []).map(({ words, chain }) =>
      fact('chain', `[${chain.join(' ← ')}] “${words}”`, hasChain(reading, words, chain)),
    ),
    ...(key.attributions ?? []).flatMap((wanted) => attributionFacts(reading, wanted)),
    ...(key.voices ?? []).flatMap((wanted) => voiceFacts(reading, wanted)),
    ...(key.positions ?? []).map((wanted) =>
      fact(
        'position',
        `${wanted.kind} “${wanted.words}” of ${wanted.holder ?? '?'}`,
        hasPosition(reading, wanted),
      ),
    ),
    ...(key.disputes ?? []).map(({ kind, sides }) =>
      fact('dispute', `${kind} “${sides[0]}” – “${sides[1]}”`, hasDispute(reading, sides)),
    ),
    ...(key.gaps ?? []).map(({ kind, words }) =>
      fact(
        'gap',
        `${kind} “${words}”`,
        reading.gaps.some((gap) => gap.kind === kind && meets(reading, gap, words)),
      ),
    ),
    ...(key.wording ?? []).map(({ kind, words }) =>
      fact(
        'wording',
        `${kind} “${words}”`,
        reading.wording.some((found) => found.kind === kind && meets(reading, found, words)),
      ),
    ),
    ...(key.times ?? []).map(({ words, value }) =>
      fact(
        'time',
        `“${words}” ${value}`,
        reading.times.some((time) => time.value === value && meets(reading, time, words)),
      ),
    ),
    ...(key.entities ?? []).flatMap((wanted) => entityFacts(reading, wanted)),
    ...(key.absent ?? []).map((wanted) =>
      fact('absent', `no ${wanted.what} at “${wanted.words}”`, isAbsent(reading, wanted)),
    ),
  ];
}

/** Every place where the words stand in the text. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Whether a span touches any place of the words. */
function meets({ article }: Reading, span: Span, words: string): boolean {
  return placesOf(article.text, words).some(({ start, end }) => span.start < end && start < span.end);
}

const tokens = (words: string): string[] =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the characters of the words' best place that the spans cover. */
function coverage({ article }: Reading, spans: readonly Span[], words: string): number {
  return Math.max(
    0,
    ...placesOf(article.text, words).map(({ start, end }) => {
      const covered = spans.reduce(
        (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
        0,
      );
      return covered / (end - start);
    }),
  );
}

/** Whether one name's words are mostly the other's: "FT" is found elsewhere, "Ms Farr" is "Naomi Farr KC". */
function likeName(found: string | null | undefined, wanted: string): boolean {
  if (!found) return false;
  const small = new Set(['the', 'a', 'an', 'of', 'and', 'mr', 'ms', 'mrs', 'kc']);
  const [a, b] = [found, wanted].map((words) => tokens(words).filter((word) => !small.has(word))) as [
    string[],
    string[],
  ];
  const shared = b.filter((word) => a.includes(word)).length;
  return shared > 0 && shared >= 0.5 * Math.min(a.length, b.length);
}

/** Whether a voice is the one that the key means, by its name, its description, its entity or its sources' words. */
function isVoice(reading: Reading, id: string | undefined, wanted: string): boolean {
  const voice = reading.voices.find((one) => one.id === id);
  if (!voice) return false;
  if (wanted === 'writer') return voice.kind === 'writer';
  if (likeName(voice.name, wanted) || likeName(voice.description, wanted)) return true;
  const entity = reading.entities.find((one) => one.id === voice.entity);
  const texts = [
    ...(entity?.mentions ?? []),
    ...reading.attributions.filter((one) => one.voice === id).flatMap(({ source }) => source),
  ].map(({ start, end }) => reading.article.text.slice(start, end));
  return texts.some((text) => likeName(text, wanted) || text.toLowerCase() === wanted.toLowerCase());
}

function statementOf(reading: Reading, words: string): Statement | undefined {
  let best: { statement: Statement; covered: number } | undefined;
  for (const statement of reading.statements) {
    const covered = coverage(reading, statement.spans, words);
    if (covered > (best?.covered ?? 0)) best = { statement, covered };
  }
  return best && best.covered >= ENOUGH ? best.statement : undefined;
}

function hasChain(reading: Reading, words: string, chain: readonly string[]): boolean {
  const statement = statementOf(reading, words);
  return (
    statement !== undefined &&
    statement.chain.length === chain.length &&
    chain.every((wanted, at) => isVoice(reading, statement.chain[at], wanted))
  );
}

/** The attribution whose content holds the words and little more: the innermost. */
function attributionOf(reading: Reading, words: string): Attribution | undefined {
  return reading.attributions
    .filter(({ content }) => coverage(reading, content, words) >= ENOUGH)
    .sort((a, b) => size(a.content) - size(b.content))[0];
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function attributionFacts(reading: Reading, wanted: KeyAttribution): Fact[] {
  const { words, source, ...fields } = wanted;
  const found = source
    ? reading.attributions.find(
        (one) => coverage(reading, one.content, words) >= ENOUGH && hasSource(reading, one, source),
      )
    : attributionOf(reading, words);
  const facts: Fact[] = [
    { kind: 'attribution', what: `“${words}” of ${source ?? 'somebody'}`, found: found !== undefined },
  ];
  for (const [field, value] of Object.entries(fields)) {
    facts.push({
      kind: field,
      what: `${value} of “${words}”`,
      found: found !== undefined && hasField(reading, found, field, value),
    });
  }
  return facts;
}

function hasSource(reading: Reading, { source, voice }: Attribution, wanted: string): boolean {
  return source.some((span) => meets(reading, span, wanted)) || isVoice(reading, voice, wanted);
}

function hasField(reading: Reading, found: Attribution, field: string, value: string | boolean): boolean {
  if (field === 'addressee') {
    const entity = reading.entities.find(({ id }) => id === found.addressee);
    return (
      entity !== undefined &&
      (likeName(entity.name, String(value)) ||
        entity.mentions.some((span) => meets(reading, span, String(value))))
    );
  }
  if (field === 'time')
    return reading.times.some(({ id, value: dated }) => id === found.time && dated === value);
  if (field === 'hedge') return found.hedge !== null && likeName(found.hedge, String(value));
  return found[field as 'act' | 'form' | 'negated'] === value;
}

function voiceFacts(reading: Reading, { source, ...fields }: KeyVoice): Fact[] {
  const attribution = reading.attributions.find((one) =>
    one.source.some((span) => coverage(reading, [span], source) >= ENOUGH),
  );
  const voice = reading.voices.find(({ id }) => id === attribution?.voice);
  return Object.entries(fields).map(([field, value]) => ({
    kind: `voice ${field}`,
    what: `${value} of “${source}”`,
    found: voice !== undefined && hasVoiceField(reading, voice, field as keyof KeyVoice, value),
  }));
}

function hasVoiceField(reading: Reading, voice: Voice, field: string, value: string | number): boolean {
  if (field === 'speaksFor') return isVoice(reading, voice.speaksFor ?? undefined, String(value));
  if (field === 'name') return likeName(voice.name, String(value));
  if (field === 'basis') return likeName(voice.basis, String(value));
  return voice[field as 'kind' | 'count'] === value;
}

function hasPosition(reading: Reading, wanted: NonNullable<Key['positions']>[number]): boolean {
  return reading.positions.some(
    ({ kind, span, holder, toward }) =>
      kind === wanted.kind &&
      coverage(reading, [span], wanted.words) >= ENOUGH &&
      (wanted.holder === undefined || isVoice(reading, holder, wanted.holder)) &&
      (wanted.toward === undefined ||
        likeName(reading.entities.find(({ id }) => id === toward)?.name, wanted.toward)),
  );
}

/** Whether some dispute has a statement that touches each side's words; the kind is not asked, since kinds overlap. */
function hasDispute(reading: Reading, sides: readonly [string, string]): boolean {
  const spansOf = (ids: readonly string[]): Span[] =>
    reading.statements.filter(({ id }) => ids.includes(id)).flatMap(({ spans }) => spans);
  return reading.disputes.some((dispute) => {
    const [a, b] = dispute.sides.map(spansOf) as [Span[], Span[]];
    const holds = (spans: readonly Span[], words: string): boolean => coverage(reading, spans, words) >= 0.3;
    return (holds(a, sides[0]) && holds(b, sides[1])) || (holds(a, sides[1]) && holds(b, sides[0]));
  });
}

function entityFacts(
  reading: Reading,
  { name, type, mentions = [] }: NonNullable<Key['entities']>[number],
): Fact[] {
  const entity = reading.entities.find((one) => likeName(one.name, name) && one.type === type);
  return [
    { kind: 'entity', what: `${name}, ${type}`, found: entity !== undefined },
    ...mentions.map((words) => ({
      kind: 'mention',
      what: `“${words}” is ${name}`,
      found: entity?.mentions.some((mention) => meets(reading, mention, words)) ?? false,
    })),
  ];
}

function isAbsent(reading: Reading, { what, words, kind }: NonNullable<Key['absent']>[number]): boolean {
  if (what === 'attributions')
    return !reading.attributions.some(({ content }) => coverage(reading, content, words) >= ENOUGH);
  if (what === 'positions')
    return !reading.positions.some(({ span }) => coverage(reading, [span], words) >= ENOUGH);
  if (what === 'disputes') {
    const statement = statementOf(reading, words);
    return !reading.disputes.some(({ sides }) => sides.flat().includes(statement?.id ?? ''));
  }
  return !reading[what].some(
    (found) =>
      (kind === undefined || ('kind' in found && found.kind === kind)) && meets(reading, found, words),
  );
}
