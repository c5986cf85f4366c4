import { answersLostPost } from '../answers-lost-post.ts';
import { placesOf } from '../places.ts';
import type { Repair } from '../repair-attributions.ts';

/** Of a lost post nothing is known: what the model takes for it from the next paragraph is the writer's. */
export const dropAfterLostPost: Repair = {
  name: 'drop-after-lost-post',
  apply: ({ text, paragraphs, ...layer }, raws) => {
    const places = placesOf({ text, paragraphs, ...layer });
    return raws.map((raw) => {
      const cue = raw.cue.at(-1);
      const at = cue ? places.paragraph(cue.start) : -1;
      const [paragraph, next] = [paragraphs[at], paragraphs[at + 1]];
      if (!paragraph || !next || !raw.content.some(({ start }) => start >= next.start)) return raw;
      if (!answersLostPost(text, paragraph, next)) return raw;
      return { ...raw, content: raw.content.filter(({ end }) => end <= paragraph.end) };
    });
  },
};
