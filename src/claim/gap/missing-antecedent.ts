import { POINTING, REFERRING } from '../../lexicon/gap-words.ts';
import type { Gap, Span } from '../../reading.ts';
import type { Paragraph } from '../../text/layer.ts';
import { mentionsWithin } from '../claim-index.ts';
import { type GapIndex, type GapRule, isQuoted, isSaid, sentencesOf } from './gap-rule.ts';

const PRONOUN = /^["“‘'(]*(he|she)(?:['’](?:s|d|ll))?(?![\p{L}])/iu;
/** How many paragraphs back "he" may reach in news, where paragraphs are of one sentence. */
const REACH = 3;
/** A sentence of this many words tells enough for "this news" to mean it. */
const TELLING = 8;

/**
 * Words of the writer's own that point at nothing: "He's referring to Russia" where no man was spoken of, "this news"
 * after nothing that could be news. Reported only at the head of a paragraph and where little or nothing stands
 * before, or right after a lost embed: elsewhere the antecedent is likely there and only hard to find.
 */
export const missingAntecedent: GapRule = {
  name: 'missing-antecedent',
  find: (index, before) => {
    const lost = before.filter(({ kind }) => kind === 'lost-embed');
    return index.layer.paragraphs.flatMap((paragraph, at) => {
      if (paragraph.kind !== 'text') return [];
      const afterLost = at > 0 && lost.some((gap) => isIn(index.layer.paragraphs[at - 1]!, gap));
      return [...pronouns(index, paragraph, at, afterLost), ...pointers(index, paragraph, at, afterLost)];
    });
  },
};

const isIn = (paragraph: Paragraph, { start, end }: Span): boolean =>
  start >= paragraph.start && end <= paragraph.end;

function pronouns(index: GapIndex, paragraph: Paragraph, at: number, afterLost: boolean): Gap[] {
  const { text } = index.layer;
  const [first] = sentencesOf(index, paragraph);
  if (!first) return [];
  const words = text.slice(first.start, Math.min(first.end, first.start + 120));
  const match = PRONOUN.exec(words);
  const referring = REFERRING.test(words);
  if (!match && !(referring && afterLost)) return [];
  const start = first.start + (match ? match[0].indexOf(match[1]!) : 0);
  const span = { start, end: start + (match?.[1]?.length ?? words.search(/\s/)) };
  if (isSaid(index, span) || isQuoted(index, span)) return [];
  const spokenOf = hasPerson(index, at, referring ? 1 : REACH);
  if (!afterLost && spokenOf) return [];
  // After a lost embed a report may go on about somebody named before; talk of what "he means" may not.
  if (afterLost && spokenOf && !referring) return [];
  const word = text.slice(span.start, span.end);
  const note = afterLost
    ? `nobody just before is “${word}”; what was shown there is lost`
    : `nobody before is “${word}”`;
  return [{ kind: 'missing-antecedent', ...span, note }];
}

/** Whether a person, or anybody who speaks, stands in the paragraphs before, back to `reach`. */
function hasPerson(index: GapIndex, at: number, reach: number): boolean {
  const { paragraphs, text } = index.layer;
  const from = paragraphs[Math.max(0, at - reach)]!.start;
  const span = { start: from, end: paragraphs[at]!.start };
  if (at === 0) return false;
  if (
    mentionsWithin(index.mentions, span).some(
      ({ entity, kind }) => entity.type === 'person' || (kind === 'nominal' && entity.type !== 'place'),
    )
  )
    return true;
  if (
    index.attributions.some(({ source }) =>
      source.some((part) => part.start >= span.start && part.end <= span.end),
    )
  )
    return true;
  // Without entities: a title or a word for a person.
  return /\b(?:Mr|Mrs|Ms|Dr|Sir|President|Minister|he|she|him|her|his|man|woman|boy|girl|mother|father|son|daughter|spokes\w+|mayor|leader|king|queen|officer|teacher|doctor|actor|actress|player|coach|author|writer|singer|judge|lawyer|people|person|someone|somebody|who)\b/iu.test(
    text.slice(span.start, span.end),
  );
}

function pointers(index: GapIndex, paragraph: Paragraph, at: number, afterLost: boolean): Gap[] {
  const { text } = index.layer;
  if (at > 0 && !afterLost) return [];
  const found: Gap[] = [];
  for (const sentence of sentencesOf(index, paragraph)) {
    const match = POINTING.exec(text.slice(sentence.start, sentence.end));
    if (match && !tellsBefore(index, paragraph, sentence.start + match.index)) {
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      // "this news that …" carries its own meaning.
      const own = /^\s+(?:that|of|about|on|from|by|in)\b/iu.test(text.slice(span.end, span.end + 8));
      if (!isSaidWithMore(index, span) && !isQuoted(index, span) && !own)
        found.push({
          kind: 'missing-antecedent',
          ...span,
          note: `nothing before that “${match[0]}” could be`,
        });
    }
  }
  return found;
}

/** Whether a voice says more than the very words: in "Nobody is happier at |this news|" the writer is the one who points. */
function isSaidWithMore({ attributions }: GapIndex, span: Span): boolean {
  const longer = ({ start, end }: Span) =>
    start <= span.start && end >= span.end && end - start > span.end - span.start + 1;
  return attributions.some(({ content }) => content.some(longer));
}

/** Whether a sentence long enough to be news, remark or claim stands in the paragraph before the offset. */
function tellsBefore(index: GapIndex, paragraph: Paragraph, offset: number): boolean {
  return sentencesOf(index, paragraph).some(({ start, end }) => {
    const words = index.layer.text.slice(start, Math.min(end, offset)).split(/\s+/).filter(Boolean).length;
    return end <= offset && words >= TELLING;
  });
}
