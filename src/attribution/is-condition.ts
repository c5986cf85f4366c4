import type { RawAttribution } from '../model/scores.ts';
import { wordsOf } from './drafts.ts';

/** "She is ready, |provided| that it is safe": a condition, on nobody's word. */
export function isCondition(text: string, { cue }: RawAttribution): boolean {
  const first = cue[0];
  return (
    first !== undefined &&
    /^(?:provided|providing|assuming|supposing)(?: that)?$/i.test(wordsOf(text, cue)) &&
    /[,;–—]\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start))
  );
}
