/** Somebody or something, and what it is taken to be: at least three words, the last no thing to be weighed. */
const JUDGED =
  /^(?!\W*(?:an?|whether|if|how|what|that|to|\p{L}+ing)\b)\W*(?:(?:him|her|it|them|us|me|you|himself|herself|itself|themselves) \p{L}|(?:the|this|that|his|her|its|their|our|my|these|those|\p{Lu}\p{L}*) (?:\p{L}+ ){1,3}(?!(?:plans?|offers?|proposals?|options?|requests?|bids?|ideas?|moves?|cases?|evidence|matters?|issues?|questions?|applications?|appeals?|possibility)\b)\p{L}+\W*$)/u;

/** "|considered| |the animal stupid|": an opinion, where "considered resigning" and "considered the offer" weigh something. */
export const isJudged = (cue: readonly string[], content: string): boolean =>
  /^considere?[sd]$/.test(cue.at(-1) ?? '') && JUDGED.test(content);
