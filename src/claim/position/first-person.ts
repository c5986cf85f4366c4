import type { PositionKind } from '../../reading.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { wordsWithin } from '../claim-index.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { clauseEnd } from './clause-end.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

/** "We" and a verb that does what it says, by the position it takes (Austin 1962: performative verbs). */
const PERFORMATIVES: readonly (readonly [PositionKind, string])[] = [
  [
    'demand',
    '(?:demand|insist on|call (?:up)?on|call for|urge|request|appeal to|appeal for|are calling (?:up)?on|are calling for|are demanding|am calling on|are urging|are asking for|are appealing)',
  ],
  ['proposal', '(?:propose|recommend|are proposing|am proposing)'],
  [
    'offer',
    '(?:offer|are offering|am offering|stand ready to|are (?:ready|willing|prepared|open) to|am (?:ready|willing|prepared|open) to)',
  ],
  [
    'commitment',
    '(?:promise|pledge|vow|commit (?:our|my)selves|guarantee|undertake|are committed to|am committed to)',
  ],
  ['refusal', '(?:refuse|rule out|decline)'],
  [
    'opposition',
    "(?:oppose|reject|condemn|denounce|object to|are opposed to|am opposed to|are against|am against|(?:do not|don['’]t) (?:accept|support|agree (?:to|with)))",
  ],
  ['support', '(?:support|back|endorse|welcome|favou?r|are in favou?r of|am in favou?r of)'],
];

const PATTERNS = PERFORMATIVES.map(
  ([kind, verb]) =>
    [
      kind,
      new RegExp(
        `(?<![\\p{L}])(?:we|I|we['’]re|I['’]m)\\s+(?:(?:also|now|therefore|still|again|hereby|\\p{L}+ly)\\s+){0,2}${verb}(?![\\p{L}])`,
        'giu',
      ),
    ] as const,
);
const NO_COMMENT = /^\W*(?:to )?(?:comment|say|discuss details|speculate|think|believe)\b/iu;

/** Positions in the first person: "We reject this plan", "I am ready to meet", in anybody's statement or the writer's. */
export const firstPerson: PositionRule = {
  name: 'first-person',
  find: (index) => index.passages.flatMap((passage) => positionsIn(index, passage)),
};

function positionsIn(
  { layer }: ClaimIndex,
  { text, reach, start, voice, attribution }: ClaimIndex['passages'][number],
): PositionDraft[] {
  if (voice === null || attribution?.negated || !/\b(?:we|I)\b/iu.test(text)) return [];
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match): PositionDraft[] => {
      const object = match.index + match[0].length;
      if (NO_COMMENT.test(reach.slice(object, object + 40))) return [];
      const whole = trimPosition(layer.text, {
        start: start + match.index,
        end: start + clauseEnd(reach, object),
      });
      if (whole.end <= start + object) return [];
      const spans =
        kind === 'demand' || kind === 'commitment'
          ? splitVerbPhrases(wordsWithin(layer.words, whole))
          : [whole];
      return spans.map((span) => ({ holder: voice, toward: null, kind, span }));
    }),
  );
}
