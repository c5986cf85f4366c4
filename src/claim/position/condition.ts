import { BARGAINS } from '../../lexicon/stance-words.ts';
import type { Act } from '../../reading.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { type ClaimIndex, firstMentionWithin, mentionsAny, type Passage } from '../claim-index.ts';
import { clauseEnd, clauseStart } from './clause-end.ts';
import { isSpeaker } from './clause-subject.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

interface Condition {
  readonly pattern: RegExp;
  /** Whether the whole clause is quoted, or from the connector on. */
  readonly whole: boolean;
  /** Words of which the pattern needs one: looked for first. */
  readonly hints: readonly string[];
  /** What must stand in the same sentence: something that somebody may do or not do. */
  readonly needs?: RegExp;
}

const BARGAINING =
  /\b(?:will|would|can|could|may|might|must|shall|['’]ll|won['’]t|open|willing|ready|prepared|agree[ds]?|accept(?:s|ed)?|talks?|meet(?:ing|s)?|return|resume|negotiat\w+|allow(?:ed|s)?|consider(?:s|ed)?|if|when|deal|support(?:s|ed)?|possible|acceptable)\b/iu;
const WOULD =
  /\b(?:will|would|wo|can|cannot|could|must|shall|['’]ll|won['’]t|cannot|can['’]t|refus\w+|threat\w+|vow\w*|insist\w*|warn\w*|not|no)\b/iu;

const AGREEING =
  /\b(?:willing|agree[ds]?|accept(?:s|ed)?|open|ready|prepared|support(?:s|ed)?|talks?|meet|resume|continue|stay|remain in|fight|refuse|not)\b/iu;

/** Connectors that make a thing depend on another, in order; each is looked for in what somebody says. */
export const CONDITIONS: readonly Condition[] = [
  {
    hints: ['only'],
    pattern:
      /(?<!\p{L})only[\s,]+["“‘'(]?\s*(?:if|when|once|after|on (?:the )?condition|in exchange|in return|provided)(?!\p{L})/giu,
    whole: false,
    needs: BARGAINING,
  },
  {
    hints: ['only'],
    pattern:
      /(?<!\p{L})(?:will|would|can|could|shall|['’]ll)\s+only\s+(?:[\p{L}\p{N}'’-]+\s+){1,10}?(?:if|when|once|provided|on condition)(?!\p{L})/giu,
    whole: true,
  },
  {
    hints: ['unless'],
    pattern: /(?<!\p{L})unless(?!\p{L})/giu,
    whole: false,
    needs: WOULD,
  },
  {
    hints: ['provid'],
    pattern:
      /(?<!\p{L})(?:provided|providing)(?:,? that\b|\s+(?=(?:he|she|it|they|we|the|its|their|both|all|there)\s(?:[\p{L}'’]+\s){0,5}(?:is|are|was|were|has|have|had|does|do|did|can|could|agrees?|[\p{L}]+s)\b))/giu,
    whole: false,
    needs: BARGAINING,
  },
  {
    hints: ['condition'],
    pattern:
      /(?<!\p{L})on (?:the |one |the sole )?conditions? (?:that\b(?! (?:he|she|they|their|his|her|it)\s+(?:\p{L}+\s+)?(?:not |remain |be (?:granted|given|kept))?(?:be )?(?:nam|identif|anonym|quot))|of (?!anonymity|not being|strict anonymity))/giu,
    whole: false,
  },
  {
    hints: ['long as'],
    pattern:
      /(?<!\p{L})(?:as|so) long as\s+(?=(?:he|she|it|they|we|I|you|the|there|its|their|his|our|both|all|those|that|\p{Lu}\p{L}+)\s)/gu,
    whole: false,
    needs: AGREEING,
  },
  {
    hints: ['in exchange for', 'in return for'],
    pattern: /(?<!\p{L})in (?:exchange|return) for(?!\p{L})/giu,
    whole: false,
  },
  {
    hints: ['condition', 'prerequisite'],
    pattern:
      /(?<!\p{L})(?:a |the |one |any |its |his |their |key |main ){0,4}(?:pre-?conditions?|prerequisites?) (?:for|of|to|is|was|are|were)(?!\p{L})/giu,
    whole: true,
  },
  {
    hints: ['depend', 'hinge', 'conting', 'condition'],
    pattern:
      /(?<!\p{L})(?:depend(?:s|ed|ent)?|hinge[sd]?|contingent|conditional|conditioned) (?:up)?on(?!\p{L})/giu,
    whole: true,
    needs: BARGAINS,
  },
  {
    hints: ['no '],
    pattern:
      /(?<!\p{L})no (?:\p{L}+ ){1,3}(?:will|would|can|could|shall) (?:\p{L}+ ){1,6}(?:unless|until|without|before) (?!then\b|\p{Lu}\p{L}+day\b|\d|next\b|late\b|early\b)/giu,
    whole: true,
  },
  {
    hints: ['no '],
    pattern: /(?<!\p{L})no (?:\p{L}+ ){1,4}(?:unless|until|without|before)(?!\p{L})/giu,
    whole: true,
    needs: BARGAINS,
  },
  {
    hints: ['not', 'never', "n't", 'n’t'],
    pattern:
      /(?<!\p{L})(?:(?:will|would|shall)\s+(?:not|never)|won['’]t|wouldn['’]t)\s+(?:[\p{L}\p{N}'’,-]+\s+){1,14}?(?:until|before|without)\s+(?!then|(?:at )?(?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|january|february|march|april|may|june|july|august|september|october|november|december|\d|late|early|mid|the (?:end|start|middle|weekend|election|new year)|tomorrow|tonight))/giu,
    whole: true,
    needs: BARGAINING,
  },
];

/** Conditions that a party sets: "only if", "unless", "provided that", "in exchange for", in anybody's statement. */
export const condition: PositionRule = {
  name: 'condition',
  find: (index) =>
    index.passages.flatMap((passage, at) => {
      if (passage.attribution) return conditionsIn(index, passage);
      const bound = boundBy(passage, index.passages[at - 1]);
      return bound ? conditionsIn(index, bound) : [];
    }),
};

/** Acts by which somebody binds himself, so that a condition told after them is his. */
const BINDING: ReadonlySet<Act> = new Set(['propose', 'promise', 'support', 'intend']);
const CONDITIONAL = /^\W*(?:but )?(?:only )?(?:on (?:the )?condition that|provided that|on condition of)\b/iu;

/**
 * "Claremont offered to pay|, on condition that households drop their claims|": told in the writer's words, it is still
 * the condition of who makes the offer.
 */
function boundBy(passage: Passage, before: Passage | undefined): Passage | null {
  const attribution = before?.attribution;
  if (!before || !attribution || attribution.negated || !BINDING.has(attribution.act)) return null;
  const follows = before.sentence === passage.sentence && passage.start - before.end <= 2;
  return follows && CONDITIONAL.test(passage.text)
    ? { ...passage, attribution, voice: attribution.voice }
    : null;
}

function conditionsIn(index: ClaimIndex, passage: Passage): PositionDraft[] {
  const { text, reach, start, voice, attribution, sentence } = passage;
  if (voice === null || !attribution || attribution.negated || attribution.act === 'ask') return [];
  const around = index.layer.sentences[sentence];
  const whole = around ? index.layer.text.slice(around.start, around.end) : text;
  return CONDITIONS.flatMap(({ pattern, hints, whole: clause, needs }) =>
    [
      ...(!mentionsAny(passage, hints) || (needs && !needs.test(whole)) ? [] : text.matchAll(pattern)),
    ].flatMap((match): PositionDraft[] => {
      const from = clause ? clauseStart(text, match.index) : match.index;
      const end = clauseEnd(reach, match.index + match[0].length);
      const span = trimPosition(index.layer.text, { start: start + from, end: start + end });
      if (span.end <= start + match.index + match[0].length) return [];
      return [
        {
          holder: holder(index, passage, match.index) ?? voice,
          toward: clause ? null : conditionedParty(index, passage, match.index + match[0].length),
          kind: 'precondition',
          span,
        },
      ];
    }),
  );
}

/** Who must do it: "unless |the company| handed over its records". */
function conditionedParty(index: ClaimIndex, passage: Passage, after: number): string | null {
  const span = { start: passage.start + after, end: passage.start + passage.reach.length };
  const first = firstMentionWithin(index.mentions, span);
  if (!first || first.kind === 'pronoun') return null;
  const lead = index.layer.text.slice(span.start, first.start);
  const rest = index.layer.text.slice(first.end, Math.min(span.end, first.end + 30));
  const speaker = index.voiceById.get(passage.voice ?? '')?.entity;
  if (
    !/^\s*(?:that\s+)?(?:the\s+)?$/iu.test(lead) ||
    !/^\s+\p{Ll}/u.test(rest) ||
    first.entity.id === speaker
  )
    return null;
  return first.entity.id;
}

/** A match may begin with its verb: "Tolland |will only return … if|". */
const LEAD_WORDS = 5;

/** The first passage of the same statement in the same sentence, found by where the sentence starts. */
function openingOf({ passages, layer }: ClaimIndex, passage: Passage): Passage {
  const from = layer.sentences[passage.sentence]?.start ?? passage.start;
  for (
    let at = lowerBound(passages, ({ start }) => start < from);
    passages[at]!.start < passage.start;
    at++
  ) {
    if (passages[at]!.statement === passage.statement) return passages[at]!;
  }
  return passage;
}

/**
 * Whose condition it is: the party that the clause begins with ("the president is open to a meeting only if …"), where
 * it is a voice and the speaker does not speak for it.
 */
function holder(index: ClaimIndex, passage: Passage, at: number): string | null {
  // What an inner voice says may part the clause: "the president is open to |meeting them| only if …".
  const opening = openingOf(index, passage);
  const words = index.layer.text.slice(opening.start, passage.start + at);
  // "Vance saw it coming, and that |Tolland| will return only if …": the clause begins after the last "and that".
  const clause = words.toLowerCase().lastIndexOf(' and that ');
  const head = {
    start: opening.start + (clause < 0 ? 0 : clause + ' and that '.length),
    end: passage.start + at + LEAD_WORDS,
  };
  const first = firstMentionWithin(index.mentions, head);
  if (!first || first.kind === 'pronoun') return null;
  const lead = index.layer.text.slice(head.start, first.start);
  const rest = index.layer.text.slice(first.end, head.end);
  if (
    !/^\W*(?:that\s+)?(?:the\s+)?$/iu.test(lead) ||
    !/^\s+(?:\p{L}+ly\s+)?(?:is|are|was|were|remains?|will|would|could|can|may|might|has|had|wants?|agree[ds]?)\b/iu.test(
      rest,
    )
  )
    return null;
  return isSpeaker(index, passage, first) ? null : (index.voiceOfEntity.get(first.entity.id)?.id ?? null);
}
