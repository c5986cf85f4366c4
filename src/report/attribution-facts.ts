import type { Act, Attribution, Form } from '../reading.ts';
import { dateWords } from './date-words.ts';
import type { ReadingIndex } from './reading-index.ts';
import { voiceName } from './voice-name.ts';

/** What the source does, as a verb for people: `[affirmed, negated]`. */
const ACT_WORDS: Readonly<Record<Act, readonly [string, string]>> = {
  assert: ['says', 'does not say'],
  deny: ['denies', 'does not deny'],
  ask: ['asks', 'does not ask'],
  demand: ['demands', 'does not demand'],
  propose: ['proposes', 'does not propose'],
  promise: ['promises', 'does not promise'],
  refuse: ['refuses', 'does not refuse'],
  warn: ['warns', 'does not warn'],
  intend: ['intends', 'does not intend'],
  believe: ['believes', 'does not believe'],
  know: ['knows', 'does not know'],
  support: ['supports', 'does not support'],
  oppose: ['opposes', 'does not oppose'],
  accuse: ['accuses', 'does not accuse'],
  feel: ['feels', 'does not feel'],
};

/** Cues whose own verb tells better than their act's: a jury that "heard" neither says nor knows it. */
const OWN_VERBS: readonly (readonly [cue: RegExp, words: readonly [string, string]])[] = [
  [/\b(?:hears?|heard)\b/i, ['hears', 'does not hear']],
  [/\bwant(?:s|ed)?\b/i, ['wants', 'does not want']],
];

/** What the source does with the words, as a verb for people. */
export function actWords(index: ReadingIndex, { act, negated, cue }: Attribution): string {
  const own = act === 'know' || act === 'intend' ? OWN_VERBS : [];
  const words = index.words(cue);
  const verbs = own.find(([pattern]) => pattern.test(words))?.[1] ?? ACT_WORDS[act];
  return verbs?.[negated ? 1 : 0] ?? act;
}

/** How near the article's words are to what was said. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
  direct: 'verbatim',
  indirect: 'paraphrased',
  mixed: 'partly verbatim',
};

/** Below it a reading is more likely wrong than right somewhere. */
const UNCERTAIN = 0.5;

/** What is known of an attribution besides whose it is, each a few words for people; what is unknown is left out. */
export function attributionFacts(index: ReadingIndex, attribution: Attribution): readonly string[] {
  const said = index.time(attribution.time);
  const addressee = index.entity(attribution.addressee);
  return [
    actWords(index, attribution),
    FORM_WORDS[attribution.form] ?? attribution.form,
    addressee && `to ${addressee.name}`,
    said && `${/^\d{4}-\d\d-\d\d/.test(said.value) ? 'on' : 'in'} ${dateWords(said.value)}`,
    attribution.hedge && `writer’s hedge “${attribution.hedge}”`,
    attribution.confidence < UNCERTAIN && `uncertain (${attribution.confidence.toFixed(2)})`,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

/** The chain in words, outermost voice first: `FT ← one source` reads "FT has it from one source". */
export function chainWords(index: ReadingIndex, attribution: Attribution): string {
  return index
    .chain(attribution)
    .map((voice) => voiceName(index.voice(voice)))
    .join(' ← ');
}
