import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../reading.ts';
import { findDisputes } from '../find-disputes.ts';
import { type MarkedOptions, marked } from '../marked-text.ts';

/** Disputes as "kind: one side / other side". */
function read(template: string, options: MarkedOptions = {}): string[] {
  const input = marked(template, options);
  const textOf = (ids: readonly string[]) =>
    ids.map((id) => input.statements.find((statement) => statement.id === id)!.text).join(' + ');
  return findDisputes(input).map(({ kind, sides }) => `${kind}: ${sides.map(textOf).join(' / ')}`);
}

const acts = (doing: Readonly<Record<string, Attribution['act']>>): MarkedOptions => ({
  attributions: Object.fromEntries(Object.entries(doing).map(([number, act]) => [number, { act }])),
});

describe('what is denied', () => {
  test('a denial in other words answers the sentence before it', () => {
    const template =
      '{1s The station} {1c said} {1t a Lorvik diplomat had been asked to leave}. {2s Lorvik’s embassy} {2c denied} {2t that any of its staff had been expelled}.';
    expect(read(template, acts({ 2: 'deny' }))).toEqual([
      'denial: a Lorvik diplomat had been asked to leave / that any of its staff had been expelled',
    ]);
  });

  test('it answers nothing that does not speak of the one who denies', () => {
    const template =
      '{1s The station} {1c said} {1t the harvest was poor}. {2s Lorvik’s embassy} {2c denied} {2t that any of its staff had been expelled}.';
    expect(read(template, acts({ 2: 'deny' }))).toEqual([]);
  });

  test('two denials of one thing do not contradict each other', () => {
    const template =
      '{1s The chief} {1c denies} {1t a cover-up of infant deaths}. {2s The trust} {2c denied} {2t a cover-up of the deaths}.';
    expect(read(template, acts({ 1: 'deny', 2: 'deny' }))).toEqual([]);
  });

  test('"a charge he rejected" speaks of its own sentence or of nothing', () => {
    const template =
      '{1s The Red Cross} {1c counted} {1t seventy dead in the town}. In the city, {2t a charge} {2s Halane} {2c rejected}.';
    expect(read(template, acts({ 2: 'deny' }))).toEqual([]);
  });

  test('"That is simply untrue" points at the statement before', () => {
    const template =
      '{1s The lawyers} {1c say} {1t staff were told to alter records}. {2t “That is simply untrue,”} {2s Pryce} {2c said}.';
    expect(read(template, acts({ 2: 'deny' }))).toEqual([
      'denial: staff were told to alter records / “That is simply untrue,”',
    ]);
  });

  test('what the writer supposes is not denied', () => {
    const template =
      'The law would end any immunity in the attacks. {1s Riyadh} {1c denies} {1t any involvement in the attacks}.';
    expect(read(template, acts({ 1: 'deny' }))).toEqual([]);
  });
});

describe('the side of the one who denies', () => {
  test('holds what he says instead in the same sentence', () => {
    const template =
      '{1s Halvorsen} {1c said} {1t the result could not be repeated}. {2s Duarte} {2c rejects} {2t that criticism}, {3s Duarte} {3c saying} {3t two laboratories have done it}.';
    expect(read(template, acts({ 2: 'deny' }))[0]).toMatch(
      /repeated \/ that criticism \+ .*two laboratories have done it$/,
    );
  });

  test('and in the next one a number for a number, but no other news', () => {
    const template = (next: string) =>
      `{1s Karrow} {1c said} {1t the boat carried 212 people}. {2s The firm} {2c denied} {2t that the boat carried so many people}. {3s The firm} {3c said} {3t ${next}}.`;
    const options = acts({ 2: 'deny' });
    expect(read(template('176 tickets had been sold'), options)[0]).toMatch(/176 tickets had been sold$/);
    expect(read(template('a new chairman had been found'), options)[0]).not.toMatch(/chairman/);
  });

  test('a fragment is shown with the inner words that complete it', () => {
    const template =
      '{1s The paper} {1c says} {1t that {2s Ellison} {2c promised} {2t Beijing a freeze}}, while {3s the ministry} {3c says} {3t no such promise was made}.';
    expect(read(template, acts({ 2: 'promise' }))).toEqual([
      'opposite: that Ellison promised + Beijing a freeze / no such promise was made',
    ]);
  });
});

describe('contradictions side by side', () => {
  test.each([
    [
      'rival names without a shared word',
      '{1s The army} {1c said} {1t guns had deliberately struck the east gate}. {2s Halane} {2c said} {2t the breach was an accident}.',
      'naming',
    ],
    [
      'names with a shared word, one in the writer’s voice',
      'Vega cancelled his trip. {1s His office} {1c said} {1t the trip was only postponed}.',
      'naming',
    ],
    [
      'one subject',
      '{1s Okoye} {1c said} {1t that the building is unsafe}. {2t “The building is safe,”} {2s Pell} {2c said}.',
      'opposite',
    ],
    [
      'the subject taken up by a pronoun',
      '{1s The US} {1c says} {1t its exports rose by a little}. {2c According to} {2s customs data}, {2t they fell}.',
      'opposite',
    ],
    [
      '"it was not"',
      '{1s The bloc} {1c said} {1t the vote was free}. {2s The mission} {2c said} {2t it was not}.',
      'opposite',
    ],
    [
      'a bare number',
      '{1s The regulator} {1c said} {1t 11 deaths could have been avoided}. {2s The trust} {2c said} {2t it accepts only four}.',
      'number',
    ],
    [
      'a rate',
      '{1s The mayor} {1c says} {1t the trams lose 40 million a year}. {2s The audit} {2c says} {2t the figure is 23 million}.',
      'number',
    ],
  ])('%s', (_, template, kind) => {
    expect(read(template).map((line) => line.split(':')[0])).toEqual([kind]);
  });

  test.each([
    [
      'rival names far apart',
      '{1s The army} {1c said} {1t guns had deliberately struck the gate}. It rained. It rained more. {2s Halane} {2c said} {2t the driver died in an accident}.',
    ],
    [
      'opposite words of two subjects',
      '{1s Okoye} {1c said} {1t the building is unsafe}. {2s Pell} {2c said} {2t the park is safe}.',
    ],
    [
      'a pronoun two sentences on',
      '{1s The US} {1c says} {1t exports rose}. It rained. {2s Bob} {2c said} {2t they fell}.',
    ],
  ])('%s: no dispute', (_, template) => {
    expect(read(template)).toEqual([]);
  });
});
