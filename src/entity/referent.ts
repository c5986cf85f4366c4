import type { Gender } from '../lexicon/given-names.ts';
import type { Phrase } from './phrase.ts';

/** Somebody or something that the text speaks of, named or not. Named ones come first, index for index with the drafts. */
export interface Referent {
  readonly index: number;
  readonly human: boolean | null;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** An organization or a country: one thing that "they" may take up too. */
  readonly collective: boolean;
  /** A law, a work, an event: what "it" seldom takes up as a speaker. */
  readonly thing: boolean;
  /** Index of the named entity, or null for one that is only described. */
  readonly draft: number | null;
  /** Who owns what is only described: "|Clinton|'s campaign". */
  readonly owner: number | null;
  /** The description, for one that has no name: the first, or the one that brings in what a headline called by a bare noun. */
  readonly phrase: Phrase | null;
}

/** One place where the text speaks of a referent, with what tells how near at hand it is for a pronoun. */
export interface Occurrence {
  readonly referent: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quotation: number;
  /** It is the source of an attribution. */
  readonly source: boolean;
  /** It seems to be its clause's subject. */
  readonly subject: boolean;
  /** It stands after a preposition, or inside another's description. */
  readonly oblique: boolean;
  /** It owns what follows: "Trump's wife", "his". */
  readonly owner: boolean;
  /** It is the first that its sentence, its paragraph speaks of. */
  readonly opensSentence: boolean;
  readonly opensParagraph: boolean;
}
