import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { markedAttributions } from './marked-attributions.ts';
import { REPAIRS, repairAttributions } from './repair-attributions.ts';

/** The contents of each attribution after repair. */
function contents(template: string): string[] {
  const { text, attributions } = markedAttributions(template);
  return repairAttributions(segment(text), attributions).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

describe('repairAttributions', () => {
  it('has rules with different names', () => {
    expect(new Set(REPAIRS.map(({ name }) => name)).size).toBe(REPAIRS.length);
  });

  it.each([
    ['a comma after the content', '{1t It was fair, }{1s officials} {1c said}.', ['It was fair']],
    [
      'a paraphrase in another sentence',
      '{1s The mayor} {1c said} {1t it was late}. {1t The sea was dark}.',
      ['it was late'],
    ],
    [
      'a paraphrase in the sentence of a cue without words',
      '{1s Lee} {1c said} {1t it was late}. {2s Roy} {2c knew} {1t it was early}.',
      ['it was late', 'it was early'],
    ],
    [
      'a subject that a hedge follows',
      '{1t The minister} {1c reportedly told} {1t aides that it was late}.',
      ['aides that it was late'],
    ],
    [
      'no subject of what is hearsay as a whole',
      '{1t The minister} {1c reportedly} {1t sent a memo}.',
      ['The minister … sent a memo'],
    ],
    ['who was told', '{1s She} {1c told} {1t a crowd in Oslo} {1t that it was over}.', ['that it was over']],
    ['the end of a quotation', '{1t “We lost. We} slept,” {1s she} {1c said}.', ['“We lost. We slept,”']],
    ['the opening mark', '“{1t We lost,”} {1s she} {1c said}.', ['“We lost,”']],
    [
      'a quotation that follows',
      '{1t “We lost,”} {1s she} {1c said}. “We slept.”',
      ['“We lost,” … “We slept.”'],
    ],
    [
      'a denial that points at what was said',
      '{1s Moscow} {1c says} {1t the front is near collapse}; however, this is something Kyiv has been firmly rejecting.',
      ['the front is near collapse', 'this is something'],
    ],
    [
      'a denial that the model found itself',
      '{1s Moscow} {1c says} {1t it is near collapse}. {2t This is a claim} {2s Kyiv} {2c rejects}.',
      ['it is near collapse', 'This is a claim'],
    ],
    [
      'no denial: something that somebody likes',
      '{1s Moscow} {1c says} {1t it is over}. This is something Kyiv likes.',
      ['it is over'],
    ],
    [
      'the next sentence',
      '{1s The site} {1c still says} {1t it is open. Somebody is wrong}.',
      ['it is open'],
    ],
    [
      'a heading before the sentence, and a quotation in another paragraph',
      '{1t News\n\nIt is late}, {1c according to} {1s police}.\n\n{1t “We slept,”} it says.',
      ['It is late'],
    ],
    [
      'what the writer says of a lost post',
      '{1s Lee} {1c posted this}:\n\n{1t Which is a bit rich. It was Lee who said so.}',
      [''],
    ],
    [
      'the relative clause of a source',
      '{1c According to} {1s two envoys}, who asked {1t not to be named, the port is closed}.',
      ['the port is closed'],
    ],
  ])('%s', (_, template, expected) => {
    expect(contents(template)).toEqual(expected);
  });

  it.each([
    [
      'a quotation in another sentence stays',
      '{1t “We lost,”} {1s she} {1c said}. {1t “It was late.”}',
      ['“We lost,” … “It was late.”'],
    ],
    [
      'a content far from its cue stays where there is no other',
      '{1s She} {1c knew}. {1t It was late}.',
      ['It was late'],
    ],
    [
      'a quotation that another speaks in',
      '{1t “We lost and my} {2s brother} {2c said} {2t it was late,”} {1s she} {1c said}.',
      ['“We lost and my', 'it was late,”'],
    ],
    [
      'a quotation in the next paragraph',
      '{1t “We lost,”} {1s she} {1c said}.\n\n“We slept.”',
      ['“We lost,”'],
    ],
    ['a title after a quotation', '{1t “We lost,”} {1s she} {1c said}. “Gone” is her book.', ['“We lost,”']],
    [
      'a quotation after a paraphrase',
      '{1s She} {1c said} {1t they had lost}. “We slept.”',
      ['they had lost'],
    ],
    [
      'a post that follows',
      '{1s Lee} {1c posted this}:\n\n{1t We go on. It is late.}',
      ['We go on. It is late.'],
    ],
    [
      'a quotation of two sentences',
      '{1s She} {1c said} {1t “it is open. It is late.”}',
      ['“it is open. It is late.”'],
    ],
    [
      'a content with a comma after a plain source',
      '{1c According to} {1s two envoys}, {1t the port is closed, and it is late}.',
      ['the port is closed, and it is late'],
    ],
    ['the object of advice', '{1s She} {1c told} {1t the court} {1t to wait}.', ['the court to wait']],
  ])('leaves alone: %s', (_, template, expected) => {
    expect(contents(template)).toEqual(expected);
  });

  /** The sources and cues of each attribution after repair. */
  const anchors = (template: string): string[] => {
    const { text, attributions } = markedAttributions(template);
    return repairAttributions(segment(text), attributions).map(({ source, cue }) =>
      [source, cue]
        .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
        .join(' | '),
    );
  };

  it.each([
    ['{1s A clerk (who} was kind) {1c told} me {1t it was late}.', ['A clerk | told']],
    ['In {1s a tweet it} {1c says} {1t it is late}.', ['it | says']],
    ['up from {1s an} {1c earlier forecast of} {1t nine}.', []],
    ['{1s The agency} {1c responded to reports} {1t that it fell}.', [' | reports']],
    ['{1s The agency} {1c responded} {1t that it fell}.', ['The agency | responded']],
    [
      '{1s Roy} {1c said} {1t it was late}. It was Cllr Lee herself who stood up and said, and I quote, that “it is open”.',
      ['Roy | said', 'Cllr Lee | said'],
    ],
    ['{1s Roy} {1c said} {1t it was late}. It was Lee who stood up. “It is open.”', ['Roy | said']],
    ['{1s The clerk (a poet)} {1c said} {1t it was late}.', ['The clerk (a poet) | said']],
    ['{1s A statement} {1c says} {1t it is late}.', ['A statement | says']],
  ])('finds who speaks: %s', (template, expected) => {
    expect(anchors(template)).toEqual(expected);
  });

  it('keeps spans inside the text and roles apart', () => {
    const text = 'She said it was late.';
    const all = { start: -5, end: 99 };
    const [raw] = repairAttributions(segment(text), [
      { source: [all], cue: [{ start: 4, end: 8 }], content: [all], confidence: 1 },
    ]);
    expect(raw!.cue).toEqual([{ start: 4, end: 8 }]);
    expect(raw!.source).toEqual([
      { start: 0, end: 3 },
      { start: 9, end: 21 },
    ]);
    expect(raw!.content).toEqual([]);
  });
});

describe('a speaker whose apposition stands before the verb', () => {
  const source = (template: string): string[] => {
    const { text, attributions } = markedAttributions(template);
    return repairAttributions(segment(text), attributions).map(({ source: spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    );
  };

  it('is found where the model found no source', () => {
    expect(
      source('Opening the case, Ida Holm QC, defending, {1c said} {1t he had “nothing to hide”}.'),
    ).toEqual(['Ida Holm QC, defending,']);
  });

  it.each([
    ['a name alone', 'For Ida Holm, {1c said} {1t the report}, nothing changed.'],
    ['a passive', 'Ida Holm, the owner, {1c is accused} {1t of fraud}.'],
    ['words of the content', '{1t It was late for Ida Holm, the owner,} {1c said} the report.'],
    ['another sentence', 'They met Ida Holm, the owner. It is {1c said} {1t that it was late}.'],
  ])('is not %s', (_, template) => {
    expect(source(template)).toEqual(['']);
  });

  it('leaves a source that the model found', () => {
    expect(source('With Ida Holm, the owner, {1s officials} {1c said} {1t it was late}.')).toEqual([
      'officials',
    ]);
  });
});
