import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport } from '../src/report/html.ts';
import { damReading, hostileReading, sampleReadings } from '../src/report/sample-reading.ts';

/**
 * The HTML report in a real browser. Needs Debian's Chromium at /usr/bin/chromium (`apt-get install chromium`);
 * elsewhere these tests are skipped and `src/report/html.test.ts` holds the structure alone.
 */
const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const WIDTHS = [390, 820, 1400];

/** What `test/page-checks.js` says of the focus. */
interface Focus {
  readonly name: string;
  readonly outlined: boolean;
}

const found = existsSync(CHROMIUM);
if (!found) console.warn(`test/html.test.ts is skipped: no browser at ${CHROMIUM}`);

describe.skipIf(!found)('in Chromium', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-html-'));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a reading's page from a file and keeps all that the browser says and asks for. */
  async function open(name: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, htmlReport(sampleReadings[name]!));
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.addInitScript({ path: fileURLToPath(new URL('page-checks.js', import.meta.url)) });
    const messages: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('dialog', (dialog) => messages.push(`dialog ${dialog.message()}`));
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    return { page, messages, requests: requests.filter((url) => url !== address) };
  }

  describe.each(WIDTHS)('at %i pixels', (width) => {
    test.each(Object.keys(sampleReadings))(
      'the %s page does not scroll sideways, complain, ask or act',
      async (name) => {
        const { page, messages, requests } = await open(name, width);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        for (const link of await page.locator('.sig').all()) await link.focus();
        for (const element of await page.locator('.says').all())
          await element.hover({ force: true, timeout: 1000 }).catch(() => null);
        expect(await page.evaluate('globalThis.owned')).toBeUndefined();
        expect(messages).toEqual([]);
        expect(requests).toEqual([]);
        await page.close();
      },
    );

    test('paragraphs and notes stand clear of each other', async () => {
      const { page } = await open('dam', width);
      const boxes = await page.locator('.para, .notes').evaluateAll((elements) =>
        elements.map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const overlap =
            a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          expect(overlap).toBe(false);
        }
      }
      await page.close();
    });

    test('focus, pointing and a tap show the chain', async () => {
      const { page } = await open('dam', width);
      const shown = () => page.evaluate('checks.tipsShown()');
      expect(await shown()).toEqual([]);
      await page.locator('#t-a3 > .sig').focus();
      expect(await shown()).toEqual([
        expect.stringContaining('two officials familiar with the matter ← Maren Holt'),
      ]);
      await page.locator('#t-a9').hover();
      await page.locator('#t-a9').click();
      expect(await shown()).toEqual([expect.stringContaining('Agnes Bohm')]);
      await page.close();
    });
  });

  test('the article reads as it was written', async () => {
    for (const [name, { article }] of Object.entries(sampleReadings)) {
      const { page } = await open(name, 820);
      const text = await page.locator('article').evaluate((element) => element.textContent ?? '');
      const expected = article.text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
      expect(text.replace(/\s+/g, '')).toBe(expected.replace(/\s+/g, ''));
      await page.close();
    }
  });

  test('the keyboard reaches the skip link first, then every attribution, with visible focus', async () => {
    const { page } = await open('dam', 1400);
    const reached: string[] = [];
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate<Focus | null>('checks.focused()');
      if (focus === null) break;
      expect(focus.outlined, focus.name).toBe(true);
      reached.push(focus.name);
    }
    expect(reached[0]).toBe('#article');
    for (const { id } of damReading.attributions) expect(reached).toContain(`#e-${id}`);
    await page.close();
  });

  test('a screen reader gets names, descriptions, landmarks and one outline', async () => {
    const { page } = await open('dam', 1400);
    const tree = await page.locator('body').ariaSnapshot();
    for (const landmark of [
      'banner',
      'navigation "Sections of the report"',
      'main',
      'article "The article"',
      'complementary "Notes in the margin"',
      'complementary "The report"',
      'contentinfo',
    ]) {
      expect(tree).toContain(landmark);
    }
    expect(tree).toContain('link "B: The Lowland Tribune ← two officials familiar with the matter"');
    const levels = await page
      .locator('h1,h2,h3')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('text stands out 4.5 to 1 in %s', async (scheme) => {
    for (const name of ['dam', 'hostile']) {
      const { page } = await open(name, 1400, scheme);
      expect(await page.evaluate('checks.weakText()')).toEqual([]);
      await page.close();
    }
  });

  test('the check of contrast sees weak text', async () => {
    const { page } = await open('plain', 1400);
    await page.evaluate("document.documentElement.style.setProperty('--soft', '#aaa')");
    expect(await page.evaluate('checks.weakText()')).not.toEqual([]);
    await page.close();
  });

  test('printed, nothing is hidden and the tips are gone', async () => {
    const { page } = await open('dam', 820);
    await page.emulateMedia({ media: 'print' });
    await page.locator('#t-a3 > .sig').focus();
    expect(await page.evaluate('checks.tipsShown()')).toEqual([]);
    expect(await page.locator('.report').isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    await page.close();
  });

  test('a script would not run even if one came in', async () => {
    const file = join(folder, 'injected.html');
    writeFileSync(
      file,
      htmlReport(hostileReading).replace(
        '</article>',
        '<script>globalThis.owned=1</script><img src=x onerror="globalThis.owned=1"></article>',
      ),
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    await page.close();
  });
});
