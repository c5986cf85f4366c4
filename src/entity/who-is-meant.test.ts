import { describe, expect, it } from 'vitest';
import { type MarkedReading, readMarked } from './testing.ts';

const NO_ARTICLE = { outlet: null, byline: null };

/** The name of the voice behind a marked source, else its description. */
const who = (marked: string, n = 0, pointsTo: Record<string, string> = {}): string | null => {
  const { name, description } = readMarked(marked, NO_ARTICLE, pointsTo).voice(n);
  return name ?? description;
};

const names = (r: MarkedReading): string[] => r.entities.map(({ name }) => name);

describe('a source that names somebody', () => {
  it('is whom it names, behind an office, a place or a dash', () => {
    for (const source of [
      'former secretary of state [P:Ana Ruiz]',
      'A rival, former [L:Ohio] governor [P:Ana Ruiz],',
      "[P:Tom Baker]'s sister, the Rev. [P:Ana Ruiz],",
      'The chair of the Joint Chiefs, Gen. [P:Ana Ruiz] Jr.,',
      'A former candidate -- [P:Ana Ruiz], who lost to [P:Tom Baker] --',
      'the chairman of [O:Norden LLC] [P:Ana Ruiz]',
      '[P:Ana Ruiz] herself',
    ])
      expect(who(`[P:Tom Baker] left. {${source}} said <so>.`)).toBe('Ana Ruiz');
    expect(who("{[L:Norland]'s largest car maker [O:Norden Motors] today} said <so>.")).toBe('Norden Motors');
  });

  it('is not whoever it belongs to', () => {
    expect(who('{A friend of [P:Ana Ruiz]} said <so>.')).toBe('A friend of Ana Ruiz');
    expect(who('{An aide of President [P:Ana Ruiz]} said <so>.')).toBe('An aide of President Ana Ruiz');
  });
});

describe('a description', () => {
  it('of an office in a state is who bears the office, unless it is of another state', () => {
    const text =
      'Sen. [P:Ana Ruiz] met [L:Texas] Sen. [P:Tom Baker]. They ate. {The [L:Florida] senator} said <so>.';
    expect(who(text)).toBe('Ana Ruiz');
  });

  it('by party is a person and no name', () => {
    const text =
      'House Speaker [P:Paul Verne] spoke. It was a defeat for the [L:Ohio] [X:Republican], {who} had <hoped>.';
    expect(who(text)).toBe('Paul Verne');
    expect(names(readMarked(text))).not.toContain('Republican');
    expect(names(readMarked('The [X:Republican] nominee {[P:Tom Baker]} said <so>.'))).toContain(
      'Republican',
    );
  });

  it('by a sort fits only what may be called so', () => {
    const city = '[L:Flint] residents wrote. A [L:Michigan] senator came. ';
    expect(who(`${city}{The state} said <so>.`)).toBe('Michigan');
    expect(who(`${city}{The city} said <so>.`)).toBe('Flint');
    const police = 'She left [O:Breitbart] in May. The [O:Jupiter Police Department] wrote. ';
    expect(who(`${police}{The news organization} said <so>.`)).not.toBe('Jupiter Police Department');
  });

  it('beside a name between two marks is that body, and so is what takes it up', () => {
    const text = '[O:Wealth-X], a private research firm, counted. It rained. {The firm} said <so>.';
    expect(who(text)).toBe('Wealth-X');
    expect(who('In [L:Utah], {a coalition of voters} said <so>.')).toBe('a coalition of voters');
  });

  it('that says what its name is, is the name', () => {
    expect(who('{The [O:BLM] group} said <so>.')).toBe('BLM');
    expect(who('{The [O:BLM] spokesman} said <so>.')).toBe('The BLM spokesman');
  });

  it('of many is not another number of them', () => {
    const text = 'They asked 50 percent of men. {The 30 percent} said <so>.';
    expect(who(text)).toBe('The 30 percent');
  });

  it('of kin is who is called so, though the possessive was read as that very person', () => {
    const text =
      'He quoted brother [P:Tom Baker]. [P:Tom Baker] called him kind. He loved the sea, {his brother} said <so>.';
    expect(who(text)).toBe('Tom Baker');
  });

  it('"the second official" is another official', () => {
    const r = readMarked(
      '{An aide} said <no>. {Another official} said <yes>. {The second official} said <more>.',
    );
    expect(r.voice(2).id).toBe(r.voice(1).id);
  });

  it('of a campaign is the campaign, whatever it is called', () => {
    const r = readMarked("{[P:Ana Ruiz]'s campaign} said <so>. It rained. {[P:Ruiz]'s team} said <more>.");
    expect(r.voice(1).id).toBe(r.voice(0).id);
    const aides = readMarked('{A [P:Ruiz] aide} said <so>. {Another [P:Ruiz] aide} said <more>.');
    expect(aides.voice(1).id).not.toBe(aides.voice(0).id);
  });

  it('of a central bank is the bank of that country', () => {
    expect(who("The [O:Bank of Norland] met. {[L:Norland]'s central bank} said <so>.")).toBe(
      'Bank of Norland',
    );
    expect(who("The [O:Bank of Norland] met. {[L:Sudland]'s central bank} said <so>.")).not.toBe(
      'Bank of Norland',
    );
  });
});

describe('documents', () => {
  it('are called by their titles, whoever is named in them', () => {
    const text = 'He wrote the book "[P:Ana Ruiz]: A Life in Song." {The book} says <so>.';
    expect(who(text)).toBe('Ana Ruiz: A Life in Song');
    expect(names(readMarked(text))).not.toContain('Ana Ruiz');
  });

  it('have no title in a slogan, nor in what somebody says', () => {
    expect(names(readMarked('She held a sign "Lock Her Up Now" and left.'))).toEqual([]);
    expect(names(readMarked('He wrote a book. "We Are Done Here," he said.'))).toEqual([]);
  });

  it('of a headline are what the text brings in below', () => {
    const r = readMarked('{Poll} finds <she leads>.\n\nIt rained. {A new Halden poll} gives <her half>.');
    expect(r.voice(0).id).toBe(r.voice(1).id);
    expect(r.voice(0).description).toBe('A new Halden poll');
    const other = readMarked('{Poll} finds <she leads>.\n\nIt rained. {Another poll} gives <her half>.');
    expect(other.voice(1).id).not.toBe(other.voice(0).id);
  });

  it('are taken up by a word of their names', () => {
    expect(who('The [X:Clean Power Plan] came. {The plan} says <so>.')).toBe('Clean Power Plan');
    expect(who('The [X:Clean Air Act] came. {The plan} says <so>.')).toBe('The plan');
  });

  it('speak for whom a possessive tells, and for the author to whom the model points', () => {
    const his = readMarked('[P:Tom Baker] wrote. {His second tweet} said <so>.');
    expect(his.voices.find(({ id }) => id === his.voice(0).speaksFor)?.name).toBe('Tom Baker');
    const pointed = readMarked('[O:Norden] wrote. {The statement} said <so>.', NO_ARTICLE, {
      statement: 'Norden',
    });
    expect(pointed.voices.find(({ id }) => id === pointed.voice(0).speaksFor)?.name).toBe('Norden');
    expect(readMarked('[O:Norden] wrote. {The statement} said <so>.').voice(0).speaksFor).toBeNull();
  });
});

describe('a pronoun', () => {
  it('is not whom its bearer tells', () => {
    const text =
      '[P:Tom Baker] met [P:Omar Diallo]. [P:Diallo] asked about the wall. <"Higher,"> {he} told [P:Diallo].';
    expect(who(text)).toBe('Tom Baker');
  });

  it('that the model has announce a name is whom it announces', () => {
    const text = '[P:Mary Kern] left. In what {she} called <a rant>, [P:Ana Ruiz] spoke.';
    expect(who(text)).toBe('Mary Kern');
    expect(who(text, 0, { she: 'Ana Ruiz' })).toBe('Ana Ruiz');
  });

  it('takes up what no noun list knows, where the model points there', () => {
    const text = '[O:Norden] left. The approach worked. But {it} shows <its age>.';
    expect(who(text)).toBe('Norden');
    expect(who(text, 0, { it: 'approach' })).toBe('The approach');
  });

  it('tells that a person was tagged as a body and the reverse, and what no register knows of a gender', () => {
    const twitter = '[P:Twitter] grew. {It} said <so>.';
    expect(readMarked(twitter, NO_ARTICLE, { It: 'Twitter' }).voice(0)).toMatchObject({
      kind: 'organization',
      name: 'Twitter',
    });
    expect(
      readMarked('[P:Tom Baker] grew. {It} said <so>.', NO_ARTICLE, { It: 'Tom Baker' }).voice(0).kind,
    ).not.toBe('organization');
    expect(
      readMarked('[O:Gloria Kern] sang. {She} said <so>.', NO_ARTICLE, { She: 'Gloria Kern' }).voice(0).kind,
    ).toBe('person');
    expect(who('[P:Maria Kang] and [P:Tom Baker] met. {He} said <so>.', 0, { He: 'Maria Kang' })).toBe(
      'Maria Kang',
    );
    expect(who('Ms. [P:Maria Kang] and [P:Tom Baker] met. {He} said <so>.', 0, { He: 'Maria Kang' })).toBe(
      'Tom Baker',
    );
  });
});

describe('a relative pronoun', () => {
  it('takes up what one before it took up', () => {
    const text = '[P:Ana Ruiz], whom the mayor appointed chief of mission, and {who} now <backs him>, left.';
    expect(who(text)).toBe('Ana Ruiz');
  });

  it('takes up words in marks, not the party of those who used them', () => {
    const text = 'Two [X:Republican] presidents began the "War On Waste," {which} <cost much>.';
    expect(who(text)).toBe('War On Waste');
  });

  it('takes up the body that an apposition of several words describes', () => {
    const text =
      'With the [O:RJC], an influential group of donors and activists {that} <backs him>, he failed.';
    expect(who(text)).toBe('RJC');
  });

  it('takes up no office that somebody seeks', () => {
    expect(who('[P:Ana Ruiz] spoke to the nominee for president, {who} had <hoped>.')).not.toBe('president');
  });
});

describe("readers' letters", () => {
  const page =
    '{I} cannot see <why he won>. He lost. [P:Ana Ruiz]. [L:Halden]. {I} hope <she wins>. [P:Tom Baker]. [L:Oslo].';

  it('are the words of who signs them', () => {
    const r = readMarked(page);
    expect([r.voice(0).name, r.voice(1).name]).toEqual(['Ana Ruiz', 'Tom Baker']);
  });

  it('are none where one name stands alone, or no place is given', () => {
    expect(readMarked('{I} cannot see <why>. He lost. [P:Ana Ruiz]. [L:Halden].').voice(0).kind).toBe(
      'writer',
    );
    expect(
      readMarked(
        '{I} saw <them>. One came. [P:Ana Ruiz]. She sang. Then came another. [P:Tom Baker]. He left.',
      ).voice(0).kind,
    ).toBe('writer');
  });
});

describe('names in headlines', () => {
  it('hold no verb', () => {
    expect(names(readMarked('[O:Ruiz Breaks With] [P:Baker] Over Road Plans. [P:Ana Ruiz] left.'))).toContain(
      'Ana Ruiz',
    );
    expect(names(readMarked('[O:Popular Website Shows] Bias Again.'))).toEqual([]);
    expect(names(readMarked('[O:Bank of Norland] Shows Losses.'))).toEqual(['Bank of Norland']);
    expect(names(readMarked('[P:Theresa May] Wins Another Round. It rained.'))).toEqual(['Theresa May']);
    expect(names(readMarked('The [O:Case Shows] prize went to her.'))).toEqual(['Case Shows']);
  });

  it('are the family and the given name of who is called by the first', () => {
    expect(
      names(readMarked('Chief [P:Ban] spoke. U.N. chief Ban [P:Ki-moon] left. [P:Ban] said so.')),
    ).toEqual(['Ban Ki-moon']);
  });

  it('are the initials that somebody is called by', () => {
    expect(names(readMarked('[P:John Ellis Bush] ran. [P:Jeb Bush] lost.'))).toHaveLength(1);
    expect(names(readMarked('[P:John Ellis Bush] ran. [P:Tom Bush] lost.'))).toHaveLength(2);
  });
});
