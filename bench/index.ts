/**
 * How fast Hearsay is: `npm run bench -- [--corpora DIR] [--articles N] [--peer-articles N] [--no-write]`.
 *
 * Measures what is built in `dist/`, beside those peers that are there, and writes `bench/results.json` and
 * `docs/speed.md`. Nothing here fails for being slow.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corenlpClassPath, runCorenlp } from './corenlp.ts';
import { readInOneThread, readOnAllCores, startUp } from './hearsay.ts';
import { machine, type Results, rateOf, round } from './results.ts';
import { speedPage } from './speed-page.ts';
import { benchTexts, wordCount } from './texts.ts';
import { timesSpeed } from './times.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'examples/diplomacy-port.txt';

const HELP = `npm run bench -- [--corpora DIR] [--articles N] [--peer-articles N] [--no-write]

  --corpora DIR       where polnear/dev is; else $HEARSAY_CORPORA, else ../shared/corpora; without it examples/ are read
  --articles N        only so many articles
  --peer-articles N   so many for CoreNLP (12), which is slow; bench/peers.sh fetches it
  --no-write          print only; else bench/results.json and docs/speed.md are written
`;

interface Options {
  readonly corpora: string;
  readonly articles: number;
  readonly peerArticles: number;
  readonly write: boolean;
}

function options(): Options | null {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      articles: { type: 'string', default: '1000' },
      'peer-articles': { type: 'string', default: '12' },
      'no-write': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const count = (text: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is no number of articles`);
    return Number(text);
  };
  return {
    corpora: resolve(values.corpora ?? process.env.HEARSAY_CORPORA ?? join(ROOT, '../shared/corpora')),
    articles: count(values.articles),
    peerArticles: count(values['peer-articles']),
    write: !values['no-write'],
  };
}

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function measure({ corpora, articles, peerArticles }: Options): Promise<Results> {
  const all = benchTexts(ROOT, corpora);
  const [files, texts] = [all.files.slice(0, articles), all.texts.slice(0, articles)];
  const words = wordCount(texts);
  const facts = machine();
  tell(`${texts.length} articles of ${all.name}, ${words} words`);
  tell('one page from a cold start');
  const page = await startUp(ROOT, PAGE);
  tell('one process, one thread');
  const oneThread = rateOf(await readInOneThread(ROOT, texts), words);
  tell('all cores');
  const allCores = rateOf(await readOnAllCores(ROOT, files), words);
  tell('times, beside chrono-node');
  const times = timesSpeed(texts);
  return {
    machine: facts,
    texts: { name: all.name, articles: texts.length, words },
    oneThread,
    allCores,
    page: { name: PAGE, words: wordCount([readFileSync(join(ROOT, PAGE), 'utf8')]), ...page },
    times: { ...times, ratio: round(times.hearsay / times.chrono, 2) },
    corenlp: await besideCorenlp(texts.slice(0, peerArticles)),
  };
}

async function besideCorenlp(texts: readonly string[]): Promise<Results['corenlp']> {
  const classPath = corenlpClassPath(ROOT);
  if (classPath === null) {
    tell('CoreNLP is not installed (bench/peers.sh fetches it); Hearsay is measured alone');
    return null;
  }
  tell(`CoreNLP on ${texts.length} articles`);
  const theirs = await runCorenlp(classPath, texts);
  if (theirs === null) {
    tell('there is no Java to run CoreNLP; Hearsay is measured alone');
    return null;
  }
  const words = wordCount(texts);
  const ours = await readInOneThread(ROOT, texts);
  return {
    peer: rateOf(theirs, words),
    hearsay: rateOf(ours, words),
    ratio: round(theirs.seconds / ours.seconds, 1),
  };
}

async function main(): Promise<number> {
  let asked: Options | null;
  try {
    asked = options();
  } catch (error) {
    tell(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (asked === null) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!existsSync(join(ROOT, 'dist/cli/main.js'))) {
    tell('dist/ is missing: run npm run build first');
    return 2;
  }
  const results = await measure(asked);
  const page = speedPage(results);
  process.stdout.write(`\n${page}`);
  if (asked.write) {
    writeFileSync(join(ROOT, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(join(ROOT, 'docs/speed.md'), page);
    process.stdout.write('\nWritten: bench/results.json, docs/speed.md\n');
  }
  return 0;
}

process.exitCode = await main();
