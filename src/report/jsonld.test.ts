import { describe, expect, test } from 'vitest';
import type { Act, Form, Reading, VoiceKind } from '../reading.ts';
import { type JsonLdNode, jsonldGraph, jsonldReport } from './jsonld.ts';
import { damReading, sampleReading, sampleReadings } from './sample-reading.ts';

/** The properties that schema.org and PROV-O give to each type, of those that we write. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['headline', 'url', 'datePublished', 'inLanguage', 'author', 'publisher', 'hasPart'],
  Quotation: [
    'spokenByCharacter',
    'text',
    'dateCreated',
    'inLanguage',
    'keywords',
    'isPartOf',
    'isBasedOn',
    'hasPart',
  ],
  Claim: ['appearance', 'author', 'text', 'dateCreated', 'inLanguage', 'keywords', 'isBasedOn', 'hasPart'],
  Person: ['name', 'description', 'jobTitle'],
  Organization: ['name', 'description'],
  GovernmentOrganization: ['name', 'description'],
  NewsMediaOrganization: ['name', 'description'],
  CreativeWork: ['name', 'description'],
  DisagreeAction: ['agent', 'object', 'startTime'],
  AgreeAction: ['agent', 'object', 'startTime'],
  'prov:Agent': ['name', 'description', 'prov:actedOnBehalfOf'],
  'prov:Person': ['prov:actedOnBehalfOf'],
  'prov:Organization': ['prov:actedOnBehalfOf'],
  'prov:Entity': ['prov:wasAttributedTo', 'prov:wasQuotedFrom', 'prov:wasDerivedFrom'],
};

function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const inner of Object.values(value)) yield* nodes(inner);
  }
}

describe.each(Object.entries(sampleReadings))('the graph of the %s reading', (_, reading) => {
  const text = jsonldReport(reading);
  const graph = (JSON.parse(text) as ReturnType<typeof jsonldGraph>)['@graph'];
  const all = [...nodes(graph)];

  test('has only properties of its types', () => {
    for (const node of all.filter((n) => '@type' in n)) {
      const types = [node['@type']].flat() as string[];
      const allowed = types.flatMap((type) => {
        expect(PROPERTIES).toHaveProperty([type]);
        return PROPERTIES[type] ?? [];
      });
      if (types[0] === 'Quotation') allowed.push(...PROPERTIES['prov:Entity']!);
      for (const property of Object.keys(node)) {
        if (!property.startsWith('@')) expect(allowed).toContain(property);
      }
    }
  });

  test('refers to nodes that are there, each once', () => {
    const ids = all.filter((node) => '@type' in node && '@id' in node).map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const node of all) if ('@id' in node) expect(ids).toContain(node['@id']);
  });

  test('reviews nothing and holds no empty value', () => {
    expect(text).not.toContain('ClaimReview');
    expect(text).not.toContain('reviewRating');
    for (const node of all) for (const value of Object.values(node)) expect([null, '']).not.toContain(value);
  });
});

const graphOf = (reading: Reading) =>
  new Map(jsonldGraph(reading)['@graph'].map((n) => [n['@id'].split('#')[1] ?? '', n]));

describe('the dam', () => {
  const graph = graphOf(damReading);
  const iri = (id: string) => ({ '@id': `https://courier.example/2026/03/14/vessa-dam#${id}` });

  test('the article has what is known of it, and the outermost statements as parts', () => {
    const article = graph.get('');
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: damReading.article.title,
      datePublished: '2026-03-14',
      publisher: { name: 'The Meridian Courier' },
    });
    expect(article?.hasPart).toContainEqual(iri('a1'));
    expect(article?.hasPart).not.toContainEqual(iri('a2'));
  });

  test('a chain is claims based on claims, each attributed to its voice', () => {
    expect(graph.get('a1')).toMatchObject({
      '@type': ['Claim', 'prov:Entity'],
      isBasedOn: [iri('a2')],
      author: iri('v2'),
    });
    expect(graph.get('a2')).toMatchObject({ isBasedOn: [iri('a3')], 'prov:wasAttributedTo': iri('v3') });
    expect(graph.get('a1')).toMatchObject({ dateCreated: '2026-03-13' });
  });

  test('verbatim words are a quotation', () => {
    expect(graph.get('a9')).toMatchObject({
      '@type': ['Quotation', 'prov:Entity'],
      text: '“We are the last to know, every time,”',
      spokenByCharacter: iri('v8'),
    });
  });

  test('quoted words in a paraphrase are quotations within the claim', () => {
    const [part] = (graph.get('a5')?.hasPart ?? []) as JsonLdNode[];
    expect(part).toMatchObject({
      '@type': 'Quotation',
      text: 'postponed, not cancelled,',
      spokenByCharacter: iri('v6'),
    });
  });

  test('whoever denies a claim is not its author', () => {
    expect(graph.get('a4')).not.toHaveProperty('author');
    expect(graph.get('a4-stand')).toMatchObject({
      '@type': 'DisagreeAction',
      agent: iri('v5'),
      object: iri('a4'),
    });
  });

  test('a spokesman acts on behalf of whom he speaks for', () => {
    expect(graph.get('v6')).toMatchObject({ jobTitle: ['spokesman'], 'prov:actedOnBehalfOf': iri('v5') });
  });
});

const one = (kind: VoiceKind, form: Form, act: Act = 'assert', negated = false) =>
  graphOf(
    sampleReading('The memo says “it leaks”.', {
      voices: [{ id: 'v2', kind, name: 'The memo' }],
      attributions: [
        { voice: 'v2', source: 'The memo', cue: 'says', content: ['“it leaks”'], form, act, negated },
      ],
    }),
  );

test('a document is quoted from, not a speaker', () => {
  const quotation = one('document', 'direct').get('a1');
  expect(quotation).toHaveProperty('prov:wasQuotedFrom');
  expect(quotation).not.toHaveProperty('spokenByCharacter');
  expect(one('document', 'indirect').get('a1')?.appearance).toHaveLength(2);
});

test('what somebody did not say is nobody’s claim', () => {
  expect([...one('person', 'indirect', 'assert', true).keys()]).toEqual(['']);
});

test('a supporter agrees with a claim that is not his', () => {
  expect(one('person', 'indirect', 'support').get('a1-stand')).toMatchObject({ '@type': 'AgreeAction' });
});
