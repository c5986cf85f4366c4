import { KIN_NOUNS } from '../../lexicon/role-nouns.ts';
import { token } from '../document.ts';
import { sameParty } from '../match-role.ts';
import type { Referent } from '../referent.ts';
import type { Memory } from '../resolve-events.ts';
import { barredReferents } from '../resolve-pronoun.ts';
import { conflict } from './conflict.ts';
import type { Description } from './description.ts';
import { recent } from './recent.ts';

/** Whoever is called so is seldom the candidate or tycoon of the text. */
const OTHERWISE =
  /^(?:judge|justice|spokes(?:man|woman|person)|analyst|economist|professor|reporter|pollster)$/;

/** Role nouns that bring somebody new rather than take somebody up. */
const NEWCOMERS =
  /^(?:source|spokesman|spokeswoman|spokesperson|official|lawyer|attorney|reporter|moderator|announcer|narrator|judge|witness|person|author|writer|reader|user|voter|victim|suspect|wife|husband|mother|father|son|daughter|brother|sister|family|friend|doctor|aide|adviser|officer|interviewer|questioner|counterpart|colleague|successor|predecessor|opponent|rival|people|man|woman|boy|girl|caller|host)$/;

/** Nouns that take somebody up without any modifier. */
const BARE_EPITHETS =
  /^(?:candidate|nominee|contender|hopeful|billionaire|millionaire|mogul|tycoon|magnate|incumbent|frontrunner|front-runner|businessman|businesswoman|star|singer|actor|actress|politician|republican|democrat|conservative)$/;

/** It speaks, or it opens its sentence. */
function isSubjectLike({ doc }: Memory, { event }: Description): boolean {
  return (
    event.sourceOf.length > 0 || token(doc, event.from - 1)?.sentence !== token(doc, event.from)?.sentence
  );
}

/**
 * "The New York businessman says": a description with a modifier, as subject of a saying, takes up who was last
 * spoken of as subject, where it agrees. News style varies its names in this way and in no other; candidates and tycoons
 * are so called wherever they stand ("said to |the Republican nominee|").
 */
export function byDescriptiveEpithet(memory: Memory, d: Description): number | null {
  if (d.noun.kind !== 'person' || d.noun.plural || d.quotation >= 0) return null;
  if (NEWCOMERS.test(d.noun.lemma)) return null;
  const usual = BARE_EPITHETS.test(d.noun.lemma);
  const owned = d.phrase.owner !== null && d.phrase.determiner !== 'the';
  if (
    (d.phrase.determiner !== 'the' && !owned) ||
    !(usual || (d.modifiers.length > 0 && isSubjectLike(memory, d)))
  )
    return null;
  const barred = barredReferents(memory, d.event, d.quotation);
  const words = [...d.modifiers, d.noun.lemma];
  let best: number | null = null;
  let bestScore = 0;
  for (const o of recent(memory, 30)) {
    const r = memory.referents[o.referent] as Referent;
    const draft = memory.drafts[r.draft ?? -1];
    const distance = d.sentence - o.sentence;
    if (draft?.type !== 'person' || distance > 3 || conflict(d.noun.gender, r.gender)) continue;
    if (barred.has(o.referent) || d.owner === o.referent) continue;
    const party = sameParty(words, draft);
    if (party === false) continue;
    const score =
      1 +
      (o.source ? 1 : 0) +
      (o.subject ? 0.8 : 0) -
      0.6 * distance -
      (o.oblique ? 0.8 : 0) -
      (o.quotation >= 0 ? 1 : 0) +
      (party ? 0.8 : 0) -
      (draft.roles.some(({ lemma }) => OTHERWISE.test(lemma) || KIN_NOUNS.has(lemma)) ? 0.8 : 0) +
      0.3 * Math.log2(1 + (memory.counts[o.referent] ?? 0));
    if (score > bestScore) {
      bestScore = score;
      best = o.referent;
    }
  }
  return best;
}
