import type { Attribution, Voice } from '../reading.ts';
import { attributionFacts } from './attribution-facts.ts';
import { type Html, html } from './html-escape.ts';
import { clipped } from './html-notes.ts';
import { quoted, type Section, type SectionInput } from './html-section.ts';
import { seal } from './html-voices.ts';
import { type ReadingIndex, spansText } from './reading-index.ts';
import { voiceCount, voiceKind, voiceName } from './voice-name.ts';

/** Every voice that says something, in the order of its first words, and under it each thing it says with its chain. */
export function voicesSection(input: SectionInput): Section {
  const { reading, index, voices } = input;
  const said = byVoice(reading.attributions);
  const items = [...voices.keys()].map((id) => {
    const voice = index.voice(id);
    return html`<li class="voice"><h3>${seal(voices.get(id))} <bdi>${voiceName(voice)}</bdi></h3>
${voice ? about(voice, index) : null}
<ol class="sayings">${(said.get(id) ?? []).map((attribution) => saying(attribution, input))}</ol></li>`;
  });
  return {
    id: 'voices',
    title: 'Voices',
    count: items.length,
    body: html`<ul class="items voices">${items}</ul>`,
  };
}

function byVoice(attributions: readonly Attribution[]): Map<string, Attribution[]> {
  const groups = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    const group = groups.get(attribution.voice);
    if (group) group.push(attribution);
    else groups.set(attribution.voice, [attribution]);
  }
  return groups;
}

/** Kind, roles, whom it speaks for, how many, and what the text says of how they know. */
function about(voice: Voice, index: ReadingIndex): Html {
  const roles = index.entity(voice.entity)?.roles ?? [];
  const speaksFor = index.voice(voice.speaksFor);
  const facts = [
    voiceKind(voice),
    ...roles,
    speaksFor && `for ${voiceName(speaksFor)}`,
    voiceCount(voice),
    voice.name !== null && voice.description !== null && `“${voice.description}”`,
    voice.basis !== null && `basis: “${voice.basis}”`,
  ].filter(
    (fact): fact is string => typeof fact === 'string' && fact !== '' && !voiceName(voice).endsWith(fact),
  );
  return html`<p class="facts">${facts.join(' · ')}</p>`;
}

function saying(attribution: Attribution, { reading, index, voices, toWords }: SectionInput): Html {
  const text = spansText(reading.article.text, attribution.content, ' … ');
  const chain = index.chain(attribution);
  const links = chain.map(
    (voice, at) =>
      html`${at > 0 ? html` <span class="arrow">←</span> ` : null}${seal(voices.get(voice))} <bdi>${voiceName(index.voice(voice))}</bdi>`,
  );
  const facts = attributionFacts(index, attribution).join(' · ');
  return html`<li id="e-${attribution.id}"><p id="d-${attribution.id}">${
    chain.length > 1 ? html`<span class="chain">${links}</span> ` : null
  }<span class="facts">${facts}</span></p>
<p>${quoted(text)} ${toWords(attribution.id, clipped(text, 60))}</p></li>`;
}
