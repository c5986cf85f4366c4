import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameTag } from '../src/model/scores.ts';

/** A GUM document as running text with the proper names that its annotators marked. Offsets in UTF-16. */
export interface GumDocument {
  readonly doc: string;
  readonly text: string;
  readonly names: readonly NameTag[];
}

const TYPES: Readonly<Record<string, NameTag['type']>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

interface Open {
  readonly group: string;
  readonly type: string;
  readonly start: number;
  readonly from: number;
  readonly minimal: readonly number[];
}

/**
 * The names of a GUM document, by this convention: a mention of type person, organization or place whose head (its
 * first minimal-span token) is a proper noun (PROPN); of nested ones with the same head only the outermost is not taken
 * but the longest that is made of name words throughout: the span is cut to the run of tokens around the head that are
 * PROPN, or function words, numbers and points between two PROPN. Titles stay in ("President Putin").
 */
export function readGum(corpora: string, split: string, doc: string): GumDocument {
  const lines = readFileSync(join(corpora, 'gum', split, `${doc}.conllu`), 'utf8').split('\n');
  let text = '';
  const names: NameTag[] = [];
  let tokens: { start: number; end: number; pos: string }[] = [];
  let open: Open[] = [];
  let newParagraph = false;
  let together = 0;
  let spaceAfterTogether = true;
  for (const line of lines) {
    if (line.startsWith('# newpar')) newParagraph = true;
    if (line === '') {
      if (tokens.length > 0) {
        tokens = [];
        open = [];
      }
      continue;
    }
    if (line.startsWith('#')) continue;
    const f = line.split('\t');
    const id = f[0] as string;
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      // A word written together ("daughter's"): its parts have no blank between them.
      together = Number(id.slice(id.indexOf('-') + 1));
      spaceAfterTogether = !(f[9] ?? '').includes('SpaceAfter=No');
      continue;
    }
    if (tokens.length === 0)
      text += text === '' ? '' : newParagraph ? '\n\n' : text.endsWith(' ') || text.endsWith('\n') ? '' : ' ';
    newParagraph = false;
    const start = text.length;
    text += f[1];
    tokens.push({ start, end: text.length, pos: f[3] as string });
    const misc = f[9] as string;
    const inside = Number(id) < together;
    const space = Number(id) === together ? spaceAfterTogether : !inside && !misc.includes('SpaceAfter=No');
    if (Number(id) >= together) together = 0;
    if (space) text += ' ';
    readEntities(/(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '', tokens, open, names);
  }
  return { doc, text, names: dedupe(names) };
}

function readEntities(
  field: string,
  tokens: readonly { start: number; end: number; pos: string }[],
  open: Open[],
  names: NameTag[],
): void {
  const at = tokens.length - 1;
  for (const m of field.matchAll(/\(([^()]+)\)?|([^()]+)\)/g)) {
    if (m[1] !== undefined) {
      const parts = m[1].split('-');
      const minimal = (parts[5] ?? parts[4] ?? '1').split(',').map(Number);
      const o: Open = {
        group: parts[0] as string,
        type: parts[1] as string,
        start: tokens[at]?.start ?? 0,
        from: at,
        minimal: minimal.filter((n) => n > 0),
      };
      if (m[0].endsWith(')')) close(o, tokens, at, names);
      else open.push(o);
    } else {
      const group = m[2] as string;
      const i = open.findLastIndex((o) => o.group === group);
      const [o] = i >= 0 ? open.splice(i, 1) : [];
      if (o) close(o, tokens, at, names);
    }
  }
}

function close(
  o: Open,
  tokens: readonly { start: number; end: number; pos: string }[],
  to: number,
  names: NameTag[],
): void {
  const type = TYPES[o.type];
  const head = o.from + (o.minimal[0] ?? 1) - 1;
  if (!type || tokens[head]?.pos !== 'PROPN') return;
  const isName = (i: number): boolean => i >= o.from && i <= to && tokens[i]?.pos === 'PROPN';
  const joins = (i: number): boolean =>
    i >= o.from && i <= to && /^(?:ADP|DET|CCONJ|NUM|PUNCT|PART)$/.test(tokens[i]?.pos ?? '');
  /** A hyphen or point inside a name, written without blanks: "Jong-un". */
  const touches = (i: number): boolean =>
    tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.end === tokens[i + 1]?.start;
  let first = head;
  while (isName(first - 1) || (touches(first - 1) && isName(first - 2))) first -= isName(first - 1) ? 1 : 2;
  let last = head;
  for (;;) {
    if (isName(last + 1)) last++;
    else if (joins(last + 1) && isName(last + 2) && (tokens[last + 1]?.pos === 'ADP' || touches(last + 1)))
      last += 2;
    else break;
  }
  names.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, type, confidence: 1 });
}

/** Of names that overlap, the longest; the first of equals. */
function dedupe(names: readonly NameTag[]): NameTag[] {
  const out: NameTag[] = [];
  for (const n of [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!out.some((o) => o.start < n.end && n.start < o.end)) out.push(n);
  return out.sort((a, b) => a.start - b.start);
}
