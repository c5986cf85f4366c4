import { describe, expect, it } from 'vitest';
import type { Asked, Candidate } from './antecedent-candidate.ts';
import { ANTECEDENT_FEATURES } from './antecedent-features.ts';
import { rankBy, WEIGHTS } from './antecedent-score.ts';
import { DESCRIBED_FEATURES, DESCRIBED_WEIGHTS } from './described-score.ts';
import { THIRD_PERSON } from './pronoun-features.ts';
import { readMarked } from './testing.ts';

const asked = { features: THIRD_PERSON.get('she') } as Asked;
const candidate = (index: number, distance: number): Candidate =>
  ({ referent: { index }, distance }) as unknown as Candidate;

const none = { person: {}, thing: {}, several: {} };

describe('the learnt weights', () => {
  it('have one for each feature, by class of pronoun', () => {
    for (const weights of [WEIGHTS.pointed, WEIGHTS.alone].flatMap((byClass) => Object.values(byClass)))
      expect(Object.keys(weights)).toEqual(Object.keys(ANTECEDENT_FEATURES));
  });

  it('have one for each feature of a role noun', () => {
    expect(Object.keys(DESCRIBED_WEIGHTS)).toEqual(Object.keys(DESCRIBED_FEATURES));
  });

  it('choose the highest score, and tell how surely', () => {
    const rank = rankBy({ pointed: none, alone: { ...none, person: { sameSentence: Math.log(3) } } });
    const choice = rank(asked, [candidate(0, 1), candidate(1, 0)], {} as never);
    expect(choice?.candidate.referent.index).toBe(1);
    expect(choice?.share).toBeCloseTo(0.75);
    expect(rank(asked, [], {} as never)).toBeNull();
  });
});

describe('pronouns', () => {
  const name = (text: string, n = 1): string | null => readMarked(text).voice(n).name;

  it('take up who spoke before, past a name in what was said', () => {
    expect(
      name('[P:Tom Baker] met reporters. {[P:Ana Ruiz]} said <the vote was won>. {She} said <it was late>.'),
    ).toBe('Ana Ruiz');
  });

  it('count distance from where the quotation begins', () => {
    const text =
      '[P:Karl Voss] left. {[P:Paul Ende]} said <he was sad>. "<One. Two. [P:Tom Baker] came. Four. Five,>" {he} said.';
    expect(name(text)).toBe('Paul Ende');
  });
});

describe('role nouns', () => {
  const described = (text: string, n: number): string | null => readMarked(text).voice(n).description;

  it('take up a document under the other noun that news has for it', () => {
    const text = 'A {new poll} found <that most agree>. {The survey} said <it was close>.';
    expect(readMarked(text).voice(1).id).toBe(readMarked(text).voice(0).id);
    expect(described('A {new poll} found <that most agree>. {The letter} said <it was close>.', 1)).toBe(
      'The letter',
    );
  });

  it('give way to a name that bears letters', () => {
    const text = '[P:Tom Baker] rose. {[P:Naomi Farr] KC, prosecuting,} said <he lied>.';
    expect(readMarked(text).voice(0).name).toBe('Naomi Farr');
  });

  it('end where a verb takes others', () => {
    expect(described('The trustee told creditors {who} <fear for their money>.', 0)).toBe('creditors');
  });
});

describe('relative pronouns', () => {
  const described = (text: string): string | null => readMarked(text).voice(0).description;

  it('take up what stands right before them, though no list knows it', () => {
    expect(described('He needs a share of superdelegates {who} <favour him>.')).toBe('superdelegates');
    expect(described('He won among those {who} <call themselves moderate>.')).toBe('those');
  });

  it('take up several where their verb is of several', () => {
    expect(described('He relies on state legislators such as [P:Ana Ruiz], {who} have <endorsed him>.')).toBe(
      'state legislators',
    );
  });

  it('take up the name that a description beside it belongs to', () => {
    const text = 'He works for [O:Norden Rail], a private company {that} <plans new lines>.';
    expect(readMarked(text).voice(0).name).toBe('Norden Rail');
    expect(described('He met [P:Ana Ruiz] and a company {that} <plans new lines>.')).toBe('a company');
  });

  it('take up with a noun of how many it tells', () => {
    expect(described('He was accused by dozens of women {who} <say he lied>.')).toBe('dozens of women');
    expect(described('It was 70 percent, against 64 percent {who} <say they agree>.')).toBe('64 percent');
    expect(
      described('Some 48 percent say they like her, compared with 64 percent {who} <say the same of him>.'),
    ).toBe('64 percent');
    expect(described('Seven percent like it, with tens of thousands of voters {who} <fear it>.')).toBe(
      'tens of thousands of voters',
    );
    expect(described('He asked the current and former officials {who} <fear it>.')).toBe(
      'the current and former officials',
    );
    expect(described('It was known among exhibit visitors {who} <saw that it was a copy>.')).toBe(
      'exhibit visitors',
    );
    expect(described('She won the 30 percent of voters {who} <fear it>.')).toBe('the 30 percent of voters');
  });

  it('take up the noun right before them rather than a known one further off', () => {
    expect(described('The union had a row {that} <showed its anger>.')).toBe('a row');
    expect(described('He treats supporters as ignorants {who} <believe anything>.')).toBe('ignorants');
  });

  it('pass over what stands between dashes', () => {
    expect(described('Four governors — the last is [P:Ana Ruiz] — {who} will <endorse him>.')).toBe(
      'Four governors',
    );
  });
});

describe('a bare noun of a sort', () => {
  it('takes up the named one spoken of last, not a described one further back', () => {
    const text =
      'The parent company of a rival rose. Its union spoke. [O:Norden Rail] fell on Monday. {The company} said <it lost money>.';
    expect(readMarked(text).voice(0).name).toBe('Norden Rail');
  });
});
