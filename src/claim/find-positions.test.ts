import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../reading.ts';
import { findPositions } from './find-positions.ts';
import { type MarkedOptions, marked } from './marked-text.ts';

/** Positions as "kind holder→toward: words". */
function read(template: string, options: MarkedOptions = {}): string[] {
  const input = marked(template, options);
  return findPositions(input).map(({ kind, holder, toward, text }) => {
    const voice = input.voices.find(({ id }) => id === holder)!;
    const entity = input.entities.find(({ id }) => id === toward);
    return `${kind} ${voice.name ?? voice.kind}${entity ? `→${entity.name}` : ''}: ${text}`;
  });
}

const acting = (act: Attribution['act'], more: Partial<Attribution> = {}): MarkedOptions => ({
  attributions: { 1: { act, ...more } },
});

describe('positions that the cue names', () => {
  test('a row of joined verb phrases is several demands of one party', () => {
    expect(
      read(
        '{1s The paper} {1c demanded} {1t that {=Orvan Orvan} lift the ban, pay its debts and forever renounce the pipeline}.',
        acting('demand'),
      ),
    ).toEqual([
      'demand The paper→Orvan: Orvan lift the ban',
      'demand The paper→Orvan: pay its debts',
      'demand The paper→Orvan: forever renounce the pipeline',
    ]);
  });

  test('a row of which only the first part was found goes on to the end of the sentence', () => {
    expect(
      read(
        '{1s The paper} {1c demanded} {1t that {=Orvan Orvan} lift the ban}, pay its debts and renounce the pipeline.',
        acting('demand'),
      ),
    ).toHaveLength(3);
  });

  test('joined nouns are one demand', () => {
    expect(read('{1s Residents} {1c demand} {1t clean water and an inquiry}.', acting('demand'))).toEqual([
      'demand Residents: clean water and an inquiry',
    ]);
  });

  test('what comes after "if" is no further demand', () => {
    expect(
      read('{1s She} {1c urged} {1t them to leave if they could and stay away}.', acting('demand')),
    ).toHaveLength(1);
  });

  test('whom the demand is made of: the addressee before the first party of the content', () => {
    const template = '{1s Calder} {1c called on} {1t {=the board|the board} to sell the unit}.';
    expect(read(template, acting('demand'))).toEqual(['demand Calder→the board: the board to sell the unit']);
    const input = marked(template);
    const [board] = input.entities;
    expect(
      read('{1s He} {1c asked} {=Ann Ann Lee} {1t to sign it}.', acting('demand', { addressee: 'e1' })),
    ).toEqual(['demand He→Ann: to sign it']);
    expect(board!.id).toBe('e1');
  });

  test.each([
    ['offer', 'propose', '{1s Oslo} {1c offered} {1t to host the talks}.'],
    ['proposal', 'propose', '{1s The bank} {1c proposed} {1t a new tax}.'],
    ['proposal', 'propose', '{1s She} {1c suggested} {1t waiting until spring}.'],
    ['commitment', 'promise', '{1s She} {1c promised} {1t to resign}.'],
    ['refusal', 'refuse', '{1s The bank} {1c refused} {1t to pay the fine}.'],
    ['support', 'support', '{1s The union} {1c backs} {1t the plan}.'],
    ['opposition', 'oppose', '{1s The union} {1c opposes} {1t the plan}.'],
    ['demand', 'warn', '{1s The judge} {1c warned} {1t jurors not to read the papers}.'],
    ['offer', 'intend', '{1s The minister} {1c is ready} {1t to meet the rebels}.'],
    ['proposal', 'assert', '{1s He} {1c floated the idea} {1t of a swap}.'],
  ] as const)('%s from the act %s', (kind, act, template) => {
    expect(read(template, acting(act)).map((line) => line.split(' ')[0])).toEqual([kind]);
  });

  test('"does not plan to" refuses', () => {
    expect(
      read('{1s The firm} {1c does not plan} {1t to sell the unit}.', acting('intend', { negated: true })),
    ).toEqual(['refusal The firm: does not plan to sell the unit']);
  });

  test.each([
    ['to decline to comment', 'refuse', '{1s The bank} {1c declined} {1t to comment}.'],
    ['to ask for comment', 'demand', '{1s We} {1c asked} {1t for comment}.'],
    ['to suppose', 'propose', '{1s He} {1c suggested} {1t that the man was drunk}.'],
    ['to offer advice', 'propose', '{1s Experts} {1c offered} {1t their assessments}.'],
    ['to float a rumour', 'propose', '{1s The press} {1c floats} {1t stories of a split}.'],
    ['to praise', 'support', '{1s She} {1c praised} {1t the nurses}.'],
    ['to criticize', 'oppose', '{1s She} {1c slammed} {1t the mayor}.'],
    ['not to promise', 'promise', '{1s She} {1c did not promise} {1t a rise}.', true],
    ['what nobody yet does', 'support', '{1s Voters} could {1c back} {1t the plan}.'],
    ['demand for goods', 'demand', '{1c Demand} for {1t coal} is weak.'],
    ['a question', 'demand', '{1t “Why is the bridge shut?”} {1s he} {1c demanded}.'],
  ] as const)('%s is no position', (_, act, template, negated?: boolean) => {
    expect(read(template, acting(act, { negated: negated ?? false }))).toEqual([]);
  });
});

describe('positions in what somebody says', () => {
  test('what others must or should do is demanded of them', () => {
    expect(read('{1s The union} {1c said} {1t that {=the mayor|the mayor} must resign}.')).toEqual([
      'demand The union→the mayor: the mayor must resign',
    ]);
    expect(read('{1s The union} {1c said} {1t the prisoners should be released}.')).toEqual([
      'demand The union: the prisoners should be released',
    ]);
  });

  test.each([
    ['a guess', '{1s He} {1c said} {1t the pilot must have known}.'],
    ['a state', '{1s He} {1c said} {1t it should be warm by May}.'],
    ['a question', '{1s He} {1c asked} {1t whether the mayor should resign}.'],
    ['the speaker’s own duty', '{1s He} {1c said} {1t I must leave now}.'],
    ['a rule in the writer’s voice', 'The bill must pass the Senate by Friday.'],
  ])('%s with a modal is no demand', (_, template) => {
    expect(read(template)).toEqual([]);
  });

  test('a writer who says "I" demands; a reporter does not', () => {
    expect(read('I doubt it. The council should publish the audit.')).toEqual([
      'demand writer: The council should publish the audit',
    ]);
    expect(read('The council should publish the audit.')).toEqual([]);
  });

  test('first-person verbs that do what they say', () => {
    expect(read('{1t “We reject this plan,”} {1s she} {1c said}.')).toEqual([
      'opposition she: We reject this plan',
    ]);
    expect(read('We call on all sides to stop the fighting.')).toEqual([
      'demand writer: We call on all sides to stop the fighting',
    ]);
    expect(read('{1t “I refuse to comment,”} {1s she} {1c said}.')).toEqual([]);
  });

  test('what the speaker will and will not do', () => {
    expect(read('{1t “We will never surrender this town,”} {1s she} {1c said}.')).toEqual([
      'refusal she: We will never surrender this town',
    ]);
    expect(read('{1s {=Ann Ann Lee}} {1c said} {1t {=Ann she} would introduce a bill}.')).toEqual([
      'commitment Ann: she would introduce a bill',
    ]);
    expect(read('{1s {=Ann Ann Lee}} {1c said} {1t {=Ann she} was open to talks}.')).toEqual([
      'offer Ann: she was open to talks',
    ]);
  });

  test('what others are said to be going to do binds nobody', () => {
    expect(read('{1s {=Ann Ann Lee}} {1c said} {1t {=Bob Bob} would abolish the court}.')).toEqual([]);
    expect(read('{1s {=Ann Ann Lee}} {1c said} {1t it would rain}.')).toEqual([]);
  });

  test.each([
    ['only if', '{1s He} {1c said} {1t he would talk only if the siege ends}.', 'only if the siege ends'],
    [
      'only when, with marks',
      '{1s One aide} {1c said} {1t the king is open to a meeting only “when he sees progress”}.',
      'only “when he sees progress”',
    ],
    [
      'unless',
      '{1s She} {1c said} {1t the licence would be withdrawn unless the firm paid}.',
      'unless the firm paid',
    ],
    [
      'provided that',
      '{1s They} {1c said} {1t they would return, provided that the border opens}.',
      'provided that the border opens',
    ],
    [
      'in exchange for',
      '{1s They} {1c said} {1t hostages could go in exchange for medicine}.',
      'in exchange for medicine',
    ],
    [
      'on condition that',
      '{1s The firm} {1c said} {1t it could pay on condition that claims are dropped}.',
      'on condition that claims are dropped',
    ],
    [
      'a precondition',
      '{1s Orvan} {1c said} {1t a precondition for peace is the end of sanctions}.',
      'a precondition for peace is the end of sanctions',
    ],
    [
      'depends on',
      '{1s Orvan} {1c said} {1t any deal depends on the lifting of sanctions}.',
      'any deal depends on the lifting of sanctions',
    ],
  ])('condition: %s', (_, template, words) => {
    expect(read(template)).toContainEqual(
      expect.stringMatching(new RegExp(`^precondition .*: ${words.replace(/[()]/g, '.')}$`)),
    );
  });

  test('"if" is a condition beside an offer, and a supposition elsewhere', () => {
    expect(
      read('{1s {=Ann Ann Lee}} {1c said} {1t {=Ann she} would resign if the vote was lost}.').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['commitment', 'precondition']);
    expect(read('{1s She} {1c said} {1t it would be cold if it snowed}.')).toEqual([]);
  });

  test.each([
    ['anonymity', '{1s An aide} {1c spoke} {1t on condition of anonymity}.'],
    ['a fact that depends on another', '{1s He} {1c said} {1t the harvest depends on the weather}.'],
    ['a length of time', '{1s He} {1c said} {1t it could take as long as five years}.'],
    ['a condition in the writer’s voice', 'The match will be played only if the pitch thaws.'],
  ])('%s is no condition', (_, template) => {
    expect(read(template)).toEqual([]);
  });

  test('an offer named after its holder, whoever speaks of it', () => {
    const lines = read(
      '{1s {=Bek Bekzat}} {1c said} {1t no}. {2s Ann} {2c warned} {2t of {=Bek Bekzat}’s offer of free gas}.',
    );
    expect(lines).toEqual(['offer Bek: offer of free gas']);
  });
});

describe('on any text', () => {
  const part = fc.constantFrom(
    '{1s He} ',
    '{1c demanded} ',
    '{1t we will not pay unless you go, leave and stop} ',
    'must resign. ',
    '“',
    '”',
    'only if ',
    '\n\n',
    'X’s offer of ',
    '‮',
    '…',
    'and cut ',
    '{=Ann Ann} ',
  );

  test('words are the characters of the span', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 25 }),
        fc.constantFrom('demand', 'promise', 'assert', 'oppose', 'propose'),
        (parts, act) => {
          const input = marked(parts.join(''), acting(act as Attribution['act']));
          for (const { span, text, statement } of findPositions(input)) {
            expect(input.layer.text.slice(span.start, span.end)).toBe(text);
            expect(text).not.toBe('');
            expect(input.statements.map(({ id }) => id)).toContain(statement);
          }
        },
      ),
    );
  });

  test.each([
    ['one letter', 'a'.repeat(100_000)],
    ['conditions', 'only if it will not pay unless we must go, '.repeat(2500)],
    ['conjunctions', 'and cut, or pay; '.repeat(6000)],
    ['blanks', ' \n'.repeat(50_000)],
  ])('takes linear time: %s', (_, body) => {
    const input = marked(`{1s He} {1c said} {1t ${body}}.`, acting('demand'));
    const begun = process.cpuUsage();
    findPositions(input);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(4000);
  });
});
