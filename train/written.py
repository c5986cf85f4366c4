"""Articles written for this project with their marks, as labelled documents. Marks nest freely; neither brackets nor braces stand in
the texts otherwise.

`written/*.txt`: [S1 …] source, [C1 …] cue, [T1 …] content of attribution 1; {P …} person, {O …} organization, {L …} place, {M …} another name.

`parties/*.txt`: each mention of a party with the party's number: {3P Ann Lee} a name (P, O, L, M as above), {3 the senator}, {3 she}.
"""
from __future__ import annotations

import glob
import os
import re
from dataclasses import dataclass, field

PARTY = re.compile(r"\{\d+[POLM]? |[{}]")
MARK = re.compile(r"\[[SCT]\d+ |\{[POLM] |[\[\]{}]")
ROLE = {"S": "source", "C": "cue", "T": "content"}
KIND = "POLM"


@dataclass
class Marked:
    name: str
    text: str
    #: (start, end, index into NAME_TYPES), code points.
    names: list[tuple[int, int, int]] = field(default_factory=list)
    #: Role spans of each attribution, at any depth.
    attributions: list[dict[str, list[tuple[int, int]]]] = field(default_factory=list)


def unmark(name: str, raw: str, pattern: re.Pattern) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and each mark's opening with the span that it holds, in the order in which they close."""
    text, at, opened, spans = "", 0, [], []
    for m in pattern.finditer(raw):
        text, at = text + raw[at:m.start()], m.end()
        if m.group() in ("]", "}"):
            mark, start = opened.pop()
            spans.append((mark, start, len(text)))
        elif m.group() in ("[", "{"):
            raise ValueError(f"{name}: a bare {m.group()} at {m.start()}")
        else:
            opened.append((m.group().strip(), len(text)))
    if opened:
        raise ValueError(f"{name}: not closed: {opened}")
    return text + raw[at:], spans


def parse(name: str, raw: str) -> Marked:
    text, spans = unmark(name, raw, MARK)
    out, found = Marked(name, text), {}
    for mark, start, end in spans:
        if mark[0] == "{":
            out.names.append((start, end, KIND.index(mark[1])))
        else:
            roles = found.setdefault(int(mark[2:]), {role: [] for role in ROLE.values()})
            roles[ROLE[mark[1]]].append((start, end))
    out.attributions = [{role: sorted(spans) for role, spans in a.items()} for _, a in sorted(found.items()) if a["content"]]
    return out


@dataclass
class Parties:
    name: str
    text: str
    #: (start, end, index into NAME_TYPES), code points.
    names: list[tuple[int, int, int]] = field(default_factory=list)
    #: Mentions of each party, (start, end, whether a name), code points.
    mentions: dict[int, list[tuple[int, int, bool]]] = field(default_factory=dict)


def parse_parties(name: str, raw: str) -> Parties:
    text, spans = unmark(name, raw, PARTY)
    out = Parties(name, text)
    for mark, start, end in spans:
        kind = KIND.find(mark[-1])
        out.mentions.setdefault(int(mark[1:].rstrip(KIND)), []).append((start, end, kind >= 0))
        if kind >= 0:
            out.names.append((start, end, kind))
    return out


def read_all(folder: str) -> list[Marked]:
    return [parse(name, raw) for name, raw in texts(folder)]


def read_parties(folder: str) -> list[Parties]:
    return [parse_parties(name, raw) for name, raw in texts(folder)]


def texts(folder: str):
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as f:
            yield os.path.basename(path)[:-4], f.read().strip() + "\n"
