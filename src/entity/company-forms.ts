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
