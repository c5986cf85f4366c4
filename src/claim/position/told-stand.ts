import type { PositionKind, Span } from '../../reading.ts';
import { type ClaimIndex, mentionsAny, type Passage, wordsWithin } from '../claim-index.ts';
import { touches } from '../quoted-spans.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { clauseEnd, clauseStart } from './clause-end.ts';
import { clauseSubject, holderOf } from './clause-subject.ts';
import { OFFERED } from './cue-kinds.ts';
import { partyAddressed } from './party-addressed.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

interface Stand {
  readonly kind: PositionKind;
  readonly pattern: RegExp;
  /** Words of which the pattern needs one: looked for first. */
  readonly hints: readonly string[];
  readonly object?: RegExp;
}

const stand = (verbs: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:has|have|had|is|are|was|were) )?(?:(?:also|still|now|since|\\p{L}+ly) ){0,2}(?:${verbs})(?!\\p{L}| by(?!\\p{L}))`,
    'giu',
  );

/** Finite verbs by which a party takes a stand, each with the kind that it tells. */
export const STANDS: readonly Stand[] = [
  {
    kind: 'demand',
    hints: ['demand', 'call'],
    pattern: stand('demand(?:s|ed|ing)?|call(?:s|ed|ing) (?:for|on)'),
  },
  { kind: 'offer', hints: ['offer'], pattern: stand('offer(?:s|ed|ing)'), object: OFFERED },
  {
    kind: 'refusal',
    hints: ['turn', 'refus', 'reject', 'rul'],
    pattern: stand('turn(?:s|ed|ing) down|refus(?:es|ed|ing) to|rejected|ruled out'),
    object:
      /^(?!\s+(?:comment|say|answer|(?:the|that|any|those|these) (?:claim|allegation|accusation|suggestion|report|charge|criticism|idea)))/iu,
  },
  {
    kind: 'opposition',
    hints: ['oppos', 'object', 'against'],
    pattern: stand(
      'oppos(?:es|ed)(?: to)?|object(?:s|ed) to|(?<=(?:is|are|was|were|been|remains?) (?:\\p{L}+ly )?)against',
    ),
  },
  {
    kind: 'support',
    hints: ['support', 'back', 'endors', 'favo'],
    pattern: stand('supports|back(?:s|ed)|endors(?:es|ed)|favou?r(?:s|ed)'),
  },
];

/** Acts whose content nobody stands for. */
const NOT_HELD = new Set(['ask', 'deny', 'know', 'feel', 'accuse', 'believe']);
const NO_OBJECT = /^\s*(?:[,.;:!?]|(?:away|off|down|out|up|and|or)(?!\p{L}))/iu;
const SHORTEST = 6;

/**
 * A stand told without an attribution of its own, with the party that takes it before the verb: "The railway has
 * offered 4 percent", "said that it had turned down the bid", "A memo laying out Orvan's position | demanded that …".
 */
export const toldStand: PositionRule = {
  name: 'told-stand',
  find: (index) => {
    const cues = index.attributions.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start);
    return index.passages.flatMap((passage, place) => standsIn(index, passage, place, cues));
  },
};

function standsIn(
  index: ClaimIndex,
  passage: Passage,
  place: number,
  cues: readonly Span[],
): PositionDraft[] {
  const { text, reach, start, attribution } = passage;
  if (attribution && (attribution.negated || NOT_HELD.has(attribution.act))) return [];
  const { layer } = index;
  return STANDS.flatMap(({ kind, pattern, hints, object }) =>
    [...(mentionsAny(passage, hints) ? text.matchAll(pattern) : [])].flatMap((match): PositionDraft[] => {
      const after = match.index + match[0].length;
      const verb = { start: start + match.index, end: start + after };
      if (touches(cues, verb)) return [];
      const rest = reach.slice(after, after + 80);
      if (NO_OBJECT.test(rest) || (object && !object.test(rest))) return [];
      const holder = standOf(index, passage, place, match.index);
      const whole = { start: verb.end, end: start + clauseEnd(reach, after) };
      const span = trimPosition(layer.text, whole);
      if (holder === null || span.end - span.start < SHORTEST) return [];
      if (kind !== 'demand')
        return [{ holder, toward: null, kind, span: { start: verb.start, end: span.end } }];
      const toward = partyAddressed(index, holder, span, kind);
      return splitVerbPhrases(wordsWithin(layer.words, span)).map((part) => ({
        holder,
        toward,
        kind,
        span: part,
      }));
    }),
  );
}

/** The voice whose stand it is: the clause's subject, or the source of the participle that parts it from its verb. */
function standOf(index: ClaimIndex, passage: Passage, place: number, at: number): string | null {
  const before = index.passages[place - 1];
  const parted = before?.attribution && passage.text.slice(0, at).trim() === '' ? before.attribution : null;
  if (before && parted && before.sentence === passage.sentence && passage.start - before.end <= 1) {
    const cue = parted.cue[0];
    const laid = cue !== undefined && /ing(?:\s+\p{L}+)?$/u.test(index.layer.text.slice(cue.start, cue.end));
    const leads = parted.source[0] !== undefined && parted.source[0].start < (cue?.start ?? 0);
    return laid && leads ? parted.voice : null;
  }
  const subject = clauseSubject(index, passage, clauseStart(passage.text, at), at);
  if (subject.who === 'pronoun' || subject.who === 'speaker')
    return passage.attribution ? holderOf(index, passage, subject) : null;
  return holderOf(index, passage, subject);
}
