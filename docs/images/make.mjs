#!/usr/bin/env node
/**
 * Makes the README's pictures from the real program: `npm run build && node docs/images/make.mjs [ARTICLE]`.
 * Writes terminal.png and page.png beside itself. Needs Debian's Chromium (`apt-get install chromium`); the fonts are
 * whatever the machine has (fonts-sil-charis and fonts-liberation make it look as in the README).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ARTICLE = process.argv[2] ?? 'examples/diplomacy-port.txt';
const COLUMNS = 88;
/** Lines of the whole report that the picture shows before it goes on to the disputes. */
const LINES = 28;
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
  const lines = all.length > LINES ? [...all.slice(0, LINES), '\x1b[2m…\x1b[22m'] : all;
  const disputed = hearsay('--section', 'disputed').trimEnd();
  const prompt = (options) => `<span class="prompt">$</span> hearsay read ${options}${escaped(ARTICLE)}\n\n`;
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:22px;background:#fff;display:inline-block}
.window{background:#21252b;border-radius:10px;box-shadow:0 6px 22px #0005;overflow:hidden}
.bar{background:#2c313a;height:30px;display:flex;align-items:center;gap:8px;padding-left:14px}
.bar i{width:11px;height:11px;border-radius:50%;background:#4b5263}
pre{margin:0;padding:16px 22px 20px;color:#dcdfe4;font:14px/1.42 "JetBrains Mono","DejaVu Sans Mono",monospace}
.prompt{color:#98c379}</style>
<div class="window"><div class="bar"><i></i><i></i><i></i></div><pre>${prompt('')}${ansiToHtml(lines.join('\n'))}

${prompt('--section disputed ')}${ansiToHtml(disputed)}</pre></div>`;
}

async function picture(browser, name, address, viewport, scale, prepare) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  await page.goto(address);
  const clip = await prepare(page);
  const shot = await page.screenshot({ ...(clip && { clip }) });
  await page.close();
  const image = indexedPng(await pixels(browser, shot));
  writeFileSync(join(HERE, name), image);
  console.log(`docs/images/${name}: ${Math.round(image.length / 1000)} kB`);
  if (image.length > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`);
}

/** A picture's pixels, red, green, blue and alpha, as the browser decodes them. */
async function pixels(browser, png) {
  const page = await browser.newPage();
  const { width, height, data } = await page.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const { data: bytes } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) };
  }, `data:image/png;base64,${png.toString('base64')}`);
  await page.close();
  return { width, height, data: Buffer.from(data, 'base64') };
}

/** A PNG of at most 256 colours, the commonest ones: half the bytes, and nobody sees it on text. */
function indexedPng({ width, height, data }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const color = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([color]) => color);
  const nearest = new Map(palette.map((color, index) => [color, index]));
  const distance = (a, b) => [16, 8, 0].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);
  const indexOf = (color) => {
    if (!nearest.has(color)) {
      nearest.set(color, palette.reduce((best, one, at) => (distance(one, color) < distance(palette[best], color) ? at : best), 0));
    }
    return nearest.get(color);
  };
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = indexOf((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Length, type, data and check sum, as PNG has it. */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
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
    await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    return { x: 0, y: 0, width, height };
  });
  const report = file('page.html', hearsay('--format', 'html'));
  await picture(browser, 'page.png', report, { width: 1360, height: 980 }, 1.25, async (page) => {
    // Stands in for the system's own sans serif, which this machine's fonts do not have.
    await page.evaluate("document.documentElement.style.setProperty('--sans', 'Inter, sans-serif')");
    const chained = page.locator('.says[data-tip*="←"] > .sig');
    if ((await chained.count()) > 0) await chained.first().evaluate((sign) => sign.focus({ preventScroll: true }));
    return null;
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
