"""Words, pieces and word features: the same as src/text and src/model/features.ts, proved by a test on recorded pairs.

A word is a maximal run of letters, digits and combining marks, or one other visible character (BERT's basic
tokens, with offsets). Offsets here are code points; PolNeAR's and GUM's texts are read so.
"""
from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import regex

WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\s\p{C}]")
MAX_WORD_CHARS = 100
MAX_WORD_PIECES = 12

# Word features, by index: how the letters are cased, what stands before the word, where it is in a quotation.
CASES = ["lower", "title", "upper", "mixed", "digit", "mark"]
SPACES = ["none", "space", "newline", "blank-line"]
QUOTES = ["outside", "inside", "opening", "closing"]


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    return [Word(m.start(), m.end(), m.group()) for m in WORD.finditer(text)]


def case_of(word: str) -> int:
    first = word[0]
    if not regex.match(r"[\p{L}\p{N}]", first):
        return 5
    if regex.match(r"\p{N}", first):
        return 4
    if word == word.lower():
        return 0
    if len(word) > 1 and word == word.upper():
        return 2
    if first != first.lower() and word[1:] == word[1:].lower():
        return 1
    return 3


def space_before(text: str, previous_end: int, start: int) -> int:
    gap = text[previous_end:start]
    newlines = gap.count("\n")
    if newlines >= 2:
        return 3
    if newlines == 1:
        return 2
    return 1 if gap else 0


def quote_states(text: str, tokens: list[Word]) -> list[int]:
    """Inside or outside double quotation marks; a straight mark opens when outside; each new line starts outside."""
    states, inside, previous_end = [], False, 0
    for token in tokens:
        if "\n" in text[previous_end:token.start]:
            inside = False
        previous_end = token.end
        if token.text in "“„«" or (token.text == '"' and not inside):
            inside = True
            states.append(2)
        elif token.text in "”»" or token.text == '"':
            inside = False
            states.append(3)
        else:
            states.append(1 if inside else 0)
    return states


def features(text: str, tokens: list[Word]) -> list[tuple[int, int, int]]:
    states, rows, previous_end = quote_states(text, tokens), [], 0
    for token, state in zip(tokens, states):
        rows.append((case_of(token.text), space_before(text, previous_end, token.start), state))
        previous_end = token.end
    if rows:
        rows[0] = (rows[0][0], 3, rows[0][2])
    return rows


class WordPiece:
    """Greedy longest-match word pieces over the uncased BERT vocabulary (Wu et al. 2016)."""

    def __init__(self, vocabulary: list[str]):
        self.index = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.index["[UNK]"]
        self.cls, self.sep, self.mask, self.pad = (self.index[t] for t in ("[CLS]", "[SEP]", "[MASK]", "[PAD]"))
        self.cache: dict[str, list[int]] = {}

    @staticmethod
    def normalize(word: str) -> str:
        return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")

    def pieces(self, word: str) -> list[int]:
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self._split(self.normalize(word))
        return found

    def _split(self, word: str) -> list[int]:
        if not word or len(word) > MAX_WORD_CHARS:
            return [self.unknown]
        out, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.index.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    out.append(piece)
                    start = end
                    break
            else:
                return [self.unknown]
        return out[:MAX_WORD_PIECES]
