import {
  type Act,
  type Article,
  type Attribution,
  type Dispute,
  FORMAT,
  type Form,
  type Gap,
  type Position,
  type Reading,
  type Span,
  type Statement,
  type TimeExpression,
  type Voice,
  type Wording,
} from '../reading.ts';

/**
 * Readings made by hand for the tests of the reports; no part of the product imports this.
 * The articles are written for this project: places, papers and people in them do not exist.
 */

interface Draft {
  readonly voice: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content: readonly string[];
  readonly parent?: string;
  readonly form?: Form;
  readonly act?: Act;
  readonly negated?: boolean;
  readonly hedge?: string;
  readonly time?: string;
  readonly addressee?: string;
  readonly confidence?: number;
}

const NO_VOICE: Omit<Voice, 'id' | 'kind'> = {
  name: null,
  entity: null,
  description: null,
  count: null,
  basis: null,
  speaksFor: null,
};

const NO_ARTICLE: Article = {
  id: 'sample',
  source: null,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  language: 'en',
  text: '',
};

/**
 * Finds phrases in a text: `'the mayor'` is the first one, `'” ‹she› said'` the part in brackets, found by its context.
 * Throws where there is none: the sample is wrong then.
 */
function finder(text: string): (phrase: string) => Span {
  return (phrase) => {
    const [, before = '', words = phrase, after = ''] = /^([^‹]*)‹([^›]*)›(.*)$/su.exec(phrase) ?? [];
    const at = text.indexOf(before + words + after);
    if (at < 0) throw new Error(`not in the sample text: ${phrase}`);
    return { start: at + before.length, end: at + before.length + words.length };
  };
}

/** Gives each word to its innermost attribution, or else to the writer by sentence, as `claim/` does for real. */
function partition(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
): Statement[] {
  const depth = (a: Attribution): number => {
    const parent = attributions.find(({ id }) => id === a.parent);
    return parent ? 1 + depth(parent) : 0;
  };
  const chain = (a: Attribution): string[] => {
    const parent = attributions.find(({ id }) => id === a.parent);
    return [...(parent ? chain(parent) : []), a.voice];
  };
  const holds = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  const groups = new Map<string, { attribution: Attribution | null; spans: Span[] }>();
  let last = '';
  for (const match of text.matchAll(/\S+/g)) {
    for (const part of match[0].matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu)) {
      const start = match.index + part.index;
      const end = start + part[0].length;
      const owner =
        attributions.filter(({ content }) => holds(content, start)).sort((a, b) => depth(b) - depth(a))[0] ??
        null;
      const sentence = sentences.findIndex((s) => s.start <= start && start < s.end);
      const key = owner?.id ?? `writer ${sentence}`;
      const group = groups.get(key) ?? { attribution: owner, spans: [] };
      groups.set(key, group);
      const span = group.spans.at(-1);
      if (span && last === key) group.spans[group.spans.length - 1] = { start: span.start, end };
      else group.spans.push({ start, end });
      last = key;
    }
  }
  return [...groups.values()].map(({ attribution, spans }, index) => ({
    id: `s${index + 1}`,
    attribution: attribution?.id ?? null,
    spans,
    text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    chain: attribution ? chain(attribution) : [],
  }));
}

/** Sentences of the samples only: cut after `.`, `!`, `?` or `:` and any closing mark, and at blank lines. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]*?[^\n](?:[.!?]['"’”]*(?=\s|$)|(?=\n|$))|(?=\n|$))/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

function attribute(text: string, drafts: readonly Draft[]): Attribution[] {
  const find = finder(text);
  return drafts.map((draft, index) => ({
    id: `a${index + 1}`,
    parent: draft.parent ?? null,
    voice: draft.voice,
    source: draft.source === undefined ? [] : [find(draft.source)],
    cue: draft.cue === undefined ? [] : [find(draft.cue)],
    content: draft.content.map(find),
    form: draft.form ?? 'indirect',
    act: draft.act ?? 'assert',
    negated: draft.negated ?? false,
    hedge: draft.hedge ?? null,
    addressee: draft.addressee ?? null,
    time: draft.time ?? null,
    confidence: draft.confidence ?? 0.9,
  }));
}

interface SampleParts {
  readonly article?: Partial<Article>;
  readonly voices?: readonly (Pick<Voice, 'id' | 'kind'> & Partial<Voice>)[];
  readonly attributions?: readonly Draft[];
  readonly entities?: Reading['entities'];
  readonly times?: readonly (Omit<TimeExpression, 'id' | 'start' | 'end'> & { at: string })[];
  readonly disputes?: (statement: (words: string) => string) => Dispute[];
  readonly positions?: (statement: (words: string) => string, find: (phrase: string) => Span) => Position[];
  readonly gaps?: readonly (Pick<Gap, 'kind' | 'note'> & { at: string })[];
  readonly wording?: readonly (Pick<Wording, 'kind'> & { at: string })[];
}

/** A reading from phrases; ids are given in order (`a1`, `t1`, …). */
export function sampleReading(text: string, parts: SampleParts = {}): Reading {
  const find = finder(text);
  const sentences = sentencesOf(text);
  const attributions = attribute(text, parts.attributions ?? []);
  const statements = partition(text, attributions, sentences);
  const statement = (words: string) => {
    const found = statements.find((s) => s.text.includes(words));
    if (!found) throw new Error(`no statement with: ${words}`);
    return found.id;
  };
  return {
    format: FORMAT,
    article: { ...NO_ARTICLE, ...parts.article, text },
    sentences,
    entities: parts.entities ?? [],
    times: (parts.times ?? []).map(({ at, ...rest }, index) => ({
      id: `t${index + 1}`,
      ...find(at),
      ...rest,
    })),
    voices: [
      { ...NO_VOICE, id: 'v1', kind: 'writer' },
      ...(parts.voices ?? []).map((v) => ({ ...NO_VOICE, ...v })),
    ],
    attributions,
    statements,
    disputes: parts.disputes?.(statement) ?? [],
    positions: parts.positions?.(statement, find) ?? [],
    gaps: (parts.gaps ?? []).map(({ at, kind, note }) => ({ kind, ...find(at), note })),
    wording: (parts.wording ?? []).map(({ at, kind }) => ({ kind, ...find(at) })),
  };
}

const DAM = `The Lowland Tribune reported on Friday that the highland province cancelled next week’s water talks after, according to two officials familiar with the matter, Governor Maren Holt had demanded that the lowlands pay for the whole repair of the Vessa dam.

Holt’s office denies it. The meeting was “postponed, not cancelled,” her spokesman Tomas Reyl said in a statement on Thursday, adding that the governor “remains ready to sit down, provided that the levy is off the table.”

The truth is that the dam has been leaking since autumn, and the so-called “rescue plan” was never more than a press release. Nobody in the valley was surprised.

Lowland farmers allegedly sent the capital a letter warning that “without water by April there will be no rice.” Agnes Bohm, who farms forty hectares below the dam, told the Courier that she had heard nothing since. “We are the last to know, every time,” she said.

The leak, engineers say, loses 40 cubic metres an hour. The ministry of works puts it at 25.

State radio has its own version, quoting the ministry:

“Work starts on the first day of April, in dry weather or in rain,” the ministry said. “Whoever claims otherwise is misleading the public.”

Looming over all of it is one photograph:

She is pointing at the spillway. Holt, for her part, has promised to publish the inspection report before the vote on 20 March.`;

/** A rich one: chains three deep, two voices in dispute, discontinuous content, a block quote, gaps, wording, times. */
export const damReading: Reading = sampleReading(DAM, {
  article: {
    id: 'vessa-dam',
    source: 'https://courier.example/2026/03/14/vessa-dam',
    outlet: 'The Meridian Courier',
    title: 'Talks on the Vessa dam in doubt as both sides tell it differently',
    byline: 'Ines Calloway',
    published: '2026-03-14',
  },
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Maren Holt',
      roles: ['Governor'],
      mentions: [{ ...finder(DAM)('Maren Holt'), kind: 'name' }],
    },
    {
      id: 'e2',
      type: 'person',
      name: 'Tomas Reyl',
      roles: ['spokesman'],
      mentions: [{ ...finder(DAM)('Tomas Reyl'), kind: 'name' }],
    },
    {
      id: 'e3',
      type: 'organization',
      name: 'the Courier',
      roles: [],
      mentions: [{ ...finder(DAM)('the Courier'), kind: 'name' }],
    },
    {
      id: 'e4',
      type: 'place',
      name: 'the lowlands',
      roles: [],
      mentions: [{ ...finder(DAM)('the lowlands'), kind: 'name' }],
    },
  ],
  times: [
    { at: 'Friday', type: 'DATE', value: '2026-03-13' },
    { at: 'next week', type: 'DATE', value: '2026-W12' },
    { at: 'Thursday', type: 'DATE', value: '2026-03-12' },
    { at: 'autumn', type: 'DATE', value: '2025-FA' },
    { at: 'April', type: 'DATE', value: '2026-04' },
    { at: 'the first day of April', type: 'DATE', value: '2026-04-01' },
    { at: '20 March', type: 'DATE', value: '2026-03-20' },
  ],
  voices: [
    { id: 'v2', kind: 'outlet', name: 'The Lowland Tribune' },
    {
      id: 'v3',
      kind: 'unnamed',
      description: 'two officials familiar with the matter',
      count: 2,
      basis: 'familiar with the matter',
    },
    { id: 'v4', kind: 'person', name: 'Maren Holt', entity: 'e1' },
    { id: 'v5', kind: 'government', name: 'Holt’s office', speaksFor: 'v4' },
    { id: 'v6', kind: 'person', name: 'Tomas Reyl', entity: 'e2', speaksFor: 'v5' },
    { id: 'v7', kind: 'group', description: 'Lowland farmers' },
    { id: 'v8', kind: 'person', name: 'Agnes Bohm' },
    { id: 'v9', kind: 'group', description: 'engineers' },
    { id: 'v10', kind: 'government', name: 'the ministry of works' },
    { id: 'v11', kind: 'outlet', name: 'State radio' },
  ],
  attributions: [
    {
      voice: 'v2',
      source: 'The Lowland Tribune',
      cue: 'reported',
      content: [
        'that the highland province cancelled next week’s water talks after, according to two officials familiar with the matter, Governor Maren Holt had demanded that the lowlands pay for the whole repair of the Vessa dam',
      ],
      time: 't1',
      confidence: 0.96,
    },
    {
      voice: 'v3',
      parent: 'a1',
      source: 'two officials familiar with the matter',
      cue: 'according to',
      content: [
        'Governor Maren Holt had demanded that the lowlands pay for the whole repair of the Vessa dam',
      ],
    },
    {
      voice: 'v4',
      parent: 'a2',
      source: 'Governor Maren Holt',
      cue: 'had demanded',
      content: ['that the lowlands pay for the whole repair of the Vessa dam'],
      act: 'demand',
    },
    {
      voice: 'v5',
      source: 'Holt’s office',
      cue: 'denies',
      content: ['denies ‹it›.'],
      act: 'deny',
      confidence: 0.71,
    },
    {
      voice: 'v6',
      source: 'her spokesman Tomas Reyl',
      cue: 'Reyl ‹said›',
      content: ['The meeting was “postponed, not cancelled,”'],
      form: 'mixed',
      time: 't3',
    },
    {
      voice: 'v6',
      source: 'her spokesman Tomas Reyl',
      cue: 'adding',
      content: ['that the governor “remains ready to sit down, provided that the levy is off the table.”'],
      form: 'mixed',
      act: 'propose',
      time: 't3',
    },
    {
      voice: 'v7',
      source: 'Lowland farmers',
      cue: 'warning',
      content: ['that “without water by April there will be no rice.”'],
      form: 'mixed',
      act: 'warn',
      hedge: 'allegedly',
    },
    {
      voice: 'v8',
      source: 'Agnes Bohm, who farms forty hectares below the dam,',
      cue: 'told',
      content: ['that she had heard nothing since'],
      addressee: 'e3',
    },
    {
      voice: 'v8',
      source: '” ‹she› said',
      cue: 'she ‹said›',
      content: ['“We are the last to know, every time,”'],
      form: 'direct',
    },
    { voice: 'v9', source: 'engineers', cue: 'say', content: ['The leak', 'loses 40 cubic metres an hour'] },
    { voice: 'v10', source: 'The ministry of works', cue: 'puts', content: ['it at 25'] },
    {
      voice: 'v11',
      source: 'State radio',
      cue: 'quoting',
      content: [
        '“Work starts on the first day of April, in dry weather or in rain,” the ministry said. “Whoever claims otherwise is misleading the public.”',
      ],
    },
    {
      voice: 'v10',
      parent: 'a12',
      source: '” ‹the ministry› said',
      cue: 'ministry ‹said›',
      content: [
        '“Work starts on the first day of April, in dry weather or in rain,”',
        '“Whoever claims otherwise is misleading the public.”',
      ],
      form: 'direct',
    },
    {
      voice: 'v4',
      source: '‹Holt›, for',
      cue: 'has promised',
      content: ['to publish the inspection report before the vote on 20 March'],
      act: 'promise',
    },
  ],
  disputes: (statement) => [
    {
      id: 'd1',
      about: 'the water talks',
      kind: 'naming',
      sides: [[statement('cancelled next week')], [statement('postponed, not cancelled')]],
      confidence: 0.86,
      rule: 'incompatible-names',
    },
    {
      id: 'd2',
      about: 'the leak',
      kind: 'number',
      sides: [[statement('40 cubic metres')], [statement('it at 25')]],
      confidence: 0.74,
      rule: 'numbers-differ',
    },
  ],
  positions: (statement, find) => [
    {
      id: 'p1',
      holder: 'v4',
      toward: 'e4',
      kind: 'demand',
      statement: statement('pay for the whole'),
      span: find('pay for the whole repair of the Vessa dam'),
      text: 'pay for the whole repair of the Vessa dam',
    },
    {
      id: 'p2',
      holder: 'v4',
      toward: null,
      kind: 'precondition',
      statement: statement('remains ready'),
      span: find('provided that the levy is off the table'),
      text: 'provided that the levy is off the table',
    },
    {
      id: 'p3',
      holder: 'v4',
      toward: null,
      kind: 'commitment',
      statement: statement('publish the inspection'),
      span: find('publish the inspection report before the vote on 20 March'),
      text: 'publish the inspection report before the vote on 20 March',
    },
  ],
  gaps: [
    { at: 'engineers', kind: 'uncounted-sources', note: 'how many engineers is not said' },
    { at: 'one photograph:', kind: 'lost-embed', note: 'announces a photograph; nothing follows' },
    { at: 'She', kind: 'missing-antecedent', note: 'no woman was spoken of who could be “She”' },
  ],
  wording: [
    { at: 'The truth is', kind: 'booster' },
    { at: 'so-called', kind: 'loaded' },
    { at: '“rescue plan”', kind: 'scare-quote' },
    { at: 'allegedly', kind: 'hedge' },
  ],
});

/** An article without a word. */
export const emptyReading: Reading = sampleReading('');

/** An article in which nobody is quoted. */
export const plainReading: Reading = sampleReading('The dam held.\n\nThe town slept.');

/** Every kind of poison that the formats know, in the text, the names and the notes. */
const POISON = [
  '</span></article><script>globalThis.owned=1</script><img src=x onerror="globalThis.owned=1">',
  '" onmouseover="globalThis.owned=1" x="',
  "' onfocus='globalThis.owned=1' autofocus tabindex=1 x='",
  '<style>@import url(https://evil.example/x.css);*{display:none}</style>',
  '-->]]><svg/onload=globalThis.owned=1>&lt;b&gt;&amp;amp;',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u0000\u0008\u009b2J',
  'left \u202Eright-to-left\u202C \u2066isolated \u200Fmark \u2028 line',
  '[a link](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example> https://evil.example www.evil.example',
  '# heading\n1. list\n- item\n> quote\n```\ncode\n```\n| a | b |\n|---|---|\n***\n[ref]: https://evil.example\n=====\n\tindented',
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-1+1',
  '+1',
  '\t=1+1',
  '\r=1+1',
  'T1\tSource 0 5\tfake',
  'astral 𝔊𝔬𝔬𝔡 🌊🏔️ e\u0301 \ud83d lone',
] as const;

const HOSTILE = POISON.map((poison, index) => `Voice ${index} said: ${poison} end ${index}.`).join('\n\n');

/** A hostile one: the text, title, names, notes and hedges are all attacks. */
export const hostileReading: Reading = sampleReading(HOSTILE, {
  article: {
    id: 'hostile"><script>',
    source: 'javascript:globalThis.owned=1',
    outlet: POISON[0],
    title: POISON[1],
    byline: POISON[5],
    published: '2026-01-01',
  },
  voices: POISON.map((poison, index) => ({
    id: `v${index + 2}`,
    kind: index % 2 ? 'person' : 'unnamed',
    name: index % 2 ? poison : null,
    description: index % 2 ? null : poison,
    basis: poison,
    speaksFor: index > 0 ? `v${index + 1}` : null,
  })),
  attributions: POISON.map((poison, index) => ({
    voice: `v${index + 2}`,
    source: `Voice ${index}`,
    cue: `Voice ${index} ‹said›`,
    content: [poison],
    hedge: poison,
    form: index % 2 ? 'direct' : 'indirect',
  })),
  times: [{ at: 'end 3', type: 'DATE', value: '"><script>globalThis.owned=1</script>' }],
  disputes: (statement) => [
    {
      id: 'd"1',
      about: POISON[0],
      kind: 'denial',
      sides: [[statement('HYPERLINK')], [statement('SUM')]],
      confidence: 0.5,
      rule: POISON[2],
    },
  ],
  positions: (statement, find) => [
    {
      id: 'p1',
      holder: 'v2',
      toward: null,
      kind: 'demand',
      statement: statement('HYPERLINK'),
      span: find(POISON[9]),
      text: POISON[9],
    },
  ],
  gaps: [
    { at: 'Voice 3', kind: 'unsourced-quote', note: POISON[0] },
    { at: '\n‹›\nVoice 4', kind: 'lost-embed', note: POISON[1] },
  ],
  wording: [{ at: 'end 2', kind: 'loaded' }],
});

/** Every sample, by name, for tests that hold for any reading. */
export const sampleReadings: Readonly<Record<string, Reading>> = {
  dam: damReading,
  empty: emptyReading,
  plain: plainReading,
  hostile: hostileReading,
};
