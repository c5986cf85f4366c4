import type { Act, Attribution, Reading, Span, Voice, VoiceKind } from '../reading.ts';
import type { Quotation } from '../text/layer.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findQuotations } from '../text/quotations.ts';
import { articleIri } from './annotations.ts';
import { type ReadingIndex, readingIndex, spansText } from './reading-index.ts';

/** A node of the graph: `@id`, `@type` and properties; a property whose value is unknown is not there. */
export type JsonLdNode = { readonly '@id': string; readonly '@type': string | readonly string[] } & Readonly<
  Record<string, unknown>
>;

const CONTEXT = ['https://schema.org', { prov: 'http://www.w3.org/ns/prov#' }] as const;

/**
 * The reading as schema.org and PROV-O in JSON-LD: the article is a `NewsArticle`, verbatim words are a `Quotation`,
 * paraphrased ones a `Claim`. Nothing is reviewed or rated here, so there is never a `ClaimReview`. One line.
 */
export function jsonldReport(reading: Reading): string {
  return `${JSON.stringify(jsonldGraph(reading))}\n`;
}

/** {@link jsonldReport} as an object. */
export function jsonldGraph(reading: Reading): {
  '@context': typeof CONTEXT;
  '@graph': readonly JsonLdNode[];
} {
  const index = readingIndex(reading);
  const kept = reading.attributions.filter(({ negated, content }) => !negated && content.length > 0);
  const ids = new Set(kept.map(({ id }) => id));
  const speaking = new Set(kept.map(({ voice }) => voice));
  const spokenFor = reading.voices.flatMap(({ id, speaksFor }) =>
    speaking.has(id) && speaksFor ? [speaksFor] : [],
  );
  const named = new Set([...speaking, ...spokenFor]);
  const article = articleIri(reading);
  const iri = (id: string) => `${article}#${id}`;
  const children = childrenOf(kept);
  const { text } = reading.article;
  const quotations = findQuotations(text, findParagraphs(text));
  const agents = reading.voices
    .filter(({ id }) => named.has(id))
    .map((voice) => agentNode(voice, index, named, iri));
  const parts = kept.flatMap((attribution) =>
    statementNodes(attribution, { reading, index, article, children, quotations, iri }),
  );
  return { '@context': CONTEXT, '@graph': [articleNode(reading, article, kept, ids), ...agents, ...parts] };
}

function articleNode(
  { article }: Reading,
  iri: string,
  kept: readonly Attribution[],
  ids: ReadonlySet<string>,
): JsonLdNode {
  const outermost = kept.filter(({ parent }) => parent === null || !ids.has(parent));
  return {
    '@id': iri,
    '@type': 'NewsArticle',
    ...known('headline', article.title),
    ...known('url', iri.startsWith('http') ? iri : null),
    ...known('datePublished', article.published),
    ...known('inLanguage', article.language),
    ...known('author', article.byline && { '@type': 'Person', name: article.byline }),
    ...known('publisher', article.outlet && { '@type': 'NewsMediaOrganization', name: article.outlet }),
    ...known('hasPart', some(outermost.map(({ id }) => ({ '@id': `${iri}#${id}` })))),
  };
}

/** Groups and the unnamed are agents of no further kind: whether one person or many stands there is not known. */
const VOICE_TYPES: Readonly<Record<VoiceKind, readonly string[]>> = {
  person: ['Person', 'prov:Person'],
  organization: ['Organization', 'prov:Organization'],
  government: ['GovernmentOrganization', 'prov:Organization'],
  outlet: ['NewsMediaOrganization', 'prov:Organization'],
  document: ['CreativeWork', 'prov:Entity'],
  group: ['prov:Agent'],
  unnamed: ['prov:Agent'],
  writer: ['prov:Agent'],
};

function agentNode(
  voice: Voice,
  index: ReadingIndex,
  named: ReadonlySet<string>,
  iri: (id: string) => string,
): JsonLdNode {
  const spokenFor = voice.speaksFor !== null && named.has(voice.speaksFor) ? voice.speaksFor : null;
  const roles = index.entity(voice.entity)?.roles ?? [];
  return {
    '@id': iri(voice.id),
    '@type': VOICE_TYPES[voice.kind],
    ...known('name', voice.name),
    ...known('description', voice.description),
    ...known('jobTitle', voice.kind === 'person' ? some(roles) : null),
    ...known(
      'prov:actedOnBehalfOf',
      spokenFor && voice.kind !== 'document' ? { '@id': iri(spokenFor) } : null,
    ),
  };
}

/** Acts by which a voice takes a stand to a claim that it does not make. */
const STANDS: Readonly<Partial<Record<Act, 'DisagreeAction' | 'AgreeAction'>>> = {
  deny: 'DisagreeAction',
  oppose: 'DisagreeAction',
  refuse: 'DisagreeAction',
  support: 'AgreeAction',
};

interface Making {
  readonly reading: Reading;
  readonly index: ReadingIndex;
  /** The article's own address in the graph. */
  readonly article: string;
  /** By id, the attributions that lie in one's content and are in the graph. */
  readonly children: ReadonlyMap<string, readonly Attribution[]>;
  /** All quotations of the text, in order. */
  readonly quotations: readonly Quotation[];
  readonly iri: (id: string) => string;
}

/** The claim or quotation of one attribution, and the action by which its voice takes a stand to it. */
function statementNodes(attribution: Attribution, making: Making): JsonLdNode[] {
  const { index, iri } = making;
  const voice = index.voice(attribution.voice);
  const stand = attribution.form === 'direct' ? undefined : STANDS[attribution.act];
  const speaker = voice === null || stand !== undefined ? null : voice;
  const node = statementNode(attribution, speaker, making);
  if (stand === undefined || voice === null) return [node];
  const date = index.time(attribution.time)?.value ?? null;
  return [
    node,
    {
      '@id': `${iri(attribution.id)}-stand`,
      '@type': stand,
      agent: { '@id': iri(voice.id) },
      object: { '@id': iri(attribution.id) },
      ...known('startTime', dated(date)),
    },
  ];
}

function statementNode(attribution: Attribution, speaker: Voice | null, making: Making): JsonLdNode {
  const { reading, index, article, children, iri } = making;
  const text = spansText(reading.article.text, attribution.content);
  const date = speaker && dated(index.time(attribution.time)?.value ?? null);
  const inner = children.get(attribution.id) ?? [];
  const keywords = [`act:${attribution.act}`, attribution.hedge && `hedge:${attribution.hedge}`].filter(
    Boolean,
  );
  const verbatim = attribution.form === 'direct';
  return {
    '@id': iri(attribution.id),
    '@type': [verbatim ? 'Quotation' : 'Claim', 'prov:Entity'],
    text,
    ...known('inLanguage', reading.article.language),
    ...(verbatim ? {} : { appearance: { '@id': article } }),
    ...(speaker ? spokenBy(speaker, verbatim, making) : {}),
    ...known('dateCreated', date),
    keywords,
    ...known('isBasedOn', some(inner.map(({ id }) => ({ '@id': iri(id) })))),
    ...known(
      'hasPart',
      attribution.form === 'mixed' ? some(quotedParts(attribution, speaker, making)) : null,
    ),
  };
}

/** A document speaks through being quoted from; everybody else is who the words are attributed to. */
function spokenBy(speaker: Voice, verbatim: boolean, { iri, article }: Making): Record<string, unknown> {
  const who = { '@id': iri(speaker.id) };
  if (speaker.kind !== 'document') {
    return { [verbatim ? 'spokenByCharacter' : 'author']: who, 'prov:wasAttributedTo': who };
  }
  return verbatim
    ? { isPartOf: who, 'prov:wasQuotedFrom': who }
    : { appearance: [{ '@id': article }, who], 'prov:wasDerivedFrom': who };
}

/** The words in quotation marks inside a paraphrase, each a quotation of its own. */
function quotedParts(attribution: Attribution, speaker: Voice | null, making: Making): JsonLdNode[] {
  const { reading, quotations, iri } = making;
  const within = ({ start, end }: Span) => {
    const first = lowerBound(quotations, ({ outer }) => outer.start < start);
    const past = lowerBound(quotations, ({ outer }) => outer.start < end);
    return quotations.slice(first, past).filter(({ outer }) => outer.end <= end);
  };
  return attribution.content
    .flatMap(within)
    .filter(({ inner, depth, closed }) => closed && depth === 0 && inner.start < inner.end)
    .map(({ inner }, at) => ({
      '@id': `${iri(attribution.id)}-quotation-${at + 1}`,
      '@type': 'Quotation',
      text: reading.article.text.slice(inner.start, inner.end),
      ...(speaker ? spokenBy(speaker, true, making) : {}),
    }));
}

function childrenOf(attributions: readonly Attribution[]): Map<string, Attribution[]> {
  const children = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (attribution.parent === null) continue;
    const siblings = children.get(attribution.parent);
    if (siblings) siblings.push(attribution);
    else children.set(attribution.parent, [attribution]);
  }
  return children;
}

const dated = (value: string | null) =>
  value !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? value : null;

const some = <T>(items: readonly T[]) => (items.length > 0 ? items : null);

const known = (property: string, value: unknown): Record<string, unknown> =>
  value === null || value === '' || value === undefined ? {} : { [property]: value };
