import type { PositionKind } from '../../reading.ts';
import { type ClaimIndex, mentionsAny, wordsWithin } from '../claim-index.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { clauseEnd } from './clause-end.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

/** "We" and a verb that does what it says, by the position it takes (Austin 1962: performative verbs). */
const PERFORMATIVES: readonly (readonly [PositionKind, string, readonly string[]])[] = [
  [
    'demand',
    '(?:demand|insist on|call (?:up)?on|call for|urge|request|appeal to|appeal for|are calling (?:up)?on|are calling for|are demanding|am calling on|are urging|are asking for|are appealing)',
    ['demand', 'insist', 'call', 'urg', 'request', 'appeal', 'asking'],
  ],
  ['proposal', '(?:propose|recommend|are proposing|am proposing)', ['propos', 'recommend']],
  [
    'offer',
    '(?:offer|are offering|am offering|stand ready to|are (?:ready|willing|prepared|open) to|am (?:ready|willing|prepared|open) to)',
    ['offer', 'ready', 'willing', 'prepared', 'open'],
  ],
  [
    'commitment',
    '(?:promise|pledge|vow|commit (?:our|my)selves|guarantee|undertake|are committed to|am committed to)',
    ['promise', 'pledge', 'vow', 'commit', 'guarantee', 'undertake'],
  ],
  ['refusal', '(?:refuse|rule out|decline)', ['refuse', 'rule', 'decline']],
  [
    'opposition',
    "(?:oppose|reject|condemn|denounce|object to|are opposed to|am opposed to|are against|am against|(?:do not|don['’]t) (?:accept|support|agree (?:to|with)))",
    ['oppose', 'reject', 'condemn', 'denounce', 'object', 'against', 'accept', 'support', 'agree'],
  ],
  [
    'support',
    '(?:support|back|endorse|welcome|favou?r|are in favou?r of|am in favou?r of)',
    ['support', 'back', 'endorse', 'welcome', 'favo'],
  ],
];

const PATTERNS = PERFORMATIVES.map(
  ([kind, verb, hints]) =>
    [
      kind,
      new RegExp(
        `(?<![\\p{L}])(?:we|I|we['’]re|I['’]m)\\s+(?:(?:also|now|therefore|still|again|hereby|\\p{L}+ly)\\s+){0,2}${verb}(?![\\p{L}])`,
        'giu',
      ),
      hints,
    ] as const,
);
const NO_COMMENT = /^\W*(?:to )?(?:comment|say|discuss details|speculate|think|believe)\b/iu;

/** To reject what somebody says is a denial, and no stand on a thing to be done: "We reject the minister's figure". */
const SAID =
  /^\W*(?:(?:the|this|that|these|those|any|all|his|her|their|its|such|an?)\s+)?(?:[\p{L}’'-]+\s+){0,4}?(?:figures?|claims?|allegations?|accusations?|assertions?|suggestions?|criticisms?|insinuations?|characteri[sz]ations?|version|account|numbers?|narrative|notion|rumou?rs?)(?!\p{L}| to\b)/iu;

/** Positions in the first person: "We reject this plan", "I am ready to meet", in anybody's statement or the writer's. */
export const firstPerson: PositionRule = {
  name: 'first-person',
  find: (index) => index.passages.flatMap((passage) => positionsIn(index, passage)),
};

function positionsIn({ layer }: ClaimIndex, passage: ClaimIndex['passages'][number]): PositionDraft[] {
  const { text, lower, reach, start, voice, attribution } = passage;
  if (voice === null || attribution?.negated || !/\b(?:we|i)\b/.test(lower)) return [];
  return PATTERNS.flatMap(([kind, pattern, hints]) =>
    [...(mentionsAny(passage, hints) ? text.matchAll(pattern) : [])].flatMap((match): PositionDraft[] => {
      const object = match.index + match[0].length;
      if (NO_COMMENT.test(reach.slice(object, object + 40))) return [];
      if (/reject$/iu.test(match[0]) && SAID.test(reach.slice(object, object + 80))) return [];
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
