import type { ClaimIndex } from '../claim-index.ts';
import { lastStarting } from '../claim-index.ts';
import { clauseEnd } from './clause-end.ts';
import { type PositionDraft, trimPosition } from './position-draft.ts';

const IF =
  /(?:(?<!\p{L})(?:provided|providing) that|(?<!\p{L})on (?:the )?condition that|(?<!\p{L}|even |as |only |only “|only "|ask |asked |wonder |know |see |say )if\s+(?!(?:\p{L}+ ){1,3}(?:were to )?(?:wins?|won|elected)\b|so\b|not\b|any\b|anything\b|necessary\b|possible\b|only\b|confirmed\b|elected\b))/giu;

/** Where the condition ends and what depends on it begins: "if it fails|, we will appeal". */
function ifEnd(text: string, from: number): number {
  const end = clauseEnd(text, from);
  const main =
    /,\s+(?:then\s+)?(?:I|we|he|she|they|it|the \p{L}+)\s+(?:\p{L}+ly\s+)?(?:will|would|shall|can|could|may|might|must|am|is|are)\b/u.exec(
      text.slice(from, end),
    );
  return main ? from + main.index : end;
}

/**
 * "She would resume talks if the fighting stopped": an if-clause in the same sentence and statement makes an offer, a
 * commitment or a proposal conditional. By itself "if" only supposes, and is no condition of anybody's.
 */
export function ifClauses(index: ClaimIndex, positions: readonly PositionDraft[]): PositionDraft[] {
  const bound = positions.filter(
    ({ kind }) => kind === 'offer' || kind === 'commitment' || kind === 'proposal',
  );
  const drafts: PositionDraft[] = [];
  const seen = new Set<number>();
  for (const { span, holder, toward } of bound) {
    const passage = index.passages[lastStarting(index.passages, span.start)];
    if (!passage || seen.has(passage.start)) continue;
    seen.add(passage.start);
    const { text, start } = passage;
    for (const match of text.matchAll(IF)) {
      const clause = {
        start: start + match.index,
        end: start + ifEnd(text, match.index + match[0].length),
      };
      drafts.push({ holder, toward, kind: 'precondition', span: trimPosition(index.layer.text, clause) });
    }
  }
  return drafts;
}
