import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../reading.ts';
import { htmlReport } from './html.ts';
import { damReading, emptyReading, hostileReading, sampleReading, sampleReadings } from './sample-reading.ts';

const parse = (reading: Reading) => parseHTML(htmlReport(reading)).document;
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe.each(Object.entries(sampleReadings))('the page of the %s reading', (_, reading) => {
  const page = htmlReport(reading);
  const document = parse(reading);

  test('holds the article’s text, character for character', () => {
    const expected = squeezed(reading.article.text.replaceAll('\0', '\ufffd'));
    expect(squeezed(document.querySelector('article')?.textContent ?? '')).toBe(expected);
  });

  test('has no script, no event handler, no foreign element, no address but links', () => {
    for (const element of document.querySelectorAll('*')) {
      expect(ELEMENTS).toContain(element.tagName.toLowerCase());
      for (const { name, value } of element.attributes) {
        expect(ATTRIBUTES).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(#[\w-]+$|https?:\/\/)/);
      }
    }
  });

  test('every in-page link and every description leads somewhere', () => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.size).toBe(document.querySelectorAll('[id]').length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
    for (const element of document.querySelectorAll('[aria-describedby],[aria-labelledby]')) {
      expect(ids).toContain(
        element.getAttribute('aria-describedby') ?? element.getAttribute('aria-labelledby'),
      );
    }
  });

  test('the policy allows nothing but the one style sheet', async () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const style = page.slice(page.indexOf('<style>') + 7, page.indexOf('</style>'));
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = Buffer.from(digest).toString('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(style).not.toMatch(/url\(|@import|expression/i);
  });

  test('every attribution’s content is in the text, with a letter that the keyboard reaches', () => {
    for (const { id } of reading.attributions) {
      const says = document.querySelector(`article #t-${id}`);
      expect(says?.querySelector(`a.sig[href="#e-${id}"]`)?.getAttribute('aria-label')).toMatch(/^[A-Z]+: /);
      expect(document.querySelector(`.report #e-${id}`)).not.toBeNull();
    }
  });
});

const ELEMENTS =
  'html head meta title style body p a div header main article aside nav footer section h1 h2 h3 ul ol li span bdi q b strong time svg rect'.split(
    ' ',
  );
const ATTRIBUTES =
  'lang charset http-equiv content name class id href rel dir aria-label aria-labelledby aria-describedby aria-hidden tabindex data-tip data-sig data-ref data-is datetime viewbox viewBox preserveaspectratio preserveAspectRatio width height'.split(
    ' ',
  );

describe('the article', () => {
  const document = parse(damReading);

  test('nested attributions are nested elements', () => {
    expect(document.querySelector('#t-a1 #t-a2 #t-a3')?.textContent).toBe(
      'that the lowlands pay for the whole repair of the Vessa dam',
    );
  });

  test('the tip gives the chain, outermost first, and what is done', () => {
    expect(document.querySelector('#t-a3')?.getAttribute('data-tip')).toBe(
      'The Lowland Tribune ← two officials familiar with the matter ← Maren Holt\ndemands · paraphrased',
    );
  });

  test('content in two pieces is two elements with one letter', () => {
    const pieces = [...document.querySelectorAll('.says')].filter((e) =>
      e.getAttribute('data-tip')?.startsWith('engineers'),
    );
    expect(pieces.map(({ textContent }) => textContent)).toEqual([
      'The leak',
      'loses 40 cubic metres an hour',
    ]);
  });

  test('content over paragraphs is one element in each', () => {
    const reading = sampleReading('He said: “One.\n\nTwo.”', {
      voices: [{ id: 'v2', kind: 'unnamed' }],
      attributions: [{ voice: 'v2', source: 'He', cue: 'said', content: ['“One.\n\nTwo.”'] }],
    });
    expect([...parse(reading).querySelectorAll('p > .says')].map((e) => e.textContent)).toEqual([
      '“One.',
      'Two.”',
    ]);
  });

  test('each voice keeps one letter', () => {
    const letters = new Map<string, string>();
    for (const sign of document.querySelectorAll('.sig')) {
      const name = sign.getAttribute('aria-label')?.split(' ← ').at(-1) ?? '';
      const voice = name.replace(/^[A-Z]: /, '');
      expect(letters.get(voice) ?? sign.getAttribute('data-sig')).toBe(sign.getAttribute('data-sig'));
      letters.set(voice, sign.getAttribute('data-sig') ?? '');
    }
    expect(letters.size).toBe(10);
  });
});

test('title, byline and date lines, which stand above the article, are set back in it', () => {
  const reading = sampleReading('Dam leaks\n\nBy Ines Calloway\n\nFriday\n\nIt rained.', {
    article: { title: 'Dam leaks', byline: 'Ines Calloway' },
    times: [{ at: 'Friday', type: 'DATE', value: '2026-03-13' }],
  });
  expect([...parse(reading).querySelectorAll('.repeated')].map((e) => e.textContent)).toEqual([
    'Dam leaks',
    'By Ines Calloway',
    'Friday',
  ]);
});

test('a statement in two disputes has one note with both', () => {
  const twice = [...damReading.disputes, { ...damReading.disputes[0]!, id: 'd3', about: 'the reason' }];
  const notes = [...parse({ ...damReading, disputes: twice }).querySelectorAll('.note')];
  expect(notes.filter((note) => /the water talks; the reason\./.test(note.textContent ?? ''))).toHaveLength(
    2,
  );
});

test('a place where something was lost is shown at the word before it', () => {
  expect(parse(hostileReading).querySelector('.noted.missing')?.id).toBe('w-2');
  expect(parse(hostileReading).querySelectorAll('.noted.missing')).toHaveLength(2);
});

describe('the report', () => {
  const document = parse(damReading);
  const section = (id: string) => document.getElementById(id)?.textContent?.replace(/\s+/g, ' ') ?? '';

  test('has every section that holds something, and names the rest', () => {
    expect([...document.querySelectorAll('.report section')].map(({ id }) => id)).toEqual([
      'voices',
      'positions',
      'disputed',
      'timeline',
      'nobody',
      'missing',
      'wording',
    ]);
    expect(parse(emptyReading).querySelector('.none')?.textContent).toBe(
      'Looked for and not found: voices, positions, disputed, timeline, on nobody’s word, missing, wording.',
    );
  });

  test('keeps the three times apart', () => {
    expect(section('timeline')).toMatch(
      /autumn 2025 told of.*12 Mar 2026 said.*14 Mar 2026 published.*20 Mar 2026 told of/,
    );
  });

  test('gives both sides of a dispute', () => {
    expect(section('disputed')).toMatch(
      /the water talks.*cancelled next week.*Tomas Reyl.*postponed, not cancelled/,
    );
  });

  test('gives the writer’s share', () => {
    expect(section('nobody')).toMatch(/\d+ % of the words are the writer’s own; 4 sentences stand/);
  });
});

describe('hostile input', () => {
  test('a source that is no web address is no link', () => {
    expect(htmlReport(hostileReading)).not.toContain('href="javascript');
  });

  test('nothing of the article is in the style sheet', () => {
    const style = (page: string) => page.slice(page.indexOf('<style>'), page.indexOf('</style>'));
    expect(style(htmlReport(hostileReading))).not.toContain('evil');
  });

  test('a large article with thousands of attributions takes seconds at most', () => {
    const sentence = 'She said it rained. ';
    const many = 3000;
    const reading: Reading = {
      ...emptyReading,
      article: { ...emptyReading.article, text: sentence.repeat(many) },
      voices: [{ ...damReading.voices[1]!, id: 'v1' }],
      attributions: Array.from({ length: many }, (_, n) => ({
        ...damReading.attributions[0]!,
        id: `a${n}`,
        voice: 'v1',
        source: [{ start: n * 20, end: n * 20 + 3 }],
        cue: [{ start: n * 20 + 4, end: n * 20 + 8 }],
        content: [{ start: n * 20 + 9, end: n * 20 + 18 }],
      })),
    };
    const begun = performance.now();
    htmlReport(reading);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('any text and any spans give a whole page', () => {
    const offset = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.array(fc.tuple(offset, offset)),
        (text, pairs) => {
          const reading: Reading = {
            ...emptyReading,
            article: { ...emptyReading.article, text, title: text, outlet: text },
            voices: [{ ...damReading.voices[1]!, id: 'v1', name: text }],
            attributions: pairs.map(([a, b], n) => ({
              ...damReading.attributions[0]!,
              id: `a${n}`,
              parent: n > 0 ? `a${n - 1}` : null,
              voice: 'v1',
              source: [],
              cue: [],
              time: null,
              content: [{ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }],
            })),
          };
          const { document } = parseHTML(htmlReport(reading));
          expect(document.querySelectorAll('script')).toHaveLength(0);
          expect(document.querySelectorAll('footer')).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
