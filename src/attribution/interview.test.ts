import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { interview, questions } from './interview.ts';
import type { Draft } from './linked.ts';
import { markedAttributions } from './marked-attributions.ts';

function read(template: string): { owner: (words: string) => Draft | undefined; drafts: readonly Draft[] } {
  const { text, attributions } = markedAttributions(template);
  const drafts = interview.apply(
    segment(text),
    attributions.map((raw) => ({ ...raw, parent: null, layout: null })),
  );
  const owner = (words: string): Draft | undefined => {
    const at = text.indexOf(words);
    return drafts.find(
      ({ layout, content }) => layout && content.some(({ start, end }) => start <= at && at < end),
    );
  };
  return { owner, drafts };
}

const TALK =
  'We met Ann Lee.\n\nQ: Are you tired?\n\nA: No. {1s I} {1c think} {1t it was fun}.\n\nIt was long.\n\nQ: And now?\n\nA: Sleep.\n\nThis talk was cut.';

describe('interview', () => {
  it('gives the answers, of several paragraphs too, to who answers', () => {
    const { owner } = read(TALK);
    expect(owner('No.')?.layout).toBe('interview');
    expect(owner('It was long')).toBe(owner('No.'));
    expect(owner('Sleep')).toBeDefined();
    expect(owner('Are you tired')).toBeUndefined();
    expect(owner('This talk was cut')).toBeUndefined();
  });

  it('nests under an answer what is attributed in it', () => {
    const { drafts, owner } = read(TALK);
    expect(drafts[drafts[0]!.parent!]).toBe(owner('No.'));
  });

  it('takes no label for a source', () => {
    const { drafts } = read(
      '{1s Q}{1c :} {1t Are you tired?}\n\nA: No.\n\nQ: And now?\n\nA: Still not tired.',
    );
    expect(questions.apply(segment(''), drafts)[0]?.content).toEqual([]);
  });

  it.each(['Q: What is it?\n\nA: A test.', 'A: One.\n\nB: Two.\n\nA: Three.', 'No labels here.'])(
    'leaves what is no interview: %j',
    (text) => expect(read(text).drafts).toEqual([]),
  );
});
