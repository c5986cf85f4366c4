import { createHash } from 'node:crypto';
import type { Attribution, Reading, Span, Voice } from '../reading.ts';
import { codePointOffsets } from './code-points.ts';
import { type ReadingIndex, readingIndex } from './reading-index.ts';
import { voiceName } from './voice-name.ts';

/** A body of an annotation (Web Annotation Data Model 3.2.4, embedded textual body). */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'identifying' | 'classifying' | 'describing' | 'linking';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Counted in code points, as the model demands; JavaScript's own offsets count UTF-16 units. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'classifying';
  readonly generator: typeof GENERATOR;
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
}

/** The program is the generator. Nobody is the `creator`: the speaker of the words did not make the annotation. */
const GENERATOR = { id: 'urn:x-hearsay:generator', type: 'Software', name: 'Hearsay' } as const;

/** Characters of context on each side, in code points; Hypothesis takes as many. */
const CONTEXT = 32;

type Role = 'source' | 'cue' | 'content';

/**
 * The reading as a W3C Web Annotation collection (REC-annotation-model-20170223) in JSON-LD: one annotation for each
 * span of each attribution's source, cue and content, in text order. One line, as every JSON that Hearsay writes.
 */
export function annotationsReport(reading: Reading): string {
  return `${JSON.stringify(annotationCollection(reading))}\n`;
}

/** {@link annotationsReport} as an object. */
export function annotationCollection(reading: Reading) {
  const items = webAnnotations(reading);
  const name = (part: string) => uuid(`${articleIri(reading)} ${part}`);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: name('collection'),
    type: 'AnnotationCollection',
    label: `Attributions in ${reading.article.title ?? 'an article'}, as Hearsay reads them`,
    generator: GENERATOR,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: name('page 1'), type: 'AnnotationPage', partOf: name('collection'), startIndex: 0, items },
    }),
  } as const;
}

/** The annotations alone: what an annotator's `setAnnotations` takes. */
export function webAnnotations(reading: Reading): readonly WebAnnotation[] {
  const index = readingIndex(reading);
  const { text } = reading.article;
  const source = articleIri(reading);
  const codePoint = codePointOffsets(text);
  return reading.attributions
    .flatMap((attribution) =>
      ROLES.flatMap((role) =>
        attribution[role]
          .filter(({ start, end }) => start < end)
          .map((span, at) => ({ attribution, role, span, at })),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ attribution, role, span, at }) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: uuid(`${source} ${attribution.id} ${role} ${at}`),
      type: 'Annotation',
      motivation: role === 'source' ? 'identifying' : 'classifying',
      generator: GENERATOR,
      body: bodies(attribution, role, index, reading.article.language),
      target: {
        source,
        selector: [
          quoteSelector(text, span),
          { type: 'TextPositionSelector', start: codePoint(span.start), end: codePoint(span.end) },
        ],
      },
    }));
}

const ROLES: readonly Role[] = ['source', 'cue', 'content'];

function bodies(
  attribution: Attribution,
  role: Role,
  index: ReadingIndex,
  language: string,
): readonly TextualBody[] {
  const chain = index.chain(attribution).map((voice) => index.voice(voice));
  const speaker = chain.at(-1) ?? null;
  const plain = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return [
    plain('tagging', role),
    { ...plain('identifying', voiceName(speaker)), language },
    plain('classifying', `voice:${speaker?.kind ?? 'unnamed'}`),
    plain('classifying', `act:${attribution.negated ? 'not-' : ''}${attribution.act}`),
    plain('classifying', `form:${attribution.form}`),
    ...(attribution.hedge === null ? [] : [plain('classifying', `hedge:${attribution.hedge}`)]),
    ...(chain.length > 1 ? [plain('describing', chainText(chain))] : []),
    plain('linking', `attribution:${attribution.id}`),
  ];
}

const chainText = (chain: readonly (Voice | null)[]) => chain.map(voiceName).join(' ← ');

/** The exact words with up to 32 code points before and after; no surrogate pair is cut. */
function quoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
    suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
  };
}

/**
 * What the annotations are about: the address where there is one, else the text itself by its hash (RFC 6920).
 * A file's path is nobody else's business and is not written.
 */
export function articleIri({ article }: Pick<Reading, 'article'>): string {
  if (article.source !== null && /^https?:\/\//i.test(article.source) && URL.canParse(article.source)) {
    return new URL(article.source).href;
  }
  return `ni:///sha-256;${createHash('sha256').update(article.text).digest('base64url')}`;
}

/** A name-based UUID (RFC 9562 version 8 over SHA-256): the same article gives the same ids, every time. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
