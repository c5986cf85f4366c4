/** A word's pieces: vocabulary ids. */
export type SplitWord = (word: string) => readonly number[];

const MAX_WORD_CHARACTERS = 100;
const MAX_WORD_PIECES = 12;
/** Most words have no accents to take off. */
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Greedy longest-match word pieces over an uncased BERT vocabulary (Wu et al. 2016, Devlin et al. 2019).
 * The words themselves come from `src/text`, because their offsets must be ours; `train/text.py` does the same,
 * and a test compares the two on recorded words.
 *
 * @param vocabulary one piece a line; continuations start with `##`; line number = id
 * @returns a function from a word to its pieces: at most 12, `[UNK]` for what the vocabulary cannot spell
 */
export function wordPiece(vocabulary: readonly string[]): SplitWord {
  const index = new Map(vocabulary.map((piece, id) => [piece, id]));
  const longest = vocabulary.reduce((most, piece) => Math.max(most, piece.length), 0);
  const unknown = index.get('[UNK]') ?? 0;
  return (word) => {
    const normalized = normalize(word);
    if (normalized === '' || normalized.length > MAX_WORD_CHARACTERS) return [unknown];
    const whole = index.get(normalized);
    if (whole !== undefined) return [whole];
    const pieces: number[] = [];
    for (let start = 0; start < normalized.length; ) {
      const found = longestPiece(index, normalized, start, longest);
      if (!found) return [unknown];
      pieces.push(found.id);
      start = found.end;
    }
    return pieces.slice(0, MAX_WORD_PIECES);
  };
}

/** Uncased: lower case, canonical decomposition, accents off. */
function normalize(word: string): string {
  const lower = word.slice(0, MAX_WORD_CHARACTERS + 1).toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '');
}

function longestPiece(
  index: ReadonlyMap<string, number>,
  word: string,
  start: number,
  longest: number,
): { id: number; end: number } | undefined {
  const prefix = start === 0 ? '' : '##';
  for (let end = Math.min(word.length, start + longest); end > start; end--) {
    const id = index.get(prefix + word.slice(start, end));
    if (id !== undefined) return { id, end };
  }
  return undefined;
}
