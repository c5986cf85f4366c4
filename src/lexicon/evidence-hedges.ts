/**
 * Words by which a writer leaves open whether somebody said or did a thing. Written for Hearsay from general
 * knowledge of English news (MIT, as the project). Lower case; sources of regular expressions, without their edges.
 */
export const EVIDENCE_ADVERBS: readonly string[] = [
  'reportedly',
  'allegedly',
  'supposedly',
  'apparently',
  'purportedly',
  'seemingly',
  'ostensibly',
  'evidently',
  'presumably',
  'rumou?redly',
  'putatively',
  'by all accounts',
  'it seems',
  'it appears',
];

/** "is said to", "are believed to have", "was reportedly said to": the voice behind them is left unnamed. */
export const EVIDENCE_PASSIVES: readonly string[] = [
  '(?:is|are|was|were|been|be) (?:\\w+ly )?(?:said|thought|believed|understood|reported|alleged|rumou?red|claimed|known|considered|suspected|supposed|assumed|presumed|purported|held|estimated) to',
  "(?:he|she|it|they)['’](?:s|re) (?:said|thought|believed|understood|reported|alleged|rumou?red|supposed) to",
];

/** "appears to", "seemed to": the writer's own impression of what somebody says, wants or knows. */
export const EVIDENCE_VERBS: readonly string[] = [
  '(?:appears?|appeared|appearing|seems?|seemed|seeming)(?: not)?(?: to| as if| as though| like)?',
  '(?:may|might) (?:\\w+ly )?have',
];
