// Reads texts with the built library in a process of its own: `node run-reader.mjs TEXTS.json THREADS`.
// TEXTS.json is a list of texts. Prints one line of JSON: seconds without start and loading, and peak memory.
import { readFileSync } from 'node:fs';
import { createReader } from '../dist/index.js';

const [file, threads] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, 'utf8'));
const start = performance.now();
const reader = await createReader({ threads: Number(threads) });
const loading = (performance.now() - start) / 1000;
// Compiled code is warm before the clock starts, as in every peer below.
await reader.read(texts[0]);
const from = performance.now();
let attributions = 0;
for (const text of texts) attributions += (await reader.read(text)).attributions.length;
const seconds = (performance.now() - from) / 1000;
// maxRSS is in kilobytes.
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ loading, seconds, memory, attributions }));
