import type { LinkedAttribution } from '../attribution/linked.ts';
import { endOf, startOf } from './attribution-bounds.ts';
import { type Document, token, tokenRange } from './document.ts';
import { type VoiceContext, writerVoice } from './entity-voice.ts';
import { enter, voiceDraft } from './voice-book.ts';

/** A quotation that runs on belongs to who began it; any other content without a source is nobody's that we know. */
export function sourcelessVoice(
  context: VoiceContext,
  a: LinkedAttribution,
  previous: LinkedAttribution | null,
  keys: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, LinkedAttribution>,
): string {
  if (previous && runsOn(context.discourse.doc, previous, a)) {
    const key = keys.get(previous.id);
    if (key) return key;
  }
  const outlet = isQuoted(context.discourse.doc, a) ? quotingOutlet(context, a, keys, byId) : null;
  if (outlet) return outlet;
  if (isImpression(context.discourse.doc, a))
    return (a.parent === null ? null : keys.get(a.parent)) ?? writerVoice(context);
  return enter(context.book, `unknown ${a.id}`, () => voiceDraft('unnamed'));
}

/** "One aide is quoted as saying": by whom, the sentence leaves to what was named before. */
const isQuoted = ({ text }: Document, { cue }: LinkedAttribution): boolean =>
  cue.some(({ start, end }) =>
    /\b(?:is|are|was|were) (?:\w+ly |also )?(?:quoted|cited)\b/.test(text.slice(start, end)),
  );

/** The last outlet or document that spoke earlier in the paragraph. */
function quotingOutlet(
  { discourse: { doc }, book }: VoiceContext,
  a: LinkedAttribution,
  keys: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, LinkedAttribution>,
): string | null {
  const at = startOf(a);
  const from = doc.layer.paragraphs.findLast(({ start }) => start <= at)?.start ?? at;
  let found: string | null = null;
  for (const [id, key] of keys) {
    const start = startOf(byId.get(id) ?? a);
    if (start >= from && start < at && /^(?:outlet|document)$/.test(book.get(key)?.kind ?? '')) found = key;
  }
  return found;
}

/** "The mayor seems to want …", "it is clear that …": whoever's words they are judges by what they see; nobody tells it. */
function isImpression({ text }: Document, { cue }: LinkedAttribution): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  return IMPRESSION.test(words) && !HEARSAY.test(words);
}

const IMPRESSION =
  /\b(?:seem|appear|look)(?:s|ed|ing)?\b|\b(?:apparently|evidently|seemingly|presumably|ostensibly|clearly|obviously|clear|obvious|evident|apparent|likely|unlikely|doubtful|certain)\b/i;
const HEARSAY = /\b(?:reportedly|allegedly|purportedly|supposedly|said|told|reported|alleged|rumou?red)\b/i;

function runsOn(doc: Document, before: LinkedAttribution, a: LinkedAttribution): boolean {
  if (a.cue.length > 0 || before.parent !== a.parent || before.form === 'indirect' || a.form !== 'direct')
    return false;
  const last = token(
    doc,
    tokenRange(doc, { start: Math.max(0, endOf(before) - 1), end: endOf(before) }).from,
  );
  const first = token(doc, tokenRange(doc, { start: startOf(a), end: startOf(a) + 1 }).from);
  if (!last || !first) return false;
  const near =
    first.paragraph === last.paragraph ||
    (first.paragraph === last.paragraph + 1 && opensQuotation(doc, first.paragraph));
  return near && first.sentence - last.sentence <= 2;
}

/** Does the paragraph before this one leave its quotation open, as one does that goes on. */
function opensQuotation(doc: Document, paragraph: number): boolean {
  const before = doc.layer.paragraphs[paragraph - 1];
  return (
    before !== undefined &&
    doc.layer.quotations.some(
      (q) => q.depth === 0 && !q.closed && q.outer.start >= before.start && q.outer.start < before.end,
    )
  );
}
