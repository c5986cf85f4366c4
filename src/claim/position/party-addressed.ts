import { ACTION_VERBS } from '../../lexicon/stance-words.ts';
import type { Position, PositionKind, Span } from '../../reading.ts';
import { type ClaimIndex, mentionsWithin } from '../claim-index.ts';

/**
 * The party that a demand begins with: "that Ukraine give up …", "on the board to resign".
 * What is supported or opposed counts where it is itself a party and nothing more.
 */
export function partyAddressed(
  index: ClaimIndex,
  voice: string,
  span: Span,
  kind: PositionKind,
): Position['toward'] {
  const holder = index.voiceById.get(voice);
  const [first] = mentionsWithin(index.mentions, span);
  if (!first || first.entity.id === holder?.entity || (first.kind === 'pronoun' && kind === 'demand'))
    return null;
  const lead = index.layer.text.slice(span.start, first.start);
  const rest = index.layer.text.slice(first.end, span.end);
  if (
    !/^\W*(?:(?:that|for|on|upon|the|both|all)\s+){0,3}(?:\p{Lu}[\p{L}.]+\s+(?:of\s+(?:the\s+)?)?){0,3}$/u.test(
      lead,
    )
  )
    return null;
  if (kind === 'support' || kind === 'opposition') return /^\W*$/u.test(rest) ? first.entity.id : null;
  return kind === 'demand' && isActed(rest) ? first.entity.id : null;
}

/** Whether what follows the party is what it should do: "immediately hand over …", "to resign", "must leave". */
function isActed(rest: string): boolean {
  const words =
    rest
      .slice(0, 60)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  if (!/^\s/u.test(rest)) return false;
  const verb = words.find((word) => !/..ly$/.test(word) && word !== 'not') ?? '';
  return ACTION_VERBS.has(verb) || /^(?:to|must|should|be|against)$/.test(verb);
}
