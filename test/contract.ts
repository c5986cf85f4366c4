import { expect } from 'vitest';
import { FORMAT, type Reading, type Span } from '../src/reading.ts';
import { findWords } from '../src/text/words.ts';

/** Holds a reading against the contract: spans inside the text, texts equal to their spans, ids that are there, words parted. */
export function expectContract(reading: Reading): void {
  expect(reading.format).toBe(FORMAT);
  expectSpans(reading);
  expectTexts(reading);
  expectReferences(reading);
  expectPartition(reading);
}

function expectSpans(reading: Reading): void {
  const { text } = reading.article;
  const spans: Span[] = [
    ...reading.sentences,
    ...reading.entities.flatMap(({ mentions }) => mentions),
    ...reading.times,
    ...reading.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...reading.statements.flatMap((statement) => statement.spans),
    ...reading.positions.map(({ span }) => span),
    ...reading.gaps,
    ...reading.wording,
  ];
  const wrong = spans.filter(
    ({ start, end }) =>
      !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length),
  );
  expect(wrong).toEqual([]);
}

function expectTexts({ article: { text }, statements, positions }: Reading): void {
  for (const statement of statements) {
    expect(statement.text).toBe(statement.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  }
  for (const position of positions) {
    expect(position.text).toBe(text.slice(position.span.start, position.span.end));
  }
}

function expectReferences(reading: Reading): void {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const [entities, times, voices] = [ids(reading.entities), ids(reading.times), ids(reading.voices)];
  const [attributions, statements] = [ids(reading.attributions), ids(reading.statements)];
  for (const list of [
    reading.entities,
    reading.times,
    reading.voices,
    reading.attributions,
    reading.statements,
    reading.disputes,
    reading.positions,
  ]) {
    expect(ids(list).size).toBe(list.length);
  }
  const known = (set: ReadonlySet<string>, id: string | null) => id === null || set.has(id);
  for (const { voice, parent, addressee, time, confidence, hedge } of reading.attributions) {
    expect([
      voices.has(voice),
      known(attributions, parent),
      known(entities, addressee),
      known(times, time),
    ]).toEqual([true, true, true, true]);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    expect(hedge).not.toBe('');
  }
  for (const { entity, speaksFor, name, description } of reading.voices) {
    expect([known(entities, entity), known(voices, speaksFor)]).toEqual([true, true]);
    expect([name, description]).not.toContain('');
  }
  for (const { attribution, chain } of reading.statements) {
    expect(known(attributions, attribution)).toBe(true);
    expect(chain.every((id) => voices.has(id))).toBe(true);
    expect(chain.length > 0).toBe(attribution !== null);
  }
  for (const { sides } of reading.disputes) expect(sides.flat().every((id) => statements.has(id))).toBe(true);
  for (const { holder, toward, statement } of reading.positions) {
    expect([voices.has(holder), known(entities, toward), known(statements, statement)]).toEqual([
      true,
      true,
      true,
    ]);
  }
}

/** Each word belongs to the spans of exactly one statement. Linear, for texts of a megabyte. */
function expectPartition({ article: { text }, statements }: Reading): void {
  const owners = new Uint8Array(text.length);
  for (const { spans } of statements) {
    for (const { start, end } of spans)
      for (let at = start; at < end; at++) owners[at] = Math.min(2, owners[at]! + 1);
  }
  const wrong = findWords(text).filter((word) =>
    owners.subarray(word.start, word.end).some((count) => count !== 1),
  );
  expect(wrong.slice(0, 3)).toEqual([]);
}
