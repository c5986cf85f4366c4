import type { Attribution, Span } from '../../reading.ts';
import { lastStarting, type Passage } from '../claim-index.ts';
import { answered } from './answered.ts';
import { type DisputeDraft, type DisputeIndex, type DisputeRule, differentParties } from './dispute-draft.ts';
import { findDenied } from './find-denied.ts';
import { pointsOnly } from './points-back.ts';

/** "Denied that", "rejects the claim": an attribution whose act is to deny, against what it denies. */
export const denial: DisputeRule = {
  name: 'denial',
  find: (claims) => {
    const inner = new Map<string, Attribution[]>();
    for (const attribution of claims.attributions) {
      if (attribution.parent === null) continue;
      const siblings = inner.get(attribution.parent) ?? [];
      if (siblings.length === 0) inner.set(attribution.parent, siblings);
      siblings.push(attribution);
    }
    return claims.attributions
      .filter(
        (attribution) =>
          attribution.act === 'deny' && !attribution.negated && !isPlayedDown(claims, attribution),
      )
      .flatMap((attribution) => draftsOf(claims, attribution, inner.get(attribution.id) ?? []));
  },
};

/** To make little of a thing is not to say that it is untrue. */
function isPlayedDown({ layer }: DisputeIndex, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) =>
    /\b(?:downplay|play\w* down|shrug|brush|laugh\w* off|minimi[sz]|ignor|overlook)/iu.test(
      layer.text.slice(start, end),
    ),
  );
}

function draftsOf(
  claims: DisputeIndex,
  attribution: Attribution,
  inner: readonly Attribution[],
): DisputeDraft[] {
  const own = passagesOf(claims, attribution);
  const denying = own[0] ?? passageAt(claims, attribution.cue[0] ?? attribution.content[0]);
  if (!denying) return [];
  // "rejects the claim of X that Y": Y is X's, and inside.
  const claimed = inner
    .filter((child) => isClaimed(claims, attribution, child))
    .flatMap((child) => passagesOf(claims, child).slice(0, 1));
  const within = claimed.find((passage) => differentParties(claims, denying, passage));
  if (within) return [{ kind: 'denial', confidence: 0.8, sides: [[within], [denying]] }];
  const object = nearest(attribution);
  const denied =
    object &&
    (pointsOnly(claims, object) || isClaim(claims.layer.text.slice(object.start, object.end))) &&
    (findDenied(claims, denying, object) ??
      (pointsOnly(claims, object) ? null : answered(claims, denying, attribution)));
  return denied
    ? [{ kind: 'denial', confidence: denied.confidence, sides: [[denied.passage], [denying]] }]
    : [];
}

/**
 * Whether the inner words are told as somebody's claim: "the claim by X that Y", "X's allegation that Y". In "denied
 * that X asked Y" the asking itself is denied, and Y is nobody's claim.
 */
function isClaimed(
  { layer }: DisputeIndex,
  outer: Attribution,
  { act, cue, source, content }: Attribution,
): boolean {
  if (!/^(?:assert|accuse|believe)$/.test(act)) return false;
  const from = Math.min(...outer.content.map(({ start }) => start));
  const first = content[0];
  if (first === undefined) return false;
  const edge = Math.min(from, ...[...cue, ...source].map(({ start }) => start));
  return CLAIM_NOUN.test(layer.text.slice(edge, Math.max(edge, first.start)));
}

/** A claim and no thing: "that it was", "any role", "having known", "the report"; to reject a person or a plan denies nothing. */
const PROPOSITION =
  /^[\s"“‘'(]*(?:that|any|ever|having|being|knowing|there|it|he|she|they|this|these|those|wrongdoing|involvement|responsibility|\p{Ll}+ing|the (?:\p{L}+\s){0,4}?(?:was|were|is|are|had|has|would|will))(?![\p{L}])/iu;
const FINITE = /\b(?:is|are|was|were|had|has|have|did|does|would|will|could)\b/iu;
const CLAIM_NOUN =
  /\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|criticisms?|figures?|numbers?|rumou?rs?|stor(?:y|ies)|idea|notion|account|version|narrative|characteri[sz]ations?|insinuations?|arguments?|theory|estimates?|remarks?|comments?|counts? of|wrongdoing)\b/iu;

/** Whether what is denied is something said, rather than a person, a plan or an offer. */
export function isClaim(object: string): boolean {
  const head = object.slice(0, 90);
  return PROPOSITION.test(head) || CLAIM_NOUN.test(head) || FINITE.test(head);
}

/** The content that the cue governs: the one after it, else the last before it. */
function nearest({ cue, content }: Attribution): Span | undefined {
  const edge = cue[0]?.start ?? 0;
  return content.find(({ start }) => start >= edge) ?? content.at(-1);
}

/** The passages of an attribution's own words, in text order. */
export function passagesOf(claims: DisputeIndex, attribution: Attribution): Passage[] {
  const statement = claims.statementOf.get(attribution.id);
  if (!statement) return [];
  const first = lastStarting(claims.passages, statement.spans[0]!.start);
  const found: Passage[] = [];
  for (let place = first; place >= 0 && place < claims.passages.length; place++) {
    const passage = claims.passages[place]!;
    if (passage.start >= statement.spans.at(-1)!.end) break;
    if (passage.statement.id === statement.id) found.push(passage);
  }
  return found;
}

function passageAt(claims: DisputeIndex, span: Span | undefined): Passage | undefined {
  return span && claims.passages[lastStarting(claims.passages, span.start)];
}
