import type { PronounFeatures } from './pronoun-features.ts';
import type { Occurrence, Referent } from './referent.ts';

/**
 * What speaks for and against taking up an occurrence with a pronoun, added up. Features after Lappin & Leass (1994):
 * nearness, subject before object, parallel role, frequency. The weights were set on the training part of PolNeAR
 * (its automatic coreference and sentences read by hand); those of the sentence and of unknown gender were moved on the
 * first two sets of eval/speakers.jsonl, none on the blind one.
 */
export const WEIGHTS = {
  sentence: -1.2,
  paragraph: -0.12,
  source: 0.8,
  subject: 0.5,
  oblique: -1.0,
  owner: -0.6,
  quoted: -1.2,
  otherQuotation: -1.0,
  genderKnown: 0.6,
  genderUnknown: -0.8,
  frequency: 0.4,
  unnamed: -0.6,
  unnamedOblique: -2,
  thing: -1,
  ownContent: -1,
  theyOrganization: -1.2,
  nearer: -0.02,
} as const;

/** Words beyond which an antecedent is too far away. */
export const REACH = { sentences: 9, occurrences: 90 } as const;

export interface Asked {
  readonly features: PronounFeatures;
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quotation: number;
}

/** Can the pronoun stand for the referent at all: number, gender, person or thing. */
export function agrees(f: PronounFeatures, r: Referent): boolean {
  if (f.human === false) return r.human !== true && !r.plural;
  if (f.human === true)
    return r.human !== false && !r.plural && !(f.gender && r.gender && f.gender !== r.gender);
  return r.plural || r.collective;
}

/** The score of one occurrence as antecedent; the highest wins. */
export function scoreAntecedent(asked: Asked, o: Occurrence, r: Referent, count: number): number {
  const w = WEIGHTS;
  let s = w.sentence * (asked.sentence - o.sentence) + (asked.paragraph !== o.paragraph ? w.paragraph : 0);
  if (o.source) s += w.source;
  if (o.subject) s += w.subject;
  if (o.oblique) s += w.oblique;
  if (o.owner) s += w.owner;
  if (o.quotation >= 0 && asked.quotation < 0) s += w.quoted;
  if (o.quotation >= 0 && asked.quotation >= 0 && o.quotation !== asked.quotation) s += w.otherQuotation;
  if (asked.features.gender) s += r.gender === asked.features.gender ? w.genderKnown : w.genderUnknown;
  if (asked.features.human === null && !r.plural) s += w.theyOrganization;
  if (r.draft === null && asked.features.human) s += o.oblique ? w.unnamedOblique : w.unnamed;
  if (asked.features.human === false && r.thing) s += w.thing;
  return s + w.frequency * Math.min(3, Math.log2(1 + count)) + w.nearer * Math.min(40, asked.at - o.to);
}
