import type { RawAttribution } from '../model/scores.ts';
import type { Act } from '../reading.ts';
import { actOf } from './act-of.ts';
import { wordsOf } from './drafts.ts';

/** "The council |should refuse| to vote": the writer's advice, and no refusal of the council's. */
export function isAdvised(text: string, { cue, content }: RawAttribution): boolean {
  const first = cue[0];
  if (!first) return false;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  return ADVICE.test(before + wordsOf(text, cue)) && STANCE.has(actOf(text, cue, content));
}

/** At the cue's first word or right before it; what should be known or believed may still be known. */
const ADVICE =
  /(?:^|[\s"“‘'])(?:should|ought to|had better)(?: (?:not|never|also|\p{L}+ly|now|simply|just))* \p{L}+(?: (?:to|for|on|with|against))?$/iu;
const STANCE: ReadonlySet<Act> = new Set([
  'refuse',
  'oppose',
  'support',
  'demand',
  'propose',
  'promise',
  'ask',
]);
