import type { Voice, VoiceKind } from '../reading.ts';

/** What a report calls a voice: its name, else the text's own words for it, else its kind. Not escaped for anything. */
export function voiceName(voice: Voice | null): string {
  if (voice === null) return 'an unknown voice';
  if (voice.kind === 'writer') return voice.name ?? 'the writer';
  if (isNameless(voice)) return 'nobody named';
  return voice.name ?? voice.description ?? VOICE_KIND_NAMES[voice.kind];
}

/** Whether the text tells that something was said and not by whom: "is said to", "asked whether". */
export const isNameless = ({ kind, name, description }: Voice): boolean =>
  kind === 'unnamed' && name === null && description === null;

/** What kind of voice it is, in words, for a heading; of one who is not named, that the text does not tell. */
export function voiceKind(voice: Voice): string {
  return isNameless(voice) ? 'the text does not tell who' : VOICE_KIND_NAMES[voice.kind].replace(/^an? /, '');
}

/** Names of the kinds of voice for people; also stand in where a voice has neither name nor description. */
export const VOICE_KIND_NAMES: Readonly<Record<VoiceKind, string>> = {
  writer: 'the writer',
  person: 'a person',
  organization: 'an organization',
  government: 'a government',
  outlet: 'an outlet',
  group: 'a group',
  document: 'a document',
  unnamed: 'an unnamed source',
};

/** How many stand behind the voice, in words; `null` where the text does not count them or there is one. */
export function voiceCount(voice: Voice): string | null {
  if (voice.count === null || voice.count === 1) return null;
  return voice.count === 'several' ? 'several' : `${voice.count} of them`;
}
