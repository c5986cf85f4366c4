/** What ends a clause within one sentence: a semicolon, a dash, a relative or a contrasting conjunction after a comma. */
const CLAUSE_END =
  /[;:](?=\s)|\s[–—-]\s|[—]|["”]\s+(?=(?:he|she|they|it|who|said|says)\b)|,\s+(?:but|and (?:that|said|added|the|he|she|it|they|we|i)\b|because|which|who|while|although|though|as|saying|adding|according|so)\b|,\s+an? (?:offer|proposal|demand|claim|charge|move|idea|plan|condition|suggestion|request|call|accusation|allegation|promise|pledge|decision|step|position|threat|warning)\b|\b(?:because|although|whereas)\b/gu;
/** Longer than this, a clause is cut: what comes then is no longer heard as part of it. */
const LONGEST_CLAUSE = 320;

/** Where the clause that holds `from` ends within `text`: the offset of what ends it, or of the end of the text. */
export function clauseEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_CLAUSE);
  CLAUSE_END.lastIndex = from;
  const match = CLAUSE_END.exec(text.slice(0, limit));
  return match ? match.index : limit;
}

const CLAUSE_START =
  /[!?;:]["”’')]?\s|,\s+(?:but|and|because|so|or|which|who|while)\s|\b(?:that|because|but|whether|although|though|if|unless|when|before|after|until|since|as)\s|[“"]/gu;

/** Where the clause that holds `at` begins within `text`. */
export function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_CLAUSE);
  let start = from;
  for (const match of text.slice(from, at).matchAll(CLAUSE_START))
    start = from + match.index + match[0].length;
  return start;
}
