import { isGivenName } from '../lexicon/given-names.ts';
import { type Document, token } from './document.ts';
import type { NameMention } from './name-mention.ts';

/** Abbreviations that end a name and keep their point. */
const FORMS: ReadonlySet<string> = new Set(['inc', 'ltd', 'corp', 'co', 'cos', 'bros', 'jr', 'sr']);

/** "Apple |Inc|." and "Sammy Davis |Jr|.": the point is the name's, at the end of a sentence too. */
export function companyForms(doc: Document, names: readonly NameMention[]): NameMention[] {
  return names.map((name, index) => {
    const last = token(doc, name.to - 1);
    const point = token(doc, name.to);
    const free = name.to < (names[index + 1]?.from ?? Number.POSITIVE_INFINITY);
    const pointed = last && point?.text === '.' && point.start === last.end && FORMS.has(last.lower);
    return pointed && free ? { ...name, to: name.to + 1 } : name;
  });
}

/** "Halden |LLC Jim Press|" are a company and a person: a given name after a company's form opens another name. */
export const partCompanies = (doc: Document, names: readonly NameMention[]): NameMention[] =>
  names.flatMap((name) => companyAndPerson(doc, name));

function companyAndPerson(doc: Document, name: NameMention): NameMention[] {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    const form = /^(?:llc|inc|corp|ltd|plc|gmbh)$/.test(token(doc, i)?.lower ?? '');
    if (form && isGivenName(token(doc, i + 1)?.text ?? ''))
      return [
        { ...name, to: i + 1, type: 'organization' },
        { from: i + 1, to: name.to, type: 'person' },
      ];
  }
  return [name];
}
