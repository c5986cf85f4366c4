import type { RawAttribution } from '../model/scores.ts';
import { actOf } from './act-of.ts';
import { wordsOf } from './drafts.ts';

const PRONOUN = /^(?:it|this|that|these|those|them|him|her|me|us|you)$/i;
/** Acts whose content should tell something; to deny "it", or to demand or refuse "that", points at what was told. */
const TELLING: ReadonlySet<string> = new Set(['assert', 'know', 'believe', 'feel', 'support', 'warn']);

/** Where the model is surer, more of them are right than wrong. */
const SURE = 0.45;

/** "Both men |know| |it|", "claimed |it| afterwards": a pronoun alone tells nothing of what is said or thought. */
export function isBarePronoun(text: string, { cue, content, confidence }: RawAttribution): boolean {
  return (
    confidence < SURE && PRONOUN.test(wordsOf(text, content).trim()) && TELLING.has(actOf(text, cue, content))
  );
}
