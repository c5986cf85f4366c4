"""Articles written for this project with their marks (train/written/*.txt), as labelled documents.

Marks, nested freely: [S1 …] source, [C1 …] cue, [T1 …] content of attribution 1; {P …} person, {O …} organization, {L …} place,
{M …} another name. Neither brackets nor braces stand in the texts otherwise.
"""
from __future__ import annotations

import glob
import os
import re
from dataclasses import dataclass, field

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


def parse(name: str, raw: str) -> Marked:
    text, at, opened = "", 0, []
    out, found = Marked(name, ""), {}
    for m in MARK.finditer(raw):
        text, at = text + raw[at:m.start()], m.end()
        if m.group() in ("]", "}"):
            mark, start = opened.pop()
            if mark[0] == "{":
                out.names.append((start, len(text), KIND.index(mark[1])))
            else:
                roles = found.setdefault(int(mark[2:]), {role: [] for role in ROLE.values()})
                roles[ROLE[mark[1]]].append((start, len(text)))
        elif m.group() in ("[", "{"):
            raise ValueError(f"{name}: a bare {m.group()} at {m.start()}")
        else:
            opened.append((m.group().strip(), len(text)))
    if opened:
        raise ValueError(f"{name}: not closed: {opened}")
    out.text = text + raw[at:]
    out.attributions = [{role: sorted(spans) for role, spans in a.items()} for _, a in sorted(found.items()) if a["content"]]
    return out


def read_all(folder: str) -> list[Marked]:
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as f:
            out.append(parse(os.path.basename(path)[:-4], f.read().strip() + "\n"))
    return out
