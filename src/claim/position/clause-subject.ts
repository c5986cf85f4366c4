import type { Span } from '../../reading.ts';
import { type ClaimIndex, type LinkedMention, mentionsWithin, type Passage } from '../claim-index.ts';

/** Who a clause is about: its speaker ("we", "he" who is he), another party, or something that is no party. */
export type ClauseSubject =
  | { readonly who: 'speaker' }
  | { readonly who: 'party'; readonly mention: LinkedMention }
  | { readonly who: 'pronoun' }
  | { readonly who: 'other' };

const FIRST_PERSON =
  /(?:^|[\s"“‘'(])(?:I|we|my (?:government|party|country|client)|our (?:side|government|party|country|company|members))(?:['’](?:ll|d|ve|m|re))?\s*$/iu;
/** In reported speech "his country" is the speaker's: "said his government would never sign". */
const HIS_OWN =
  /(?:^|[\s"“‘'(])(?:his|her|its|their) (?:own )?(?:government|country|nation|party|side|company|firm|union|group|organi[sz]ation|team|administration|ministry|office|agency|movement|members|forces|army|troops|delegation|client)\s*$/iu;
const THIRD_PERSON = /(?:^|[\s"“‘'(])(?:he|she|they|it)(?:['’](?:ll|d|ve|s|re))?\s*$/iu;

/**
 * The subject that stands right before a modal or verb: the words of `passage` from `from` to `to`.
 * A pronoun of which nobody knows whom it stands for is `pronoun`.
 */
export function clauseSubject(index: ClaimIndex, passage: Passage, from: number, to: number): ClauseSubject {
  const words = passage.text
    .slice(from, to)
    .replace(/(?:\b(?:also|still|now|then|therefore|never|\w+ly),?\s*)+$/iu, '');
  if (FIRST_PERSON.test(words)) return { who: 'speaker' };
  const span = { start: passage.start + from, end: passage.start + to };
  const mention = mentionEndingAt(index, span, passage.start + from + words.trimEnd().length);
  if (mention) return isSpeaker(index, passage, mention) ? { who: 'speaker' } : { who: 'party', mention };
  if (passage.attribution?.form !== 'direct') {
    if (HIS_OWN.test(words) && isVoice(index, passage)) return { who: 'speaker' };
    if (THIRD_PERSON.test(words)) return mayBe(index, passage, words) ? { who: 'pronoun' } : { who: 'other' };
  }
  const [first] = mentionsWithin(index.mentions, span);
  const lead = first ? index.layer.text.slice(span.start, first.start) : '';
  const rest = first ? index.layer.text.slice(first.end, span.end) : '';
  // Nothing but adverbs or an aside may part the party from its verb: "Orvan, which has the gas, will …".
  if (
    first &&
    /^\W*(?:the |all |both )?$/iu.test(lead) &&
    !lead.includes(',') &&
    /^(?:,[^,]*,)?(?:\s+(?:also|still|now|then|therefore|never|\p{L}+ly))*\s*$/u.test(rest)
  ) {
    return isSpeaker(index, passage, first) ? { who: 'speaker' } : { who: 'party', mention: first };
  }
  return { who: 'other' };
}

function mentionEndingAt(index: ClaimIndex, span: Span, end: number): LinkedMention | undefined {
  return mentionsWithin(index.mentions, span).findLast(
    (mention) => mention.end >= end - 1 && mention.end <= end + 3,
  );
}

/** Whether the mention is of the passage's own voice, or of whom that voice speaks for. */
export function isSpeaker(
  { voiceById, partiesOf }: ClaimIndex,
  passage: Passage,
  mention: LinkedMention,
): boolean {
  const voice = passage.voice === null ? undefined : voiceById.get(passage.voice);
  if (!voice) return false;
  if (voice.entity === mention.entity.id || partiesOf.get(voice.id)?.has(mention.entity.id)) return true;
  const principal = voice.speaksFor === null ? undefined : voiceById.get(voice.speaksFor);
  return principal !== undefined && principal.entity === mention.entity.id;
}

/** The voice that holds what the subject is said to want, or `null` where nobody here does. */
export function holderOf(index: ClaimIndex, passage: Passage, subject: ClauseSubject): string | null {
  if (subject.who === 'speaker' || subject.who === 'pronoun') return passage.voice;
  if (subject.who === 'party') return index.voiceOfEntity.get(subject.mention.entity.id)?.id ?? null;
  return null;
}

/** Whether the pronoun that the words end in may be the passage's own voice: "it" a body, "he" a person. */
function mayBe({ voiceById }: ClaimIndex, { voice }: Passage, words: string): boolean {
  const kind = voice === null ? undefined : voiceById.get(voice)?.kind;
  return /\bit(?:['’]\p{L}+)?\s*$/iu.test(words)
    ? kind === 'organization' || kind === 'government' || kind === 'group' || kind === 'outlet'
    : kind === 'person' || kind === 'unnamed' || kind === 'group';
}

function isVoice({ voiceById }: ClaimIndex, { voice, attribution }: Passage): boolean {
  return attribution !== null && voice !== null && voiceById.get(voice)?.kind !== 'writer';
}
