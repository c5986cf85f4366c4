import { describe, expect, it } from 'vitest';
import { readMarked } from './testing.ts';

const speaksFor = (text: string) => {
  const r = readMarked(text);
  const other = r.voices.find(({ id }) => id === r.voice(0).speaksFor);
  return other ? (other.name ?? other.description) : null;
};

describe('places that no list knows', () => {
  it('takes what owns an embassy for a country', () => {
    const r = readMarked("[P:Lorvik]'s embassy was shut. {[P:Lorvik]} denied <the charge>.");
    expect(r.voice(0)).toMatchObject({ kind: 'government', name: 'Lorvik' });
  });

  it('takes what things happen in for a country', () => {
    const r = readMarked(
      'Shots fell in [P:Tessara]. Twice in [P:Tessara] they fell. {[P:Tessara]} asked <for help>.',
    );
    expect(r.voice(0).kind).toBe('government');
  });

  it('leaves a person a person who leads a government or is written about', () => {
    const r = readMarked(
      "[P:Ruiz]'s government fell. Faith in [P:Ruiz] fell too. Mr. [P:Ruiz] left. {[P:Ruiz]} said <so>.",
    );
    expect(r.voice(0).kind).toBe('person');
  });

  it('does not take a given name for a country', () => {
    const r = readMarked(
      "[P:Anna]'s parliament of owls sat. Trust in [P:Anna] and belief in [P:Anna] grew. {[P:Anna]} said <so>.",
    );
    expect(r.voice(0).kind).toBe('person');
  });
});

describe('kinds', () => {
  it('makes a ministry a government, whatever its capitals', () => {
    const r = readMarked(
      '{The [X:Russian] foreign ministry} said <no>. {The [O:Russian Defense Ministry]} said <yes>.',
    );
    expect([r.voice(0).kind, r.voice(1).kind]).toEqual(['government', 'government']);
  });

  it('makes the West a group', () => {
    const r = readMarked('{The [L:West]} denies <it>.');
    expect(r.voice(0).kind).toBe('group');
  });

  it('makes state media an outlet and the mainstream media a group', () => {
    const r = readMarked('{State media} said <so>. {The mainstream media} said <so too>.');
    expect([r.voice(0).kind, r.voice(1).kind]).toEqual(['outlet', 'group']);
  });

  it('knows an outlet by a name written in one', () => {
    expect(readMarked('{[P:OrvanPress]} said <so>.').voice(0).kind).toBe('outlet');
  });

  it('uncovers the person behind a title', () => {
    const r = readMarked('{[O:Harbor Supreme Court Justice Frank Moro]} wrote <that he would not>.');
    expect(r.voice(0)).toMatchObject({ kind: 'person', name: 'Frank Moro' });
  });

  it('leaves no mention of a country that is mostly taken for a person behind', () => {
    const r = readMarked(
      "[P:Lorvik]'s embassy was shut. [P:Lorvik] left. [O:Lorvik] came. {[P:Lorvik]} denied <the charge>.",
    );
    expect(r.entities.map(({ name, type }) => `${name} ${type}`)).toEqual(['Lorvik place']);
  });

  it('splits a headline that was tagged as a person', () => {
    const r = readMarked(
      '[P:Ana Ruiz Hammers Baker Holdings].\n\n[P:Ana Ruiz] spoke of [O:Baker Holdings]. {[P:Ruiz]} said <it was late>.',
    );
    expect(r.entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Baker Holdings']);
    const whole = readMarked(
      '[P:Ana Maria Lopez Ruiz] came.\n\n{[P:Ruiz]} said <it was late>. {[P:Ana]} said <no>.',
    );
    expect(whole.entities[0]?.name).toBe('Ana Maria Lopez Ruiz');
  });

  it('splits a headline that was tagged as one name', () => {
    const r = readMarked(
      '[O:Ana Ruiz Hammers Baker Holdings].\n\n[P:Ana Ruiz] spoke of [O:Baker Holdings]. {[P:Ruiz]} said <it was late>.',
    );
    expect(r.entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Baker Holdings']);
  });
});

describe('for whom', () => {
  it.each([
    ['{A paper circulated by [L:Peru]} said <no>.', 'Peru'],
    ["{[L:Peru]'s embassy} said <no>.", 'Peru'],
    ['{Those admin officials} said <no>.', 'admin'],
    ['{A No 10 spokesperson} said <no>.', 'No 10'],
    ['{A spokesperson for the operator, [O:Claremont Utilities],} said <no>.', 'Claremont Utilities'],
  ])('%s', (text, whom) => expect(speaksFor(text)).toBe(whom));

  it.each([
    '{Two [X:European] diplomats} said <no>.',
    '{Defence Minister [P:Ana Ruiz]} said <no>.',
    '{Western officials} said <no>.',
    '{A study of [L:Peru]} said <no>.',
  ])('%s: for nobody', (text) => expect(speaksFor(text)).toBeNull());

  it('does not count the number of a house', () => {
    expect(readMarked('{A No 10 spokesperson} said <no>.').voice(0).count).toBe(1);
    expect(readMarked('{Both} said <no>.').voice(0).count).toBe(2);
  });
});
