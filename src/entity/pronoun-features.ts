import type { Gender } from '../lexicon/given-names.ts';

/** What a third-person pronoun demands of whom it stands for. */
export interface PronounFeatures {
  readonly number: 'singular' | 'plural';
  readonly gender: Gender | null;
  /** `it`, `which`: never a person. `he`, `who`: always one (or several). `they`, `that`: either. */
  readonly human: boolean | null;
  readonly possessive: boolean;
}

const row = (forms: string, f: PronounFeatures): [string, PronounFeatures][] =>
  forms.split(' ').map((w) => [w, f]);

/** Third-person pronouns. "He" and "she" are the text's words for one person; "it said" is not a person. */
export const THIRD_PERSON: ReadonlyMap<string, PronounFeatures> = new Map([
  ...row('he him himself', { number: 'singular', gender: 'male', human: true, possessive: false }),
  ...row('his', { number: 'singular', gender: 'male', human: true, possessive: true }),
  ...row('she herself', { number: 'singular', gender: 'female', human: true, possessive: false }),
  ...row('her hers', { number: 'singular', gender: 'female', human: true, possessive: true }),
  ...row('it itself', { number: 'singular', gender: null, human: false, possessive: false }),
  ...row('its', { number: 'singular', gender: null, human: false, possessive: true }),
  ...row('they them themselves', { number: 'plural', gender: null, human: null, possessive: false }),
  ...row('their theirs', { number: 'plural', gender: null, human: null, possessive: true }),
]);

/** Pronouns that stand right after what they take up. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** First person: the writer, or in a quotation its speaker. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  'i me my mine myself we us our ours ourselves'.split(' '),
);

/** Second person: in a quotation whom it is said to. */
export const SECOND_PERSON: ReadonlySet<string> = new Set('you your yours yourself yourselves'.split(' '));
