/** Characters of the longest name of a dispute. */
const LONGEST = 90;
/** A name shorter than this says too little to cut a sentence for it. */
const SHORTEST = 24;
const LEAD = /^(?:[\s,.;:!?"“”‘’'()[\]–—-]|(?:that|and|but|so|because)\b(?=\s))+/iu;
const TAIL = /[\s,.;:!?"“”‘’'([–—-]+$/u;
/** Words at which a phrase cannot end. */
const DANGLING =
  /[\s,]+(?:and|or|but|of|to|in|on|at|for|from|by|with|as|than|the|a|an|that|which|who|his|her|its|their|our|my|is|are|was|were|be|been|has|have|had|will|would|not|no|if|when|while|because|between|about|into|over|after|before|under|until|during|without|within)$/iu;

/**
 * The words of a statement as the name of a dispute: one line, at most 90 characters, from a word's beginning to a
 * word's end, without marks and conjunctions at the edges. A longer statement ends at its last clause that fits, or
 * at a word, then with an ellipsis.
 */
export function aboutPhrase(words: string): string {
  const line = sentence(words.replace(/\s+/gu, ' ').replace(LEAD, '')).replace(TAIL, '');
  if (line.length <= LONGEST) return closed(line);
  const head = line.slice(0, LONGEST + 1);
  const clause = Math.max(...[', ', '; ', ' – ', ' — ', ': '].map((mark) => head.lastIndexOf(mark)));
  if (clause >= SHORTEST) return closed(head.slice(0, clause).replace(TAIL, ''));
  const space = head.lastIndexOf(' ');
  // A single word longer than a line is no phrase; it is cut between characters, never within one.
  let cut = (space > 0 ? head.slice(0, space) : [...head].slice(0, LONGEST - 1).join('')).replace(TAIL, '');
  while (DANGLING.test(cut)) cut = cut.replace(DANGLING, '');
  return `${closed(cut)} …`;
}

/** The first sentence, where it says enough. */
function sentence(line: string): string {
  const end = /[.!?]["”’']?\s(?=["“‘']?\p{Lu})/u.exec(line)?.index ?? line.length;
  return end >= SHORTEST ? line.slice(0, end) : line;
}

/** A quotation mark without its fellow is left out. */
function closed(phrase: string): string {
  const straight = (phrase.match(/"/gu)?.length ?? 0) % 2 === 1;
  const curly = (phrase.match(/“/gu)?.length ?? 0) !== (phrase.match(/”/gu)?.length ?? 0);
  return phrase.replaceAll(straight ? '"' : '\0', '').replace(curly ? /[“”]/gu : /(?!)/u, '');
}
