import type { Voice, VoiceKind } from '../reading.ts';

/** A voice being put together; `speaksFor` is the key of another one. */
export interface VoiceDraft {
  readonly kind: VoiceKind;
  readonly name: string | null;
  readonly entity: string | null;
  readonly description: string | null;
  readonly count: number | 'several' | null;
  basis: string | null;
  speaksFor: string | null;
}

/** Voices by what makes them one: an entity, a country's government, a description that the text takes up. */
export type VoiceBook = Map<string, VoiceDraft>;

/** A voice of which nothing but what is given is known. */
export const voiceDraft = (kind: VoiceKind, known: Partial<VoiceDraft> = {}): VoiceDraft => ({
  kind,
  name: null,
  entity: null,
  description: null,
  count: null,
  basis: null,
  speaksFor: null,
  ...known,
});

/** The voice under a key, made on its first use. */
export function enter(book: VoiceBook, key: string, make: () => VoiceDraft): string {
  if (!book.has(key)) book.set(key, make());
  return key;
}

/** Numbers the voices: those that say something first, in text order, then those who are only spoken for. */
export function numberVoices(
  book: VoiceBook,
  spoken: readonly string[],
): { voices: Voice[]; idOf: ReadonlyMap<string, string> } {
  const keys = [...new Set([...spoken, ...book.keys()])];
  const idOf = new Map(keys.map((key, i) => [key, `v${i + 1}`]));
  const voices = keys.map((key): Voice => {
    const d = book.get(key) ?? voiceDraft('unnamed');
    const speaksFor = d.speaksFor !== null && d.speaksFor !== key ? (idOf.get(d.speaksFor) ?? null) : null;
    return {
      id: idOf.get(key) ?? '',
      kind: d.kind,
      // A source of mere marks leaves no words: unknown, never empty.
      name: d.name || null,
      entity: d.entity,
      description: d.description || null,
      count: d.count,
      basis: d.basis || null,
      speaksFor,
    };
  });
  return { voices, idOf };
}
