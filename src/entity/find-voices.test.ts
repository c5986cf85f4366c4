import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Voice } from '../reading.ts';
import { linkedFor, reading, readMarked } from './testing.ts';

const first = (marked: string): Voice => readMarked(marked).voice(0);
const spokenFor = (marked: string): Voice | undefined => {
  const r = readMarked(marked);
  return r.voices.find((v) => v.id === r.voice(0).speaksFor);
};

describe('kinds of voices', () => {
  it('knows persons, organizations, outlets', () => {
    expect(first('{[P:Ana Ruiz]} said <yes>.')).toMatchObject({
      kind: 'person',
      name: 'Ana Ruiz',
      description: null,
    });
    expect(first('{[O:Nordbank]} said <yes>.')).toMatchObject({ kind: 'organization', name: 'Nordbank' });
    expect(first('{The [O:Washington Post]} reported <that talks failed>.')).toMatchObject({
      kind: 'outlet',
      name: 'Washington Post',
    });
  });

  it('takes a place that speaks for its government, and an outlet named after a place for none', () => {
    expect(first('{[L:Norway]} said <yes>.').kind).toBe('government');
    expect(first('{The [L:Washington] Post} said <yes>.').kind).toBe('outlet');
  });

  it('knows the West for a group', () => {
    expect(first('{The [X:West]} believes <so>.')).toMatchObject({ kind: 'group', name: 'West' });
  });

  it('knows groups that bear no name', () => {
    expect(first('{Critics} said <no>.')).toMatchObject({
      kind: 'group',
      entity: null,
      description: 'Critics',
    });
    expect(first('{many voters} said <no>.')).toMatchObject({ kind: 'group', count: 'several' });
  });

  it('knows documents, and whose they are', () => {
    expect(first('{A memo} said <no>.')).toMatchObject({
      kind: 'document',
      name: null,
      description: 'A memo',
    });
    expect(first('{The [O:FT] report} said <no>.').kind).toBe('document');
    expect(spokenFor('{The [O:FT] report} said <no>.')?.name).toBe('FT');
    expect(spokenFor('{A study by the [O:Harbor Institute]} said <no>.')?.name).toBe('Harbor Institute');
  });

  it('knows the writer, and the outlet that publishes', () => {
    expect(first('{I} think <so>.').kind).toBe('writer');
    expect(
      readMarked('{The [O:Harbor Times]} has learned <it>.', {
        outlet: 'Harbor Times',
        byline: 'Ana Ruiz',
      }).voice(0),
    ).toMatchObject({ kind: 'writer', name: 'Ana Ruiz' });
  });
});

describe('seats of power', () => {
  it('joins seat and country where both speak', () => {
    const r = readMarked(
      '[L:Russia] waited. {[L:Moscow]} said <no>. {[L:Russia]} said <never>. {The [O:Kremlin]} said <later>.',
    );
    expect(new Set([0, 1, 2].map((n) => r.voice(n).id)).size).toBe(1);
    expect(r.voice(0)).toMatchObject({ kind: 'government', name: 'Russia' });
  });
  it('leaves a seat alone that alone speaks, and the place a place', () => {
    const r = readMarked('{[L:Brussels]} said <no>. He lives in [L:Brussels].');
    expect(r.voice(0)).toMatchObject({ kind: 'government', name: 'Brussels' });
    expect(r.entity('Brussels')?.type).toBe('place');
  });
});

describe('unnamed sources', () => {
  it('counts one, a number, several and the uncounted', () => {
    expect(first('{A senior official} said <no>.').count).toBe(1);
    expect(first('{Two officials} said <no>.').count).toBe(2);
    expect(first('{Several people close to the talks} said <no>.').count).toBe('several');
    expect(first('{sources} said <no>.')).toMatchObject({ kind: 'unnamed', count: null });
  });

  it('keeps how they know, verbatim', () => {
    expect(first('<The deal is off>, according to {sources privy to the conversations}.').basis).toBe(
      'privy to the conversations',
    );
    expect(first('{An official who was not authorized to speak publicly} said <no>.').basis).toBe(
      'was not authorized to speak publicly',
    );
    expect(first('{An official from the coast} said <no>.').basis).toBeNull();
  });

  it('makes two mentions one voice only where the text does', () => {
    const r = readMarked(
      '{A source} said <no>. <It was late>, {the source} added. {Another source} said <yes>.',
    );
    expect(r.voice(1).id).toBe(r.voice(0).id);
    expect(r.voice(2).id).not.toBe(r.voice(0).id);
    const two = readMarked('{Officials} said <no>. The day went on.\n\n{Officials} said <yes>.');
    expect(two.voice(0).id).not.toBe(two.voice(1).id);
  });

  it('says for whom they speak', () => {
    expect(spokenFor('{A spokeswoman for [O:Nordbank]} said <no>.')?.name).toBe('Nordbank');
    expect(spokenFor('[L:Ukraine] waited. {Ukrainian officials} said <no>.')).toMatchObject({
      kind: 'government',
      name: 'Ukraine',
    });
    expect(spokenFor('{An official} said <no>.')).toBeUndefined();
  });
});

describe('ministries', () => {
  it('speak for the country in their name', () => {
    expect(spokenFor('[L:Norway] waited. {The [O:Norwegian Defense Ministry]} said <no>.')).toMatchObject({
      kind: 'government',
      name: 'Norway',
    });
    expect(spokenFor('{The [O:Defense Ministry]} said <no>.')).toBeUndefined();
  });
  it('are found whole where the tags cut them', () => {
    expect(
      readMarked('[L:Norway] waited. {The [X:Norwegian] [O:Defense] Ministry} said <no>.').voice(0).name,
    ).toBe('Norwegian Defense Ministry');
  });
});

describe('speaking for somebody', () => {
  it('follows the role that the text gives', () => {
    expect(spokenFor('{[O:Ukrainian Foreign Ministry] spokesman [P:Georgy Tereshin]} said <no>.')?.name).toBe(
      'Ukrainian Foreign Ministry',
    );
    expect(spokenFor('{[P:Ana Ruiz], a lawyer for [O:Nordbank],} said <no>.')?.name).toBe('Nordbank');
  });
  it('does not make a president or a professor a spokesman', () => {
    expect(spokenFor('{President [P:Ana Ruiz]} said <no>.')).toBeUndefined();
    expect(spokenFor('{[P:Ana Ruiz], a professor at [O:Harbor College],} said <no>.')).toBeUndefined();
  });
});

describe('sources that take somebody up', () => {
  it('resolves role nouns', () => {
    expect(readMarked('Mayor [P:Ana Ruiz] spoke. {The mayor} said <no>.').voice(0).name).toBe('Ana Ruiz');
    expect(readMarked('Sen. [P:Tom Baker] spoke. {The lawmaker} said <no>.').voice(0).name).toBe('Tom Baker');
  });
  it('does not resolve a role that nobody bears', () => {
    expect(readMarked('[P:Ana Ruiz] was out. {The mayor} said <no>.').voice(0)).toMatchObject({
      entity: null,
      description: 'The mayor',
    });
  });
  it('resolves a relative pronoun to what stands before it', () => {
    expect(readMarked('[P:Vera Cole], {who} replaced [P:Tim Farr], said <no>.').voice(0).name).toBe(
      'Vera Cole',
    );
    expect(readMarked('It went to [O:Nordbank], {which} said <no>.').voice(0).name).toBe('Nordbank');
  });
  it('reads a name in apposition as the source', () => {
    expect(first('{The state’s chairman, [P:Phil Lovell],} said <no>.').name).toBe('Phil Lovell');
  });
  it('lets "I" in a quotation be its speaker', () => {
    const text = 'Ana Ruiz said: “I think we lost.” It rained.';
    const at = (s: string) => ({ start: text.indexOf(s), end: text.indexOf(s) + s.length });
    const outer = linkedFor('a1', text, at('Ana Ruiz'), at('“I think we lost.”'));
    const inner = linkedFor(
      'a2',
      text,
      at('I think').start >= 0 ? { start: at('I think').start, end: at('I think').start + 1 } : undefined,
      at('we lost'),
      'a1',
    );
    const r = reading(text, [{ ...at('Ana Ruiz'), type: 'person', confidence: 1 }], [outer, inner], {
      outlet: null,
      byline: null,
    });
    expect(r.voice(1).name).toBe('Ana Ruiz');
  });
});

describe('attributions without a source', () => {
  const text = '“We lost,” Ana Ruiz said. “It rains.”\n\nThe day went on. “Nobody knows.”';
  const at = (s: string) => ({ start: text.indexOf(s), end: text.indexOf(s) + s.length });
  const r = reading(
    text,
    [{ ...at('Ana Ruiz'), type: 'person', confidence: 1 }],
    [
      linkedFor('a1', text, at('Ana Ruiz'), at('“We lost,”')),
      linkedFor('a2', text, undefined, at('“It rains.”')),
      linkedFor('a3', text, undefined, at('“Nobody knows.”')),
    ],
    { outlet: null, byline: null },
  );
  it('have the voice before them where the quotation runs on', () => {
    expect(r.voice(1).name).toBe('Ana Ruiz');
  });
  it('have a voice of which nothing is known elsewhere', () => {
    expect(r.voice(2)).toMatchObject({
      kind: 'unnamed',
      name: null,
      entity: null,
      description: null,
      count: null,
    });
  });
});

describe('any text', () => {
  it('gives every attribution one voice and every reference an object', () => {
    const words = fc.constantFrom(
      'Ana',
      'Ruiz',
      'he',
      'I',
      'you',
      '“',
      '”',
      ',',
      'said',
      'the',
      'mayor',
      'who',
      'of',
      "'s",
      '.',
      '\n\n',
      'it',
      'and',
      'sources',
      'Moscow',
      'two',
      'officials',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(20), fc.nat(200), fc.nat(60)), { maxLength: 6 }),
        (w, spans) => {
          const text = w.join(' ');
          const clip = (n: number): number => Math.min(n, text.length);
          const attributions = spans.map(([a, n, b, m], i) =>
            linkedFor(
              `a${i}`,
              text,
              n === 0 ? undefined : { start: clip(a), end: clip(a + n) },
              { start: clip(b), end: clip(b + m) },
              i > 1 ? 'a0' : null,
            ),
          );
          const r = reading(text, [], attributions, { outlet: null, byline: null });
          const ids = new Set(r.voices.map((v) => v.id));
          for (const a of attributions) expect(ids.has(r.voiceOf.get(a.id) ?? '')).toBe(true);
          for (const v of r.voices) {
            if (v.speaksFor !== null) expect(ids.has(v.speaksFor)).toBe(true);
            if (v.entity !== null) expect(r.entities.some((e) => e.id === v.entity)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** One attribution with a cue and no source, or with an addressee. */
const withRoles = (
  text: string,
  roles: { source?: string; cue: string; content: string; addressee?: string },
) => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const a = linkedFor('a1', text, roles.source ? span(roles.source) : undefined, span(roles.content));
  const addressee = roles.addressee ? span(roles.addressee) : null;
  return reading(text, [], [{ ...a, cue: [span(roles.cue)], addressee }], { outlet: null, byline: null });
};

describe('sourceless evidence', () => {
  it('is the writer’s own where it is an impression', () => {
    const text = 'The harbour seems to be closed for good.';
    expect(withRoles(text, { cue: 'seems', content: 'to be closed for good' }).voice(0).kind).toBe('writer');
  });

  it.each(['is said', 'reportedly seems'])('stays unnamed where somebody told it: %s', (cue) => {
    const text = `The harbour ${cue} to be closed for good.`;
    expect(withRoles(text, { cue, content: 'to be closed for good' }).voice(0).kind).toBe('unnamed');
  });
});

describe('those who were told', () => {
  it('are entities under the text’s words where they bear no name', () => {
    const text = 'The mayor warned local drivers that the bridge was shut.';
    const r = withRoles(text, {
      source: 'The mayor',
      cue: 'warned',
      content: 'that the bridge was shut',
      addressee: 'local drivers',
    });
    expect(r.entity('local drivers')).toMatchObject({ type: 'group' });
    expect(r.addresseeOf.get('a1')).toBe(r.entity('local drivers')?.id);
  });
});

describe('"is quoted as saying"', () => {
  it('is the outlet’s that spoke before in the paragraph', () => {
    const text = 'The Harbor Times reports that talks failed. One aide is quoted as saying it was late.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const outlet = linkedFor('a1', text, at('The Harbor Times'), at('that talks failed'));
    const quoted = linkedFor('a2', text, undefined, at('One aide is quoted as saying it was late'));
    const names = [{ ...at('Harbor Times'), type: 'organization' as const, confidence: 1 }];
    const attributions = [outlet, { ...quoted, cue: [at('is quoted')] }];
    const r = reading(text, names, attributions, { outlet: null, byline: null });
    expect(r.voice(1)).toBe(r.voice(0));
  });
});

describe('appositions', () => {
  it('names the operator, not its spokesman', () => {
    const r = readMarked('{A spokesman for the operator, [O:Westline Rail],} said <that trains run>.');
    expect(r.voice(0)).toMatchObject({ kind: 'unnamed', name: null });
    expect(first('{The operator, [O:Westline Rail],} said <that trains run>.').name).toBe('Westline Rail');
  });

  it('takes a working paper for a document', () => {
    expect(first('{A working paper} said <no>.').kind).toBe('document');
    expect(first('{The paper} said <no>.').kind).toBe('outlet');
  });
});

describe('who spoke in what the page showed and the text lacks', () => {
  it('is not whoever was named last', () => {
    const read = readMarked(
      '{[P:Tom Baker]} said <it was over>.\n\nThen, late at night, this appeared...\n\n{He} is referring to <the strike>.',
    );
    expect(read.voice(1)).toMatchObject({ name: null, entity: null, description: 'He' });
  });

  it('is whoever was named where nothing is missing', () => {
    const read = readMarked(
      '{[P:Tom Baker]} said <it was over>. It was late.\n\n{He} was referring to <the strike>.',
    );
    expect(read.voice(1)).toMatchObject({ name: 'Tom Baker' });
  });
});
