import type { Gender } from '../lexicon/given-names.ts';
import { type Document, token } from './document.ts';
import type { Draft } from './draft.ts';
import { THIRD_PERSON } from './pronoun-features.ts';
import type { FoundMention } from './resolve-events.ts';

/** Share of the gendered pronouns that must agree, and how many there must be; each counts as much as it is sure. */
const AGREEMENT = { share: 0.8, least: 2 } as const;

/**
 * Where neither title nor register tells a person's gender, the text's own pronouns do, once most of those that a
 * first reading gave the person agree. Returns whether anything was learnt: then the text is worth a second reading.
 */
export function learnGender(
  doc: Document,
  drafts: readonly Draft[],
  mentions: readonly FoundMention[],
): boolean {
  const votes = new Map<number, Record<Gender, number>>();
  for (const m of mentions) {
    const gender = THIRD_PERSON.get(token(doc, m.from)?.lower ?? '')?.gender;
    const draft = drafts[m.draft];
    if (!gender || m.kind !== 'pronoun' || draft?.type !== 'person' || draft.gender !== null) continue;
    const v = votes.get(m.draft) ?? { male: 0, female: 0 };
    v[gender] += m.share;
    votes.set(m.draft, v);
  }
  let learnt = false;
  for (const [index, { male, female }] of votes) {
    const draft = drafts[index];
    if (
      !draft ||
      male + female < AGREEMENT.least ||
      Math.max(male, female) / (male + female) < AGREEMENT.share
    )
      continue;
    draft.gender = male > female ? 'male' : 'female';
    learnt = true;
  }
  return learnt;
}
