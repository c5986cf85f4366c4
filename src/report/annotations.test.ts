import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type annotationCollection, annotationsReport, articleIri, webAnnotations } from './annotations.ts';
import { damReading, emptyReading, hostileReading, sampleReading, sampleReadings } from './sample-reading.ts';

const PURPOSES = ['tagging', 'identifying', 'classifying', 'describing', 'linking'];

describe.each(Object.entries(sampleReadings))('the collection of the %s reading', (_, reading) => {
  const collection = JSON.parse(annotationsReport(reading)) as ReturnType<typeof annotationCollection>;
  const items = collection.first ? collection.first.items : [];

  test('is an AnnotationCollection as the model has it', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
    });
    expect(collection.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(collection.total).toBe(items.length);
    if (collection.first) {
      expect(collection.first).toMatchObject({
        type: 'AnnotationPage',
        startIndex: 0,
        partOf: collection.id,
      });
    }
  });

  test('has one annotation for each fragment, each with an id of its own', () => {
    const fragments = reading.attributions.flatMap(({ source, cue, content }) => [
      ...source,
      ...cue,
      ...content,
    ]);
    expect(items).toHaveLength(fragments.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('each annotation has the shape of the model, a speaker in an identifying body, and no creator', () => {
    for (const item of items) {
      expect(item).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' });
      expect(
        URL.canParse(item.id) && URL.canParse(item.target.source) && URL.canParse(item.generator.id),
      ).toBe(true);
      expect(JSON.stringify(item)).not.toContain('"creator"');
      for (const body of item.body) {
        expect(body.type).toBe('TextualBody');
        expect(PURPOSES).toContain(body.purpose);
        expect(body.value).not.toBe('');
      }
      expect(item.body.filter(({ purpose }) => purpose === 'identifying')).toHaveLength(1);
      expect(item.body.filter(({ purpose }) => purpose === 'tagging')).toHaveLength(1);
    }
  });

  test('both selectors find the same words', () => {
    const points = [...reading.article.text];
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(reading.article.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });
});

test('astral characters count once, and no surrogate pair is cut', () => {
  const text = `🌊🌊 ${'🏔'.repeat(40)} The 𝔐ayor said 🜁 it rained ${'🌊'.repeat(40)}`;
  const reading = sampleReading(text, {
    voices: [{ id: 'v2', kind: 'person', name: 'The 𝔐ayor' }],
    attributions: [{ voice: 'v2', source: 'The 𝔐ayor', cue: 'said', content: ['🜁 it rained'] }],
  });
  const [source, , content] = webAnnotations(reading);
  expect(source?.target.selector[1]).toMatchObject({ start: 44, end: 53 });
  expect(content?.target.selector[1]).toMatchObject({ start: 59, end: 70 });
  expect([...(content?.target.selector[0].suffix ?? '')]).toHaveLength(32);
  expect(JSON.stringify(content)).not.toMatch(/\\ud[89a-f]/i);
});

test('positions convert at every offset of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
      const start = points.slice(0, from).join('').length;
      const end = points.slice(0, to + 1).join('').length;
      const reading = {
        ...emptyReading,
        article: { ...emptyReading.article, text },
        attributions: [{ ...damReading.attributions[0]!, source: [], cue: [], content: [{ start, end }] }],
      };
      expect(webAnnotations(reading)[0]?.target.selector[1]).toMatchObject({ start: from, end: to + 1 });
    }),
  );
});

test('the source is the page where there is one, else the text by its hash, never a path', () => {
  expect(articleIri(damReading)).toBe('https://courier.example/2026/03/14/vessa-dam');
  expect(articleIri(hostileReading)).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
  const file = { article: { ...damReading.article, source: '/home/somebody/notes.txt' } };
  expect(articleIri(file)).toMatch(/^ni:/);
});

test('a nested speaker comes with the chain; the ids are the same every time', () => {
  const nested = webAnnotations(damReading).find(({ target }) => target.selector[0].exact === 'had demanded');
  expect(nested?.body).toContainEqual({
    type: 'TextualBody',
    purpose: 'describing',
    value: 'The Lowland Tribune ← two officials familiar with the matter ← Maren Holt',
    format: 'text/plain',
  });
  expect(webAnnotations(damReading)).toEqual(webAnnotations(damReading));
});
