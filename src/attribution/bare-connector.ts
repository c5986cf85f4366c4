import { type LinkRule, wordsOf } from './drafts.ts';
import type { Draft } from './linked.ts';
import { hull } from './spans.ts';

const CONNECTOR = /^\W*(?:that|whether|if|how|why|what|when|where)\W*$/i;
/** White space between the connector and what it introduces. */
const NEAR = 2;

/**
 * "a memo outlining |how| Lee was calling for a vote": where the model gave the words after the connector an attribution of
 * their own, that one is what the connector introduces, and lies in the content.
 */
export const bareConnector: LinkRule = {
  name: 'bare-connector',
  apply: (layer, drafts) => {
    const begins = new Map(drafts.map((draft, index) => [hullOf(draft)?.start, index]));
    return drafts.reduce<readonly Draft[]>((row, { content, cue, parent }, at) => {
      const end = content.at(-1)?.end;
      if (end === undefined || cue.length === 0 || !CONNECTOR.test(wordsOf(layer.text, content))) return row;
      const next = Array.from({ length: NEAR + 1 }, (_, gap) => begins.get(end + gap)).find(
        (index) => index !== undefined && index !== at && drafts[index]!.parent === parent,
      );
      const gap = next === undefined ? '' : layer.text.slice(end, hullOf(drafts[next]!)!.start);
      return next === undefined || /\S/.test(gap) ? row : joined(row, at, next);
    }, drafts);
  },
};

const hullOf = ({ source, cue, content }: Draft) => hull([...source, ...cue, ...content]);

function joined(row: readonly Draft[], outer: number, inner: number): Draft[] {
  const content = [hull([...row[outer]!.content, hullOf(row[inner]!)!])!];
  return row.map((draft, index) => {
    if (index === outer) return { ...draft, content, layout: bareConnector.name };
    return index === inner ? { ...draft, parent: outer } : draft;
  });
}
