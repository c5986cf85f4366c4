import type { Attribution, Reading, Span, Voice } from '../reading.ts';
import { attributionFacts } from './attribution-facts.ts';
import { dateWords } from './date-words.ts';
import { clipped, GAP_WORDS, WORDING_WORDS } from './html-notes.ts';
import { markdownText } from './markdown-escape.ts';
import { piecesText } from './pieces-text.ts';
import { type ReadingIndex, readingIndex, spansText } from './reading-index.ts';
import { sideStatements, sideVerb } from './side-statements.ts';
import { type TimelineEntry, timeline } from './timeline.ts';
import { voiceCount, voiceKind, voiceName } from './voice-name.ts';
import { writersShare } from './writers-share.ts';

/** Longer passages are cut: the reading itself holds them whole. */
const LONGEST = 500;

/**
 * The reading as Markdown (CommonMark), for notes, issues and mail. Whatever of it comes from the article went through
 * {@link markdownText}: it can be no heading, list, link, image or HTML of its own. A section that is empty is left out.
 */
export function markdownReport(reading: Reading): string {
  const index = readingIndex(reading);
  const sections = SECTIONS.map(([title, lines]) => {
    const body = lines(reading, index);
    return body.length === 0 ? null : `## ${title}\n\n${body.join('\n')}`;
  });
  return `${[head(reading), ...sections].filter((part) => part !== null).join('\n\n')}\n`;
}

const SECTIONS: readonly (readonly [
  title: string,
  lines: (reading: Reading, index: ReadingIndex) => readonly string[],
])[] = [
  ['Voices', voices],
  ['Positions', positions],
  ['Disputed', disputes],
  ['Timeline', dates],
  ['On nobody’s word', nobody],
  ['Missing', missing],
  ['Wording', wording],
];

const said = (text: string) => markdownText(clipped(text, LONGEST));

function head({ article }: Reading): string {
  const meta = [
    article.outlet && markdownText(article.outlet),
    article.byline && `by ${markdownText(article.byline)}`,
    article.published && markdownText(dateWords(article.published)),
    article.source && /^https?:/i.test(article.source) && markdownText(article.source),
  ].filter(Boolean);
  const title = article.title === null ? 'An article without a title' : markdownText(article.title);
  return meta.length === 0 ? `# ${title}` : `# ${title}\n\n${meta.join(' · ')}`;
}

function voices(reading: Reading, index: ReadingIndex): string[] {
  const groups = new Map<string, Attribution[]>();
  for (const attribution of reading.attributions) {
    const group = groups.get(attribution.voice);
    if (group) group.push(attribution);
    else groups.set(attribution.voice, [attribution]);
  }
  return [...groups].flatMap(([id, attributions]) => [
    `- **${markdownText(voiceName(index.voice(id)))}**${about(index.voice(id), index)}`,
    ...attributions.map((attribution) => `  - ${saying(attribution, reading, index)}`),
  ]);
}

function about(voice: Voice | null, index: ReadingIndex): string {
  if (voice === null) return '';
  const speaksFor = index.voice(voice.speaksFor);
  const facts = [
    voiceKind(voice),
    ...(index.entity(voice.entity)?.roles ?? []),
    speaksFor && `for ${voiceName(speaksFor)}`,
    voiceCount(voice),
    voice.basis && `“${voice.basis}”`,
  ].filter(Boolean);
  return ` (${facts.map((fact) => inside(String(fact))).join('; ')})`;
}

/** Text that follows other text on its line, where nothing need be escaped as a beginning. */
const inside = (text: string) => markdownText(`x ${text}`).slice(2);

function saying(attribution: Attribution, reading: Reading, index: ReadingIndex): string {
  const chain = index.chain(attribution).map((voice) => voiceName(index.voice(voice)));
  const facts = attributionFacts(index, attribution).map(inside).join(', ');
  const words = said(spansText(reading.article.text, attribution.content, ' … '));
  return `${words} *(${facts}${chain.length > 1 ? `; ${inside(chain.join(' ← '))}` : ''})*`;
}

function positions(reading: Reading, index: ReadingIndex): string[] {
  return reading.positions.map(({ holder, toward, kind, text }) => {
    const other = index.entity(toward);
    const who = markdownText(voiceName(index.voice(holder)));
    return `- **${who}**, ${kind}${other ? ` toward ${inside(other.name)}` : ''}: ${inside(clipped(text, LONGEST))}`;
  });
}

function disputes(reading: Reading, index: ReadingIndex): string[] {
  return reading.disputes.flatMap(({ about, kind, sides, rule, confidence }) => [
    `- **${markdownText(about)}** (${kind}; rule ${inside(rule)}, confidence ${confidence.toFixed(2)})`,
    ...sides.flatMap((side) =>
      sideStatements(index, side).map((statement) => {
        const attribution = index.attribution(statement.attribution);
        const time = index.time(attribution?.time ?? null);
        const who = attribution ? voiceName(index.voice(attribution.voice)) : 'the writer';
        const when = time ? `, ${dateWords(time.value)}` : '';
        const words = clipped(piecesText(reading.article.text, statement.spans), LONGEST);
        return `  - ${markdownText(who + sideVerb(index, statement) + when)}: ${inside(words)}`;
      }),
    ),
  ]);
}

const KINDS: Readonly<Record<TimelineEntry['kind'], string>> = {
  published: 'published',
  said: 'said',
  told: 'told of',
};

function dates(reading: Reading): string[] {
  return timeline(reading).map(({ kind, value, voices: chain, span }) => {
    const who = chain.length > 0 ? `${chain.map(voiceName).join(' ← ')}: ` : '';
    const words = span ? reading.article.text.slice(span.start, span.end) : 'this article';
    return `- **${markdownText(dateWords(value))}**, ${KINDS[kind]}: ${inside(clipped(who + words, LONGEST))}`;
  });
}

function nobody(reading: Reading): string[] {
  const { words, own, sentences } = writersShare(reading);
  if (words === 0) return [];
  const share = `${Math.round((100 * own) / words)} % of the words are the writer’s own.`;
  const items = sentences.map(({ start, end }) => `- ${said(reading.article.text.slice(start, end))}`);
  return items.length === 0 ? [share] : [share, '', ...items];
}

function missing({ gaps, article }: Reading): string[] {
  return gaps.map((gap) => `- **${GAP_WORDS[gap.kind]}** ${at(article.text, gap)} (${inside(gap.note)})`);
}

function wording({ wording: found, article }: Reading): string[] {
  return found.map((word) => `- ${WORDING_WORDS[word.kind]}: ${at(article.text, word)}`);
}

const at = (text: string, { start, end }: Span) => inside(clipped(text.slice(start, end), LONGEST));
