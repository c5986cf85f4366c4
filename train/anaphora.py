"""Whom pronouns and role nouns stand for, as training examples: GUM's gold coreference, CoreNLP's over PolNeAR (silver), and the
project's own labels of sources (`speakers.jsonl`, offsets only)."""
from __future__ import annotations

import bisect
import collections
from dataclasses import dataclass

PRONOUNS = set("he she it they him her them his hers its their theirs himself herself itself themselves".split())
OTHER_PRONOUNS = set("i me my we us our you your who whom whose which that".split())
#: A noun phrase's own noun stands before these.
AFTER_HEAD = set(", ; : ( — – - who whom whose which that of in for from with at on by to about as".split())
SILVER_TRUST = 0.3


@dataclass
class Anaphor:
    """A pronoun's or role noun's word with the words that name whom it stands for; none: nobody whom the text names."""

    word: int
    antecedents: list[int]
    #: Words of which nobody told whether they speak of the same, or which are the anaphor's own.
    unknown: list[int]
    trust: float


def words_in(tokens, start: int, end: int) -> list[int]:
    first = bisect.bisect_left(tokens, start, key=lambda t: t.start)
    last = bisect.bisect_left(tokens, end, key=lambda t: t.start)
    return list(range(first, last))


def core(tokens, words: list[int], most: int = 4) -> list[int]:
    """A mention up to its noun: "the mayor of the town, who left" → the mayor."""
    kept: list[int] = []
    for i in words:
        if kept and (tokens[i].text.lower() in AFTER_HEAD or (tokens[i].text in "'’" and i + 1 in words and tokens[i + 1].text == "s")):
            break
        kept.append(i)
    return kept[-most:]


def of_gum(document, rows, spans) -> list[Anaphor]:
    """Pronouns and common-noun mentions of persons and bodies, by their chains; a first mention stands for nobody before it."""
    tokens = document.tokens
    chains = collections.defaultdict(list)
    for group, kind, first, last in spans:
        heads = [h for h in range(first, last + 1) if not first <= rows[h][4] <= last]
        if not heads:
            continue
        head = end = heads[-1]
        while rows[head][3] and end < last and rows[end + 1][3]:
            end += 1
        at = words_in(tokens, rows[max(first, end - 3)][0], rows[end][1])
        own = words_in(tokens, rows[first][0], rows[last][1])
        if at:
            chains[group].append((at, own, kind, rows[head]))
    out = []
    for mentions in chains.values():
        mentions.sort(key=lambda m: m[0][-1])
        for n, (at, own, kind, head) in enumerate(mentions):
            if head[3]:
                continue
            before = [i for m in mentions[:n] for i in m[0] if m[0][-1] < at[0]]
            if before or (not head[5] and kind in ("person", "organization")):
                out.append(Anaphor(at[-1], before, [i for i in own if i not in before], 1.0))
    return out


def of_silver(document, chains) -> list[Anaphor]:
    """CoreNLP's chains tell of third-person pronouns only; of nouns they are wrong too often."""
    tokens, out = document.tokens, []
    for chain in chains:
        mentions = sorted(((words_in(tokens, s, e)) for s, e in chain), key=lambda w: w[:1])
        seen: list[int] = []
        for words in mentions:
            if not words:
                continue
            if len(words) == 1 and tokens[words[0]].text.lower() in PRONOUNS and seen:
                out.append(Anaphor(words[0], list(seen), [words[0]], SILVER_TRUST))
            seen += core(tokens, words)
    return out


def of_labels(document, labels) -> list[Anaphor]:
    """Sources labelled by hand. The label is one mention; names that end alike and do not begin otherwise are the same party's."""
    tokens, out = document.tokens, []
    names = name_runs(document.names or [])
    text = lambda i: tokens[i].text.lower()
    pronouns = {i for i, t in enumerate(tokens) if t.text.lower() in PRONOUNS | OTHER_PRONOUNS}
    for row in labels:
        source = words_in(tokens, *row["source"])
        head = core(tokens, source)
        if not head or row["label"] == "writer":
            continue
        if row["label"] == "unnamed":
            if row["kind"] == "role":
                out.append(Anaphor(head[-1], [], [*source, *pronouns], 1.0))
            continue
        label = words_in(tokens, *row["label"])
        if not label:
            continue
        same = {i for run in names if text(run[-1]) == text(label[-1])
                and (len(run) == 1 or len(label) == 1 or text(run[0]) == text(label[0])) for i in run}
        same |= set(core(tokens, label) if text(label[0]) in ("a", "an", "the") else label)
        same -= set(source)
        before = sorted(i for i in same if i < source[0])
        pointed = before or sorted(same)
        if pointed:
            out.append(Anaphor(head[-1], pointed, [*source, *(pronouns - set(pointed)), *(same - set(pointed))], 1.0))
    return out


def name_runs(names: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i, tag in enumerate(names):
        if tag and tag % 2 == 1:
            runs.append([i])
        elif tag and runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
    return runs
