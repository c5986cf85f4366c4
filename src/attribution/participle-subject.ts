import type { TextLayer } from '../text/layer.ts';
import { type LinkRule, sentenceAt, withDraft, wordsOf } from './drafts.ts';
import type { Draft } from './linked.ts';
import { hull } from './spans.ts';

/**
 * "A memo laying out the firm's position demanded an apology": the finite verb's subject is the memo with its participle,
 * not the position, which is only what the memo lays out. A participle that stands right after a subject at the head of
 * its sentence leaves that subject in want of a verb; the model at times gives the verb to the nearer noun.
 */
export const participleSubject: LinkRule = {
  name: 'participle-subject',
  apply: (layer, drafts) =>
    drafts.reduce<readonly Draft[]>((row, _, at) => {
      const outer = outerOf(layer, row, at);
      return outer === null ? row : rejoined(row, at, outer);
    }, drafts),
};

/** What may stand before the subject in its sentence: "However, a memo laying out …", 'A "root cause" memo laying out …'; no clause. */
const LEAD = /^\W*(?:(?:however|but|and|still|meanwhile|yet|so|then)\b,?)?[^,;:—]{0,30}$/i;

/** The attribution by a participle that took this one's subject as a part of its content, or `null`. */
function outerOf(layer: TextLayer, drafts: readonly Draft[], at: number): number | null {
  const {
    parent,
    source: [source],
    cue,
  } = drafts[at]!;
  const { text } = layer;
  const outer = parent === null ? undefined : drafts[parent];
  const [subject, participle, content] = [
    hull(outer?.source ?? []),
    hull(outer?.cue ?? []),
    outer?.content[0],
  ];
  if (!source || !subject || !participle || !content || outer!.parent !== null || cue.length === 0)
    return null;
  const sentence = sentenceAt(layer, subject.start);
  const fits =
    source.start === content.start &&
    subject.end <= participle.start &&
    /^\s$/.test(text.slice(subject.end, participle.start)) &&
    /^\p{Ll}+ing\b/u.test(text.slice(participle.start, participle.end)) &&
    !/ing$/.test(wordsOf(text, cue)) &&
    sentence !== null &&
    LEAD.test(text.slice(sentence.start, subject.start));
  return fits ? parent : null;
}

/** The inner one takes the outer one's place, with all of the words as its source; the outer one goes. */
function rejoined(drafts: readonly Draft[], at: number, outer: number): Draft[] {
  const { source, cue } = drafts[outer]!;
  const whole = hull([...source, ...cue, ...drafts[at]!.source])!;
  const row = withDraft(drafts, at, { source: [whole], parent: null, layout: participleSubject.name });
  return row.map((draft, index) => {
    if (index === outer) return { ...draft, source: [], cue: [], content: [] };
    return draft.parent === outer ? { ...draft, parent: null } : draft;
  });
}
