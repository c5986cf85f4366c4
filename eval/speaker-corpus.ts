import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedAttribution } from '../src/attribution/linked.ts';
import type { Span } from '../src/reading.ts';

/** A text with its gold attributions. Offsets in UTF-16. */
export interface SpeakerDocument {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly LinkedAttribution[];
}

/** One PolNeAR document: gold attributions of its first annotator. */
export function readPolnear(corpora: string, split: string, doc: string): SpeakerDocument {
  const dir = join(corpora, 'polnear', split);
  const text = readFileSync(join(dir, 'text', `${doc}.txt`), 'utf8');
  const toUtf16 = codePointOffsets(text);
  const ann = readdirSync(join(dir, 'attributions'))
    .filter((f) => f.startsWith(`${doc}_`))
    .sort()[0];
  const attributions = ann
    ? parseAttributions(readFileSync(join(dir, 'attributions', ann), 'utf8'), text, toUtf16)
    : [];
  return { doc, text, attributions };
}

function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const map: number[] = [];
  let at = 0;
  for (const c of text) {
    map.push(at);
    at += c.length;
  }
  map.push(at);
  return (offset) => map[offset] ?? at;
}

function parseAttributions(
  ann: string,
  text: string,
  utf16: (offset: number) => number,
): LinkedAttribution[] {
  const spans = new Map<string, Span[]>();
  const lines = ann.split('\n');
  for (const line of lines) {
    const t = /^(T\d+)\t(?:\w+) ([\d; ]+)\t/.exec(line);
    if (t)
      spans.set(
        t[1] as string,
        (t[2] as string)
          .split(';')
          .map((s) => s.trim().split(' ').map(Number))
          .map(([a, b]) => ({ start: utf16(a as number), end: utf16(b as number) })),
      );
  }
  const out: LinkedAttribution[] = [];
  for (const line of lines) {
    const e = /^E\d+\t(.*)$/.exec(line);
    if (!e) continue;
    const roles: Record<string, Span[]> = { Source: [], Cue: [], Content: [] };
    for (const part of (e[1] as string).trim().split(/\s+/)) {
      const m = /^(Source|Cue|Content)\d*:(T\d+)$/.exec(part);
      if (m) roles[m[1] as string]?.push(...(spans.get(m[2] as string) ?? []));
    }
    if (roles.Content?.length)
      out.push(linked(`a${out.length + 1}`, roles.Source ?? [], roles.Cue ?? [], roles.Content, text));
  }
  return out;
}

/** An attribution with no more than its spans known; its form is told from whether its content opens with a mark. */
export function linked(
  id: string,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
  text: string,
): LinkedAttribution {
  const sort = (s: readonly Span[]): Span[] => [...s].sort((a, b) => a.start - b.start);
  const first = sort(content)[0];
  const direct =
    first !== undefined && /["“”‘'«]/.test(text.slice(Math.max(0, first.start - 1), first.start + 1));
  return {
    id,
    parent: null,
    source: sort(source),
    cue: sort(cue),
    content: sort(content),
    form: direct ? 'direct' : 'indirect',
    act: 'assert',
    negated: false,
    hedge: null,
    addressee: null,
    layout: null,
    confidence: 1,
  };
}
