import type { VoiceKind } from '../reading.ts';
import { findAffiliation } from './affiliation.ts';
import { type Document, token } from './document.ts';
import { affiliationVoice, entityVoice, ministryAffiliation, type VoiceContext } from './entity-voice.ts';
import { countryOfDemonym } from './govern.ts';
import type { Phrase } from './phrase.ts';
import { countSources, findBasis } from './unnamed-sources.ts';
import { enter, voiceDraft } from './voice-book.ts';

/** Person nouns for people whom a text knows but does not name; other plurals speak as a group ("critics"). */
const UNNAMED = new Set(
  `source official aide adviser advisor diplomat insider staffer employee executive lawyer attorney prosecutor investigator witness person people spokesman spokeswoman spokesperson officer
  representative relative operative strategist lawmaker senator congressman member associate friend colleague assistant counsel agent negotiator delegate consultant donor organizer banker trader others
  minister envoy commander soldier worker doctor nurse onlooker bystander pal resident neighbor neighbour passenger eyewitness interpreter contractor`
    .trim()
    .split(/\s+/),
);

/** Author of a document: "a study |by Harvard|", "a letter |from| the ministry". */
const AUTHOR_LINKS = new Set(['by', 'from', 'of', 'at']);

/** The voice of a party that the text describes and does not name, in its own words. Returns its key. */
export function describedVoice(context: VoiceContext, phrase: Phrase, referent: number | null): string {
  const { doc } = context.discourse;
  const government = governmentInWords(context, phrase);
  if (government) return government;
  const kind = kindOf(doc, phrase);
  const start = token(doc, phrase.from)?.start ?? 0;
  const end = token(doc, phrase.to - 1)?.end ?? start;
  const description = doc.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 400);
  const key =
    kind === 'group' && phrase.to === phrase.coreTo
      ? `group ${description.toLowerCase().replace(/^the /, '')}`
      : `referent ${referent ?? `at ${phrase.from}`}`;
  if (context.book.has(key)) {
    const known = context.book.get(key);
    if (known && known.kind === 'unnamed') known.basis ??= basisOf(context, phrase, start, end);
    return key;
  }
  const counted = kind === 'unnamed' || kind === 'group';
  enter(context.book, key, () =>
    voiceDraft(kind, {
      description,
      count: counted && phrase.noun !== null ? countSources(doc, phrase) : null,
      basis: kind === 'unnamed' ? basisOf(context, phrase, start, end) : null,
    }),
  );
  const voice = context.book.get(key);
  if (voice)
    voice.speaksFor =
      speaksFor(context, phrase, kind) ?? (kind === 'document' ? ownerVoice(context, referent) : null);
  return key;
}

function basisOf({ discourse }: VoiceContext, phrase: Phrase, start: number, end: number): string | null {
  const sentence = discourse.doc.layer.sentences[token(discourse.doc, phrase.from)?.sentence ?? 0];
  return findBasis(discourse.doc, start, end, sentence?.end ?? end);
}

/** "A working paper", "a paper published in May": what is written, not who prints the news. */
function isWrittenPaper(doc: Document, { noun, head }: Phrase): boolean {
  if (!noun || !/^(?:paper|journal|blog)$/.test(noun.lemma)) return false;
  return (
    /^(?:working|research|white|green|discussion|position|policy|scientific|academic|internal|confidential|briefing|conference|blog)$/.test(
      token(doc, head - 1)?.lower ?? '',
    ) ||
    /^(?:by|published|circulated|written|co-authored|authored|from|in)$/.test(
      token(doc, head + 1)?.lower ?? '',
    )
  );
}

function kindOf(doc: Document, phrase: Phrase): VoiceKind {
  const noun = phrase.noun;
  if (phrase.coordinated) return 'group';
  if (!noun) return 'unnamed';
  switch (noun.kind) {
    case 'outlet':
      return isWrittenPaper(doc, phrase) ? 'document' : 'outlet';
    case 'document':
      return 'document';
    case 'organization':
      return isBranch(doc, phrase) ? 'government' : noun.plural ? 'group' : 'organization';
    case 'group':
      if (isStateMedia(doc, phrase)) return 'outlet';
      return UNNAMED.has(noun.lemma) ? 'unnamed' : 'group';
    case 'person':
      return !noun.plural || UNNAMED.has(noun.lemma) ? 'unnamed' : 'group';
    default:
      return 'unnamed';
  }
}

/** "the Russian foreign ministry", "the county health department": they speak as the government that they are of. */
function isBranch(doc: Document, { noun, head }: Phrase): boolean {
  if (!noun || noun.plural) return false;
  if (
    /^(?:government|regime|junta|administration|admin|kingdom|ministry|embassy|consulate)$/.test(noun.lemma)
  )
    return true;
  return (
    noun.lemma === 'department' &&
    /^(?:state|county|city|federal|health|justice|education|labor|defense|transportation|agriculture|interior|treasury)$/.test(
      token(doc, head - 1)?.lower ?? '',
    )
  );
}

/** "state media": one party's outlets, however many. */
const isStateMedia = (doc: Document, { noun, head }: Phrase): boolean =>
  noun?.lemma === 'media' && /^(?:state|state-run|official)$/.test(token(doc, head - 1)?.lower ?? '');

/** "the Russian government" is Russia's voice, where the text names Russia. */
function governmentInWords(context: VoiceContext, phrase: Phrase): string | null {
  if (!phrase.noun || !/^(?:government|regime)$/.test(phrase.noun.lemma) || phrase.noun.plural) return null;
  for (let i = phrase.from; i < phrase.coreTo; i++) {
    const at = context.discourse.names[i];
    const owner = at ? context.discourse.drafts[at.draft] : null;
    if (owner?.type === 'place') return entityVoice(context, owner.index);
    const country = countryOfDemonym(token(context.discourse.doc, i)?.text ?? '');
    if (country) return affiliationVoice(context, { kind: 'country', country, words: '' }, null);
  }
  return null;
}

function speaksFor(context: VoiceContext, phrase: Phrase, kind: VoiceKind): string | null {
  const { doc, names } = context.discourse;
  if (kind === 'document') return authorOf(context, phrase);
  if (phrase.head < 0 || !phrase.noun || phrase.coordinated) return null;
  if (kind === 'organization' || kind === 'government') {
    const owner = phrase.owner && owningPlace(context, phrase.owner.draft);
    if (owner) return owner;
    const text = doc.text.slice(token(doc, phrase.from)?.start ?? 0, token(doc, phrase.coreTo - 1)?.end ?? 0);
    const ministry = ministryAffiliation(text);
    return ministry ? affiliationVoice(context, ministry, null) : null;
  }
  const found = findAffiliation(doc, phrase.from, phrase.head, phrase.to, phrase.noun.lemma, names);
  return found ? affiliationVoice(context, found, null) : null;
}

/** "|his| second tweet", a statement of Fox News that the text calls "the statement": whose it is as the whole text tells. */
function ownerVoice(context: VoiceContext, referent: number | null): string | null {
  const { referents } = context.discourse;
  const owner = referents[referents[referent ?? -1]?.owner ?? -1];
  return owner?.draft !== null && owner !== undefined ? entityVoice(context, owner.draft) : null;
}

/** "|Peru|'s embassy": an office that a country owns speaks for it. */
const owningPlace = (context: VoiceContext, draft: number): string | null =>
  context.discourse.drafts[draft]?.type === 'place' ? entityVoice(context, draft) : null;

/** Whose document it is: who owns it ("the |FT| report"), else who follows "by" or "from". */
function authorOf(context: VoiceContext, phrase: Phrase): string | null {
  if (phrase.owner) return entityVoice(context, phrase.owner.draft);
  const { doc, names } = context.discourse;
  for (let i = phrase.head + 1; i < Math.min(phrase.to, phrase.head + 14); i++) {
    const link = token(doc, i)?.lower ?? '';
    if (!AUTHOR_LINKS.has(link)) continue;
    for (let j = i + 1; j < Math.min(phrase.to, i + 4); j++) {
      const at = names[j];
      const type = at ? context.discourse.drafts[at.draft]?.type : null;
      // "a paper circulated by Peru" is its government's; "a study of Peru", "from Lima", tells a subject or a place.
      if (at && type !== 'other' && (type !== 'place' || link === 'by'))
        return entityVoice(context, at.draft);
    }
  }
  return null;
}
