import { type Count, MEASURES, percentages, type Tally } from './attribution-score.ts';
import { calibrationError, decilesOf } from './calibration.ts';
import { FOUND_CLASSES, GOLD_CLASSES } from './error-classes.ts';
import type { Evaluation } from './evaluation.ts';
import { tallyKeys } from './keys.ts';
import { type Cell, markdownTable } from './markdown-table.ts';
import { ATTRIBUTION_PEERS, HUMAN_ROWS, TIME_PEERS } from './peers.ts';
import type { TimeScores } from './times-score.ts';

/** The command that writes the page and `eval/scores.json`. */
export const COMMAND = 'npm run eval -- --corpora ../shared/corpora';

/** How many of the worst documents are named. */
const WORST = 10;

const fixed = (figure: number): string => figure.toFixed(1);
const f1 = (count: Count): string => fixed(percentages(count).f);
const row = (name: string, count: Count): Cell[] => {
  const { p, r, f } = percentages(count);
  return [name, fixed(p), fixed(r), fixed(f), count.gold];
};

/** `docs/quality.md`: every figure, also those that do not flatter. Parts in the order of the reading's stages. */
export function qualityPage(evaluation: Evaluation): string {
  return [intro, attribution, besideOthers, errors, worst, sureness, nested, times, names, speakers, keys]
    .map((part) => part(evaluation))
    .join('\n');
}

function intro({ model }: Evaluation): string {
  return `# How often Hearsay is right

Written by \`${COMMAND}\`, model \`${model}\`; do not edit.

**These are figures on development texts, not on a test split.** No model was trained on them, but models and rules were
chosen by looking at them, so expect a little less on texts that nobody here has seen. Figures are per cent. \`.ci/run\`
fails when one of them falls by more than half a point below [eval/scores.json](../eval/scores.json).
`;
}

function attribution({ attributions: { tally, modelAlone, documents } }: Evaluation): string {
  return `## Attributions: PolNeAR dev, ${documents} articles

US political news of 2016 by seven publishers. PolNeAR marks outermost attributions only, so only those are compared. An
article that several people annotated counts once for each.

${markdownTable(
  ['measure', 'precision', 'recall', 'F1', 'gold', 'F1 of the model alone'],
  MEASURES.map((measure) => [...row(measure, tally[measure]), f1(modelAlone[measure])]),
)}
*relation*: the content overlaps by half or more (intersection over union, words), and so does the source. *token*: words.
*exact*: a role word for word. *run*: a contiguous run of a role's words, word for word, as CofeNet counts. *The model alone*
is before the rules mend its spans and read block quotes and chains.
`;
}

function besideOthers({ attributions: { tally }, annotators }: Evaluation): string {
  const ours = (of: (measure: keyof Tally) => Count) => [
    f1(of('run source')),
    f1(of('run cue')),
    f1(of('run content')),
  ];
  const peers = ATTRIBUTION_PEERS.map(({ system, source, cue, content }): Cell[] => [
    system,
    'test',
    ...[source, cue, content].map((figure) => (figure === null ? null : fixed(figure))),
  ]);
  return `### Beside others

Exact spans, F1. **The others' figures are published ones on PolNeAR's test split, which nobody here has; ours are on dev**, which
was looked at. So the table tells roughly where Hearsay stands, not who is ahead by a point.

${markdownTable(
  ['system', 'split', 'source', 'cue', 'content'],
  [...peers, ['**Hearsay**', '**dev**', ...ours((measure) => tally[measure])]],
)}
One trained annotator against another, by the same scorer. Nobody else has published the relation.

${markdownTable(
  ['', 'relation', 'token content', 'exact source', 'exact cue', 'exact content'],
  [
    ...HUMAN_ROWS.map((human): Cell[] => [
      `people, ${human.documents} (published)`,
      ...[human.relation, human.tokenContent, human.exactSource, human.exactCue, human.exactContent].map(
        fixed,
      ),
    ]),
    [
      `people, dev, ${annotators.documents} documents (this run)`,
      ...humanMeasures.map((m) => f1(annotators.tally[m])),
    ],
    ['**Hearsay**, dev', ...humanMeasures.map((measure) => f1(tally[measure]))],
  ],
)}`;
}

const humanMeasures = ['relation', 'token content', 'exact source', 'exact cue', 'exact content'] as const;

function errors({ attributions: { classes, tally } }: Evaluation): string {
  const share = (n: number, of: number) => (of > 0 ? fixed((100 * n) / of) : null);
  const rows = (kinds: readonly { name: string; means: string }[], of: number) =>
    kinds.map(({ name, means }): Cell[] => {
      const n = classes.get(name) ?? 0;
      return [name, n, share(n, of), means];
    });
  return `### Where the errors are

Each gold attribution once (the first four classes count as found)…

${markdownTable(['what became of it', 'count', '% of gold', 'that is'], rows(GOLD_CLASSES, tally.relation.gold))}
…and what was found and does not count.

${markdownTable(['what it is', 'count', '% of found', 'that is'], rows(FOUND_CLASSES, tally.relation.found))}`;
}

function worst({ attributions: { byDocument } }: Evaluation): string {
  return `### The worst ${WORST}

The articles with the lowest relation F1, by their names in the corpus.

${markdownTable(
  ['article', 'gold', 'found', 'relation F1'],
  byDocument
    .slice(0, WORST)
    .map(({ doc, gold, found, relation }) => [`\`${doc}\``, gold, found, fixed(relation)]),
)}`;
}

function sureness({ attributions: { judged } }: Evaluation): string {
  const deciles = decilesOf(judged);
  return `### How far a confidence can be trusted

The attributions found, by the confidence given with them, and the share that is right (*relation*). Expected calibration
error: ${fixed(100 * calibrationError(deciles))} points.

${markdownTable(
  ['confidence', 'attributions', 'mean confidence, %', 'right, %'],
  deciles.map(({ from, count, confidence, right }): Cell[] => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    count,
    fixed(100 * confidence),
    fixed(100 * right),
  ]),
)}`;
}

function nested({ nested: { documents, contents, inner } }: Evaluation): string {
  return `## Nested attributions: who said, by whom he said it

PolNeAR marks outermost attributions only. What lies in their contents was labelled for this project by PARC's conventions
(\`eval/nested.jsonl\`: ${contents} contents of ${documents} articles of PolNeAR dev, one reading by one labeller, another than those whose
labels the model learnt from). From the text to the end: where the outer attribution is missed, its inner ones are too.

${markdownTable(
  ['', 'precision', 'recall', 'F1', 'gold'],
  [
    row('relation: source and content by half or more', inner.relation),
    row('source, word for word', inner['exact source']),
    row('cue, word for word', inner['exact cue']),
    row('content, word for word', inner['exact content']),
  ],
)}`;
}

function times({ times: { meantime, meantimeHeldOut, wikiwars } }: Evaluation): string {
  const figures = ({ strict, relaxed, value }: TimeScores) => [strict, relaxed, value].map(fixed);
  return `## Times: MEANTIME

TempEval-3 rules, F1. Half of MEANTIME's articles were looked at while the rules were written; the other half once, near the end: before that its value F1 was 76.9.
WikiWars is history, not news, with values of an older standard. The others were measured on MEANTIME as a whole.

${markdownTable(
  ['', 'strict', 'relaxed', 'value', 'gold'],
  [
    ...TIME_PEERS.map((peer): Cell[] => [
      peer.system,
      ...[peer.strict, peer.relaxed, peer.value].map(fixed),
      null,
    ]),
    ['**Hearsay**, MEANTIME', ...figures(meantime), meantime.gold],
    ['**Hearsay**, the half looked at once', ...figures(meantimeHeldOut), meantimeHeldOut.gold],
    ['**Hearsay**, WikiWars', ...figures(wikiwars), wikiwars.gold],
  ],
)}`;
}

function names({ names: { news, gum } }: Evaluation): string {
  return `## Names: Wikinews and GUM dev

Names of persons, organizations and places; span and type as annotated, or any overlap with the right type. *Wikinews*:
${news.documents} articles of MEANTIME, labelled for this project by CoNLL-2003's conventions (\`eval/names.jsonl\`), never trained on. *GUM
dev*: ${gum.documents} documents, mostly interviews, biographies, speeches, court and academic texts. GUM's names hold titles ("President
Putin") and leave out what is said with an adjective; Hearsay keeps the title apart as a role, which counts as an error here.

${markdownTable(
  ['', 'precision', 'recall', 'F1', 'gold'],
  [
    row('Wikinews, exact', news.strict),
    row('Wikinews, overlapping', news.lenient),
    row('GUM, exact', gum.strict),
    row('GUM, overlapping', gum.lenient),
  ],
)}`;
}

function speakers({ speakers: scores }: Evaluation): string {
  const words: Record<string, string> = {
    blind: '**blind**',
    'blind pronoun': '… "he", "they"',
    'blind role': '… "the minister"',
    all: 'read while rules were written',
    pronoun: '… "he", "they"',
    role: '… "the minister"',
  };
  const blind = scores.find(({ kind }) => kind === 'blind')?.total ?? 0;
  const blindFirst = [...scores].sort(
    (a, b) => Object.keys(words).indexOf(a.kind) - Object.keys(words).indexOf(b.kind),
  );
  return `## Speakers: who "he" is

Sources that are a pronoun or a role, each labelled with whom it stands for (\`eval/speakers.jsonl\`), given the gold attributions;
names are the model's; of PolNeAR and GUM. Right is the right party (a document's may be its author, "his tweet"), or the text's own words where it names
nobody. **The row *blind* is what to expect on other news**: its errors were never read. Most of it was labelled by one agent without any answer of Hearsay's in sight
and again by another: both named the same party for all of 195 pronouns and for 186 of 201 role nouns; the 15 others are left out. Of
${blind} sources, it is sure to about four points either way. The others were read while rules were written: what they show is
how well the rules fit them, no more.

${markdownTable(
  ['source', 'right', 'of', '%'],
  blindFirst.map(({ kind, right, total }): Cell[] => [
    words[kind] ?? kind,
    right,
    total,
    fixed((100 * right) / Math.max(1, total)),
  ]),
)}`;
}

function keys({ keys: scores }: Evaluation): string {
  const tallies = [...tallyKeys(scores)].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'));
  return `## The examples' keys

Facts that a careful reader sees in the ${scores.length} articles of \`examples/\`, which were written for this project and are easier than
news (\`test/fixtures/*/key.json\`).

${markdownTable(
  ['kind of fact', 'found', 'of', '%'],
  tallies.map(([kind, { found, of }]): Cell[] => [kind, found, of, fixed((100 * found) / Math.max(1, of))]),
)}
## To reproduce

\`\`\`
${COMMAND}
\`\`\`

The corpora are not in this repository; \`npm run eval -- --help\` says where they come from. On another processor
the 8-bit model may differ in the last digit.
`;
}
