import type { Attribution, Span, Statement } from '../reading.ts';
import type { TextLayer, Word } from '../text/layer.ts';
import { type Owning, parentIndexes, wordOwners } from './word-owners.ts';

/** The fields of an attribution that statements need. */
export type Vouching = Owning & Pick<Attribution, 'voice'>;

/**
 * Parts the article's words among those who vouch for them: each word of `layer.words` lies in exactly one statement.
 *
 * A word belongs to the innermost attribution whose content holds it, and all of one attribution's words are one
 * statement. Words that no content holds are the writer's: each unbroken run of them within one sentence is a
 * statement, and a run of mere punctuation joins the writer's words before or after it in the same sentence.
 * Source and cue belong to who reports them: the writer, or the attribution in whose content they stand.
 *
 * Ids are `s1`, `s2`, … in text order. Near-linear in words plus spans.
 */
export function findStatements(layer: TextLayer, attributions: readonly Vouching[]): Statement[] {
  const owners = wordOwners(layer.words, attributions);
  const runs = ownedRuns(layer, owners);
  const drafts = [...attributedDrafts(runs), ...writerDrafts(runs)];
  drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);

  const parents = parentIndexes(attributions);
  return drafts.map(({ owner, spans }, index) => ({
    id: `s${index + 1}`,
    attribution: owner < 0 ? null : attributions[owner]!.id,
    spans,
    text: spans.map((span) => layer.text.slice(span.start, span.end)).join(' '),
    chain: chainOf(attributions, parents, owner),
  }));
}

/** An unbroken row of words of one owner; the writer's rows end with the sentence. */
interface Run extends Span {
  readonly owner: number;
  readonly sentence: number;
  /** Whether any of its words is more than a punctuation mark. */
  readonly worded: boolean;
}

interface Draft {
  readonly owner: number;
  readonly spans: readonly Span[];
}

function ownedRuns({ words, sentences }: TextLayer, owners: Int32Array): Run[] {
  const runs: Run[] = [];
  let sentence = -1;
  words.forEach((word, index) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= word.start) sentence++;
    const last = runs.at(-1);
    const owner = owners[index]!;
    if (last && last.owner === owner && (owner >= 0 || last.sentence === sentence)) {
      runs[runs.length - 1] = { ...last, end: word.end, worded: last.worded || isWorded(word) };
    } else {
      runs.push({ owner, sentence, start: word.start, end: word.end, worded: isWorded(word) });
    }
  });
  return runs;
}

function isWorded(word: Word): boolean {
  return word.alphanumeric;
}

function attributedDrafts(runs: readonly Run[]): Draft[] {
  const spansOf = new Map<number, Span[]>();
  for (const { owner, start, end } of runs) {
    if (owner < 0) continue;
    const spans = spansOf.get(owner) ?? [];
    if (spans.length === 0) spansOf.set(owner, spans);
    spans.push({ start, end });
  }
  return [...spansOf].map(([owner, spans]) => ({ owner, spans }));
}

function writerDrafts(runs: readonly Run[]): Draft[] {
  const drafts: Draft[] = [];
  for (const group of bySentence(runs.filter((run) => run.owner < 0))) {
    let open: Span[] = [];
    let worded = false;
    for (const run of group) {
      if (run.worded && worded) {
        drafts.push({ owner: -1, spans: open });
        open = [];
        worded = false;
      }
      open.push({ start: run.start, end: run.end });
      worded ||= run.worded;
    }
    drafts.push({ owner: -1, spans: open });
  }
  return drafts;
}

function bySentence(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]!.sentence === run.sentence) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Voice ids from the outermost attribution to `owner`, who tells their own thought once; empty for the writer. */
function chainOf(attributions: readonly Vouching[], parents: readonly number[], owner: number): string[] {
  const chain: string[] = [];
  for (let at = owner; at >= 0; at = parents[at]!) {
    const { voice } = attributions[at]!;
    if (chain.at(-1) !== voice) chain.push(voice);
  }
  return chain.reverse();
}
