import type { Voice, VoiceKind } from '../reading.ts';

/** What a report calls a voice: its name, else the text's own words for it, else its kind. Not escaped for anything. */
export function voiceName(voice: Voice | null): string {
  if (voice === null) return 'an unknown voice';
  if (voice.kind === 'writer') return voice.name ?? 'the writer';
  return voice.name ?? voice.description ?? VOICE_KIND_NAMES[voice.kind];
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
