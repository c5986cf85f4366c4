import { type Cell, markdownTable } from '../eval/markdown-table.ts';
import { ANNOTATORS } from './corenlp.ts';
import type { Rate, Results } from './results.ts';

const number = (figure: number): string => figure.toLocaleString('en-US');
const rate = (name: string, { articlesPerSecond, wordsPerSecond, memory, loading }: Rate): Cell[] => [
  name,
  articlesPerSecond.toFixed(1),
  number(wordsPerSecond),
  memory === null ? null : number(memory),
  loading === null ? null : loading.toFixed(1),
];
const HEAD = ['', 'articles a second', 'words a second', 'peak memory, MB', 'loading, s'];

/** `docs/speed.md`. */
export function speedPage(results: Results): string {
  return [intro, reading, page, peer, times].map((part) => part(results)).join('\n');
}

function intro({ machine, texts }: Results): string {
  const busy =
    machine.load > 0.5
      ? `\n**The machine was busy** (load ${machine.load} when the run began), so every figure is lower than it would be; the ratios are
of one run and hold better.\n`
      : '';
  return `# How fast Hearsay is

Written by \`npm run bench\`; do not edit. ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, ${machine.system}, Node ${machine.node}.
Texts: ${texts.name}, ${texts.articles} articles, ${number(texts.words)} words (runs of letters and digits).
${busy}`;
}

function reading({ oneThread, allCores, machine }: Results): string {
  return `## Reading

The full reading: attributions, chains, names, voices, times, statements, disputes, positions, gaps, wording. On all cores
each has a process of its own, and the memory is that of all together.

${markdownTable(HEAD, [
  rate('one process, one thread, the model loaded', oneThread),
  rate(
    `\`hearsay read --format json FILE…\`, ${machine.cores} cores, start and loading counted in`,
    allCores,
  ),
])}`;
}

function page({ page: { name, words, toReport, node, memory, runs } }: Results): string {
  return `## One page

\`hearsay read ${name}\` (${words} words), from the start of the process to the first character of the report, the median of
${runs} runs: **${toReport.toFixed(2)} s**, of which Node's own start is ${node.toFixed(2)} s. Peak memory ${memory === null ? 'not told by this system' : `${number(Math.round(memory))} MB`}.
`;
}

function peer({ corenlp }: Results): string {
  const title = '## Beside Stanford CoreNLP\n';
  if (corenlp === null)
    return `${title}\nNot measured: it was not installed. \`bench/peers.sh\` fetches it from Maven Central.\n`;
  const { ratio, peer, hearsay } = corenlp;
  return `${title}
Its quote annotator does part of the same work: quotations and their speakers, no indirect speech, no times of saying, no disputes.
It runs with what it needs (\`${ANNOTATORS}\`) on the same ${peer.articles} articles, one thread, models loaded and warm
in both. **Hearsay is ${ratio.toFixed(1)} times as fast.** CoreNLP's memory is what it takes when it is given 6 GB of heap; it can do with less.

${markdownTable(HEAD, [rate('Hearsay', hearsay), rate('CoreNLP 4.5.10', peer)])}
spaCy is not measured: its English models are not on PyPI, only on a host of their own.
`;
}

function times({ times: { documents, hearsay, chrono, ratio } }: Results): string {
  return `## Times alone, beside chrono-node

\`findTimes\` and chrono-node's \`parse\` on the same ${documents} articles by turns, one thread. chrono finds less
and resolves less of it ([quality](quality.md#times-meantime)).

${markdownTable(
  ['', 'documents a second'],
  [
    ['`findTimes`', number(Math.round(hearsay))],
    ['chrono-node', number(Math.round(chrono))],
    ['ratio', ratio.toFixed(2)],
  ],
)}`;
}
