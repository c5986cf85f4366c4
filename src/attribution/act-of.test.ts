import { describe, expect, it } from 'vitest';
import { ACT_RULES, actOf } from './act-of.ts';
import { markedAttributions } from './marked-attributions.ts';

function act(template: string): string {
  const { text, attributions } = markedAttributions(template);
  return actOf(text, attributions[0]!.cue, attributions[0]!.content);
}

describe('actOf', () => {
  it.each([
    ['assert', '{1s The mayor} {1c said} {1t the bridge was closed}.'],
    ['assert', '{1t The bridge was closed}, {1c according to} {1s the mayor}.'],
    ['assert', '{1s She} {1c made clear} {1t that it was over}.'],
    ['deny', '{1s The minister} {1c denied} {1t taking any money}.'],
    ['deny', '{1s He} {1c said} {1t the report was not true}.'],
    ['deny', '{1s He} {1c called} {1t the report “nonsense”}.'],
    ['deny', '{1s The ministry} {1c has been firmly rejecting} {1t this}.'],
    ['deny', '{1s Oslo} {1c rejected} {1t the claim}.'],
    ['refuse', '{1s Oslo} {1c rejected} {1t the offer}.'],
    ['refuse', '{1s The firm} {1c refused to} {1t pay}.'],
    ['refuse', '{1s The governor} {1c would not say} {1t who paid}.'],
    ['ask', '{1s She} {1c asked} {1t whether they had eaten}.'],
    ['ask', '{1t “Why now?”} {1s she} {1c said}.'],
    ['demand', '{1s The mayor} {1c asked} {1t the council to wait}.'],
    ['demand', '{1s The mayor} {1c asked for} {1t more time}.'],
    ['demand', '{1s Unions} {1c called for} {1t a strike}.'],
    ['demand', '{1s Unions} {1c called again for} {1t a strike}.'],
    ['demand', '{1s He} {1c told} {1t his staff to shred the files}.'],
    ['demand', '{1s The governor} {1c wants} {1t teachers to return}.'],
    ['intend', '{1s The governor} {1c wants} {1t to return}.'],
    ['intend', '{1s The firm} {1c is seeking} {1t to delay the vote}.'],
    ['intend', '{1s He} {1c opted to} {1t listen}.'],
    ['propose', '{1s He} {1c suggested} {1t that the vote should wait}.'],
    ['promise', '{1s They} {1c vowed} {1t to appeal}.'],
    ['promise', '{1s They} {1c agreed} {1t to meet}.'],
    ['believe', '{1s They} {1c agreed} {1t that it was late}.'],
    ['warn', '{1s The firm} {1c threatened to} {1t leave}.'],
    ['support', '{1s The party} {1c endorsed} {1t the plan}.'],
    ['support', '{1s She} {1c came out in favor of} {1t the plan}.'],
    ['support', '{1s The envoy} {1c is trying to negotiate in favor of} {1t the rebels}.'],
    ['support', '{1s The envoy} {1c spoke} {1t in support of the rebels}.'],
    ['demand', '{1s The envoy} {1c insisted} {1t that Orvan reopen its ports}.'],
    ['demand', '{1s The union} {1c insists} {1t that the law be changed}.'],
    ['oppose', '{1s Critics} {1c slammed} {1t the plan}.'],
    ['accuse', '{1s The firm} {1c accused} {1t the city of theft}.'],
    ['feel', '{1s Residents} {1c were worried about} {1t the noise}.'],
    ['intend', '{1s The council} {1c seems} {1t to want a deal}.'],
    ['propose', '{1s The council} {1c floated} {1t the idea of a truce}.'],
    ['know', '{1s She} {1c was aware} {1t that it was late}.'],
    ['believe', '{1s Pliny} {1c considered} {1t the animal stupid}.'],
    ['refuse', '{1s I} {1c won’t agree to} {1t any cuts}.'],
  ])('%s: %s', (expected, template) => {
    expect(act(template)).toBe(expected);
  });

  it.each([
    // "called" is no call for anything, whatever "for" follows in the content
    ['assert', '{1s Critics} {1c called} {1t the fight for the seat “a farce”}.'],
    // a noun inside the cue is no verb
    ['assert', '{1s He} {1c said in response to a request} {1t that it was late}.'],
    // the words of a quotation are not an order
    ['assert', '{1s She} {1c told the paper} {1t “people like us to sing”}.'],
    // admitting an error denies nothing
    ['assert', '{1s She} {1c admitted} {1t that the figure was inaccurate}.'],
    ['assert', '{1s He} {1c offered} {1t his thoughts on the match}.'],
    // what is insisted on is a fact
    ['assert', '{1s He} {1c insists} {1t that fish live in the river}.'],
    ['assert', '{1s He} {1c insisted} {1t that it cut the tree}.'],
    // to find for somebody is a finding
    ['assert', '{1s The judge} {1c ruled} {1t in favor of the tenants}.'],
    // what is weighed is no opinion
    ['intend', '{1s The firm} {1c considered} {1t a move}.'],
    ['intend', '{1s The firm} {1c considered} {1t the peace offer}.'],
    ['intend', '{1s The firm} {1c considered} {1t resigning}.'],
    // a statement and a question
    ['assert', '{1t “It is mud,”} {1s he} {1c said}. {1t “What is new?”}'],
    // an unknown cue
    ['assert', '{1s He} {1c xyzzied} {1t it}.'],
  ])('negative case, %s: %s', (expected, template) => {
    expect(act(template)).toBe(expected);
  });

  it('asks its lexicon last', () => {
    expect(ACT_RULES.at(-1)?.name).toBe('lexicon');
    expect(new Set(ACT_RULES.map(({ name }) => name)).size).toBe(ACT_RULES.length);
  });

  it('reads no cue as assert', () => {
    expect(actOf('x', [], [{ start: 0, end: 1 }])).toBe('assert');
  });
});
