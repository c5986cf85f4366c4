import data from './given-names.generated.json' with { type: 'json' };

/** Grammatical gender that the text's pronouns can agree with; `null` where the data is silent or divided. */
export type Gender = 'male' | 'female';

const split = (list: string): Set<string> => new Set(list.split(' '));
const male = split(data.male);
const female = split(data.female);

/**
 * The gender of bearers of a given name, from birth registers (see README.md for origin and licence).
 * Names that registers of several countries disagree about, and names they do not hold, give `null`:
 * nothing is assumed from a name's sound or ending.
 */
export function genderOfGivenName(name: string): Gender | null {
  const key = foldName(name);
  if (male.has(key)) return 'male';
  if (female.has(key)) return 'female';
  const [first = ''] = key.split('-');
  if (first.length < 3 || first === key) return null;
  return male.has(first) ? 'male' : female.has(first) ? 'female' : null;
}

/** Is the word known as a given name, of whatever gender. */
export const isGivenName = (name: string): boolean => male.has(foldName(name)) || female.has(foldName(name));

/** Lower case without marks: `José` → `jose`, `Wałęsa` → `walesa`. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
}
