#!/usr/bin/env node
/**
 * Makes the README's pictures from the real program: `npm run build && node docs/images/make.mjs [ARTICLE]`.
 * Writes terminal.png and page.png beside itself. Needs Debian's Chromium (`apt-get install chromium`); the fonts are
 * whatever the machine has (fonts-sil-charis and fonts-liberation make it look as in the README).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ARTICLE = process.argv[2] ?? 'examples/diplomacy-port.txt';
const COLUMNS = 88;
/** Lines of the terminal's report that the picture shows. */
const LINES = 36;
const MOST_BYTES = 300_000;

const hearsay = (...args) =>
  execFileSync(process.execPath, ['dist/cli/main.js', 'read', ...args, ARTICLE], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
  });

const escaped = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

const COLORS = ['#3b3f46', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#dcdfe4'];

/** What one SGR parameter (ECMA-48 8.3.117) changes; others are left out, as our own output uses only these. */
function applySgr(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, 'font-weight': '700', color: style.color ?? '#fff' };
  if (code === 2) return { ...style, opacity: '.62' };
  if (code === 3) return { ...style, 'font-style': 'italic' };
  if (code === 4) return { ...style, 'text-decoration': 'underline' };
  if (code === 22) return { ...style, 'font-weight': undefined, opacity: undefined, color: style.color === '#fff' ? undefined : style.color };
  if (code === 23) return { ...style, 'font-style': undefined };
  if (code === 24) return { ...style, 'text-decoration': undefined };
  if (code === 39) return { ...style, color: undefined };
  if (code >= 30 && code <= 37) return { ...style, color: COLORS[code - 30] };
  if (code >= 90 && code <= 97) return { ...style, color: code === 90 ? '#7f848e' : COLORS[code - 90] };
  return style;
}

/** Coloured terminal output as HTML. */
function ansiToHtml(text) {
  let style = {};
  return text
    .split(/(\x1b\[[\d;]*m)/)
    .map((part, at) => {
      if (at % 2 === 1) {
        for (const code of part.slice(2, -1).split(';').map(Number)) style = applySgr(style, code);
        return '';
      }
      const css = Object.entries(style).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
      return css.length > 0 ? `<span style="${css.join(';')}">${escaped(part)}</span>` : escaped(part);
    })
    .join('');
}

function terminalPage() {
  const all = hearsay('--format', 'text').trimEnd().split('\n');
  const lines = all.length > LINES ? [...all.slice(0, LINES), '\x1b[2m  …\x1b[22m'] : all;
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:22px;background:#fff;display:inline-block}
.window{background:#21252b;border-radius:10px;box-shadow:0 6px 22px #0005;overflow:hidden}
.bar{background:#2c313a;height:30px;display:flex;align-items:center;gap:8px;padding-left:14px}
.bar i{width:11px;height:11px;border-radius:50%;background:#4b5263}
pre{margin:0;padding:16px 22px 20px;color:#dcdfe4;font:14px/1.42 "JetBrains Mono","DejaVu Sans Mono",monospace}
.prompt{color:#98c379}</style>
<div class="window"><div class="bar"><i></i><i></i><i></i></div><pre><span class="prompt">$</span> hearsay read ${escaped(ARTICLE)}

${ansiToHtml(lines.join('\n'))}</pre></div>`;
}

async function picture(browser, name, address, viewport, scale, prepare) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await page.goto(address);
  const clip = await prepare(page);
  const path = join(HERE, name);
  await page.screenshot({ path, ...(clip && { clip }) });
  await page.close();
  const { size } = statSync(path);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`);
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-images-'));
const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return pathToFileURL(path).href;
};
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' '),
});
try {
  const terminal = file('terminal.html', terminalPage());
  await picture(browser, 'terminal.png', terminal, { width: 1000, height: 700 }, 1.5, async (page) => {
    const { width, height } = await page.locator('body').evaluate((body) => body.getBoundingClientRect().toJSON());
    return { x: 0, y: 0, width, height };
  });
  const report = file('page.html', hearsay('--format', 'html'));
  await picture(browser, 'page.png', report, { width: 1360, height: 860 }, 1.25, async (page) => {
    // Stands in for the system's own sans serif, which this machine's fonts do not have.
    await page.evaluate("document.documentElement.style.setProperty('--sans', 'Inter, sans-serif')");
    const chained = page.locator('.says[data-tip*="←"] > .sig');
    if ((await chained.count()) > 0) await chained.first().focus();
    return null;
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
