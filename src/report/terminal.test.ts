import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { damReading, emptyReading, hostileReading, plainReading, sampleReadings } from './sample-reading.ts';
import { terminalReport } from './terminal.ts';
import { clip, SECTIONS } from './terminal-style.ts';
import { typographic, withQuotationMarks } from './typographic.ts';

const plain = { width: 80, color: false };
const report = (reading = damReading, options = plain) => terminalReport(reading, options);

describe('the report', () => {
  it('says who says what, on whose word', () => {
    const text = report();
    expect(text).toContain('Talks on the Vessa dam in doubt');
    expect(text).toContain('The Meridian Courier · 14 Mar 2026 · by Ines Calloway');
    expect(text).toMatch(
      /Tomas Reyl · spokesman · for Holt’s office\n {2}says +The meeting was “postponed, not cancelled,”/,
    );
    expect(text.replace(/\s+/g, ' ')).toContain(
      'The Lowland Tribune ← two officials familiar with the matter ← Maren Holt',
    );
  });

  it('sets all that nobody named says under one heading, which says so', () => {
    const nameless = {
      name: null,
      entity: null,
      description: null,
      count: null,
      basis: null,
      speaksFor: null,
    };
    const voices = ['n1', 'n2'].map((id) => ({ id, kind: 'unnamed' as const, ...nameless }));
    const [first, second] = damReading.attributions;
    const text = report({
      ...damReading,
      voices: [...damReading.voices, ...voices],
      attributions: [
        { ...first!, id: 'x1', voice: 'n1', parent: null },
        { ...second!, id: 'x2', voice: 'n2', parent: null },
      ],
    });
    expect(text.match(/nobody named · the text does not tell who/g)).toHaveLength(1);
    expect(report()).not.toContain('nobody named');
  });

  it('names positions by nouns', () => {
    expect(report()).not.toMatch(/(?:opposes|demands|refuses) {2}(?:opposes|demands|refuses)/);
  });

  it('has its sections in order and leaves out the empty ones', () => {
    const headings = report().match(/^[A-Z’ ]{6,}$/gm);
    expect(headings).toEqual([
      'VOICES',
      'POSITIONS',
      'DISPUTED',
      'TIMELINE',
      'ON NOBODY’S WORD',
      'MISSING',
      'WORDING',
    ]);
    expect(report(plainReading).match(/^[A-Z’ ]{6,}$/gm)).toEqual(['ON NOBODY’S WORD']);
    expect(report(emptyReading)).toContain('0 voices');
  });

  it('is one section where one is asked for', () => {
    for (const section of SECTIONS) {
      const text = terminalReport(damReading, { ...plain, section });
      expect(text.match(/^[A-Z’ ]{6,}$/gm)).toHaveLength(1);
    }
    expect(terminalReport(plainReading, { ...plain, section: 'disputed' })).toContain('nothing found');
  });

  it.each([24, 40, 60, 80, 200])('keeps to %i columns and cuts no word', (width) => {
    for (const reading of [damReading, plainReading]) {
      const lines = report(reading, { width, color: false }).split('\n');
      const longest = Math.max(
        ...lines.filter((line) => /\S\s+\S/.test(line)).map((line) => stringWidth(line)),
      );
      // A lead in the margin may be as wide as its word.
      expect(longest).toBeLessThanOrEqual(Math.max(width, 40));
    }
    const words = new Set(report(damReading, { width: 1000, color: false }).split(/\s+/));
    const cut = report(damReading, { width, color: false })
      .split(/\s+/)
      .filter((word) => !words.has(word) && !/^─/.test(word));
    expect(cut).toEqual([]);
  });

  it('has colour only where asked', () => {
    expect(report()).not.toContain('\u001b');
    expect(report(damReading, { width: 80, color: true })).toContain('\u001b[');
  });

  it('lets no control or direction character of an article through', () => {
    for (const reading of [hostileReading, ...Object.values(sampleReadings)]) {
      expect(report(reading)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });
});

describe('clip', () => {
  it('cuts between words only', () => {
    expect(clip('one two three', 8)).toBe('one two …');
    expect(clip('one two, three', 9)).toBe('one two …');
    expect(clip('onetwothree', 5)).toBe('onetwothree');
    expect(clip('one', 5)).toBe('one');
  });
});

describe('quotation marks', () => {
  it('become typographic', () => {
    expect(typographic(`"It's 'off'," he said. ''Yes,'' ("no")`)).toBe(
      '“It’s ‘off’,” he said. “Yes,” (“no”)',
    );
    expect(typographic("the '90s and the workers' union")).toBe('the ’90s and the workers’ union');
  });

  it('are completed where a passage was cut out of a quotation', () => {
    expect(withQuotationMarks('we go,', true)).toBe('“we go,”');
    expect(withQuotationMarks('we go,” and “stay', false)).toBe('“we go,” and “stay”');
    expect(withQuotationMarks('a “b” c', true)).toBe('a “b” c');
    expect(withQuotationMarks('plain', false)).toBe('plain');
  });
});
