import type { Attribution, Entity, Mention, Span, Voice } from '../reading.ts';
import { segment } from '../text/segment.ts';
import type { ClaimInput } from './claim-input.ts';
import { findStatements } from './find-statements.ts';

/** What a marked text does not say by itself, for each attribution by its number. */
export interface MarkedOptions {
  readonly attributions?: Readonly<Record<string, Partial<Attribution>>>;
  readonly voices?: Readonly<Record<string, Partial<Voice>>>;
  readonly entityTypes?: Readonly<Record<string, Entity['type']>>;
}

interface Mark extends Span {
  /** `1s`, `1c`, `1t` (source, cue, content of attribution 1) or `=Name` (a mention of that entity). */
  readonly label: string;
  /** Number of the attribution in whose content this mark stands. */
  readonly within: string | null;
}

/**
 * For tests: a text with its attributions and mentions marked by hand, as the input of the claim stages.
 *
 *     marked('{1s The paper} {1c said} {1t {2s one aide} {2c denied} {2t it}}.', { attributions: { 2: { act: 'deny' } } })
 *
 * An attribution whose content lies in another's is its child. Sources of the same words are one voice, unless
 * `{=Ann Lee she}` inside them names an entity: then voices go by entity.
 */
export function marked(template: string, options: MarkedOptions = {}): ClaimInput {
  const { text, marks } = readMarks(template);
  const layer = segment(text);
  const entities = entitiesOf(text, marks, options);
  const voices: Voice[] = [newVoice('v1', { kind: 'writer' })];
  const numbers = [
    ...new Set(marks.filter((mark) => /^\d/.test(mark.label)).map((mark) => mark.label.slice(0, -1))),
  ];
  const attributions = numbers.map((number): Attribution => {
    const spansOf = (role: string) =>
      marks.filter(({ label }) => label === number + role).map(({ start, end }) => ({ start, end }));
    const source = spansOf('s');
    return {
      id: `a${number}`,
      parent: parentOf(marks, number),
      voice: voiceOf(voices, entities, text, source, options.voices?.[number] ?? {}),
      source,
      cue: spansOf('c'),
      content: spansOf('t'),
      form: 'indirect',
      act: 'assert',
      negated: false,
      hedge: null,
      addressee: null,
      time: null,
      confidence: 1,
      ...options.attributions?.[number],
    };
  });
  return {
    layer,
    entities,
    voices,
    attributions,
    times: [],
    statements: findStatements(layer, attributions),
  };
}

function readMarks(template: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { label: string; start: number; within: string | null }[] = [];
  let text = '';
  for (const [piece, label] of template.matchAll(/\{(\d+[sct]|=[^|{}]+\||=\S+) ?|\}|[^{}]+/g)) {
    if (label !== undefined) {
      const content = open.findLast((mark) => mark.label.endsWith('t') && /^\d/.test(mark.label));
      open.push({
        label: label.replace(/\|$/, ''),
        start: text.length,
        within: content?.label.slice(0, -1) ?? null,
      });
    } else if (piece === '}') {
      const { start, ...mark } = open.pop()!;
      marks.push({ ...mark, start, end: text.length });
    } else {
      text += piece;
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks };
}

function parentOf(marks: readonly Mark[], number: string): string | null {
  const within = marks.find((mark) => mark.label === `${number}t`)?.within ?? null;
  return within === null || within === number ? null : `a${within}`;
}

function entitiesOf(text: string, marks: readonly Mark[], options: MarkedOptions): Entity[] {
  const mentionsOf = new Map<string, Mention[]>();
  for (const { label, start, end } of marks) {
    if (!label.startsWith('=')) continue;
    const word = text.slice(start, end);
    const kind = /^(he|she|it|they|him|her|them|his|their|its)$/i.test(word)
      ? 'pronoun'
      : /^\p{Lu}/u.test(word)
        ? 'name'
        : 'nominal';
    mentionsOf.set(label.slice(1), [...(mentionsOf.get(label.slice(1)) ?? []), { start, end, kind }]);
  }
  return [...mentionsOf].map(([name, mentions], index) => ({
    id: `e${index + 1}`,
    type: options.entityTypes?.[name] ?? 'person',
    name,
    roles: [],
    mentions,
  }));
}

function voiceOf(
  voices: Voice[],
  entities: readonly Entity[],
  text: string,
  source: readonly Span[],
  given: Partial<Voice>,
): string {
  const entity = entities.find(({ mentions }) =>
    mentions.some((mention) => source.some(({ start, end }) => start <= mention.start && mention.end <= end)),
  );
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ') || null;
  const name = entity?.name ?? words;
  const known = voices.find((voice) => voice.kind !== 'writer' && voice.name === name);
  if (known) return known.id;
  const id = `v${voices.length + 1}`;
  voices.push({
    ...newVoice(id, { kind: name ? 'person' : 'unnamed', name, entity: entity?.id ?? null }),
    ...given,
  });
  return id;
}

function newVoice(id: string, given: Partial<Voice>): Voice {
  return {
    id,
    kind: 'unnamed',
    name: null,
    entity: null,
    description: null,
    count: null,
    basis: null,
    speaksFor: null,
    ...given,
  };
}
