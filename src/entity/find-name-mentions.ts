import { CALENDAR, PRONOUNS } from '../lexicon/function-words.ts';
import type { NameTag } from '../model/scores.ts';
import { withoutCommonNouns } from './common-nouns.ts';
import { type Document, isWord, type Token, token, tokenRange } from './document.ts';
import type { NameMention } from './name-mention.ts';
import { REPAIRS } from './name-repairs.ts';
import { addRepetitions } from './name-repetitions.ts';
import { harmonizeTypes } from './name-types.ts';
import { titledWorks } from './titled-works.ts';

/**
 * The model's tags made fit for use: snapped to whole words, cleared of what names nobody ("Monday", "it"),
 * repaired where a neighbour surely belongs, given one type per name, and completed by the same name's untagged
 * repetitions. Overlaps are resolved in favour of the earlier tag. Linear in tokens plus tags.
 */
export function findNameMentions(doc: Document, tags: readonly NameTag[]): NameMention[] {
  let names: NameMention[] = [];
  let free = 0;
  for (const tag of [...tags].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const name = cleanTag(doc, tag, free);
    if (!name) continue;
    names.push(name);
    free = name.to;
  }
  names = withWorks(
    doc,
    REPAIRS.reduce((list, repair) => repair(doc, list), names),
    titledWorks(doc),
  );
  return withoutCommonNouns(doc, harmonizeTypes(doc, addRepetitions(doc, names)));
}

/** A title is one name, whoever is named in it. */
function withWorks(
  doc: Document,
  names: readonly NameMention[],
  works: readonly NameMention[],
): NameMention[] {
  if (works.length === 0) return [...names];
  const inWork = new Uint8Array(doc.tokens.length);
  for (const { from, to } of works) inWork.fill(1, from, to);
  const free = names.filter(({ from, to }) => !inWork[from] && !inWork[to - 1]);
  return [...free, ...works].sort((a, b) => a.from - b.from);
}

function cleanTag(doc: Document, tag: NameTag, free: number): NameMention | null {
  let { from, to } = tokenRange(doc, tag);
  from = Math.max(from, free);
  while (from < to && !nameable(token(doc, from) as Token)) from++;
  while (to > from && !nameable(token(doc, to - 1) as Token)) to--;
  if (to <= from) return null;
  if (to - from > (tag.type === 'other' ? 7 : 12)) return null;
  const tokens = doc.tokens.slice(from, to);
  if (!tokens.some((t) => /[\p{Lu}\p{Lo}\p{N}]/u.test(t.text))) return null;
  if (tokens.every((t) => CALENDAR.has(t.lower) || PRONOUNS.has(t.lower) || /^\p{N}+$/u.test(t.text)))
    return null;
  if (to - from === 1 && /^(?:mr|mrs|ms|dr|sen|gov|rep|gen|rev)$/.test(token(doc, from)?.lower ?? ''))
    return null;
  return { from, to, type: tag.type };
}

const nameable = (t: Token): boolean => isWord(t) && t.lower !== "'s";
