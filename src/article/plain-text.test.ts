import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCalendarDates } from './calendar-dates.ts';
import { findDateline } from './dateline.ts';
import { foreignLanguage } from './foreign-language.ts';
import { readPlainText } from './plain-text.ts';

const BODY =
  '\n\nThe harbour board voted on Tuesday to close the old pier, which had stood for ninety years.';
const published = (text: string) => readPlainText(text + BODY).published;

describe('published', () => {
  it.each([
    [' date 2025-11-01 The Chronicle is out with a report.', '2025-11-01'],
    ['Pier to close\nOct. 31, 2025', '2025-10-31'],
    ['Pier to close\nPublished: 22:41, 14 July 2026 | Updated: 08:00, 15 July 2026', '2026-07-14'],
    ['Pier to close\nUpdated 3:05 PM ET, Fri October 31, 2025', '2025-10-31'],
    ['Pier to close\n2025-11-01T14:03:00Z', '2025-11-01'],
    ['Pier to close\nBy Ada Lund | Oslo Post | 2 June 2026 · 5 min read', '2026-06-02'],
    ['Pier to close\nFri, 31 Oct 2025 14:03:00 +0000', '2025-10-31'],
    ['WASHINGTON, Oct 31, 2025 (Reuters) - The board voted to close it.', '2025-10-31'],
    ['Title: Pier\nDate: 31/10/2025', '2025-10-31'],
    ['October 31, 2025: The board met.', '2025-10-31'],
  ])('%s', (text, day) => {
    expect(published(text)).toBe(day);
  });

  it.each([
    ['WASHINGTON, Oct 31 (Reuters) - The board voted to close it.'],
    ['Pier to close\nOctober 31'],
    ['Pier to close\nPosted 10/11/2025'],
    ['The board voted on October 31, 2025 to close the pier and to sell what was left of it.'],
    ['Pier to close\n31 February 2025'],
    ['March 3, 2026 was the day on which everything changed for the people here.'],
    ['What happened on March 3, 2026'],
  ])('is unknown in: %s', (text) => {
    expect(published(text)).toBeNull();
  });

  it('may stand in the last lines, labelled', () => {
    expect(readPlainText(`Pier to close${BODY}\n\nFirst published: 3 March 2026`).published).toBe(
      '2026-03-03',
    );
    expect(readPlainText(`Pier to close${BODY}\n\nThe pier opened 3 March 1936`).published).toBeNull();
  });
});

describe('title, byline and outlet', () => {
  it('are read from the head', () => {
    const text = `COMMENT\nClose the pier\n\nBy ADA LUND and Per Moe, Harbour Correspondent\nThe Oslo Post, 2 June 2026${BODY}`;
    expect(readPlainText(text)).toMatchObject({
      title: 'Close the pier',
      byline: 'ADA LUND and Per Moe',
      published: '2026-06-02',
    });
  });

  it('are read from key lines and from the dateline', () => {
    const text =
      'Title: Pier closes\nAuthor: Ada Lund\n\nLONDON (AP) — The pier closed on Monday, the harbour board said.';
    expect(readPlainText(text)).toMatchObject({ title: 'Pier closes', byline: 'Ada Lund', outlet: 'AP' });
    expect(readPlainText(`Pier closes\nBy Ada Lund, CNN${BODY}`)).toMatchObject({
      byline: 'Ada Lund',
      outlet: 'CNN',
    });
  });

  it('are unknown where a text only begins', () => {
    expect(
      readPlainText('By Friday, the talks had failed. Nobody knew why it had come to this.'),
    ).toMatchObject({
      title: null,
      byline: null,
      outlet: null,
      published: null,
    });
    expect(readPlainText('Short.')).toMatchObject({ title: null });
  });

  it('give way to what is known from elsewhere', () => {
    const given = { title: 'T', byline: 'B', outlet: 'O', published: '2020-01-02', source: 'x.txt' };
    expect(readPlainText(`Pier to close\nOct. 31, 2025${BODY}`, given)).toMatchObject(given);
  });
});

describe('datelines', () => {
  it.each([
    ['WASHINGTON, Oct 31 (Reuters) - The', 'Reuters'],
    ['LONDON (AP) — The', 'AP'],
    ['PORT ALMERA, March 3, 2026 (Continental Wire) - A', 'Continental Wire'],
    ['Philadelphia (AFP) – US', 'AFP'],
    ['(Reuters) - The', 'Reuters'],
    ['ORLANDO, Fla. (Reuters) - The', 'Reuters'],
    ['OSLO, Nov. 3 /PRNewswire/ -- The', 'PRNewswire'],
  ])('%s', (line, agency) => {
    expect(findDateline(line)?.agency).toBe(agency);
  });

  it('need no agency where the place is in capitals', () => {
    expect(findDateline('NEW YORK — The')).toMatchObject({ place: 'NEW YORK', agency: null });
  });

  it.each([
    'Trump - who won - said',
    'Mother-in-law',
    'US-led forces',
    'Rome — the city',
    'The (old) - pier',
    'A — b',
  ])('%s is none', (line) => {
    expect(findDateline(line)).toBeNull();
  });
});

describe('calendar dates', () => {
  it('are whole dates only', () => {
    const values = (line: string) => findCalendarDates(line).map(({ value }) => value);
    expect(values('31st of October, 2025; Sept 3 2024; 2025/11/01; 11/11/2025')).toEqual([
      '2025-10-31',
      '2024-09-03',
      '2025-11-01',
      '2025-11-11',
    ]);
    expect(values('Oct 31; 2025; 3/4/2025; 1-2025-11-01; 12025-11-01; 2025-13-40')).toEqual([]);
  });
});

describe('language', () => {
  it('names what is surely not English', () => {
    const german =
      'Die Regierung hat am Dienstag erklärt, dass sie nicht mit der Gewerkschaft über den Hafen verhandeln wird und dass der Streik von den Arbeitern beendet werden soll.';
    expect(foreignLanguage(german)).toBe('German');
    expect(
      foreignLanguage('Правительство заявило во вторник, что переговоры с профсоюзом не состоятся'),
    ).toBe('Cyrillic script');
  });

  it('says nothing of English, names and noise', () => {
    expect(foreignLanguage(`Pier to close${BODY}`)).toBeNull();
    expect(foreignLanguage('El Niño de la Muerte')).toBeNull();
    expect(foreignLanguage('word '.repeat(1000))).toBeNull();
    expect(foreignLanguage('👍'.repeat(500))).toBeNull();
  });
});

describe('on any text', () => {
  it('alters nothing, and takes bylines, titles and outlets from it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('By ', 'Published: ', '2 June 2026', 'LONDON (AP) — ', '| ', '\n', 'Title: ', ', '),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('');
        const article = readPlainText(text);
        expect(article.text).toBe(text);
        for (const field of [article.title, article.outlet]) {
          if (field !== null) expect(field !== '' && text.includes(field)).toBe(true);
        }
        expect(article.byline).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['By A ', 'A, ', 'LONDON, ', '2 June 2026 ', ' ', '- ', '(', 'By '])(
    'is quick on a megabyte of %j',
    (unit) => {
      const begin = process.cpuUsage();
      readPlainText(unit.repeat(1_000_000 / unit.length));
      foreignLanguage(unit.repeat(1_000_000 / unit.length));
      expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2_000);
    },
  );
});
