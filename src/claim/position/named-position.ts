import type { PositionKind } from '../../reading.ts';
import { type ClaimIndex, lastStarting } from '../claim-index.ts';
import { clauseEnd } from './clause-end.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

const NOUNS: readonly (readonly [PositionKind, RegExp])[] = [
  ['offer', /^['’]s? (?:\p{L}+ )?offer (?:of|to|for)\b/iu],
  ['proposal', /^['’]s? (?:\p{L}+ )?proposal (?:of|to|for|that)\b/iu],
  ['demand', /^['’]s? (?:\p{L}+ )?(?:demand|call|request|appeal) (?:for|that|to)\b/iu],
  ['commitment', /^['’]s? (?:\p{L}+ )?(?:pledge|promise|vow|commitment) (?:to|of|that)\b/iu],
  ['refusal', /^['’]s? (?:\p{L}+ )?refusal to\b/iu],
  ['support', /^['’]s? (?:\p{L}+ )?(?:support|endorsement|backing) (?:for|of)\b/iu],
  ['opposition', /^['’]s? (?:\p{L}+ )?opposition to\b/iu],
];

/** A position that a noun names after its holder: "Bekzat's offer of deliveries", whoever speaks of it. The holder must be a voice. */
export const namedPosition: PositionRule = {
  name: 'named-position',
  find: (index) => index.mentions.flatMap((mention) => positionAt(index, mention)),
};

function positionAt(index: ClaimIndex, mention: ClaimIndex['mentions'][number]): PositionDraft[] {
  const holder = index.voiceOfEntity.get(mention.entity.id)?.id;
  if (holder === undefined || mention.kind === 'pronoun') return [];
  const { text } = index.layer;
  // A mention may include the possessive mark or stop before it.
  const end = /['’]s?$/u.test(text.slice(mention.start, mention.end))
    ? mention.end - (/['’]s$/u.test(text.slice(mention.start, mention.end)) ? 2 : 1)
    : mention.end;
  const sentence = index.layer.sentences[lastStarting(index.layer.sentences, mention.start)];
  const after = text.slice(end, Math.max(end, sentence?.end ?? end));
  const found = NOUNS.map(([kind, pattern]) => ({ kind, match: pattern.exec(after) })).find(
    ({ match }) => match,
  );
  if (!found?.match) return [];
  const noun = end + /^['’]s?\s*/u.exec(after)![0].length;
  const stop = end + clauseEnd(after, found.match[0].length);
  return [{ holder, toward: null, kind: found.kind, span: trimPosition(text, { start: noun, end: stop }) }];
}
