import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../reading.ts';
import { findPositions } from '../find-positions.ts';
import { type MarkedOptions, marked } from '../marked-text.ts';

/** Positions as "kind holder: words". */
function read(template: string, options: MarkedOptions = {}): string[] {
  const input = marked(template, options);
  return findPositions(input).map(({ kind, holder, text }) => {
    const voice = input.voices.find(({ id }) => id === holder)!;
    return `${kind} ${voice.name ?? voice.kind}: ${text}`;
  });
}

const acting = (act: Attribution['act'], kind?: 'organization' | 'person'): MarkedOptions => ({
  attributions: { 1: { act } },
  ...(kind && { voices: { 1: { kind } } }),
});

describe('the words of a stand', () => {
  test.each([
    ['opposition Hungary: opposes any new tax', 'oppose', '{1s Hungary} {1c opposes} {1t any new tax}.'],
    ['refusal Bern: refused to pay', 'refuse', '{1s Bern} {1c refused} {1t to pay}.'],
    ['refusal they: an offer they turned down', 'refuse', 'It was {1t an offer} {1s they} {1c turned down}.'],
    [
      'support Riyadh: an idea that Riyadh backs',
      'support',
      'It is an idea {1t that} {1s Riyadh} {1c backs}.',
    ],
    [
      'support He: is negotiating in favor of Kyiv',
      'support',
      '{1s He} {1c is negotiating in favor of} {1t Kyiv}.',
    ],
    [
      'offer He: was open to talking “to anyone”',
      'support',
      '{1s He} {1c was open to talking} {1t “to anyone”}.',
    ],
    [
      'demand He: against taking the offer',
      'warn',
      '{1s He} {1c warned} {1t the press against taking the offer}.',
    ],
  ] as const)('%s', (line, act, template) => {
    expect(read(template, acting(act))).toEqual([line]);
  });

  test('a quotation is quoted whole', () => {
    expect(read('{1s One source} {1c said} {1t he would sign only "when there is progress."}')).toContain(
      'precondition One source: only "when there is progress."',
    );
  });

  test('what a body wants is a demand, what one man wants may be a wish', () => {
    const template = '{1s They} {1c want} {1t drinking water and an inquiry}.';
    expect(read(template, acting('intend', 'organization'))).toEqual([
      'demand They: drinking water and an inquiry',
    ]);
    expect(read(template, acting('intend', 'person'))).toEqual([]);
  });

  test('officials to whom one listens demand; what one is asked to promise nobody promises', () => {
    expect(
      read(
        'He chose to listen to {1s those officials} {1c calling for} {1t a firmer line}.',
        acting('demand'),
      ),
    ).toEqual(['demand those officials: a firmer line']);
    expect(
      read('{1s He} {1c urged} {1t {=Lee Lee} to let {2s the board} {2c promise} {2t a rise}}.', {
        attributions: { 1: { act: 'demand' }, 2: { act: 'promise' } },
      }).map((line) => line.split(' ')[0]),
    ).toEqual(['demand']);
  });
});

describe('whose stand it is', () => {
  test.each([
    [
      'a body is "it"',
      '{1s The Front} {1c said} {1t it would not accept monitors}.',
      'refusal The Front: it would not accept monitors',
    ],
    [
      '"his country" is the speaker’s',
      '{1s Amani} {1c said} {1t his country would never sign the treaty}.',
      'refusal Amani: his country would never sign the treaty',
    ],
    [
      'whom the source is named by',
      '{1s {=Kerr Kerr}’s office} {1c said} {1t that {=Kerr Kerr} would not accept monitors}.',
      'refusal Kerr: Kerr would not accept monitors',
    ],
    [
      'to back is to support',
      '{1s Poland} {1c says} {1t it will back the sanctions}.',
      'support Poland: it will back the sanctions',
    ],
    [
      'a rule for whom one deals with',
      '{1t “We do not sail with men in tanks,”} {1s Ekdahl} {1c said}.',
      'refusal Ekdahl: We do not sail with men in tanks',
    ],
    [
      'told within a statement',
      '{1s The firm} {1c said} {1t that it had turned down a takeover offer}.',
      'refusal The firm: had turned down a takeover offer',
    ],
  ])('%s', (_, template, line) => {
    expect(
      read(template, { voices: { 1: { kind: template.includes('his') ? 'person' : 'organization' } } }),
    ).toEqual([line]);
  });

  test('to reject words is no stand, to reject a plan is one', () => {
    expect(read('{1t “We reject the minister’s figure,”} {1s Lombaard} {1c said}.')).toEqual([]);
    expect(read('{1t “We reject the minister’s plan,”} {1s Lombaard} {1c said}.')).toEqual([
      'opposition Lombaard: We reject the minister’s plan',
    ]);
  });

  test('a condition told after an offer is of who makes it, and of nobody after a mere statement', () => {
    const template = (verb: string) =>
      `{1s Claremont} {1c ${verb}} {1t to pay for water}, on condition that households drop their claims.`;
    expect(read(template('offered'), acting('propose')).slice(1)).toEqual([
      'precondition Claremont: on condition that households drop their claims',
    ]);
    expect(read(template('was said'), acting('assert'))).toEqual([]);
  });

  test('the condition of a second clause is of who that clause begins with', () => {
    expect(
      read(
        '{1s One aide} {1c said} {1t {=Vance Vance} saw it coming, and that {2s {=Tolland Tolland}} will only return to the table if the terms are dropped}. {2s {=Tolland Tolland}} {2c said} {2t it was late}.',
      ).filter((line) => line.startsWith('precondition')),
    ).toEqual(['precondition Tolland: Tolland will only return to the table if the terms are dropped']);
  });

  test('a verb joined by "but" keeps its subject', () => {
    expect(
      read('{1s Amani} {1c said} {1t he would never sign the treaty but could accept a cap}.').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['refusal', 'offer']);
  });

  test('a memo that lays out a position demands', () => {
    expect(
      read(
        '{1s A memo} {1c laying out} {1t Moscow’s position} demanded {=Orvan Orvan} lift the ban and cut its troops.',
      ),
    ).toEqual(['demand A memo: Orvan lift the ban', 'demand A memo: cut its troops']);
  });
});

describe('conditions', () => {
  test.each([
    ['no convoy', '{1s The army} {1c said} {1t no convoy would pass until the Front had freed them}.'],
    ['until', '{1s Drivers} {1c vowed} {1t to stay out until the railway reinstates them}.'],
  ])('%s', (_, template) => {
    expect(read(template, acting(template.includes('vowed') ? 'promise' : 'assert')).join(' ')).toMatch(
      /precondition/,
    );
  });

  test.each([
    ['a date', '{1s Drivers} {1c vowed} {1t to stay out until the end of May}.'],
    ['an election', '{1s Lee} {1c promised} {1t to resign if she wins the vote}.'],
  ])('%s is none', (_, template) => {
    expect(read(template, acting('promise')).join(' ')).not.toMatch(/precondition/);
  });
});

test.each([
  ['polls', 'support', '{1s 43 percent} {1c back} {1t the mayor}.'],
  ['a wish for anonymity', 'demand', '{1s They} {1c asked} {1t that their names be withheld}.'],
  ['an article', 'support', '{1s They} {1c back} {1t The}.'],
  ['seeking help', 'demand', '{1s They} {1c sought} {1t help}.'],
] as const)('%s: no position', (_, act, template) => {
  expect(read(template, acting(act))).toEqual([]);
});
