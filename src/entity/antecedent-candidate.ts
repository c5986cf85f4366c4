import type { Antecedents } from '../model/scores.ts';
import { spanOfTokens, token, tokenRange } from './document.ts';
import type { Event } from './events.ts';
import { recent } from './nominal/recent.ts';
import { pointedShares } from './pointed-shares.ts';
import { agrees } from './pronoun-agreement.ts';
import type { PronounFeatures } from './pronoun-features.ts';
import type { Occurrence, Referent } from './referent.ts';
import type { Memory } from './resolve-events.ts';

/** How far back an antecedent is sought. */
export const REACH = { sentences: 9, occurrences: 90 } as const;

/** A pronoun as it asks for its antecedent. */
export interface Asked {
  readonly features: PronounFeatures;
  readonly at: number;
  /**
   * The sentence from which distance is counted: where what the pronoun's bearer says begins. In "'One. Two. Three,'
   * |he| said" the words before the quotation are near at hand, however long it is.
   */
  readonly sentence: number;
  readonly paragraph: number;
  readonly quotation: number;
  readonly source: boolean;
  /** What is said stands before the pronoun: "'…,' |he| said". */
  readonly postposed: boolean;
  readonly opensSentence: boolean;
  /** Referent of the speaker in whose reported words, outside quotation marks, the pronoun stands. */
  readonly reporter: number | null;
  /** Referent of the source before this one. */
  readonly lastSource: number | null;
  /** Whom the model has it stand for. */
  readonly pointed: Antecedents | null;
}

/** Somebody whom a pronoun may take up, with what the text before it tells. Gathered in one pass back over it. */
export interface Candidate {
  readonly referent: Referent;
  readonly latest: Occurrence;
  /** Sentences from the nearest occurrence. */
  readonly distance: number;
  /** Sentences from the nearest occurrence as subject. */
  subjectDistance: number;
  /** Sentences from the nearest occurrence as a source. */
  sourceDistance: number;
  /** Occurrences within reach. */
  nearby: number;
  /** It is the first that the pronoun's own paragraph speaks of; of the one before. */
  opensParagraph: boolean;
  opensParagraphBefore: boolean;
  /** It is the first that the sentence before speaks of. */
  opensSentenceBefore: boolean;
  /** How often the text spoke of it so far. */
  readonly count: number;
  /** The latest occurrence stands in what the pronoun's bearer says. */
  readonly ownContent: boolean;
  /** The text opens with it. */
  readonly headline: boolean;
  /** The model's probability that the pronoun stands for it; `null` where all of its occurrences are too far away. */
  pointed: number | null;
}

/** All that agree with the pronoun within reach, nearest first. */
export function candidatesFor(
  memory: Memory,
  event: Event,
  asked: Asked,
  barred: ReadonlySet<number>,
): Candidate[] {
  const found = new Map<number, Candidate>();
  for (let i = memory.occurrences.length - 1, n = 0; i >= 0 && n < REACH.occurrences; i--, n++) {
    const o = memory.occurrences[i] as Occurrence;
    const distance = Math.max(0, asked.sentence - o.sentence);
    if (distance > REACH.sentences) break;
    const referent = memory.referents[o.referent] as Referent;
    if (barred.has(o.referent) || !agrees(asked.features, referent)) continue;
    const own = inOwnContent(memory, event, o);
    if (own && o.quotation >= 0) continue;
    let c = found.get(o.referent);
    if (!c) {
      c = newCandidate(memory, o, distance, own);
      found.set(o.referent, c);
    }
    c.nearby++;
    if (o.subject) c.subjectDistance = Math.min(c.subjectDistance, distance);
    if (o.source) c.sourceDistance = Math.min(c.sourceDistance, distance);
    if (o.opensParagraph && o.paragraph === asked.paragraph) c.opensParagraph = true;
    if (o.opensParagraph && o.paragraph === asked.paragraph - 1) c.opensParagraphBefore = true;
    if (o.opensSentence && distance === 1) c.opensSentenceBefore = true;
  }
  const { pointed, features } = asked;
  if (found.size === 0 && pointed) return farCandidates(memory, event, features, pointed, barred);
  if (found.size > 1 && pointed) addPointed(memory, pointed, found);
  return [...found.values()];
}

/** Below this share of the model's one that is spoken of too far away is no candidate. */
const LEAST_SHARE = 0.2;

/** What the model says of all occurrences of each within reach. */
function addPointed(memory: Memory, pointed: Antecedents, found: ReadonlyMap<number, Candidate>): void {
  for (const o of recent(memory, REACH.occurrences)) {
    const c = found.get(o.referent);
    if (!c) continue;
    const share = pointed.of(spanOfTokens(memory.doc, o));
    if (share === null) break;
    c.pointed = (c.pointed ?? 0) + share;
  }
}

/** Where nobody is within reach: those whom the model points to, long ago or by a name that is yet to come. */
function farCandidates(
  memory: Memory,
  event: Event,
  features: PronounFeatures,
  pointed: Antecedents,
  barred: ReadonlySet<number>,
): Candidate[] {
  return [...pointedShares(memory, pointed, event.to)].flatMap(([index, share]) => {
    const fits = !barred.has(index) && agrees(features, memory.referents[index] as Referent);
    if (share < LEAST_SHARE || !fits) return [];
    const far = { ...FAR_OCCURRENCE, referent: index, to: event.from - FAR_WORDS };
    return [{ ...newCandidate(memory, far, OUT_OF_REACH, false), pointed: share }];
  });
}

/** One of whom an occurrence speaks, before anything else of the text is counted. */
const newCandidate = (
  memory: Memory,
  latest: Occurrence,
  distance: number,
  ownContent: boolean,
): Candidate => ({
  referent: memory.referents[latest.referent] as Referent,
  latest,
  distance,
  subjectDistance: OUT_OF_REACH,
  sourceDistance: OUT_OF_REACH,
  nearby: 0,
  opensParagraph: false,
  opensParagraphBefore: false,
  opensSentenceBefore: false,
  count: memory.counts[latest.referent] ?? 0,
  ownContent,
  headline: (memory.firstSentence[latest.referent] ?? 9) < 2,
  pointed: null,
});

const OUT_OF_REACH = REACH.sentences + 1;

/** So many words away counts whoever nothing within reach speaks of. */
const FAR_WORDS = 400;
const FAR_OCCURRENCE = {
  from: -1,
  sentence: -1,
  paragraph: -1,
  quotation: -1,
  source: false,
  subject: false,
  oblique: false,
  owner: false,
  opensSentence: false,
  opensParagraph: false,
} as const;

function inOwnContent(memory: Memory, event: Event, o: Occurrence): boolean {
  const start = token(memory.doc, o.from)?.start ?? 0;
  return event.sourceOf.some((a) => a.content.some((c) => c.start <= start && start < c.end));
}

/** What a pronoun at an event asks by. */
export function askedBy(memory: Memory, event: Event, features: PronounFeatures): Asked | null {
  const t = token(memory.doc, event.from);
  if (!t) return null;
  const first = Math.min(
    event.from,
    ...event.sourceOf.flatMap((a) => a.content.map((c) => tokenRange(memory.doc, c).from)),
  );
  const start = token(memory.doc, first) ?? t;
  const enclosing = memory.attributions[memory.inContentOf[event.from] ?? -1];
  const place = spanOfTokens(memory.doc, event);
  return {
    features,
    at: event.from,
    sentence: start.sentence,
    paragraph: start.paragraph,
    quotation: t.quotation,
    source: event.sourceOf.length > 0,
    postposed: first < event.from,
    opensSentence: token(memory.doc, event.from - 1)?.sentence !== t.sentence,
    reporter: enclosing && t.quotation < 0 ? (memory.speaker.get(enclosing.id) ?? null) : null,
    lastSource: memory.last.source,
    pointed: memory.antecedents(place, place),
  };
}
