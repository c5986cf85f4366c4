/** A word's pieces: vocabulary ids. */
export type SplitWord = (word: string) => readonly number[];

const MAX_WORD_CHARACTERS = 100;
const MAX_WORD_PIECES = 12;

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
  const unknown = index.get('[UNK]') ?? 0;
  return (word) => {
    const normalized = normalize(word);
    if (normalized === '' || normalized.length > MAX_WORD_CHARACTERS) return [unknown];
    const pieces: number[] = [];
    for (let start = 0; start < normalized.length; ) {
      const found = longestPiece(index, normalized, start);
      if (!found) return [unknown];
      pieces.push(found.id);
      start = found.end;
    }
    return pieces.slice(0, MAX_WORD_PIECES);
  };
}

/** Uncased: lower case, canonical decomposition, accents off. */
function normalize(word: string): string {
  return word
    .slice(0, MAX_WORD_CHARACTERS + 1)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

function longestPiece(
  index: ReadonlyMap<string, number>,
  word: string,
  start: number,
): { id: number; end: number } | undefined {
  const prefix = start === 0 ? '' : '##';
  for (let end = word.length; end > start; end--) {
    const id = index.get(prefix + word.slice(start, end));
    if (id !== undefined) return { id, end };
  }
  return undefined;
}
