import { describe, expect, it } from 'vitest';
import { INNER_CHECKS } from './inner-checks.ts';
import { markedAttributions } from './marked-attributions.ts';

/** The name of the check that rejects attribution 2 inside the content of attribution 1. */
function rejectedBy(template: string): string | null {
  const { text, attributions } = markedAttributions(template);
  const [outer, inner] = attributions as [(typeof attributions)[0], (typeof attributions)[0]];
  const draft = { ...outer, parent: null, layout: null };
  return INNER_CHECKS.find((check) => check.rejects(inner, draft, text))?.name ?? null;
}

describe('INNER_CHECKS', () => {
  it.each([
    ['{1s Lee} {1c refused} {1t {2c to discuss} {2t his own future}}.', 'verb-without-subject'],
    [
      '{1s Lee} {1c said} {1t the bank was late, {2c while downplaying} {2t the risk of it}}.',
      'verb-without-subject',
    ],
    ['{1s Lee} {1c said} {1t {2s Ann} {2c was not impressed with} {2t their plan}}.', 'mere-thing'],
    [
      '{1s Lee} {1c warned} {1t {2s them} {2c against accepting} {2t the offer of a loan}}.',
      'prepositional-gerund',
    ],
    ['{1s Lee} {1c said} {1t {2c had been told} {2t to leave the pier}}.', 'verb-without-subject'],
  ])('%s: %s', (template, name) => {
    expect(rejectedBy(template)).toBe(name);
  });

  it.each([
    '{1s Lee} {1c said} {1t {2s the tests} {2c showed} {2t that the water was safe}}.',
    '{1s Lee} {1c said} {1t {2s the town} {2c had denied} {2t the claim about the pier}}.',
    '{1s Lee} {1c said} {1t {2s the port} {2c published} {2t “a very odd little note”}}.',
    '{1s Lee} {1c said} {1t {2s Ann} {2c demanded} {2t their resignation}}.',
    '{1s Lee} {1c said} {1t {2s Ann} {2c knew} {2t who lied}}.',
    '{1s Lee} {1c wrote} {1t that {2t the bridge} {2c is said to} {2t be unsafe}}.',
    '{1s Lee} {1c wrote} {1t that {2t the bridge was} {2c reportedly} {2t unsafe}}.',
  ])('keeps %s', (template) => {
    expect(rejectedBy(template)).toBeNull();
  });
});
