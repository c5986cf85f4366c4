import type { Asked, Candidate } from './antecedent-candidate.ts';
import { type Features, logShare, one } from './features.ts';

/**
 * After Lappin & Leass (1994) and Hobbs (1978): nearness, subject before object, what a paragraph is about, who spoke
 * last. How much each tells, `antecedent-weights.generated.json` says. Each is a pure function; those without use in cross-validation were taken out.
 */
export const ANTECEDENT_FEATURES: Features<Asked, Candidate> = {
  sameSentence: (_, c) => one(c.distance === 0),
  sentenceBefore: (_, c) => one(c.distance === 1),
  twoBefore: (_, c) => one(c.distance === 2),
  further: (_, c) => Math.max(0, c.distance - 2),
  otherParagraph: (a, c) => one(c.latest.paragraph !== a.paragraph),
  twoParagraphs: (a, c) => one(a.paragraph - c.latest.paragraph > 1),
  subject: (_, c) => one(c.latest.subject),
  source: (_, c) => one(c.latest.source),
  oblique: (_, c) => one(c.latest.oblique),
  subjectHere: (_, c) => one(c.subjectDistance === 0),
  subjectBefore: (_, c) => one(c.subjectDistance === 1),
  sourceHere: (_, c) => one(c.sourceDistance === 0),
  sourceBefore: (_, c) => one(c.sourceDistance === 1),
  opensParagraph: (_, c) => one(c.opensParagraph),
  opensParagraphBefore: (_, c) => one(c.opensParagraphBefore),
  parallel: (a, c) => one(a.opensSentence && c.opensSentenceBefore),
  lastSource: (a, c) => one(c.referent.index === a.lastSource),
  lastSourcePostposed: (a, c) => one(a.postposed && c.referent.index === a.lastSource),
  reporter: (a, c) => one(c.referent.index === a.reporter),
  quoted: (a, c) => one(c.latest.quotation >= 0 && a.quotation < 0),
  otherQuotation: (a, c) =>
    one(c.latest.quotation >= 0 && a.quotation >= 0 && c.latest.quotation !== a.quotation),
  ownContent: (_, c) => one(c.ownContent),
  genderKnown: (a, c) => one(a.features.gender !== null && c.referent.gender === a.features.gender),
  frequency: (_, c) => Math.min(4, Math.log2(1 + c.count)),
  nearby: (_, c) => Math.min(3, Math.log2(1 + c.nearby)),
  headline: (_, c) => one(c.headline),
  words: (a, c) => Math.min(40, a.at - c.latest.to) / 10,
  named: (_, c) => one(c.referent.draft !== null),
  plural: (_, c) => one(c.referent.plural),
  collective: (_, c) => one(c.referent.collective),
  thing: (_, c) => one(c.referent.thing),
  person: (_, c) => one(c.referent.human === true),
  pointed: (_, c) => (c.pointed === null ? 0 : logShare(c.pointed)),
  notSeen: (_, c) => one(c.pointed === null),
};
