import { CONJUNCTIONS } from '../lexicon/function-words.ts';
import type { Gender } from '../lexicon/given-names.ts';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/role-nouns.ts';

/** What kind of thing a common noun stands for, as far as it can be a source. */
export interface NounClass {
  readonly kind: 'person' | 'group' | 'organization' | 'outlet' | 'document' | 'other';
  readonly lemma: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

/** What a noun, lower case, singular or plural, can stand for as a source. */
export function classifyNoun(word: string): NounClass {
  const last = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word;
  const person = PERSON_NOUNS.get(word) ?? PERSON_NOUNS.get(last);
  if (person) return { kind: 'person', ...person };
  const plural = /s$/.test(last) && !/(?:ss|us|is|news|congress|press)$/.test(last);
  const singular = plural
    ? last
        .replace(/ies$/, 'y')
        .replace(/(?<=ch|sh|x|z|ss)es$/, '')
        .replace(/s$/, '')
    : last;
  const make = (kind: NounClass['kind'], lemma: string, many: boolean): NounClass => ({
    kind,
    lemma,
    plural: many,
    gender: null,
  });
  if (OUTLET_NOUNS.has(last)) return make('outlet', last, false);
  if (OUTLET_NOUNS.has(singular)) return make('outlet', singular, plural);
  if (DOCUMENT_NOUNS.has(last)) return make('document', singular, plural);
  if (ORGANIZATION_NOUNS.has(last)) return make('organization', singular, plural);
  if (ORGANIZATION_NOUNS.has(singular)) return make('organization', singular, plural);
  if (GROUP_NOUNS.has(last)) return make('group', last, true);
  if (CONJUNCTIONS.has(last)) return make('other', last, false);
  return make('other', last, plural);
}
