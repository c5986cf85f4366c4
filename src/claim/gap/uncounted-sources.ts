import type { Act, Attribution, Gap, Voice } from '../../reading.ts';
import type { GapRule } from './gap-rule.ts';

/** Plurals by which papers call those whom they do not name. */
const PLURAL =
  /\b(?:sources|officials|people|insiders|aides|advis[eo]rs|diplomats|pals|friends|associates|allies|executives|employees|staffers|staff members|lawmakers|lawyers|witnesses|onlookers|members|those|persons|individuals|others|colleagues|operatives|bankers|officers|negotiators|investigators)\b/iu;
const COUNTED =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half a dozen|both|a pair of|a trio of|a couple of)\b/iu;

/** Who only wants, fears or backs something is no source of news: "|those officials| calling for a firmer line". */
const TELLING: ReadonlySet<Act> = new Set(['assert', 'know', 'deny', 'warn', 'accuse']);

/** "Sources said": how many is not told, and they have no name. Reported once for each voice, at its first source. */
export const uncountedSources: GapRule = {
  name: 'uncounted-sources',
  find: ({ attributions, voices, layer }) => {
    const first = new Map<string, Attribution>();
    for (const attribution of attributions) {
      if (attribution.source.length > 0 && TELLING.has(attribution.act) && !first.has(attribution.voice))
        first.set(attribution.voice, attribution);
    }
    return voices.flatMap((voice): Gap[] => {
      const source = first.get(voice.id)?.source[0];
      if (!source || !isUncounted(voice, layer.text.slice(source.start, source.end))) return [];
      return [
        {
          kind: 'uncounted-sources',
          start: source.start,
          end: source.end,
          note: 'the text does not tell how many',
        },
      ];
    });
  },
};

function isUncounted({ kind, name, count }: Voice, words: string): boolean {
  if (kind !== 'unnamed' || name !== null || typeof count === 'number' || COUNTED.test(words)) return false;
  return PLURAL.test(words);
}
