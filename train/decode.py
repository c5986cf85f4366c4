"""Scores → attributions, the same as src/model/decode.ts: Viterbi over roles, then links between whole spans."""
from __future__ import annotations

import numpy as np


def viterbi(start, transitions, end, emissions):
    n, k = emissions.shape
    score, back = start + emissions[0], np.zeros((n, k), dtype=np.int64)
    for t in range(1, n):
        through = score[:, None] + transitions
        back[t] = through.argmax(0)
        score = through.max(0) + emissions[t]
    tags = [int((score + end).argmax())]
    for t in range(n - 1, 0, -1):
        tags.append(int(back[t, tags[-1]]))
    return tags[::-1]


def spans_of(tags):
    """[(role, first, last exclusive)] with role 0 source, 1 cue, 2 content."""
    out = []
    for i, tag in enumerate(tags):
        if tag == 0:
            continue
        role = (tag - 1) // 2
        if tag % 2 == 0 and out and out[-1][0] == role and out[-1][2] == i:
            out[-1][2] = i + 1
        else:
            out.append([role, i, i + 1])
    return [tuple(s) for s in out]


def softmax(x, axis=-1):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def link(spans, content_cue, cue_source):
    """content_cue [n, n], cue_source [n, n+1]: log-scores. Every content goes to its best cue, every cue to its best source."""
    cues = [s for s in spans if s[0] == 1]
    sources = [s for s in spans if s[0] == 0]
    contents = [s for s in spans if s[0] == 2]
    groups = {c: {"source": None, "content": []} for c in cues}
    for content in contents:
        best, choice = -1e9, None
        for cue in cues:
            score = np.log(content_cue[content[1]:content[2], cue[1]:cue[2]].sum(1) + 1e-9).mean()
            if score > best:
                best, choice = score, cue
        if choice is not None:
            groups[choice]["content"].append(content)
    for cue in cues:
        rows = cue_source[cue[1]:cue[2]]
        best, choice = np.log(rows[:, -1] + 1e-9).mean(), None
        for source in sources:
            score = np.log(rows[:, source[1]:source[2]].sum(1) + 1e-9).mean()
            if score > best:
                best, choice = score, source
        groups[cue]["source"] = choice
    return groups
