import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameTag } from '../model/scores.ts';
import { segment } from '../text/segment.ts';
import { findEntities } from './find-entities.ts';
import { readMarked } from './testing.ts';

const names = (marked: string): string[] => readMarked(marked).entities.map((e) => e.name);

describe('names of one party', () => {
  it('gathers full name, surname, titled surname and pronoun', () => {
    const r = readMarked('[P:Ana Ruiz] met voters. Ms. [P:Ruiz] spoke. {She} said <it was late>.');
    expect(r.mentions('Ana Ruiz')).toEqual(['Ana Ruiz', 'Ruiz', 'She']);
  });

  it('finds in a headline the surname of who is named in full below', () => {
    expect(names('[P:Okoro] wins\n\n[P:Grace Okoro] was elected on Monday.')).toEqual(['Grace Okoro']);
  });

  it('takes middle initials and short forms for the same person', () => {
    expect(names('[P:Joseph R. Walsh] arrived. [P:Joe Walsh] left.')).toHaveLength(1);
  });

  it('keeps two people of one surname two, told apart by titles and given names', () => {
    const r = readMarked(
      '[P:Peter Lindqvist] and his wife, [P:Maria Lindqvist], came. Mr. [P:Lindqvist] spoke. Mrs. [P:Lindqvist] did not.',
    );
    expect(r.mentions('Peter Lindqvist')).toContain('Lindqvist');
    expect(r.mentions('Maria Lindqvist')).toContain('Lindqvist');
    expect(r.entities).toHaveLength(2);
  });

  it('keeps a candidate and a running mate apart', () => {
    const r = readMarked(
      '[P:Tom Baker] chose [P:Lena Ortiz] as his running mate. [P:Ortiz] thanked [P:Baker].',
    );
    expect(r.entities.map((e) => e.name)).toEqual(['Tom Baker', 'Lena Ortiz']);
  });

  it('joins an acronym with its name, bracketed or by its initials', () => {
    expect(names('The [O:Alliance to Mend Our Roads] ([O:AMOR]) met. [O:AMOR] voted.')).toHaveLength(1);
    expect(names('The [O:Financial Times] reported it. The [O:FT] has seen a memo.')).toEqual([
      'Financial Times',
    ]);
  });

  it('joins countries under their other names and leaves their capitals places of their own', () => {
    expect(names('[L:Britain] signed. The [L:United Kingdom] ratified. [L:London] was calm.')).toHaveLength(
      2,
    );
  });

  it('names nobody after days of the week or pronouns', () => {
    expect(names('[P:Monday] came. [O:It] said nothing.')).toEqual([]);
  });

  it('takes an outlet for an organization, not for the place in its name', () => {
    const r = readMarked('The [L:Washington] Post reported that [L:Washington] was quiet.');
    expect(r.entity('Washington Post')?.type).toBe('organization');
    expect(r.mentions('Washington')).toHaveLength(1);
  });

  it('mends a person tagged without the surname, or split in two', () => {
    expect(names('[P:Georgy] Tereshin said so.')).toEqual(['Georgy Tereshin']);
    expect(names('[P:Georgy] [P:Tereshin] said so.')).toEqual(['Georgy Tereshin']);
  });

  it('keeps a body that a longer name, once tagged as a person, ends in', () => {
    const r = readMarked(
      '[O:Grelva] grows. [O:Grelva] hires. The app [P:Umbra Grelva] is no part of [O:Grelva], which sued. [O:Grelva] won.',
    );
    expect(r.entity('Grelva')?.type).toBe('organization');
    expect(r.mentions('Umbra Grelva')).toEqual(['Umbra Grelva']);
  });

  it('takes for a family name what a full name with a known given name ends in, whatever its tags', () => {
    const r = readMarked(
      '[P:Peter Grelva] spoke. [O:Grelva] left. [O:Grelva] slept. [O:Grelva] ate. [O:Grelva] sat.',
    );
    expect(r.entities).toMatchObject([{ name: 'Peter Grelva', type: 'person' }]);
  });

  it('takes for a country a name beside its people, and no given name', () => {
    const r = readMarked(
      'Two [X:Tessarian] guards fell. [P:Tessaria] protested. [P:Julia] met a Julian monk.',
    );
    expect(r.entity('Tessaria')?.type).toBe('place');
    expect(r.entity('Julia')?.type).toBe('person');
  });

  it('trusts a form of address more than a tag', () => {
    expect(readMarked('[O:Bryan Holt] came. Mr. [X:Holt] spoke.').entities).toMatchObject([
      { name: 'Bryan Holt', type: 'person' },
    ]);
  });
});

describe('roles', () => {
  const roles = (marked: string): readonly string[] =>
    readMarked(marked).entities.find((e) => e.type === 'person')?.roles ?? [];
  it('keeps what stands before the name', () => {
    expect(roles('[O:Ukrainian Foreign Ministry] spokesman [P:Georgy Tereshin] spoke.')).toEqual([
      'Ukrainian Foreign Ministry spokesman',
    ]);
  });
  it('keeps an apposition with its complement', () => {
    expect(roles('[P:Ana Ruiz], director of the [O:Harbor Institute], spoke.')).toEqual([
      'director of the Harbor Institute',
    ]);
  });
  it('keeps a counterpart', () => {
    expect(roles('He phoned his Russian counterpart [P:Sergei Antonov].')).toEqual(['Russian counterpart']);
  });
  it('does not take the subject of the next clause for a role', () => {
    expect(roles('In [P:Chelsea], the mayor also spoke.')).toEqual([]);
  });
});

describe('names as the text writes them', () => {
  it('leave out letters after a name', () => {
    expect(readMarked('[P:Naomi Farr KC] rose. {[P:Farr]} said <it was late>.').voice(0).name).toBe(
      'Naomi Farr',
    );
  });

  it('are not in a heading’s capitals', () => {
    expect(readMarked('[L:VARDANIA] STATEMENT. {[L:Vardania]} said <it was ready>.').voice(0).name).toBe(
      'Vardania',
    );
  });
});

describe('pronouns', () => {
  it('follows gender: she is not the man named last', () => {
    const r = readMarked('[P:Maria Lind] met [P:Peter Holm]. {She} said <the talks were short>.');
    expect(r.voice(0).name).toBe('Maria Lind');
  });

  it('does not let "it" be a person', () => {
    const r = readMarked('[P:Peter Holm] left [O:Nordbank] last year. {It} said <profits fell>.');
    expect(r.voice(0)).toMatchObject({ name: 'Nordbank', kind: 'organization' });
    expect(readMarked('[P:Peter Holm] left. {It} said <no>.').voice(0)).toMatchObject({
      entity: null,
      name: null,
      description: 'It',
    });
  });

  it('does not let a speaker be somebody whom the speaker names', () => {
    const r = readMarked('[P:Peter Holm] met [P:Karl Wend]. {He} said <[P:Wend] was late>.');
    expect(r.voice(0).name).toBe('Peter Holm');
  });

  it('does not take the quotation for the article: "he" after it is not somebody inside it', () => {
    const r = readMarked('[P:Peter Holm] spoke. <“[P:Karl Wend] lies,”> {he} said.');
    expect(r.voice(0).name).toBe('Peter Holm');
  });

  it('does not take the article for the quotation: "he" inside it is not its speaker', () => {
    const r = readMarked('[P:Karl Wend] resigned. {[P:Peter Holm]} said: <“He told us nothing.”>');
    expect(r.mentions('Peter Holm')).not.toContain('He');
  });

  it('lets they be an organization or a pair', () => {
    expect(readMarked('[O:Nordbank] closed branches. {They} said <costs rose>.').voice(0).name).toBe(
      'Nordbank',
    );
    const r = readMarked('[P:Ana Ruiz] and [P:Tom Baker] arrived. {They} said <yes>.');
    expect(r.voice(0)).toMatchObject({ kind: 'group', entity: null, description: 'Ana Ruiz and Tom Baker' });
  });

  it('leaves open who he is where nobody agrees', () => {
    expect(readMarked('The talks failed. {He} said <so>.').voice(0)).toMatchObject({
      entity: null,
      name: null,
      description: 'He',
    });
  });

  it('learns the gender of a name that no register knows from the text', () => {
    const r = readMarked(
      '[P:Quill Zanth] won. She thanked her staff, took her coat and her bag, and said her goodbyes. She left. [P:Omar Haddad] lost. {He} said <he would be back>. {She} said <good>.',
    );
    expect(r.voice(0).name).toBe('Omar Haddad');
    expect(r.voice(1).name).toBe('Quill Zanth');
  });
});

describe('any text', () => {
  const anyNames = (text: string) =>
    fc
      .array(
        fc.tuple(
          fc.nat(text.length),
          fc.nat(12),
          fc.constantFrom('person', 'organization', 'place', 'other'),
        ),
        { maxLength: 8 },
      )
      .map((list) =>
        list.map(
          ([start, n, type]): NameTag => ({
            start,
            end: Math.min(text.length, start + n),
            type: type as NameTag['type'],
            confidence: 1,
          }),
        ),
      );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Mr.',
          'Ana',
          'Ruiz',
          'he',
          '“',
          '”',
          ',',
          'said',
          'the',
          'mayor',
          'of',
          "'s",
          '.',
          '\n\n',
          'It',
          'and',
          'X',
          '(AP)',
        ),
        { maxLength: 80 },
      )
      .map((w) => w.join(' ')),
  );

  it('has mentions inside the text, in order, each entity with one at least', () => {
    fc.assert(
      fc.property(
        anyText.chain((text) => anyNames(text).map((tags) => ({ text, tags }))),
        ({ text, tags }) => {
          const entities = findEntities({ layer: segment(text), names: tags });
          for (const e of entities) {
            expect(e.mentions.length).toBeGreaterThan(0);
            expect(e.name.trim()).not.toBe('');
            let last = 0;
            for (const m of e.mentions) {
              expect(m.start).toBeGreaterThanOrEqual(last);
              expect(m.end).toBeGreaterThan(m.start);
              expect(m.end).toBeLessThanOrEqual(text.length);
              last = m.start;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads the same twice', () => {
    const text = 'Ana Ruiz met Tom Baker. She said no. The mayor left.';
    const input = {
      layer: segment(text),
      names: [{ start: 0, end: 8, type: 'person', confidence: 1 }] as const,
    };
    expect(findEntities(input)).toEqual(findEntities(input));
  });

  it.each([
    ['one letter', 'a'.repeat(300_000)],
    ['one capital', 'A '.repeat(60_000)],
    ['pronouns', 'He said she said. '.repeat(8_000)],
    ['titles', 'Mr. '.repeat(40_000)],
    ['quotes', '“he” '.repeat(20_000)],
    ['role nouns', 'the mayor of the '.repeat(15_000)],
  ])('takes linear time on %s', { timeout: 60_000 }, (_, text) => {
    const layer = segment(text);
    const before = process.cpuUsage();
    findEntities({ layer, names: [] });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4_000);
  });
});
