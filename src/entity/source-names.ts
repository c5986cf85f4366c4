import type { LinkedAttribution } from '../attribution/linked.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { CALENDAR, PRONOUNS, SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import type { NameTag } from '../model/scores.ts';
import { classifyNoun } from './classify-noun.ts';
import { type Document, isCapitalized, isWord, type Token, tokenRange } from './document.ts';

const DEMONYMS = new Set(COUNTRIES.flatMap((c) => c.demonyms.map((d) => d.toLowerCase())));
const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => c.names.map((n) => n.toLowerCase())));

/**
 * The model's tags, and the sources that are names but were not tagged: a source whose every word is capitalized,
 * none a common noun, is a name ("|Figueroa| said"). Its type is what lists tell; a surname alone is taken for a person.
 */
export function withSourceNames(
  doc: Document,
  tags: readonly NameTag[],
  attributions: readonly LinkedAttribution[],
): NameTag[] {
  const out = [...tags];
  const organizations = new Set(
    tags.flatMap(({ start, end, type }) =>
      type === 'organization' ? [doc.text.slice(start, end).toLowerCase()] : [],
    ),
  );
  const articled = namesWithThe(doc);
  const tagged = new Uint8Array(doc.tokens.length);
  for (const t of tags) {
    const { from, to } = tokenRange(doc, t);
    tagged.fill(1, from, to);
  }
  for (const a of attributions) {
    for (const span of a.source) {
      const { from, to } = tokenRange(doc, span);
      if (to - from < 1 || to - from > 6 || tagged.subarray(from, to).some((x) => x === 1)) continue;
      const words = doc.tokens.slice(from, to).filter((t) => isWord(t) && t.lower !== "'s");
      const short = shortName(words, organizations) || isWrittenWithThe(words, articled);
      const type = short ? 'organization' : nameType(doc, words, from);
      const first = words[short ? 1 : 0];
      const last = words.at(-1);
      if (!type || !first || !last) continue;
      out.push({ start: first.start, end: last.end, type, confidence: 0.5 });
      tagged.fill(1, from, to);
    }
  }
  return out;
}

/** "The |Courier|" where the text names a "Halden Courier". */
function shortName([the, ...rest]: readonly Token[], organizations: ReadonlySet<string>): boolean {
  if (the?.lower !== 'the' || rest.length === 0 || !rest.every(isCapitalized)) return false;
  const end = ` ${rest.map(({ lower }) => lower).join(' ')}`;
  return [...organizations].some((name) => name.endsWith(end));
}

/** "The |Advocate|", where its article has a capital within a sentence. */
const isWrittenWithThe = ([the, ...rest]: readonly Token[], articled: ReadonlySet<string>): boolean =>
  the?.text === 'The' && articled.has(rest.map(({ text }) => text).join(' '));

/** What follows "The" within a sentence, all capitalized: an outlet's or a court's name. */
function namesWithThe({ tokens }: Document): Set<string> {
  const out = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, the] = [tokens[i - 1], tokens[i]];
    if (the?.text !== 'The' || the.sentence !== before?.sentence || !isWord(before)) continue;
    let to = i + 1;
    while (to < i + 5 && isCapitalized(tokens[to] ?? null) && tokens[to]?.sentence === the.sentence) to++;
    if (to > i + 1)
      out.add(
        tokens
          .slice(i + 1, to)
          .map(({ text }) => text)
          .join(' '),
      );
  }
  return out;
}

function nameType(doc: Document, words: readonly Token[], from: number): NameTag['type'] | null {
  if (words.length === 0 || words.length > 4 || !words.every(isCapitalized)) return null;
  const key = words.map((w) => w.lower).join(' ');
  if (OUTLETS.has(key)) return 'organization';
  if (COUNTRY_NAMES.has(key)) return 'place';
  const common = (w: Token): boolean =>
    PRONOUNS.has(w.lower) ||
    SENTENCE_OPENERS.has(w.lower) ||
    CALENDAR.has(w.lower) ||
    DEMONYMS.has(w.lower) ||
    classifyNoun(w.lower).kind !== 'other';
  if (words.some(common)) return null;
  if (isGivenName(words[0]?.text ?? '') && words.length > 1) return 'person';
  const initial = doc.tokens[from - 1]?.sentence !== doc.tokens[from]?.sentence;
  if (words.length === 1 && initial && /(?:s|ing|ed|ly)$/.test(key)) return null;
  if (words.every((w) => /^[\p{Lu}\p{N}.&]{2,5}$/u.test(w.text))) return 'organization';
  return 'person';
}
