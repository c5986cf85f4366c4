import { REFERRING } from '../lexicon/gap-words.ts';
import { type Document, token } from './document.ts';

const BREAKS_OFF = /(?:…|\.\.\.|:)\s*$/u;
const TAIL = 8;
const HEAD = 120;

/**
 * "And then this appeared...\n\n|He|'s referring to the strike": who spoke was in what the page showed there and the text lacks,
 * so that nobody named before is meant.
 */
export function isOrphan(doc: Document, at: number): boolean {
  const pronoun = token(doc, at);
  const before = token(doc, at - 1);
  if (!pronoun || !before || before.paragraph === pronoun.paragraph) return false;
  return (
    BREAKS_OFF.test(doc.text.slice(Math.max(0, before.end - TAIL), before.end)) &&
    REFERRING.test(doc.text.slice(pronoun.start, pronoun.start + HEAD))
  );
}
