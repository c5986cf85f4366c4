import { describe, expect, it } from 'vitest';
import { segment } from '../text/segment.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { markedChains } from './marked-chains.ts';

/** `reason: words`, with `source < cue` in front where somebody is introduced. */
function blocks(text: string): string[] {
  return findBlockQuotes(segment(text)).map(({ span, reason, source, cue }) => {
    const words = (at: { start: number; end: number }): string => text.slice(at.start, at.end);
    const who = source && cue ? `${words(source)} < ${words(cue)}, ` : '';
    return `${who}${reason}: ${words(span).replaceAll('\n\n', ' ¶ ')}`;
  });
}

describe('findBlockQuotes', () => {
  it.each([
    [
      'She had closed it, per city radio:\n\nThe bridge is closed.\n\nNobody crossed.',
      ['city radio < per, one paragraph: The bridge is closed.'],
    ],
    ['The mayor wrote:\n\nThe bridge is closed.', ['The mayor < wrote, end of text: The bridge is closed.']],
    [
      'The mayor wrote on her page on Friday:\n\n"The bridge is closed.\n\n"It is old."\n\nNobody crossed.',
      ['The mayor < wrote, closing mark: "The bridge is closed. ¶ "It is old."'],
    ],
    [
      'Papers still print stories like the following:\n\nThe bridge is closed.\n\nNobody crossed.',
      ['Papers < print, one paragraph: The bridge is closed.'],
    ],
    [
      '> The bridge is closed.\n\n> It is old.\n\nNobody crossed.',
      ['markup: The bridge is closed. ¶ > It is old.'],
    ],
    [
      'The union lists three demands:\n\n- Pay\n\n- Time\n\nThe firm said no.',
      ['The union < lists, list: - Pay ¶ - Time'],
    ],
    [
      'This was nailed to the door:\n\n“The bridge is closed.”\n\nNobody crossed.',
      ['closing mark: “The bridge is closed.”'],
    ],
  ])('%s', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it.each([
    'Here is what we know:\n\nThe bridge is closed.',
    'Four reasons to stay:\n\n1. The sea\n\n2. The food',
    'Watch what she said:\n\nThe bridge is closed.',
    '4:40 p.m.:\n\nThe bridge is closed.',
    // an ordinary quotation with its own speaker
    'The mayor was not done:\n\n“The bridge is closed,” said Roy.',
    'The mayor said the choice was simple, that it was one or the other:\n\nThe bridge is closed.',
    'The mayor wrote.\n\nThe bridge is closed.',
    'The mayor wrote:',
    '',
  ])('finds none: %s', (text) => {
    expect(blocks(text)).toEqual([]);
  });

  it('knows less sure ends from sure ones', () => {
    const sure = (text: string): number => findBlockQuotes(segment(text))[0]!.confidence;
    const one = sure('The mayor wrote:\n\nIt is closed.\n\nNobody crossed.');
    const marked = sure('The mayor wrote:\n\n“It is closed.”\n\nNobody crossed.');
    expect(one).toBeLessThan(marked);
  });

  it('gives the id of the attribution that holds a block, or null', async () => {
    expect(findBlockQuotes(segment('> It is closed.'))[0]!.attribution).toBeNull();
  });

  it('is linear on thousands of introductions', () => {
    const text = 'He wrote:\n\n'.repeat(20_000);
    const layer = segment(text);
    const begin = process.cpuUsage();
    findBlockQuotes(layer);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5_000);
  });
});

describe('attributions in and around block quotes', () => {
  it('puts what is said in the block under who is introduced', async () => {
    expect(
      await markedChains(
        `Now {1s the mayor} {1c is charging} {1t that the union hides the truth}, per city radio:

{2t The union has hidden the truth}, {2s the transport department} {2c said}. {3s Lee} {3c warned} {3t reporters}.

{4s A judge} {4c will decide} {4t it}.`,
      ),
    ).toEqual([
      'city radio / per / Now the mayor is charging that the union hides the truth … The union has hidden the truth, the transport department said. Lee warned reporters.',
      '  the mayor / is charging / that the union hides the truth',
      '  the transport department / said / The union has hidden the truth',
      '  Lee / warned / reporters',
      'A judge / will decide / it',
    ]);
  });

  it('keeps what tells whose the block is out of what is said in the introduction', async () => {
    expect(
      await markedChains(
        'Now {1s the mayor} {1c charges} {1t that the union lies, per city radio:}\n\nIt is closed.\n\nNobody crossed.',
      ),
    ).toEqual([
      'city radio / per / Now the mayor charges that the union lies … It is closed.',
      '  the mayor / charges / that the union lies',
    ]);
  });

  it('reads what stands before the phrase too, whatever was found in the block', async () => {
    expect(
      await markedChains(
        'Now the mayor charges that the union lies, {1c per} {1s city radio}:\n\n{2t It is closed}, {2s Lee} {2c said}.\n\nNobody crossed.',
        'Now {1s the mayor} {1c charges} {1t that the union lies}.',
      ),
    ).toEqual([
      'city radio / per / Now the mayor charges that the union lies … It is closed, Lee said.',
      '  the mayor / charges / that the union lies',
      '  Lee / said / It is closed',
    ]);
  });

  it('leaves what the writer calls the block to the writer', async () => {
    expect(
      await markedChains(
        '{1s The papers} {1c still print} {1t tired stories like the following:}\n\nThe bridge is closed.\n\nNobody crossed.',
      ),
    ).toEqual(['The papers / still print / The bridge is closed.']);
  });

  it('gives the block to the attribution that the model found in the introduction', async () => {
    expect(
      await markedChains('{1s The mayor} {1c wrote} {1t to all}:\n\nIt is closed.\n\nNobody crossed.'),
    ).toEqual(['The mayor / wrote / to all … It is closed.']);
  });

  it('reads a block that holds no attribution yet', async () => {
    expect(
      await markedChains(
        '{1s The mayor} {1c wrote}:\n\n{1t I believe that the bridge is safe.}\n\nNobody crossed.',
        '{1s I} {1c believe} {1t that the bridge is safe}.',
      ),
    ).toEqual([
      'The mayor / wrote / I believe that the bridge is safe.',
      '  I / believe / that the bridge is safe',
    ]);
  });

  it('attributes nothing that nobody signs', async () => {
    expect(await markedChains('> It is closed.\n\nNobody crossed.')).toEqual([]);
  });
});

describe('continued quotations', () => {
  it('gives a paragraph that opens again to the speaker of the one before', async () => {
    expect(
      await markedChains(
        '{1s Lee} {1c said}, {1t “We lost.}\n\n“We slept.\n\n“We will win.”\n\n{2t “No,”} {2s Roy} {2c said}.',
      ),
    ).toEqual(['Lee / said / “We lost. … “We slept. … “We will win.”', 'Roy / said / “No,”']);
  });

  it('leaves a paragraph that has its own speaker', async () => {
    expect(
      await markedChains('{1s Lee} {1c said}, {1t “We lost.}\n\n{2t “We slept,”} {2s Roy} {2c said}.'),
    ).toEqual(['Lee / said / “We lost.', 'Roy / said / “We slept,”']);
  });

  it('does not go on after a closing mark', async () => {
    expect(await markedChains('{1s Lee} {1c said}, {1t “We lost.”}\n\n“We slept.”')).toEqual([
      'Lee / said / “We lost.”',
    ]);
  });
});
