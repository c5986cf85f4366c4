import { describe, expect, it } from 'vitest';
import { readMarked } from './testing.ts';

describe('descriptions and their owners', () => {
  it('keeps two campaigns apart by their owners', () => {
    const r = readMarked(
      "[P:Ana Ruiz] and [P:Tom Baker] met. {[P:Ruiz]'s campaign} said <it was over>. {[P:Baker]'s campaign} said <it was not>. {Her campaign} added <more>.",
    );
    expect(r.voice(0).description).toBe("Ruiz's campaign");
    expect(r.voice(1).description).toBe("Baker's campaign");
    expect(r.voice(2).id).toBe(r.voice(0).id);
  });

  it("does not take another's lawyer for his", () => {
    const r = readMarked(
      "[P:Lena Voss], [P:Ana Ruiz]'s lawyer, left early. [P:Tom Baker] stayed. {His lawyer} said <nothing was settled>.",
    );
    expect(r.voice(0)).toMatchObject({ kind: 'unnamed', name: null });
  });

  it('finds a wife by the name that the text gave', () => {
    const r = readMarked(
      'The court heard [P:Tom Baker]. He lives apart from wife [P:Ana]. {His ex-wife} agreed <to the terms>.',
    );
    expect(r.voice(0).name).toBe('Ana');
  });

  it('does not take the last poll for the poll that is spoken of', () => {
    const r = readMarked(
      'A new poll came out on Monday. {The last poll} said <otherwise>. {The poll} said <she leads>.',
    );
    expect(r.voice(1).id).not.toBe(r.voice(0).id);
  });

  it('opens with a role and names its bearer below', () => {
    const r = readMarked(
      '{A judge} has ruled <that the file stays shut>. Papers had asked for it. Justice [P:Frank Moro] gave his reasons on Monday.',
    );
    expect(r.voice(0).name).toBe('Frank Moro');
  });

  it('leaves an official unnamed though another official is named below', () => {
    const r = readMarked(
      '{An official} said <that talks failed>. The building was quiet. Senior official [P:Tom Baker] left on Monday.',
    );
    expect(r.voice(0)).toMatchObject({ kind: 'unnamed', name: null });
  });

  it('leaves a judge unnamed where two judges are named below', () => {
    const r = readMarked(
      '{A judge} has ruled <that the file stays shut>. Judge [P:Frank Moro] and Judge [P:Ana Ruiz] sat on Monday.',
    );
    expect(r.voice(0).name).toBeNull();
  });

  it('calls a candidate by the party that the text gave', () => {
    const r = readMarked(
      'Republican [P:Tom Baker] met Democrat [P:Ana Ruiz]. [P:Ruiz] spoke first. {The Republican nominee} said <taxes were high>.',
    );
    expect(r.voice(0).name).toBe('Tom Baker');
  });

  it('reads two nouns under one article as one person', () => {
    const r = readMarked('{The mogul and Republican nominee} said <so>.');
    expect(r.voice(0)).toMatchObject({ kind: 'unnamed', count: 1 });
  });

  it('takes plurals in a row as one party', () => {
    const r = readMarked(
      'A reporter met 20 crew members, editors and contestants on Monday. {They} described <shouting>.',
    );
    expect(r.voice(0).description).toBe('20 crew members, editors and contestants');
  });
});

describe('bare surnames', () => {
  it('mean whom the text is about, not the relative who is named in full', () => {
    const r = readMarked(
      '[P:Tom Baker] spoke on Monday. His daughter, [P:Mary Baker], sat beside him. [P:Mary Baker] works for him. Reporters waited for two hours in the rain before the doors of the old town hall were opened by a guard, and the whole evening passed without a word on the budget, the roads, the schools, the port or the many other things that the town had come to hear of from them. {[P:Baker]} said <he was glad>.',
    );
    expect(r.voice(0).name).toBe('Tom Baker');
  });

  it('mean whom the text has just named in full', () => {
    const r = readMarked(
      '[P:Gary Johnson] ran for office. A guard slept. Secretary [P:Jeh Johnson] spoke on Friday. {[P:Johnson]} said <all was safe>.',
    );
    expect(r.voice(0).name).toBe('Jeh Johnson');
  });
});
