import type { Attribution, Reading, Span } from '../reading.ts';
import { chainWords } from './attribution-facts.ts';
import { codePointOffsets } from './code-points.ts';
import { type ReadingIndex, readingIndex } from './reading-index.ts';
import { oneLine } from './visible.ts';

/**
 * The reading as brat standoff (`.ann`), in the fashion of PolNeAR (Newell et al. 2018): spans `Source`, `Cue` and
 * `Content`, and for each attribution an event `Attribution` (or `Attribution-no-source`) on its cue. Offsets count
 * code points of the article's text, which is to be written beside it as `.txt`, in UTF-8, unchanged.
 *
 * Beyond PolNeAR: a relation `Nested` from an attribution to its parent, attributes for form, act and negation,
 * and the chain of voices as a note. Readers of PolNeAR's own files skip those lines.
 */
export function bratReport(reading: Reading): string {
  const writer = { lines: [] as string[], spans: 0, events: new Map<string, string>() };
  const index = readingIndex(reading);
  const codePoint = codePointOffsets(reading.article.text);
  const textBound = (type: string, spans: readonly Span[]): string | null => {
    const pieces = spans.flatMap((span) => bratPieces(reading.article.text, span));
    if (pieces.length === 0) return null;
    const id = `T${++writer.spans}`;
    const offsets = pieces.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(';');
    const words = pieces.map(({ start, end }) => reading.article.text.slice(start, end)).join(' ');
    writer.lines.push(`${id}\t${type} ${offsets}\t${words}`);
    return id;
  };
  for (const attribution of reading.attributions) {
    const event = eventLine(attribution, textBound, `E${writer.events.size + 1}`);
    if (event === null) continue;
    writer.events.set(attribution.id, `E${writer.events.size + 1}`);
    writer.lines.push(event);
  }
  return [...writer.lines, ...relations(reading, writer.events), ...details(reading, index, writer.events)]
    .map((line) => `${line}\n`)
    .join('');
}

/** `annotation.conf` for brat, so that it shows and checks what {@link bratReport} writes. */
export const BRAT_CONFIG = `[entities]
Source
Cue
Content
[relations]
Nested	Arg1:<EVENT>, Arg2:<EVENT>
[events]
Attribution	Source?:Source, Cue?:Cue, Content?:Content
Attribution-no-source	Cue?:Cue, Content?:Content
[attributes]
Form	Arg:<EVENT>, Value:direct|indirect|mixed
Act	Arg:<EVENT>, Value:assert|deny|ask|demand|propose|promise|refuse|warn|intend|believe|know|support|oppose|accuse|feel
Negated	Arg:<EVENT>
`;

/** brat's lines end at each of these (Python's `str.splitlines`), and its columns at a tab: no span may hold one. */
const BREAKS = /[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g;

/** A span cut where brat's format demands it, without white space at the ends; empty pieces are left out. */
function bratPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    const trimmed = words.trim();
    const begin = from + words.indexOf(trimmed);
    if (trimmed !== '') pieces.push({ start: begin, end: begin + trimmed.length });
  };
  let from = start;
  for (const gap of text.slice(start, end).matchAll(BREAKS)) {
    add(from, start + gap.index);
    from = start + gap.index + gap[0].length;
  }
  add(from, end);
  return pieces;
}

/** PolNeAR sets an event on the words of its cue; where there is no cue, ours stands on the source or the content. */
function eventLine(
  { source, cue, content }: Attribution,
  textBound: (type: string, spans: readonly Span[]) => string | null,
  id: string,
): string | null {
  const roles = [
    ['Source', textBound('Source', source)],
    ['Cue', textBound('Cue', cue)],
    ['Content', textBound('Content', content)],
  ] as const;
  const type = roles[0][1] === null ? 'Attribution-no-source' : 'Attribution';
  const at = textBound(type, cue) ?? textBound(type, source) ?? textBound(type, content);
  if (at === null) return null;
  return `${id}\t${[`${type}:${at}`, ...roles.flatMap(([role, bound]) => (bound ? [`${role}:${bound}`] : []))].join(' ')}`;
}

function relations(reading: Reading, events: ReadonlyMap<string, string>): string[] {
  return reading.attributions
    .flatMap(({ id, parent }) => {
      const [child, above] = [events.get(id), events.get(parent ?? '')];
      return child && above ? [`Nested Arg1:${child} Arg2:${above}`] : [];
    })
    .map((line, at) => `R${at + 1}\t${line}`);
}

function details(reading: Reading, index: ReadingIndex, events: ReadonlyMap<string, string>): string[] {
  const kept = reading.attributions.filter(({ id }) => events.has(id));
  const attributes = kept.flatMap(({ id, form, act, negated }) => [
    `Form ${events.get(id)} ${form}`,
    `Act ${events.get(id)} ${act}`,
    ...(negated ? [`Negated ${events.get(id)}`] : []),
  ]);
  const notes = kept.map(
    (attribution) =>
      `AnnotatorNotes ${events.get(attribution.id)}\t${oneLine(chainWords(index, attribution))}`,
  );
  return [
    ...attributes.map((line, at) => `A${at + 1}\t${line}`),
    ...notes.map((line, at) => `#${at + 1}\t${line}`),
  ];
}
