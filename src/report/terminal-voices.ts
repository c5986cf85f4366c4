import type { Attribution, Reading, Voice } from '../reading.ts';
import { actWords, attributionFacts, chainWords } from './attribution-facts.ts';
import type { ReadingIndex } from './reading-index.ts';
import { clip, type Style, words } from './terminal-style.ts';
import { typographic, withQuotationMarks } from './typographic.ts';
import { oneLine } from './visible.ts';
import { isNameless, voiceCount, voiceKind, voiceName } from './voice-name.ts';

/** Longer contents are cut in the short report. */
const LONGEST = 420;

/** One heading a voice, in the order in which they first speak; all that is said by nobody named is under one. */
export function terminalVoices(reading: Reading, index: ReadingIndex, style: Style): string {
  const said = new Map<string, Attribution[]>();
  for (const attribution of reading.attributions) {
    const voice = index.voice(attribution.voice);
    const key = voice && isNameless(voice) ? '' : attribution.voice;
    const list = said.get(key);
    if (list) list.push(attribution);
    else said.set(key, [attribution]);
  }
  return [...said]
    .map(([, attributions]) => {
      const heading = voiceHeading(index, index.voice(attributions[0]!.voice), style);
      const verbs = attributions.map((attribution) => actWords(index, attribution));
      const column = Math.max(...verbs.map((verb) => verb.length)) + 2;
      const items = attributions.map((attribution, at) => {
        const lead = style.verb(verbs[at]!.padEnd(column));
        return style.block(2, lead, item(reading, index, attribution, style));
      });
      return [heading, ...items].join('\n');
    })
    .join('\n\n');
}

function voiceHeading(index: ReadingIndex, voice: Voice | null, style: Style): string {
  const name = style.voice(typographic(oneLine(voiceName(voice))));
  const facts = voice ? voiceFacts(index, voice).map((fact) => typographic(oneLine(fact))) : [];
  return style.block(0, '', [name, ...facts.map(style.dim)].join(style.dim(' · ')));
}

function voiceFacts(index: ReadingIndex, voice: Voice): string[] {
  const entity = index.entity(voice.entity);
  const speaksFor = index.voice(voice.speaksFor);
  const named = voiceName(voice);
  const facts = [
    entity?.roles[0] ?? (voice.kind === 'writer' ? null : voiceKind(voice)),
    speaksFor && `for ${voiceName(speaksFor)}`,
    voiceCount(voice),
    voice.basis && !named.includes(voice.basis) ? `“${voice.basis}”` : null,
    voice.name && voice.description && !named.includes(voice.description) ? voice.description : null,
  ];
  return facts.filter((fact): fact is string => Boolean(fact) && fact !== named);
}

function item(reading: Reading, index: ReadingIndex, attribution: Attribution, style: Style): string {
  // Who tells of their own words or thoughts is no chain.
  const chain = index.chain(attribution).length > 1 ? chainWords(index, attribution) : null;
  // The verb already stands in the margin.
  const facts = [...attributionFacts(index, attribution).slice(1), chain].filter((fact) => fact !== null);
  const note = style.dim(`[${typographic(oneLine(facts.join('; ')))}]`);
  const content = attribution.content.map((span) => words(reading, span)).join(' … ');
  if (content === '') return note;
  const shown = withQuotationMarks(
    typographic(style.whole ? content : clip(content, LONGEST)),
    attribution.form === 'direct',
  );
  return `${marked(shown, style)} ${note}`;
}

/** The verbatim words in their colour. */
export function marked(text: string, style: Style): string {
  return text.replace(/“[^“”]*”/g, (quotation) => style.quote(quotation));
}
