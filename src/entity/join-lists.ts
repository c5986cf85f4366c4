import { classifyNoun } from './classify-noun.ts';
import { type Document, token } from './document.ts';
import type { NominalRange } from './find-nominals.ts';

/**
 * "20 crew members, editors and contestants": plurals in a row are one party, whom "they" takes up together. Takes and
 * gives ranges in text order.
 */
export function joinLists(doc: Document, nominals: readonly NominalRange[]): NominalRange[] {
  const out: NominalRange[] = [];
  for (const n of nominals) {
    const last = out.at(-1);
    if (last && isPlural(doc, last) && isPlural(doc, n) && areJoined(doc, last.to, n.from))
      out[out.length - 1] = { from: last.from, to: n.to };
    else out.push(n);
  }
  return out;
}

function isPlural(doc: Document, { to }: NominalRange): boolean {
  const noun = classifyNoun(token(doc, to - 1)?.lower ?? '');
  return noun.plural && (noun.kind === 'person' || noun.kind === 'group');
}

/** Only a comma, "and" or both between. */
function areJoined(doc: Document, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2 || token(doc, from)?.sentence !== token(doc, to)?.sentence) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and)$/.test(token(doc, i)?.lower ?? '')) return false;
  return true;
}
