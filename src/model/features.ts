import type { TextLayer, Word } from '../text/layer.ts';

/**
 * What an uncased encoder cannot see of a word: its case, what stands before it, and where it is in a quotation.
 * Each is a small class number; `train/text.py` computes the same ones.
 */
export interface WordFeatures {
  /** 0 lower, 1 Title, 2 UPPER, 3 miXed, 4 digit first, 5 punctuation mark or symbol. */
  readonly case: number;
  /** 0 nothing before the word, 1 space, 2 one newline, 3 a blank line or the text's start. */
  readonly space: number;
  /** 0 outside double quotation marks, 1 inside, 2 an opening mark, 3 a closing mark. */
  readonly quote: number;
}

/** The features of every word of the text, in order. */
export function wordFeatures(layer: TextLayer): WordFeatures[] {
  const out: WordFeatures[] = [];
  let inside = false;
  let previousEnd = 0;
  for (const word of layer.words) {
    const gap = layer.text.slice(previousEnd, word.start);
    if (gap.includes('\n')) inside = false;
    const quote = quoteState(word.text, inside);
    inside = quote === 2 || (quote === 1 && inside);
    out.push({ case: caseOf(word), space: out.length === 0 ? 3 : spaceOf(gap), quote });
    previousEnd = word.end;
  }
  return out;
}

/** A straight mark opens when outside and closes when inside; every line starts outside. */
function quoteState(mark: string, inside: boolean): number {
  if (mark === '“' || mark === '„' || mark === '«' || (mark === '"' && !inside)) return 2;
  if (mark === '”' || mark === '»' || mark === '"') return 3;
  return inside ? 1 : 0;
}

function spaceOf(gap: string): number {
  const newline = gap.indexOf('\n');
  if (newline < 0) return gap === '' ? 0 : 1;
  return gap.includes('\n', newline + 1) ? 3 : 2;
}

/** Most words: told before classes of letters are looked up. */
const LOWER = /^[a-z]+$/;

function caseOf({ text }: Word): number {
  if (LOWER.test(text)) return 0;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (!/[\p{L}\p{N}]/u.test(first)) return 5;
  if (/\p{N}/u.test(first)) return 4;
  const lower = text.toLowerCase();
  if (text === lower) return 0;
  const rest = text.slice(first.length);
  if (rest !== '' && text === text.toUpperCase()) return 2;
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? 1 : 3;
}
