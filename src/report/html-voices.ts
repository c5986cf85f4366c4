import type { Reading, VoiceKind } from '../reading.ts';
import { type Html, html } from './html-escape.ts';

/** How the page marks one voice: a letter of its own, one of eight hues, and an underline by kind. */
export interface VoiceMark {
  /** `A`, `B`, … `Z`, `AA`, …: the cue that needs no colour. */
  readonly letter: string;
  /** Classes for hue and underline, such as `c3 u-solid`. */
  readonly classes: string;
}

/** Hues in the style sheet; letters stay unique when hues come round again. */
const HUES = 8;

/** Underline by kind: the firmer the line, the better it is known who speaks. */
const UNDERLINES: Readonly<Record<VoiceKind, string>> = {
  person: 'u-solid',
  organization: 'u-double',
  government: 'u-double',
  outlet: 'u-dotted',
  document: 'u-dotted',
  group: 'u-dashed',
  unnamed: 'u-dashed',
  writer: 'u-solid',
};

/** Marks for every voice of the attributions, in the order in which they first speak. */
export function voiceMarks(reading: Reading): ReadonlyMap<string, VoiceMark> {
  const kinds = new Map(reading.voices.map(({ id, kind }) => [id, kind]));
  const first = reading.attributions
    .map(({ voice, source, cue, content }) => ({
      voice,
      at: Math.min(...[source[0], cue[0], content[0]].map((span) => span?.start ?? Number.POSITIVE_INFINITY)),
    }))
    .sort((a, b) => a.at - b.at);
  const order = [...new Set(first.map(({ voice }) => voice))];
  return new Map(
    order.map((voice, index) => [
      voice,
      {
        letter: letters(index),
        classes: `c${index % HUES} ${UNDERLINES[kinds.get(voice) ?? 'unnamed'] ?? 'u-dashed'}`,
      },
    ]),
  );
}

/** The letter as a small seal, for headings and chains beside the article. */
export function seal(mark: VoiceMark | undefined): Html | null {
  return mark ? html`<span class="seal ${mark.classes}" aria-hidden="true">${mark.letter}</span>` : null;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
