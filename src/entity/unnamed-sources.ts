import { NUMBER_WORDS } from '../lexicon/function-words.ts';
import { type Document, token } from './document.ts';
import type { Phrase } from './phrase.ts';

const SEVERAL = new Set(
  'several some many few most multiple various numerous countless dozens scores hundreds thousands handful number others both'.split(
    ' ',
  ),
);

/**
 * How many a description speaks of: a number where the text gives one, `several` where it says so without counting,
 * 1 for a singular, `null` for a bare plural, which says only that it is more than one.
 */
export function countSources(doc: Document, phrase: Phrase): number | 'several' | null {
  for (let i = phrase.from; i < Math.min(phrase.coreTo, phrase.from + 6); i++) {
    const word = token(doc, i)?.lower ?? '';
    const plain = NUMBER_WORDS.get(word);
    if (plain !== undefined && plain > 0) return plain;
    // "A No 10 spokesperson" is one.
    if (/^\d{1,4}$/.test(word) && !/^(?:no|number|\.)$/.test(token(doc, i - 1)?.lower ?? ''))
      return Number(word);
    if (word === 'both' || word === 'couple' || word === 'pair' || word === 'duo') return 2;
    if (word === 'trio') return 3;
    if (SEVERAL.has(word)) return 'several';
  }
  if (phrase.coordinated) return 'several';
  return phrase.noun?.plural || phrase.noun?.kind === 'group' ? null : 1;
}

/** Openings of what a text says about how unnamed sources know, or why they have no name. Each is followed to the end of its clause. */
export const BASIS_OPENINGS: readonly RegExp[] = [
  /\b(?:who|which) (?:spoke|speaks|asked|requested|declined|wished|wanted|insisted|was granted|were granted|was not|were not|wasn['’]t|weren['’]t|had|has|have|saw|viewed|reviewed|heard|attended|read|is|are|was|were) /iu,
  /\b(?:privy to|familiar with|close to|briefed on|briefed about|with (?:direct |first-?hand |intimate |detailed )?knowledge of|involved in|aware of|informed (?:of|about|on)|present at|(?:speaking|spoke|talked|talking) (?:up)?on (?:the )?(?:condition|grounds) of anonymity|on (?:the )?condition of anonymity|speaking anonymously|speaking privately|not authori[sz]ed to|granted anonymity|requesting anonymity|citing the sensitivity|with access to|in the room|at the meeting)/iu,
];

/** Words that make a relative clause a basis, and not merely a description. */
const BASIS_WORDS =
  /anonym|authori[sz]|named|identif|knowledge|familiar|brief|privy|sensitiv|public(?:ly)?|saw|seen|view|heard|attend|present|read|review|involved|direct|first-?hand|close to|record/iu;

/**
 * What the text says of how they know, or why unnamed, verbatim: looked for in the source and in the words right after
 * it, to the end of the clause. Looks at no more than 320 characters.
 */
export function findBasis(doc: Document, start: number, end: number, limit: number): string | null {
  const window = doc.text.slice(start, Math.min(limit, end + 160, start + 320));
  for (const opening of BASIS_OPENINGS) {
    const match = opening.exec(window);
    if (!match || match.index > end - start + 40) continue;
    const rest = window.slice(match.index);
    const stop = rest.search(/[,;.:"“”)—–]|\s(?:said|says|told|added)\b/u);
    const clause = (stop < 0 ? rest : rest.slice(0, stop)).trim();
    if (BASIS_WORDS.test(clause)) return clause.replace(/^(?:who|which) /iu, '').replace(/\s+/g, ' ');
  }
  return null;
}
