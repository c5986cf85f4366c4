import type { Span } from '../reading.ts';
import type { Paragraph, TextLayer } from '../text/layer.ts';
import { inside, type LinkRule } from './drafts.ts';
import type { Draft } from './linked.ts';
import { merged, trimmed, within } from './spans.ts';

/**
 * "Q: … A: …": what stands after an "A:" is the interviewee's, with all that is attributed inside it; what stands
 * after a "Q:" is the writer's question. A text with fewer than two of each is no interview of that form.
 */
export const interview: LinkRule = { name: 'interview', apply };

/** Once their contents were read, the questions are the writer's again, and what was found in them stands alone. */
export const questions: LinkRule = {
  name: 'interview-questions',
  apply: (_, drafts) =>
    drafts.map((draft) => (draft.layout === QUESTION_LAYOUT ? { ...draft, content: [] } : draft)),
};

const QUESTION_LAYOUT = 'question';
const QUESTION = /^(?:Q|Question)\s?[:.]\s+(?=\S)/;
const ANSWER = /^(?:A|Answer)\s?[:.]\s+(?=\S)/;
const FEWEST = 2;
const CONFIDENCE = 0.9;

interface Answer {
  readonly label: Span;
  readonly words: readonly Span[];
}

function apply(layer: TextLayer, drafts: readonly Draft[]): readonly Draft[] {
  const found = readLabels(layer);
  if (!found) return drafts;
  const { labels, answers } = found;
  const row: Draft[] = drafts.map((draft) => unlabelled(layer.text, draft, labels));
  const first = row.length;
  for (const { label, words } of answers)
    row.push({
      source: [],
      cue: [label],
      content: words,
      confidence: CONFIDENCE,
      parent: null,
      layout: interview.name,
    });
  return row.map((draft, index) => {
    if (index >= first || draft.parent !== null) return draft;
    const held = [...draft.source, ...draft.cue, ...draft.content];
    const at = answers.findIndex(({ words }) => held.length > 0 && within(merged(held), words));
    return at < 0 ? draft : { ...draft, parent: first + at };
  });
}

/** The labels, and the answers: from an "A:" to the next "Q:", the last one to the end of its paragraph. */
function readLabels({ text, paragraphs }: TextLayer): { labels: Span[]; answers: Answer[] } | null {
  const labels: Span[] = [];
  const answers: { label: Span; words: Span[] }[] = [];
  let questions = 0;
  let open: Span[] | null = null;
  let loose: Span[] = [];
  for (const paragraph of paragraphs) {
    const question = labelOf(text, paragraph, QUESTION);
    const answer = question ? null : labelOf(text, paragraph, ANSWER);
    const label = question ?? answer;
    if (label) {
      labels.push(label);
      // What stands between an answer and the next label is the answer's second paragraph.
      if (open) open.push(...loose);
      loose = [];
      open = null;
      if (question) questions++;
    } else if (open) loose.push(trimmed(text, paragraph));
    if (answer) {
      open = [trimmed(text, { start: answer.end, end: paragraph.end })];
      answers.push({ label: trimmed(text, answer), words: open });
    }
  }
  return questions >= FEWEST && answers.length >= FEWEST ? { labels, answers } : null;
}

function labelOf(text: string, { start, end }: Paragraph, pattern: RegExp): Span | null {
  const match = pattern.exec(text.slice(start, Math.min(end, start + 16)));
  return match ? { start, end: start + match[0].length } : null;
}

/** "Q" is nobody who asks, "A" is found by the layout: what the model made of an answer's label goes, a question's is read first. */
function unlabelled(text: string, draft: Draft, labels: readonly Span[]): Draft {
  const label = labels.find((one) => [...draft.source, ...draft.cue].some((span) => inside(span, one)));
  if (!label) return draft;
  if (text.charAt(label.start) === 'Q') return { ...draft, layout: QUESTION_LAYOUT };
  return { ...draft, source: [], cue: [], content: [] };
}
