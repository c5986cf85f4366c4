import { INFORMANT_NOUNS, OUTLET_NAMES, REPORT_NOUNS } from '../lexicon/source-nouns.ts';

const REPORT = new RegExp(`(?<![\\p{L}])(?:${REPORT_NOUNS})(?![\\p{L}])`, 'iu');
const OUTLET = new RegExp(`(?<![\\p{L}])(?:${OUTLET_NAMES})(?![\\p{L}])`, 'u');
const INFORMANT = new RegExp(`(?<![\\p{L}])(?:${INFORMANT_NOUNS})(?![\\p{L}])`, 'iu');
/** A name of two words or a title with a name: "Ann Lee", "Gov. Lee". */
const PERSON_NAME = /(?:^|\s)(?:[A-Z]\p{Ll}+\.? ){1,3}[A-Z]\p{Ll}+/u;

/** Where the description of a noun begins, after its head: "sources |familiar with the report|". */
const MODIFIER =
  /[,(—]|\s(?:familiar|privy|close|with|who|whom|that|which|in|of|from|for|at|on|by|about|briefed|speaking|close|working|involved|present|to|obtained|seen|reviewed|provided|released)\s/;

const headOf = (words: string): string =>
  words.slice(0, Math.max(0, MODIFIER.exec(words)?.index ?? words.length));

/** Whether the words name a report or an outlet: what retells. The head decides: "sources familiar with the report" do not. */
export function isReportLike(words: string): boolean {
  const head = headOf(words);
  return (REPORT.test(head) || OUTLET.test(head)) && !/\b(?:sources?|officials?|police)\b/i.test(head);
}

/** Whether the words name somebody or something that information comes from, not a ground ("fears of terrorism"). */
export function isInformant(words: string): boolean {
  const head = headOf(words);
  return INFORMANT.test(head) || REPORT.test(head) || OUTLET.test(head) || PERSON_NAME.test(head);
}
