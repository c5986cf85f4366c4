import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

const sentences = (text: string) => {
  const layer = segment(text);
  return layer.sentences.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' '));
};
const quotations = (text: string) =>
  segment(text).quotations.map((q) => text.slice(q.inner.start, q.inner.end));
const kinds = (text: string) => segment(text).paragraphs.map((p) => p.kind);
const words = (text: string) => segment(text).words.map((w) => w.text);

describe('words', () => {
  it('are runs of letters and digits, and every other visible character by itself', () => {
    expect(words("Don't pay $2.50—e.g. 10%.")).toEqual([
      'Don',
      "'",
      't',
      'pay',
      '$',
      '2',
      '.',
      '50',
      '—',
      'e',
      '.',
      'g',
      '.',
      '10',
      '%',
      '.',
    ]);
  });

  it('keep combining marks with their letters and code points whole', () => {
    expect(words('cafe\u0301 naïve 👍🏽 שָׁלוֹם')).toEqual(['cafe\u0301', 'naïve', '👍', '🏽', 'שָׁלוֹם']);
  });

  it('leave out control and format characters and lone surrogates', () => {
    expect(words('a\u0000b\u202ec\ud800d\u200b\u200de')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines, and by single breaks where lines are not wrapped', () => {
    const scraped =
      'Talks fail\nThe ministers met for nine hours on Monday.\nNo deal was reached, both sides said.';
    expect(kinds(scraped)).toEqual(['heading', 'text', 'text']);
    expect(kinds('One.\r\n\r\nTwo.\r\rThree.\u2029Four.')).toHaveLength(4);
  });

  it('join the lines of a text wrapped at one width', () => {
    const wrapped = [
      'The mayor told reporters on Tuesday that the bridge will',
      'stay closed until engineers have looked at every bolt of',
      'it. Nobody was hurt.',
      '',
      'The council meets again next week to discuss the costs.',
      'Residents said that they had warned of rust years before',
      'the accident happened.',
    ].join('\n');
    expect(kinds(wrapped)).toEqual(['text', 'text']);
    expect(sentences(wrapped)).toHaveLength(4);
  });

  it('go on where the next line begins in lower case', () => {
    expect(
      kinds('The report by the\nFinancial Chronicle\nwas denied at once by both governments.'),
    ).toHaveLength(2);
    expect(kinds('She was quoted by the paper\nas saying that it was over.')).toHaveLength(1);
  });

  it('tell quoted blocks, lists and captions', () => {
    expect(
      kinds(
        'He wrote:\n\n> We will not\n> go back.\n\n- First point\n- Second point\n\nPhoto: A. Smith\n\nEnd.',
      ),
    ).toEqual(['text', 'quote', 'list', 'list', 'caption', 'text']);
  });

  it('do not call the last or a lone line a heading', () => {
    expect(kinds('Ministers meet in Oslo')).toEqual(['text']);
  });

  it('take blocks from outside and cut what lies between them', () => {
    const text = 'Head\n\nQuoted words here.\n\nA paragraph.\n\nAnother.';
    const layer = segment(text, [
      { start: 6, end: 24, kind: 'quote' },
      { start: 4, end: 9, kind: 'text' },
      { start: 90, end: 99, kind: 'text' },
    ]);
    expect(layer.paragraphs.map((p) => text.slice(p.start, p.end))).toEqual([
      'Head',
      'Quo',
      'ted words here.',
      'A paragraph.',
      'Another.',
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['Dr. Smith met Sen. J.D. Vance. They talked.', 2],
    ['The U.S. Senate voted. He lives in the U.S. The vote was close.', 3],
    ['George W. Bush spoke at 3 p.m. Tuesday in Washington, D.C. He left at 5 p.m. Nobody stayed.', 3],
    ['It cost $2.5 million, up from No. 5 in Jan. 2014. The firm, Acme Inc., denied it.', 2],
    ['He works for Acme Corp. But she does not. See Sec. 230 of the act.', 3],
    ['“We will go. We will win.” He left.', 3],
    ['"Why now?" Smith asked. "Because," he said.', 2],
    ['“Will it hold?” he asked reporters.', 1],
    ['They waited... and waited. Then it came … It was over.', 3],
    ['Rep. Joseph R. "Joe" Kildare Jr. of Ohio left. It was late.', 2],
    ['The committee met on Oct. 31. On Nov. 2 it met again.', 2],
    ['Yahoo! said so. The site wikinews.org was down. Version 2.0.1 is out.', 3],
    ['He said the talks [...] failed. Nobody knew why (or when.) The end.', 3],
    ['It failed.” He said so.The next day came. Use node.js or example.com.', 4],
    ['The attack killed ten. al-Shabab claimed it. iPhone sales fell.', 3],
    ['St. Petersburg is far from Wall St. The banks closed.', 2],
    ['What?! No! Yes.', 3],
    ['Mr. and Mrs. Jones vs. the State. Roe v. Wade fell.', 2],
    ['1. The first point. It matters.', 2],
    ['The rule was kept.[12] It was changed later. [13] Nobody saw.', 3],
  ])('%s → %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('never cross a paragraph, with or without a full stop', () => {
    expect(sentences('Headline without a stop\n\nThe text begins. It goes on\n\nand ends')).toEqual([
      'Headline without a stop',
      'The text begins.',
      'It goes on',
      'and ends',
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['She said "no way" and left.', ['no way']],
    ['“We ‘never’ agreed,” he said.', ['We ‘never’ agreed,', 'never']],
    ["He called it 'progress', and the workers' union didn't.", ['progress']],
    ["''It's done,'' said Mr. Lee. ''He said, 'No.' ''", ["It's done,", "He said, 'No.' ", 'No.']],
    ["''He said, 'No.'''", ["He said, 'No.'", 'No.']],
    ["``It is over,'' she said.", ['It is over,']],
    ["He is 5'10\" tall and loves the '90s, rock 'n' roll and 'em all.", []],
    ['A 24" screen and 6\' of cable.', []],
    ['«Non», dit-il. „So ist es“, sagte er.', ['Non', 'So ist es']],
    ['»Nein«, sagte sie.', ['Nein']],
    [
      '‘It won’t hold,’ she said. ‘The workers’ demands are fair.’',
      ['It won’t hold,', 'The workers’ demands are fair.'],
    ],
    ['Read more » here', []],
    ['She said: "We will go and', ['We will go and']],
    ['“First unclosed. He said “second,” and left.', ['First unclosed. He said', 'second,']],
    ['He said "yes"—"no," she said.', ['yes', 'no,']],
    ['“We are done“ he wrote. ”Fine” she wrote.', ['We are done', 'Fine']],
    ['The ("so-called") deal', ['so-called']],
    ['""', []],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it('give depth and closedness', () => {
    const { quotations: found } = segment('“a ‘b “c” d’ e” and “f');
    expect(found.map((q) => [q.depth, q.closed])).toEqual([
      [0, true],
      [1, true],
      [2, true],
      [0, false],
    ]);
  });

  it('go on over paragraphs, each opening again or only the last closing', () => {
    expect(quotations('“One.\n\n“Two.\n\n“Three,” he said.')).toEqual(['One.', 'Two.', 'Three,']);
    expect(quotations('He said: “One.\n\nTwo.\n\nThree,” and left. “Four.”')).toEqual([
      'One.',
      'Two.',
      'Three,',
      'Four.',
    ]);
    expect(quotations('‘One is done.\n\n‘Two,’ she said.')).toEqual(['One is done.', 'Two,']);
  });
});

describe('on any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          '“',
          '”',
          '‘',
          '’',
          '«',
          '»',
          "''",
          ' ',
          '. ',
          'a',
          'The',
          '\n',
          '\n\n',
          '5',
          '>',
          '- ',
          '\ud83d',
          '👍',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('keeps every span inside the text, in order, and sentences inside paragraphs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const layer = segment(text);
        let end = 0;
        for (const word of layer.words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          end = word.end;
          expect(layer.sentences.filter((s) => s.start <= word.start && word.end <= s.end)).toHaveLength(1);
        }
        for (const s of layer.sentences) {
          expect(layer.paragraphs.some((p) => p.start <= s.start && s.end <= p.end)).toBe(true);
        }
        layer.quotations.forEach((q, i) => {
          expect(
            q.outer.start <= q.inner.start && q.inner.start < q.inner.end && q.inner.end <= q.outer.end,
          ).toBe(true);
          expect(q.outer.start >= 0 && q.outer.end <= text.length).toBe(true);
          for (const p of layer.quotations.slice(0, i)) {
            const apart = p.outer.end <= q.outer.start;
            expect(apart || (p.outer.start <= q.outer.start && q.outer.end <= p.outer.end)).toBe(true);
          }
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['one word', 'a'],
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['apostrophes', "'"],
    ['stops', '.'],
    ['stops and marks', '."'],
    ['spaced stops', '. '],
    ['initials', 'A. '],
    ['breaks', '\n'],
    ['spaces', ' '],
    ['quoted words', '"a" '],
    ['unclosed quotes', '\n\n“a'],
    ['single quotes', " 'a"],
    ['block quotes', '>\n'],
    ['combining marks', '\u0301'],
    ['footnotes', '.[1]'],
  ])('takes 300 kB of %s in linear time', (_name, unit) => {
    const begin = process.cpuUsage();
    segment(unit.repeat(300_000 / unit.length));
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5_000);
  });
});
