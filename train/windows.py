"""Documents cut into windows of pieces, and windows collated into batches."""
from __future__ import annotations

import bisect
import random
from dataclasses import dataclass

import torch

from corpora import Document, ROLES, role_tags
from text import WordPiece, features

WINDOW = 512
#: Lengths of windows in whose documents anaphors point from one window to another.
STEP = 128
IGNORED = -100


@dataclass
class Window:
    document: Document
    first: int
    last: int  # words first … last-1
    pieces: list[int]
    rows: list[tuple[int, int, int]]
    heads: list[int]  # index of each word's first piece

    def __len__(self) -> int:
        return len(self.pieces)


def prepare(document: Document, wordpiece: WordPiece) -> None:
    document.pieces = [wordpiece.pieces(t.text) for t in document.tokens]
    document.rows = features(document.text, document.tokens)
    starts = [0]
    for p in document.pieces:
        starts.append(starts[-1] + len(p))
    document.starts = starts
    document.breaks = [i for i in range(len(document.tokens)) if i == 0 or document.rows[i][1] >= 2
                       or (document.tokens[i - 1].text in ".?!”\"" and document.rows[i][1] and document.rows[i][0] in (1, 2, 5))]


def window(document: Document, first: int, last: int, wordpiece: WordPiece) -> Window:
    pieces, rows, heads = [wordpiece.cls], [(5, 0, 0)], []
    for i in range(first, last):
        heads.append(len(pieces))
        for n, piece in enumerate(document.pieces[i]):
            pieces.append(piece)
            case, space, quote = document.rows[i]
            rows.append((case, space if n == 0 else 0, quote))
    pieces.append(wordpiece.sep)
    rows.append((5, 0, 0))
    return Window(document, first, last, pieces, rows, heads)


def fit(document: Document, first: int, size: int) -> int:
    """The last word (exclusive) so that words first … last-1 fill at most size-2 pieces, and at least one word."""
    return max(first + 1, bisect.bisect_right(document.starts, document.starts[first] + size - 2) - 1)


def training_windows(document: Document, wordpiece: WordPiece, rng: random.Random, size: int = WINDOW) -> list[Window]:
    """Consecutive windows from a random first length; cut where a sentence ends when one does in the last third."""
    out, first, count = [], 0, len(document.tokens)
    room = rng.randint(size // 3, size)
    while first < count:
        last = fit(document, first, room)
        if last < count:
            k = bisect.bisect_right(document.breaks, last) - 1
            if document.breaks[k] > first + (last - first) * 2 // 3:
                last = document.breaks[k]
        out.append(window(document, first, last, wordpiece))
        first, room = last, size
    return out


def reading_windows(document: Document, wordpiece: WordPiece, size: int = WINDOW, overlap: int = 16) -> list[Window]:
    """Overlapping windows, as src/model/windows.ts cuts them."""
    out, first, count = [], 0, len(document.tokens)
    while True:
        last = min(count, fit(document, first, size))
        out.append(window(document, first, last, wordpiece))
        if last >= count:
            return out
        back = bisect.bisect_right(document.starts, document.starts[last] - overlap) - 1
        k = bisect.bisect_right(document.breaks, back) - 1
        cut = document.breaks[k]
        first = cut if cut > first + (last - first) // 2 else max(back, first + 1)


def batches(windows: list[Window], budget: int, rng: random.Random) -> list[list[Window]]:
    """Windows of like length together, about `budget` pieces a batch.

    Lengths are rounded up to multiples of 32 and each has one batch size, so that a CPU's matrix kernels, which are
    compiled for each shape, are compiled a few times and not at every step. The windows of a document with anaphors count as
    of its longest window's length and follow each other, so that most are in one batch: an anaphor points to words of all of them.
    """
    longest: dict[int, int] = {}
    for x in windows:
        longest[id(x.document)] = max(len(x), longest.get(id(x.document), 0))
    shelves: dict[int, dict[int, list[Window]]] = {}
    for x in windows:
        anaphoric = bool(x.document.anaphors)
        length = rounded(longest[id(x.document)], STEP) if anaphoric else rounded(len(x))
        shelves.setdefault(length, {}).setdefault(id(x.document) if anaphoric else id(x), []).append(x)
    out: list[list[Window]] = []
    for length, groups in shelves.items():
        order = list(groups.values())
        rng.shuffle(order)
        shelf = [x for group in order for x in group]
        size = max(1, budget // length)
        out += [shelf[i:i + size] for i in range(0, len(shelf), size)]
    rng.shuffle(out)
    return out


def rounded(length: int, step: int = 32) -> int:
    return -(-length // step) * step


def begun(tags: list[int]) -> list[int]:
    """A window that starts inside a span begins it."""
    return [tags[0] - 1, *tags[1:]] if tags[0] and tags[0] % 2 == 0 else tags


def collate(windows: list[Window], wordpiece: WordPiece) -> dict[str, torch.Tensor]:
    anaphoric = any(x.document.anaphors for x in windows)
    step = STEP if anaphoric else 32
    b, t, w = len(windows), rounded(max(map(len, windows)), step), rounded(max(len(x.heads) for x in windows))
    batch = {"pieces": torch.full((b, t), wordpiece.pad), "features": torch.zeros(b, t, 3, dtype=torch.long),
             "mask": torch.zeros(b, t, dtype=torch.bool), "heads": torch.zeros(b, w, dtype=torch.long),
             "words": torch.zeros(b, w, dtype=torch.bool), "tags": torch.zeros(b, w, dtype=torch.long),
             "names": torch.full((b, w), IGNORED), "weight": torch.zeros(b), "trust": torch.zeros(b),
             "inner": torch.full((b, w), IGNORED), "at": torch.zeros(b, w, dtype=torch.long), "document": torch.zeros(b, dtype=torch.long),
             "inner_cue": torch.zeros(b, w, w, dtype=torch.bool), "inner_source": torch.zeros(b, w, w + 1, dtype=torch.bool),
             "content_cue": torch.zeros(b, w, w, dtype=torch.bool), "cue_source": torch.zeros(b, w, w + 1, dtype=torch.bool)}
    sequences, anaphors, places = [], [], {}
    for n, x in enumerate(windows):
        d, size = x.document, len(x.heads)
        batch["pieces"][n, :len(x)] = torch.tensor(x.pieces)
        batch["features"][n, :len(x)] = torch.tensor(x.rows)
        batch["mask"][n, :len(x)] = True
        batch["heads"][n, :size] = torch.tensor(x.heads)
        batch["words"][n, :size] = True
        if d.names is not None:
            batch["names"][n, :size] = torch.tensor(begun(d.names[x.first:x.last]))
        if d.inner is not None:
            batch["inner"][n, :size] = torch.tensor([IGNORED if i is None else i for i in d.inner[x.first:x.last]])
        batch["trust"][n] = 1.0 if d.gold_names else 0.3
        for content, attributions in d.inners:
            within = [i for i in content if x.first <= i < x.last]
            if not within:
                continue
            tags = role_tags(len(d.tokens), attributions)
            sequences.append((n, [i - x.first for i in within], begun([tags[i] for i in within])))
            link(batch["inner_cue"][n], batch["inner_source"][n], attributions, x, set(within))
        batch["at"][n, :size] = torch.arange(x.first, x.last)
        batch["document"][n] = places.setdefault(id(d), len(places))
        anaphors += [(n, anaphor) for anaphor in d.anaphors if x.first <= anaphor.word < x.last]
        if d.tags is None:
            continue
        batch["weight"][n] = 1
        batch["tags"][n, :size] = torch.tensor(begun(d.tags[x.first:x.last]))
        link(batch["content_cue"][n], batch["cue_source"][n], d.attributions, x, range(x.first, x.last))
    batch.update(inner_sequences(sequences), **anaphor_rows(anaphors, windows, w))
    return batch


def link(content_cue, cue_source, attributions, x: Window, within) -> None:
    """Marks which word may point to which; the last column of `cue_source` is no source."""
    for a in attributions:
        source, cue, content = ([i - x.first for i in a[r] if i in within] for r in ROLES)
        for i in content:
            for j in cue:
                content_cue[i, j] = True
        for i in cue:
            if not a["source"]:
                cue_source[i, -1] = True
            for j in source:
                cue_source[i, j] = True


def inner_sequences(sequences) -> dict[str, torch.Tensor]:
    """Each judged content's words as a sequence of their own: where they stand, and their tags."""
    length = rounded(max((len(words) for _, words, _ in sequences), default=1))
    out = {"inner_row": torch.tensor([n for n, _, _ in sequences], dtype=torch.long),
           "inner_at": torch.zeros(len(sequences), length, dtype=torch.long),
           "inner_tags": torch.zeros(len(sequences), length, dtype=torch.long),
           "inner_words": torch.zeros(len(sequences), length, dtype=torch.bool)}
    for s, (_, words, tags) in enumerate(sequences):
        out["inner_at"][s, :len(words)] = torch.tensor(words)
        out["inner_tags"][s, :len(words)] = torch.tensor(tags)
        out["inner_words"][s, :len(words)] = True
    return out


def anaphor_rows(anaphors, windows: list[Window], w: int) -> dict[str, torch.Tensor]:
    """Each labelled anaphor: its window and word, the words of its document's windows in the batch that it may point to (columns
    window · w + word; the last: to nothing), and those that do not count."""
    columns: dict[int, dict[int, int]] = {}
    for n, x in enumerate(windows):
        if x.document.anaphors:
            columns.setdefault(id(x.document), {}).update({i: n * w + i - x.first for i in range(x.first, x.last)})
    rows = []
    for n, anaphor in anaphors:
        column = columns[id(windows[n].document)]
        place = lambda indices: [column[i] for i in indices if i in column]
        pointed = place(anaphor.antecedents)
        if pointed or anaphor.antecedents == []:
            rows.append((n, anaphor.word - windows[n].first, pointed or [len(windows) * w], place(anaphor.unknown), anaphor.trust))
    out = {"anaphor_row": torch.tensor([r[0] for r in rows], dtype=torch.long),
           "anaphor_at": torch.tensor([r[1] for r in rows], dtype=torch.long),
           "antecedents": torch.zeros(len(rows), len(windows) * w + 1, dtype=torch.bool),
           "uncounted": torch.zeros(len(rows), len(windows) * w + 1, dtype=torch.bool),
           "anaphor_trust": torch.tensor([r[4] for r in rows])}
    for k, (_, _, pointed, unknown, _) in enumerate(rows):
        out["uncounted"][k, unknown] = True
        out["antecedents"][k, pointed] = True
    return out
