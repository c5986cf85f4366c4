import {
  ARTICLES,
  AUXILIARIES,
  DEMONSTRATIVES,
  POSSESSIVES,
  PREPOSITIONS,
} from '../lexicon/function-words.ts';
import { classifyNoun } from './classify-noun.ts';
import { type Document, isWord, token } from './document.ts';
import type { Event } from './events.ts';
import { nominalStart } from './find-nominals.ts';
import { newReferent } from './new-referent.ts';
import { type NameAt, readPhrase } from './phrase.ts';
import type { Memory } from './resolve-events.ts';

/** Many persons under one noun, of whom "which" may speak. */
const COLLECTIVE =
  /^(?:base|camp|community|couple|crew|crowd|electorate|establishment|faction|family|generation|jury|leadership|majority|media|minority|opposition|press|public|staff)$/;

/** Verbs that only several can be the subject of. */
const OF_SEVERAL = /^(?:are|were|have|do|don't|aren't|weren't|haven't|say|want|believe|think|feel)$/;

/**
 * Whom a relative pronoun takes up: the nearest before it in the sentence that it can stand for, where a role stands
 * for the person who bears it ("Tim Hess, a developer in Virginia, |who| …"). Looks back at most 25 words. What stands
 * right before it, with no mark between, it takes up whatever it is: "a share of superdelegates |who| …".
 */
export function resolveRelative(memory: Memory, event: Event, word: string): number | null {
  const { doc, names, roleOf, referents } = memory;
  const { sentence, quotation } = token(doc, event.from) ?? {};
  const human = word !== 'which' && word !== 'that' ? true : null;
  const before = takenUpBefore(memory, event.from);
  if (before !== null) return before;
  const quoted = human ? null : quotedBefore(memory, event.from - 1);
  if (quoted !== null) return quoted;
  const several = OF_SEVERAL.test(token(doc, event.from + 1)?.lower ?? '');
  const beside = human ? peopleBeside(memory, event.from - 1) : null;
  if (beside !== null) return beside;
  const start = afterParenthesis(memory, event.from - 1);
  const same = inApposition(memory, start, human);
  if (same !== null) return same;
  const adjacent = adjacentNoun(memory, start, human);
  if (adjacent !== null) return adjacent;
  for (let i = start, n = 0; i >= 0 && n < 25; i--, n++) {
    const t = token(doc, i);
    if (!t || t.sentence !== sentence) break;
    if (t.quotation !== quotation) continue;
    const at = names[i];
    if (at && roleOf[i] !== undefined && human && !several) return roleOf[i] ?? null;
    if (at) {
      const r = referents[at.draft];
      const fits =
        r &&
        !isAdjective(memory, at) &&
        (human === null ? r.human !== true : r.human === true) &&
        !(several && human && !r.plural);
      if (token(doc, at.to)?.lower !== "'s" && fits) return at.draft;
      i = at.from;
      continue;
    }
    const role = roleOf[i];
    const noun = classifyNoun(t.lower);
    if (role !== undefined && human && !several) return role;
    if (noun.kind === 'other' && t.lower !== 'others') continue;
    const people =
      noun.kind === 'person' || (noun.kind === 'group' && !(human === null && COLLECTIVE.test(t.lower)));
    if (people !== (human === true)) continue;
    if (several && human && noun.kind === 'person' && !noun.plural) continue;
    if (isOffice(memory, i)) continue;
    return describedAt(memory, i) ?? describe(memory, i);
  }
  return nounBeside(memory, event.from - 1, human);
}

/** "whom the mayor chose, and |who| …": the second takes up what the first did. */
function takenUpBefore(memory: Memory, at: number): number | null {
  const { doc } = memory;
  const isJoined = (i: number): boolean => /^(?:and|or|but)$/.test(token(doc, i - 1)?.lower ?? '');
  if (!isJoined(at)) return null;
  for (let i = at - 2; i > at - 30 && token(doc, i)?.sentence === token(doc, at)?.sentence; i--) {
    const word = token(doc, i)?.lower ?? '';
    if (
      !isJoined(i) &&
      /^(?:who|whom|whose|which)$/.test(word) &&
      token(doc, i)?.quotation === token(doc, at)?.quotation
    )
      return (
        describedAt(memory, i) ??
        resolveRelative(
          memory,
          { from: i, to: i + 1, kind: 'pronoun', draft: null, phrase: null, sourceOf: [] },
          word,
        )
      );
  }
  return null;
}

/** "the two |Republican| presidents": of what party they are is nobody. */
const isAdjective = ({ doc, drafts }: Memory, { draft, to }: NameAt): boolean =>
  /^(?:other|group)$/.test(drafts[draft]?.type ?? '') &&
  classifyNoun(token(doc, to)?.lower ?? '').kind !== 'other';

/** 'the "war on waste," |which|': what stands in marks right before. */
function quotedBefore(memory: Memory, at: number): number | null {
  const { doc, names } = memory;
  const quotation = token(doc, at + 1)?.quotation ?? -1;
  let last = at;
  while (last > at - 3 && !isWord(token(doc, last))) last--;
  const t = token(doc, last);
  if (!isWord(t) || t === null || t.quotation < 0 || t.quotation === quotation) return null;
  let from = last;
  while (from > last - MOST_QUOTED && token(doc, from - 1)?.quotation === t.quotation) from--;
  if (token(doc, from - 1)?.quotation === t.quotation) return null;
  const named = names[last];
  if (named) return named.draft;
  while (from < last && !isWord(token(doc, from))) from++;
  return newReferent(memory, { ...readPhrase(doc, last, last + 1, names), from, coreTo: last + 1 }, null);
}

/** A longer quotation is no name of anything. */
const MOST_QUOTED = 8;

/** "the nominee for |president|, who": what somebody seeks or is is nobody else. */
const isOffice = ({ doc }: Memory, at: number): boolean =>
  /^(?:for|as|of)$/.test(token(doc, at - 1)?.lower ?? '') &&
  classifyNoun(token(doc, at)?.lower ?? '').kind === 'person' &&
  !classifyNoun(token(doc, at)?.lower ?? '').plural;

/** "African Americans |who|", "those |who|": with no mark between, many under a name that no tagger takes for persons. */
function peopleBeside(memory: Memory, at: number): number | null {
  const name = memory.names[at];
  const text = token(memory.doc, at)?.text ?? '';
  if (name && name.type !== 'person' && name.type !== 'place' && /s$/.test(text)) return name.draft;
  return /^(?:those|anyone|everyone|someone|anybody|everybody|somebody)$/i.test(text)
    ? describe(memory, at)
    : null;
}

/** "a string of heavyweights — from Ana Ruiz to Tom Baker — |who|": what stands between dashes is passed over. */
function afterParenthesis({ doc }: Memory, at: number): number {
  if (!/^[–—]$/.test(token(doc, at)?.text ?? '')) return at;
  const sentence = token(doc, at)?.sentence;
  for (let i = at - 1; i > at - 30 && token(doc, i)?.sentence === sentence; i--)
    if (/^[–—]$/.test(token(doc, i)?.text ?? '')) return i - 1;
  return at;
}

/** The noun right before, or before the comma of "which", though no list knows it. */
function nounBeside(memory: Memory, at: number, human: boolean | null): number | null {
  const head = human === null && token(memory.doc, at)?.text === ',' ? at - 1 : at;
  const t = token(memory.doc, head);
  const named = memory.names[human && t?.text === ',' ? head - 1 : head];
  if (named && human) return named.type === 'place' ? null : named.draft;
  if (!isWord(t) || !/^[\p{Ll}\p{N}]/u.test(t?.text ?? '') || PREPOSITIONS.has(t?.lower ?? '')) return null;
  if (/(?:ed|ly|ing)$/.test(t?.lower ?? '') || named) return null;
  return describedAt(memory, head) ?? describe(memory, head);
}

/** "Wealth-X, a private company |that|": who is described beside the name is who bears it. */
function inApposition({ doc, names, referents }: Memory, at: number, human: boolean | null): number | null {
  const start = appositionStart(doc, at) ?? nominalStart(doc, at, names);
  if (!OPENER.test(token(doc, start)?.lower ?? '') || token(doc, start - 1)?.text !== ',') return null;
  const name = names[start - 2];
  const named = name?.to === start - 1 ? referents[name.draft] : undefined;
  return named && (human ? named.human === true : named.human !== true) ? named.index : null;
}

const OPENER = /^(?:a|an|the|one)$/;

/** ", |an influential group of donors and activists| that": what follows a comma, down to its "of". */
function appositionStart(doc: Document, at: number): number | null {
  for (let i = at; i > at - 12; i--) {
    const t = token(doc, i);
    if (t?.text === ',') return OPENER.test(token(doc, i + 1)?.lower ?? '') ? i + 1 : null;
    if (!isWord(t) || AUXILIARIES.has(t?.lower ?? '')) return null;
    if (PREPOSITIONS.has(t?.lower ?? '') && t?.lower !== 'of') return null;
  }
  return null;
}

/** "A clash |that|", "ignorants |who|": a noun that no list knows, if it stands right before and cannot be anything else. */
function adjacentNoun(memory: Memory, at: number, human: boolean | null): number | null {
  const t = token(memory.doc, at);
  const text = t?.text ?? '';
  if (memory.names[at] || !/^\p{Ll}{3,}$/u.test(text) || classifyNoun(text).kind !== 'other') return null;
  const start = nominalStart(memory.doc, at, memory.names);
  const opener = token(memory.doc, start)?.lower ?? '';
  const before = token(memory.doc, start - 1)?.lower ?? '';
  const noun = human
    ? /[^su]s$/.test(text) && !AUXILIARIES.has(text) && PREPOSITIONS.has(before)
    : ARTICLES.has(opener) || POSSESSIVES.has(opener) || DEMONSTRATIVES.has(opener);
  return noun ? nounBeside(memory, at, human) : null;
}

/** Somebody new, under the words of the phrase that ends in a noun. */
function describe(memory: Memory, head: number): number {
  const { doc, names } = memory;
  return newReferent(memory, readPhrase(doc, nominalStart(doc, head, names), head + 1, names), null);
}

/** The referent whose phrase's head stands at a token, if one was read there. */
function describedAt(memory: Memory, at: number): number | null {
  for (let i = memory.occurrences.length - 1, n = 0; i >= 0 && n < 20; i--, n++) {
    const o = memory.occurrences[i];
    if (o && o.from <= at && at < o.to) return o.referent;
  }
  return null;
}
