import type { PositionKind } from '../../reading.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { lastStarting } from '../claim-index.ts';
import { clauseEnd } from './clause-end.ts';
import { type PositionDraft, trimPosition } from './position-draft.ts';

const IF =
  /(?:(?<!\p{L})(?:provided|providing) that|(?<!\p{L})on (?:the )?condition that|(?<!\p{L}|even |as |only |only “|only "|ask |asked |wonder |know |see |say )if\s+(?!(?:\p{L}+ ){1,3}(?:were to )?(?:wins?|won|elected)\b|so\b|not\b|any\b|anything\b|necessary\b|possible\b|only\b|confirmed\b|elected\b))/giu;

const BINDING: ReadonlySet<PositionKind> = new Set(['offer', 'commitment', 'proposal', 'refusal']);
/** "Until the firm reinstates them", and not "until the end of May": what somebody must do first. */
const UNTIL =
  /(?<!\p{L}|not )until\s+(?!(?:the |a |an |his |her |its |their )?(?:\p{L}+ )?(?:end|start|middle|beginning|next|last|first|new|early|late|mid\p{L}*|following|day|week|month|year|summer|winter|spring|autumn|fall|election|age|retirement|\p{L}+day|morning|evening|night|noon|midnight|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?=(?:all |the |its |their |his |her |both |\p{Lu})(?:[\p{L}’'-]+ ){1,6}?(?:is|are|has|have|had|was|were|[\p{L}]{3,}(?:es|ts|ds|ns|rs|ed|ws|ys|ks))\b)/gu;

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
 * "She would resume talks if the fighting stopped", "vowed to stay out until they are paid": an if- or until-clause in the
 * same sentence and statement makes what a party binds itself to conditional. By itself "if" only supposes, and is no condition of anybody's.
 */
export function ifClauses(index: ClaimIndex, positions: readonly PositionDraft[]): PositionDraft[] {
  const bound = positions.filter(({ kind }) => BINDING.has(kind));
  const drafts: PositionDraft[] = [];
  const seen = new Set<string>();
  for (const { span, said, holder, toward, kind } of bound) {
    const passage = index.passages[lastStarting(index.passages, said ?? span.start)];
    const refuses = kind === 'refusal';
    const once = `${passage?.start} ${refuses}`;
    if (!passage || seen.has(once)) continue;
    seen.add(once);
    const { text, start } = passage;
    const found = [
      ...(refuses ? [] : text.matchAll(IF)),
      ...(refuses || kind === 'commitment' ? text.matchAll(UNTIL) : []),
    ];
    for (const match of found) {
      const clause = {
        start: start + match.index,
        end: start + ifEnd(text, match.index + match[0].length),
      };
      drafts.push({ holder, toward, kind: 'precondition', span: trimPosition(index.layer.text, clause) });
    }
  }
  return drafts;
}
